/** A permission of a role or scope. */
interface Permission {
  readonly resource_id: string;
  readonly actions: readonly string[];
}

/** An action on a resource. */
export interface PermissionCheck {
  readonly resource_id: string;
  readonly action: string;
}

interface Role {
  readonly role_id: string;
  readonly permissions: readonly Permission[];
}

const EVERY_ACTION = "*";

/** Returns the IDs of the subject's roles that grant the permission. */
export function grantingRoles(roles: readonly Role[], held: readonly string[], permission: PermissionCheck): string[] {
  const granting = roles.filter(
    (role) => held.includes(role.role_id) && role.permissions.some((each) => allows(each, permission)),
  );
  return [...new Set(granting.map((role) => role.role_id))];
}

function allows(permission: Permission, { resource_id, action }: PermissionCheck): boolean {
  const { actions } = permission;
  return permission.resource_id === resource_id && (actions.includes(action) || actions.includes(EVERY_ACTION));
}
