import type { Exact } from "../../handlers.ts";
import { m2mClients } from "../m2m/clients.ts";
import { m2mTokens } from "../m2m/tokens.ts";
import type { ConsumerHandlers } from "./handlers.ts";
import { magicLinks } from "./magic-links.ts";
import { otps } from "./otps.ts";
import { passwordMigration } from "./password-migration.ts";
import { passwordResets } from "./password-resets.ts";
import { passwords } from "./passwords.ts";
import { project } from "./project.ts";
import { rbac } from "./rbac.ts";
import { sessions } from "./sessions.ts";
import { totps } from "./totps.ts";
import { userIdentifiers } from "./user-identifiers.ts";
import { users } from "./users.ts";
import type { ConsumerOutputs } from "./wire.ts";

const handlers = {
  ...m2mClients,
  ...m2mTokens,
  ...magicLinks,
  ...project,
  ...otps,
  ...totps,
  ...passwords,
  ...passwordResets,
  ...passwordMigration,
  ...rbac,
  ...sessions,
  ...users,
  ...userIdentifiers,
};

/** The consumer operations that the sandbox implements, by `operationId`. */
export const consumerOperations: Partial<ConsumerHandlers> & Exact<typeof handlers, ConsumerOutputs> = handlers;
