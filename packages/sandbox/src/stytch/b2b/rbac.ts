import type { CustomRole, CustomRolePermission } from "@linkwright/stytch-types/b2b";
import { badRequest } from "../errors.ts";
import { EVERY_ACTION } from "../rbac/policy.ts";
import type { B2BHandlers } from "./handlers.ts";
import { B2B_POLICY } from "./policy.ts";

export const rbac = {
  "rbac.policy"() {
    return { policy: B2B_POLICY };
  },

  "rbac.organizations.getOrgPolicy"(input, { tenant: { organizations } }) {
    return { org_policy: { roles: organizations.get(input.organization_id).wire.custom_roles } };
  },

  "rbac.organizations.setOrgPolicy"(input, { tenant: { organizations } }) {
    const organization = organizations.get(input.organization_id);
    const { roles } = input.org_policy;
    checkRoles(roles);
    organizations.change(organization, { custom_roles: roles });
    return { org_policy: { roles } };
  },
} satisfies Partial<B2BHandlers>;

function checkRoles(roles: readonly CustomRole[]): void {
  const seen = new Set<string>();
  for (const { role_id, permissions } of roles) {
    if (role_id === "") throw badRequest("empty_rbac_role_id", "A role requires a role_id.");
    if (B2B_POLICY.roles.some((role) => role.role_id === role_id)) {
      throw badRequest("invalid_rbac_stytch_role_edit", `${role_id} is one of Stytch's default roles.`);
    }
    if (seen.has(role_id)) throw badRequest("rbac_role_duplicate", `The role ${role_id} is listed twice.`);
    seen.add(role_id);
    for (const permission of permissions) checkPermission(permission);
  }
}

/**
 * Stytch requires resources of the project's policy. Stytch's default resources are checked; any other is accepted, since
 * the dashboard, where a project creates its resources, has no counterpart in the sandbox.
 */
function checkPermission({ resource_id, actions }: CustomRolePermission): void {
  if (resource_id === "") throw badRequest("empty_rbac_resource_id", "A permission requires a resource_id.");
  if (actions.length === 0) throw badRequest("rbac_permission_missing_actions", `${resource_id} requires actions.`);
  if (actions.length > 1 && actions.includes(EVERY_ACTION)) {
    throw badRequest(
      "invalid_wildcard_action",
      `"${EVERY_ACTION}" includes every action, so it cannot be combined with others.`,
    );
  }
  if (!/^stytch\b/.test(resource_id)) return;
  const resource = B2B_POLICY.resources.find((each) => each.resource_id === resource_id);
  if (!resource) throw badRequest("invalid_permission_resource", `Stytch has no default resource ${resource_id}.`);
  const unknown = actions.find((action) => action !== EVERY_ACTION && !resource.actions.includes(action));
  if (unknown) throw badRequest("invalid_permission_action", `${resource_id} has no action ${unknown}.`);
}
