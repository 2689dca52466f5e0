import type { AuthorizationCheck, RbacPolicyRole } from "@linkwright/stytch-types/b2b";

/** What is to be done to what. */
export type PermissionCheck = Pick<AuthorizationCheck, "resource_id" | "action">;

/** Stands for all actions that a resource has. */
export const EVERY_ACTION = "*";

/** Which of the roles held permit the deed. */
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
