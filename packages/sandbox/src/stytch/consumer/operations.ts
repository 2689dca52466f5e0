import type { Operation } from "../../api.ts";
import { m2mClients } from "../m2m/clients.ts";
import { m2mTokens } from "../m2m/tokens.ts";
import { magicLinks } from "./magic-links.ts";
import { otps } from "./otps.ts";
import { passwordMigration } from "./password-migration.ts";
import { passwordResets } from "./password-resets.ts";
import { passwords } from "./passwords.ts";
import { project } from "./project.ts";
import { rbac } from "./rbac.ts";
import { sessions } from "./sessions.ts";
import type { Consumer } from "./state.ts";
import { totps } from "./totps.ts";
import { userIdentifiers } from "./user-identifiers.ts";
import { users } from "./users.ts";

/** The consumer operations that the sandbox has, by `operationId`. */
export const consumerOperations: Readonly<Record<string, Operation<Consumer>>> = {
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
