import type { operations } from "@linkwright/stytch-types/b2b";
import type { PermissionCheck } from "../rbac/policy.ts";
import type { B2BInput } from "./wire.ts";

/** The permission that an acting member needs. */
export interface Needed extends PermissionCheck {
  /** `true` if the same action on `stytch.self` is enough for the member's own account. */
  orSelf?: true;
}

const organization = (action: string): Needed => ({ resource_id: "stytch.organization", action });
const member = (action: string): Needed => ({ resource_id: "stytch.member", action });
const memberOrSelf = (action: string): Needed => ({ ...member(action), orSelf: true });
const sso = (action: string): Needed => ({ resource_id: "stytch.sso", action });
const scim = (action: string): Needed => ({ resource_id: "stytch.scim", action });

/** The operations that a member can perform and the permission each requires, by the documentation of each operation. */
export const PERMISSIONS: Readonly<Record<string, Needed | "its fields" | "undocumented">> = {
  "magicLinks.email.invite": member("create"),
  "organizations.connectedApps": "undocumented",
  "organizations.delete": organization("delete"),
  "organizations.deleteExternalId": "undocumented",
  "organizations.getConnectedApp": "undocumented",
  "organizations.members.connectedApps.revoke": memberOrSelf("revoke.connected-apps"),
  "organizations.members.create": member("create"),
  "organizations.members.delete": memberOrSelf("delete"),
  "organizations.members.deleteExternalId": "undocumented",
  "organizations.members.deleteMFAPhoneNumber": memberOrSelf("update.info.delete.mfa-phone"),
  "organizations.members.deletePassword": memberOrSelf("update.info.delete.password"),
  "organizations.members.deleteTOTP": memberOrSelf("update.info.delete.mfa-totp"),
  "organizations.members.getConnectedApps": memberOrSelf("get.connected-apps"),
  "organizations.members.reactivate": member("create"),
  "organizations.members.search": member("search"),
  "organizations.members.startEmailUpdate": memberOrSelf("update.info.email"),
  "organizations.members.unlinkRetiredEmail": memberOrSelf("update.info.unlink.retired-email"),
  "organizations.members.update": "its fields",
  "organizations.update": "its fields",
  "passwords.email.requireReset": "undocumented",
  "scim.connection.create": scim("create"),
  "scim.connection.delete": scim("delete"),
  "scim.connection.get": scim("get"),
  "scim.connection.getGroups": scim("get"),
  "scim.connection.rotateCancel": scim("update"),
  "scim.connection.rotateComplete": scim("update"),
  "scim.connection.rotateStart": scim("update"),
  "scim.connection.update": scim("update"),
  "sessions.revoke": memberOrSelf("revoke-sessions"),
  "sso.deleteConnection": sso("delete"),
  "sso.external.createConnection": sso("create"),
  "sso.external.updateConnection": sso("update"),
  "sso.getConnections": sso("get"),
  "sso.oidc.createConnection": sso("create"),
  "sso.oidc.updateConnection": sso("update"),
  "sso.saml.createConnection": sso("create"),
  "sso.saml.deleteEncryptionPrivateKey": sso("delete"),
  "sso.saml.deleteVerificationCertificate": sso("update"),
  "sso.saml.updateByURL": sso("update"),
  "sso.saml.updateConnection": sso("update"),
} satisfies Partial<Record<keyof operations, Needed | "its fields" | "undocumented">>;

/** The permission that an update requires for each field. No permission is documented for other fields. */
export const FIELD_PERMISSIONS: Readonly<Record<string, Readonly<Record<string, Needed>>>> = {
  "organizations.members.update": {
    default_mfa_method: memberOrSelf("update.settings.default-mfa-method"),
    email_address: member("update.info.email"),
    is_breakglass: member("update.settings.is-breakglass"),
    mfa_enrolled: memberOrSelf("update.settings.mfa-enrolled"),
    mfa_phone_number: memberOrSelf("update.info.mfa-phone"),
    name: memberOrSelf("update.info.name"),
    roles: member("update.settings.roles"),
    untrusted_metadata: memberOrSelf("update.info.untrusted-metadata"),
  },
  "organizations.update": {
    allowed_auth_methods: organization("update.settings.allowed-auth-methods"),
    allowed_mfa_methods: organization("update.settings.allowed-mfa-methods"),
    allowed_oauth_tenants: organization("update.settings.allowed-oauth-tenants"),
    auth_methods: organization("update.settings.allowed-auth-methods"),
    email_allowed_domains: organization("update.settings.allowed-domains"),
    email_invites: organization("update.settings.email-invites"),
    email_jit_provisioning: organization("update.settings.email-jit-provisioning"),
    mfa_methods: organization("update.settings.allowed-mfa-methods"),
    mfa_policy: organization("update.settings.mfa-policy"),
    oauth_tenant_jit_provisioning: organization("update.settings.oauth-tenant-jit-provisioning"),
    organization_logo_url: organization("update.info.logo-url"),
    organization_name: organization("update.info.name"),
    organization_slug: organization("update.info.slug"),
    rbac_email_implicit_role_assignments: organization("update.settings.implicit-roles"),
    sso_default_connection_id: organization("update.settings.default-sso-connection"),
    sso_jit_provisioning: organization("update.settings.sso-jit-provisioning"),
    sso_jit_provisioning_allowed_connections: organization("update.settings.sso-jit-provisioning"),
  },
} satisfies { [Id in keyof operations]?: { [Field in keyof B2BInput<Id>]?: Needed } };
