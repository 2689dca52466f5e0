import type { RbacPolicy } from "@linkwright/stytch-types/consumer";
import type { ProviderError } from "../../provider-error.ts";
import { forbidden } from "../errors.ts";
import type { PermissionCheck } from "../rbac/policy.ts";
import type { ConsumerHandlers } from "./handlers.ts";

const USER_ROLE = "stytch_user";

/** The default policy of a project: Stytch's only default role, without resources. */
const CONSUMER_POLICY: RbacPolicy = {
  roles: [{ role_id: USER_ROLE, description: "Assigned to every user.", permissions: [] }],
  resources: [],
  scopes: [],
};

/** Returns a user's roles. Every user has `stytch_user`. */
export function rolesOf(user: { readonly roles: readonly string[] }): string[] {
  return [...new Set([USER_ROLE, ...user.roles])];
}

/** Returns the error of every permission check, since a policy without resources permits nothing. */
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
