import type { Exact } from "../../handlers.ts";
import { discovery } from "./discovery.ts";
import { emailOtps } from "./email-otps.ts";
import { emailUpdates } from "./email-updates.ts";
import type { B2BHandlers } from "./handlers.ts";
import { magicLinks } from "./magic-links.ts";
import { memberFactors } from "./member-factors.ts";
import { memberIdentifiers } from "./member-identifiers.ts";
import { members } from "./members.ts";
import { organizations } from "./organizations.ts";
import { passwordMigration } from "./password-migration.ts";
import { passwordResets } from "./password-resets.ts";
import { passwords } from "./passwords.ts";
import { rbac } from "./rbac.ts";
import { sessions } from "./sessions.ts";
import { smsOtps } from "./sms-otps.ts";
import { totps } from "./totps.ts";
import type { B2BOutputs } from "./wire.ts";

const handlers = {
  ...organizations,
  ...rbac,
  ...members,
  ...memberIdentifiers,
  ...memberFactors,
  ...magicLinks,
  ...emailOtps,
  ...emailUpdates,
  ...smsOtps,
  ...totps,
  ...discovery,
  ...passwords,
  ...passwordResets,
  ...passwordMigration,
  ...sessions,
};

/** The B2B operations that the sandbox implements, by `operationId`. */
export const b2bOperations: Partial<B2BHandlers> & Exact<typeof handlers, B2BOutputs> = handlers;
