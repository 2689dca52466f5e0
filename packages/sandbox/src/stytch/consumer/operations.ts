import type { Operation } from "../../api.ts";
import { magicLinks } from "./magic-links.ts";
import { sessions } from "./sessions.ts";
import type { Consumer } from "./state.ts";
import { users } from "./users.ts";

/** The consumer operations that the sandbox has, by `operationId`. */
export const consumerOperations: Readonly<Record<string, Operation<Consumer>>> = {
  ...magicLinks,
  ...sessions,
  ...users,
};
