import type { Operation } from "../../api.ts";
import { discovery } from "./discovery.ts";
import { magicLinks } from "./magic-links.ts";
import { memberIdentifiers } from "./member-identifiers.ts";
import { members } from "./members.ts";
import { organizations } from "./organizations.ts";
import { passwordMigration } from "./password-migration.ts";
import { passwordResets } from "./password-resets.ts";
import { passwords } from "./passwords.ts";
import { rbac } from "./rbac.ts";
import { sessions } from "./sessions.ts";
import type { B2B } from "./state.ts";

/** The B2B operations that the sandbox has, by `operationId`. */
export const b2bOperations: Readonly<Record<string, Operation<B2B>>> = {
  ...organizations,
  ...rbac,
  ...members,
  ...memberIdentifiers,
  ...magicLinks,
  ...discovery,
  ...passwords,
  ...passwordResets,
  ...passwordMigration,
  ...sessions,
};
