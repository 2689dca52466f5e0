import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { DescribedApi } from "@linkwright/testing/described-api";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { clientOf } from "./sandbox-client.ts";

const described = new DescribedApi("stytch/b2b");
let sandbox: Sandbox;
let b2b: ReturnType<typeof clientOf>["b2b"];
/** The acting member, with a role that each test creates. */
let ada: { member_id: string; session_token: string };
/** Another member of the organization, who has not signed in. */
let grace: { member_id: string };

const ACME = { organization_id: "acme" };

beforeAll(async () => {
  sandbox = await startSandbox();
  ({ b2b } = clientOf(sandbox));
});
afterAll(() => sandbox.close());

beforeEach(async () => {
  sandbox.reset();
  await b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
  const email_address = "ada@acme.example";
  await b2b("organizations.members.create", { ...ACME, email_address, roles: ["acting"] });
  await b2b("magicLinks.email.loginOrSignup", { ...ACME, email_address });
  ada = (await b2b("magicLinks.authenticate", { magic_links_token: sandbox.outbox.list().at(-1)?.token })).body;
  grace = (await b2b("organizations.members.create", { ...ACME, email_address: "grace@acme.example" })).body;
});

/** Gives Ada's role these permissions. */
async function permit(permissions: object[]): Promise<void> {
  const roles = [{ role_id: "acting", description: "", permissions }];
  expect((await b2b("rbac.organizations.setOrgPolicy", { ...ACME, org_policy: { roles } })).status).toBe(200);
}

/** All permissions of the policy except one action on one resource. */
async function allBut(resource: string, action: string): Promise<object[]> {
  const { resources } = (await b2b("rbac.policy")).body.policy as {
    resources: { resource_id: string; actions: string[] }[];
  };
  expect(resources.find(({ resource_id }) => resource_id === resource)?.actions).toContain(action);
  return resources
    .filter(({ resource_id }) => resource_id !== "stytch.self")
    .map(({ resource_id, actions }) => ({
      resource_id,
      actions: actions.filter((each) => resource_id !== resource || each !== action),
    }))
    .filter(({ actions }) => actions.length > 0);
}

/** The response to Ada for an example of the operation on a member. */
async function response(
  operationId: string,
  memberId: string,
  more: object = {},
): Promise<[number, string | undefined]> {
  const example = described.exampleInput(described.find(operationId));
  const about = [
    ["organization_id", "acme"],
    ["organization_ids", ["acme"]],
    ["member_id", memberId],
  ] as const;
  const named = Object.fromEntries(about.filter(([name]) => name in example));
  const headers = { "X-Stytch-Member-Session": ada.session_token };
  const { status, body } = await b2b(operationId, { ...example, ...named, ...more }, { headers });
  return [status, body.error_type];
}

const NOT_PERMITTED = [403, "session_authorization_error"];

