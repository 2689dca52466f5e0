import type { RbacPolicy } from "@linkwright/stytch-types/consumer";
import type { ProviderError } from "../../provider-error.ts";
import { forbidden } from "../errors.ts";
import type { PermissionCheck } from "../rbac/policy.ts";
import type { ConsumerHandlers } from "./handlers.ts";

const USER_ROLE = "stytch_user";

/** The policy of a project that nobody has changed: the one role of Stytch's own, over no resources. */
const CONSUMER_POLICY: RbacPolicy = {
  roles: [{ role_id: USER_ROLE, description: "Every user has it.", permissions: [] }],
  resources: [],
  scopes: [],
};

/** A user's roles; every user has `stytch_user`. */
export function rolesOf(user: { readonly roles: readonly string[] }): string[] {
  return [...new Set([USER_ROLE, ...user.roles])];
}

/** The answer to every check, as a policy without resources permits nothing. */
export function notPermitted({ action, resource_id }: PermissionCheck): ProviderError {
  return forbidden(
    "session_authorization_error",
    `No role of the user permits ${action} on ${resource_id}: the sandbox's policy has no resources.`,
  );
}

export const rbac = {
  "rbac.policy"() {
    return { policy: CONSUMER_POLICY };
  },
} satisfies Partial<ConsumerHandlers>;
