import { forbidden } from "../errors.ts";
import { type Deed, grantingRoles, type Policy } from "../rbac/policy.ts";

const USER_ROLE = "stytch_user";

/** The policy of a project that nobody has changed: the one role of Stytch's own, over no resources. */
const CONSUMER_POLICY: Policy = {
  roles: [{ role_id: USER_ROLE, description: "Every user has it.", permissions: [] }],
  resources: [],
  scopes: [],
};

/** A user's roles; every user has `stytch_user`. */
export function rolesOf(user: { readonly roles: readonly string[] }): string[] {
  return [...new Set([USER_ROLE, ...user.roles])];
}

/** The roles that permit the deed; throws where there are none. */
export function permittingRoles(user: { readonly roles: readonly string[] }, deed: Deed): string[] {
  const granting = grantingRoles(CONSUMER_POLICY.roles, rolesOf(user), deed);
  if (granting.length > 0) return granting;
  throw forbidden(
    "session_authorization_error",
    `No role of the user permits ${deed.action} on ${deed.resource_id}: the sandbox's policy has no resources.`,
  );
}

function policy() {
  return { policy: CONSUMER_POLICY };
}

export const rbac = { "rbac.policy": policy };