// From the documentation of each operation, such as https://stytch.com/docs/b2b/api/create-member
const OF_MEMBERS: [operationId: string, action: string][] = [
  ["magicLinks.email.invite", "create"],
  ["organizations.members.create", "create"],
  ["organizations.members.reactivate", "create"],
  ["organizations.members.search", "search"],
];
const OF_MEMBERS_OR_ONESELF: [operationId: string, action: string][] = [
  ["organizations.members.connectedApps.revoke", "revoke.connected-apps"],
  ["organizations.members.delete", "delete"],
  ["organizations.members.deleteMFAPhoneNumber", "update.info.delete.mfa-phone"],
  ["organizations.members.deletePassword", "update.info.delete.password"],
  ["organizations.members.deleteTOTP", "update.info.delete.mfa-totp"],
  ["organizations.members.getConnectedApps", "get.connected-apps"],
  ["organizations.members.startEmailUpdate", "update.info.email"],
  ["organizations.members.unlinkRetiredEmail", "update.info.unlink.retired-email"],
  ["sessions.revoke", "revoke-sessions"],
];
const OF_OTHERS: [operationId: string, resource: string, action: string][] = [
  ["organizations.delete", "stytch.organization", "delete"],
  ["scim.connection.create", "stytch.scim", "create"],
  ["scim.connection.delete", "stytch.scim", "delete"],
  ["scim.connection.get", "stytch.scim", "get"],
  ["scim.connection.getGroups", "stytch.scim", "get"],
  ["scim.connection.rotateCancel", "stytch.scim", "update"],
  ["scim.connection.rotateComplete", "stytch.scim", "update"],
  ["scim.connection.rotateStart", "stytch.scim", "update"],
  ["scim.connection.update", "stytch.scim", "update"],
  ["sso.deleteConnection", "stytch.sso", "delete"],
  ["sso.external.createConnection", "stytch.sso", "create"],
  ["sso.external.updateConnection", "stytch.sso", "update"],
  ["sso.getConnections", "stytch.sso", "get"],
  ["sso.oidc.createConnection", "stytch.sso", "create"],
  ["sso.oidc.updateConnection", "stytch.sso", "update"],
  ["sso.saml.createConnection", "stytch.sso", "create"],
  ["sso.saml.deleteEncryptionPrivateKey", "stytch.sso", "delete"],
  ["sso.saml.deleteVerificationCertificate", "stytch.sso", "update"],
  ["sso.saml.updateByURL", "stytch.sso", "update"],
  ["sso.saml.updateConnection", "stytch.sso", "update"],
];

/** The input that identifies a member, for operations with more than one way. */
function naming(operationId: string, memberId: string): object {
  if (operationId !== "sessions.revoke") return {};
  return { member_id: memberId, member_session_id: undefined, session_token: undefined, session_jwt: undefined };
}

test.each([
  ...OF_OTHERS,
  ...[...OF_MEMBERS, ...OF_MEMBERS_OR_ONESELF].map(
    ([operationId, action]) => [operationId, "stytch.member", action] as const,
  ),
])("%s requires on %s the permission %s", async (operationId, resource_id, action) => {
  const input = naming(operationId, grace.member_id);
  await permit(await allBut(resource_id, action));
  expect(await response(operationId, grace.member_id, input)).toEqual(NOT_PERMITTED);
  await permit([{ resource_id, actions: [action] }]);
  expect((await response(operationId, grace.member_id, input))[0]).not.toBe(403);
});

test.each(OF_MEMBERS_OR_ONESELF.filter(([id]) => id !== "organizations.members.deletePassword"))(
  "%s needs no role for the member's own account",
  async (operationId) => {
    expect((await response(operationId, ada.member_id, naming(operationId, ada.member_id)))[0]).not.toBe(403);
  },
);

test.each(OF_MEMBERS.filter(([id]) => id === "organizations.members.reactivate"))(
  "%s needs a role even for the member's own account",
  async (operationId) => {
    expect(await response(operationId, ada.member_id)).toEqual(NOT_PERMITTED);
  },
);

// https://stytch.com/docs/b2b/api/update-member
const MEMBER_FIELDS: [field: string, value: unknown, action: string, forOneself: boolean][] = [
  ["default_mfa_method", "sms_otp", "update.settings.default-mfa-method", true],
  ["email_address", "new@acme.example", "update.info.email", false],
  ["is_breakglass", true, "update.settings.is-breakglass", false],
  ["mfa_enrolled", true, "update.settings.mfa-enrolled", true],
  ["mfa_phone_number", "+12025550162", "update.info.mfa-phone", true],
  ["name", "New", "update.info.name", true],
  ["roles", [], "update.settings.roles", false],
  ["untrusted_metadata", { theme: "dark" }, "update.info.untrusted-metadata", true],
];

test.each(MEMBER_FIELDS)(
  "a member's %s, such as %j, requires %s (for oneself: %s)",
  async (field, value, action, self) => {
    const update = async ({ member_id }: { member_id: string }) => {
      const input = { ...ACME, member_id, [field]: value };
      const headers = { "X-Stytch-Member-Session": ada.session_token };
      const { status, body } = await b2b("organizations.members.update", input, { headers });
      return [status, body.error_type];
    };
    await permit(await allBut("stytch.member", action));
    expect(await update(grace)).toEqual(NOT_PERMITTED);
    if (field !== "email_address") {
      expect((await update(ada))[0] !== 403).toBe(self);
    }
    await permit([{ resource_id: "stytch.member", actions: [action] }]);
    expect((await update(grace))[0]).not.toBe(403);
  },
);

