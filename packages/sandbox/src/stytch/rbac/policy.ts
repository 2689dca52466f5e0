import type { AuthorizationCheck, RbacPolicyRole } from "@linkwright/stytch-types/b2b";

/** An action on a resource. */
export type PermissionCheck = Pick<AuthorizationCheck, "resource_id" | "action">;

/** Wildcard for all actions of a resource. */
export const EVERY_ACTION = "*";

/** Returns the roles that permit the action. */
export function grantingRoles(
  roles: readonly RbacPolicyRole[],
  held: readonly string[],
  permission: PermissionCheck,
): string[] {
  const granting = roles.filter((role) => held.includes(role.role_id) && permits(role, permission));
  return granting.map((role) => role.role_id);
}

function permits(role: RbacPolicyRole, { resource_id, action }: PermissionCheck): boolean {
  return role.permissions.some(
    (permission) =>
      permission.resource_id === resource_id &&
      (permission.actions.includes(action) || permission.actions.includes(EVERY_ACTION)),
  );
}
