/** Actions on one resource; `*` stands for all that it has. */
interface Permission {
  resource_id: string;
  actions: string[];
}

export interface Role {
  role_id: string;
  description: string;
  permissions: Permission[];
}

/** A resource and everything that can be done with it. */
interface Resource {
  resource_id: string;
  description: string;
  actions: string[];
}

/** An RBAC policy as Stytch's answers show it. Projects change it in the dashboard alone, so the sandbox's never changes. */
export interface Policy {
  roles: Role[];
  resources: Resource[];
  scopes: object[];
}

/** What is to be done to what. */
export interface Deed {
  resource_id: string;
  action: string;
}

export const EVERY_ACTION = "*";

/** Which of the roles held permit the deed. */
export function grantingRoles(roles: readonly Role[], held: readonly string[], deed: Deed): string[] {
  const granting = roles.filter((role) => held.includes(role.role_id) && permits(role, deed));
  return granting.map((role) => role.role_id);
}

function permits(role: Role, { resource_id, action }: Deed): boolean {
  return role.permissions.some(
    (permission) =>
      permission.resource_id === resource_id &&
      (permission.actions.includes(action) || permission.actions.includes(EVERY_ACTION)),
  );
}