// https://stytch.com/docs/b2b/api/update-organization
const ORGANIZATION_FIELDS: [field: string, value: unknown, action: string][] = [
  ["allowed_auth_methods", ["sso"], "update.settings.allowed-auth-methods"],
  ["allowed_mfa_methods", ["totp"], "update.settings.allowed-mfa-methods"],
  ["allowed_oauth_tenants", {}, "update.settings.allowed-oauth-tenants"],
  ["auth_methods", "ALL_ALLOWED", "update.settings.allowed-auth-methods"],
  ["email_allowed_domains", ["acme.example"], "update.settings.allowed-domains"],
  ["email_invites", "ALL_ALLOWED", "update.settings.email-invites"],
  ["email_jit_provisioning", "NOT_ALLOWED", "update.settings.email-jit-provisioning"],
  ["mfa_methods", "ALL_ALLOWED", "update.settings.allowed-mfa-methods"],
  ["mfa_policy", "OPTIONAL", "update.settings.mfa-policy"],
  ["oauth_tenant_jit_provisioning", "NOT_ALLOWED", "update.settings.oauth-tenant-jit-provisioning"],
  ["organization_logo_url", "https://acme.example/logo.png", "update.info.logo-url"],
  ["organization_name", "Acme Ltd", "update.info.name"],
  ["organization_slug", "acme-ltd", "update.info.slug"],
  ["rbac_email_implicit_role_assignments", [], "update.settings.implicit-roles"],
  ["sso_default_connection_id", "1", "update.settings.default-sso-connection"],
  ["sso_jit_provisioning", "ALL_ALLOWED", "update.settings.sso-jit-provisioning"],
  ["sso_jit_provisioning_allowed_connections", [], "update.settings.sso-jit-provisioning"],
];

test.each(ORGANIZATION_FIELDS)("an organization's %s, such as %j, requires %s", async (field, value, action) => {
  const update = async () => {
    const headers = { "X-Stytch-Member-Session": ada.session_token };
    const { status, body } = await b2b("organizations.update", { ...ACME, [field]: value }, { headers });
    return [status, body.error_type];
  };
  await permit(await allBut("stytch.organization", action));
  expect(await update()).toEqual(NOT_PERMITTED);
  await permit([{ resource_id: "stytch.organization", actions: [action] }]);
  expect(await update()).toEqual([200, undefined]);
});

test("accepts any active session of the organization if no permission is documented", async () => {
  for (const operationId of [
    "organizations.connectedApps",
    "organizations.getConnectedApp",
    "organizations.members.deleteExternalId",
    "organizations.deleteExternalId",
  ]) {
    expect([operationId, ...(await response(operationId, grace.member_id))]).toEqual([operationId, 200, undefined]);
  }
  const other = { "X-Stytch-Member-Session": "nonesuch" };
  const rejected = await b2b("passwords.email.requireReset", { email_address: "a@acme.example" }, { headers: other });
  expect(rejected).toMatchObject({ status: 401, body: { error_type: "unauthorized_credentials" } });
});

test("rejects two references to the acting member's session and a JWT of another project", async () => {
  const act = async (headers: Record<string, string>) =>
    (await b2b("organizations.members.update", { ...ACME, member_id: ada.member_id, name: "Ada" }, { headers })).body
      .error_type;
  const token = ada.session_token;
  expect(await act({ "X-Stytch-Member-Session": token })).toBeUndefined();
  const both = { "X-Stytch-Member-Session": token, "X-Stytch-Member-SessionJWT": "a.b.c" };
  expect(await act(both)).toBe("too_many_session_arguments");
  expect(await act({ "X-Stytch-Member-SessionJWT": "a.b.c" })).toBe("unauthorized_credentials");
});
