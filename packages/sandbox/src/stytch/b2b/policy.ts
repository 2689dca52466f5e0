import type { RbacPolicy } from "@linkwright/stytch-types/b2b";
import { EVERY_ACTION } from "../rbac/policy.ts";

export const MEMBER_ROLE = "stytch_member";
export const ADMIN_ROLE = "stytch_admin";

/** The actions that members can perform on themselves, and managers of members on anyone. */
const MEMBER_ACTIONS = [
  "update.info.name",
  "update.info.untrusted-metadata",
  "update.info.email",
  "update.info.unlink.retired-email",
  "update.info.mfa-phone",
  "update.info.delete.mfa-phone",
  "update.info.delete.mfa-totp",
  "update.info.delete.password",
  "update.settings.mfa-enrolled",
  "update.settings.default-mfa-method",
  "revoke-sessions",
  "get.connected-apps",
  "revoke.connected-apps",
  "delete",
];

const CONNECTION_ACTIONS = ["create", "get", "update", "delete"];

/**
 * The default policy of a project, which can only be changed in the dashboard. Roles and resources:
 * https://stytch.com/docs/b2b/guides/rbac/stytch-default; actions: those that the API's operations and fields require, see
 * `permissions.ts`.
 */
export const B2B_POLICY: RbacPolicy = {
  roles: [
    {
      role_id: MEMBER_ROLE,
      description: "Assigned to every member.",
      permissions: [{ resource_id: "stytch.self", actions: [EVERY_ACTION] }],
    },
    {
      role_id: ADMIN_ROLE,
      description: "Assigned to the creator of an organization by discovery.",
      permissions: ["stytch.organization", "stytch.member", "stytch.sso", "stytch.scim"].map((resource_id) => ({
        resource_id,
        actions: [EVERY_ACTION],
      })),
    },
  ],
  resources: [
    {
      resource_id: "stytch.organization",
      description: "The organization",
      actions: [
        "update.info.name",
        "update.info.slug",
        "update.info.logo-url",
        "update.settings.allowed-auth-methods",
        "update.settings.allowed-domains",
        "update.settings.allowed-mfa-methods",
        "update.settings.allowed-oauth-tenants",
        "update.settings.default-sso-connection",
        "update.settings.email-invites",
        "update.settings.email-jit-provisioning",
        "update.settings.implicit-roles",
        "update.settings.mfa-policy",
        "update.settings.oauth-tenant-jit-provisioning",
        "update.settings.sso-jit-provisioning",
        "delete",
      ],
    },
    {
      resource_id: "stytch.member",
      description: "All members of the organization",
      actions: ["create", "search", "update.settings.is-breakglass", "update.settings.roles", ...MEMBER_ACTIONS],
    },
    { resource_id: "stytch.self", description: "The member who is signed in", actions: MEMBER_ACTIONS },
    { resource_id: "stytch.sso", description: "SSO connections", actions: CONNECTION_ACTIONS },
    { resource_id: "stytch.scim", description: "SCIM connections", actions: CONNECTION_ACTIONS },
  ],
  scopes: [],
};
