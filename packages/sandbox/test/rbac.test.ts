import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createB2BAuthorizer } from "@linkwright/stytch/rbac";
import { DescribedApi } from "@linkwright/testing/described-api";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { clientOf } from "./sandbox-client.ts";

let sandbox: Sandbox;
let b2b: ReturnType<typeof clientOf>["b2b"];
let consumer: ReturnType<typeof clientOf>["consumer"];
/** Ada only has the permissions of every member; Grace is an admin. */
let ada: Member;
let grace: Member;

interface Member {
  member_id: string;
  session_token: string;
  session_jwt: string;
}

beforeAll(async () => {
  sandbox = await startSandbox();
  ({ b2b, consumer } = clientOf(sandbox));
});
afterAll(() => sandbox.close());

beforeEach(async () => {
  sandbox.reset();
  await b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
  ada = await join("ada@acme.example");
  grace = await join("grace@acme.example", ["stytch_admin"]);
});

async function join(email_address: string, roles: string[] = []): Promise<Member> {
  await b2b("organizations.members.create", { organization_id: "acme", email_address, roles });
  await b2b("magicLinks.email.loginOrSignup", { organization_id: "acme", email_address });
  const { body } = await b2b("magicLinks.authenticate", { magic_links_token: sandbox.outbox.list().at(-1)?.token });
  return body;
}

function actAs({ session_token }: Member) {
  return { headers: { "X-Stytch-Member-Session": session_token } };
}

const NOT_PERMITTED = { status: 403, body: { error_type: "session_authorization_error" } };
const WRONG_TENANT = { status: 403, body: { error_type: "session_authorization_tenancy_error" } };

test("returns a policy with Stytch's default roles and resources", async () => {
  const { policy } = (await b2b("rbac.policy")).body;
  expect(policy.roles.map((role: { role_id: string }) => role.role_id)).toEqual(["stytch_member", "stytch_admin"]);
  const resources = policy.resources.map((resource: { resource_id: string }) => resource.resource_id);
  expect(resources).toEqual(["stytch.organization", "stytch.member", "stytch.self", "stytch.sso", "stytch.scim"]);
  const { roles } = (await consumer("rbac.policy")).body.policy;
  expect(roles).toMatchObject([{ role_id: "stytch_user", permissions: [] }]);
});

test("returns the roles that permit an action, including wildcards, or an error", async () => {
  const check = async ({ session_token }: Member, resource_id: string, action: string, organization_id = "acme") =>
    b2b("sessions.authenticate", {
      session_token,
      authorization_check: { organization_id, resource_id, action },
    });
  const granted = await check(grace, "stytch.member", "create");
  expect(granted.body.verdict).toEqual({ authorized: true, granting_roles: ["stytch_admin"] });
  const own = await check(ada, "stytch.self", "update.info.name");
  expect(own.body.verdict).toEqual({ authorized: true, granting_roles: ["stytch_member"] });
  expect(await check(ada, "stytch.member", "create")).toMatchObject(NOT_PERMITTED);
  expect(await check(grace, "documents", "read")).toMatchObject(NOT_PERMITTED);
  await b2b("organizations.create", { organization_name: "Other", organization_slug: "other" });
  expect(await check(grace, "stytch.member", "create", "other")).toMatchObject(WRONG_TENANT);
});

test("returns no verdict without a permission check", async () => {
  const { session_token } = ada;
  expect((await b2b("sessions.authenticate", { session_token })).body).not.toHaveProperty("verdict");
});

const AUDITOR = {
  role_id: "auditor",
  description: "Reads",
  permissions: [{ resource_id: "documents", actions: ["read"] }],
};

test("supports an organization's own roles, assigned directly or by domain", async () => {
  expect((await b2b("rbac.organizations.getOrgPolicy", { organization_id: "acme" })).body.org_policy.roles).toEqual([]);
  const policy = { org_policy: { roles: [AUDITOR] } };
  await b2b("rbac.organizations.setOrgPolicy", { organization_id: "acme", ...policy });
  const { body } = await b2b("rbac.organizations.getOrgPolicy", { organization_id: "acme" });
  expect(body.org_policy).toEqual(policy.org_policy);
  const { organization } = (await b2b("organizations.get", { organization_id: "acme" })).body;
  expect(organization.custom_roles).toEqual([AUDITOR]);

  const check = { organization_id: "acme", resource_id: "documents", action: "read" };
  const granting = async ({ session_token }: Member) =>
    (await b2b("sessions.authenticate", { session_token, authorization_check: check })).body.verdict?.granting_roles;
  expect(await granting(ada)).toBeUndefined();
  await b2b("organizations.members.update", {
    organization_id: "acme",
    member_id: ada.member_id,
    roles: ["auditor"],
  });
  expect(await granting(ada)).toEqual(["auditor"]);
  await b2b("organizations.update", {
    organization_id: "acme",
    rbac_email_implicit_role_assignments: [{ domain: "acme.example", role_id: "auditor" }],
  });
  expect(await granting(grace)).toEqual(["auditor"]);
});

test("a client that checks locally comes to the same verdict", async () => {
  await b2b("rbac.organizations.setOrgPolicy", { organization_id: "acme", org_policy: { roles: [AUDITOR] } });
  const { session_token } = await join("auditor@acme.example", ["auditor"]);
  const { projectId, secret } = sandbox.credentials;
  const client = createStytchB2BClient({ projectId, secret, baseUrl: sandbox.url });
  const { member_session } = await client.sessions.authenticate({ session_token });
  const { organization_id } = member_session;
  const check = { organization_id, resource_id: "documents", action: "read" };
  const verdict = await createB2BAuthorizer({ client }).authorize(member_session, check);
  const response = await client.sessions.authenticate({ session_token, authorization_check: check });
  expect(response.verdict).toEqual(verdict);
});

test.each([
  [{ ...AUDITOR, role_id: "stytch_admin" }, "invalid_rbac_stytch_role_edit"],
  [{ ...AUDITOR, role_id: "" }, "empty_rbac_role_id"],
  [{ ...AUDITOR, permissions: [{ resource_id: "documents", actions: [] }] }, "rbac_permission_missing_actions"],
  [{ ...AUDITOR, permissions: [{ resource_id: "documents", actions: ["*", "read"] }] }, "invalid_wildcard_action"],
  [{ ...AUDITOR, permissions: [{ resource_id: "stytch.cake", actions: ["*"] }] }, "invalid_permission_resource"],
  [{ ...AUDITOR, permissions: [{ resource_id: "stytch.sso", actions: ["eat"] }] }, "invalid_permission_action"],
])("rejects the role %j", async (role, error_type) => {
  const rejected = await b2b("rbac.organizations.setOrgPolicy", {
    organization_id: "acme",
    org_policy: { roles: [role] },
  });
  expect(rejected).toMatchObject({ status: 400, body: { error_type } });
});

test("rejects a role that is listed twice", async () => {
  const input = { organization_id: "acme", org_policy: { roles: [AUDITOR, AUDITOR] } };
  const rejected = await b2b("rbac.organizations.setOrgPolicy", input);
  expect(rejected).toMatchObject({ status: 400, body: { error_type: "rbac_role_duplicate" } });
});

test("rejects a consumer's permission check, since the policy has no resources", async () => {
  await consumer("magicLinks.email.loginOrCreate", { email: "ada@acme.example" });
  const link = sandbox.outbox.list().at(-1)?.token;
  const { body } = await consumer("magicLinks.authenticate", { token: link, session_duration_minutes: 60 });
  const { session_token } = body;
  const rejected = await consumer("sessions.authenticate", {
    session_token,
    authorization_check: { resource_id: "documents", action: "read" },
  });
  expect(rejected).toMatchObject(NOT_PERMITTED);
  expect((await consumer("sessions.authenticate", { session_token })).status).toBe(200);
});

test("requires an active session of the organization for calls on behalf of a member", async () => {
  await b2b("organizations.create", { organization_name: "Other", organization_slug: "other" });
  const update = (organization_id: string, headers: Record<string, string>) =>
    b2b("organizations.update", { organization_id, organization_logo_url: "https://acme.example/1.png" }, { headers });
  expect((await update("acme", { "X-Stytch-Member-Session": grace.session_token })).status).toBe(200);
  expect((await update("acme", { "X-Stytch-Member-SessionJWT": grace.session_jwt })).status).toBe(200);
  expect(await update("other", { "X-Stytch-Member-Session": grace.session_token })).toMatchObject(WRONG_TENANT);
  const unknown = await update("acme", { "X-Stytch-Member-Session": "nonesuch" });
  expect(unknown).toMatchObject({ status: 401, body: { error_type: "unauthorized_credentials" } });
});

test("limits a search on a member's behalf to the member's organization", async () => {
  const other = await b2b("organizations.create", { organization_name: "Other", organization_slug: "other" });
  const { organization_id } = other.body.organization;
  const search = (organization_ids: string[], member: Member) =>
    b2b("organizations.members.search", { organization_ids }, actAs(member));
  expect((await search(["acme"], grace)).body.members).toHaveLength(2);
  expect(await search(["acme", organization_id], grace)).toMatchObject(WRONG_TENANT);
  expect(await search(["acme"], ada)).toMatchObject(NOT_PERMITTED);
});

const ACME = { organization_id: "acme" };
const NEW_MEMBER = { ...ACME, email_address: "new@acme.example" };

test.each<[string, (own: string, other: string) => object]>([
  ["magicLinks.email.invite", () => NEW_MEMBER],
  ["organizations.delete", () => ACME],
  ["organizations.update", () => ({ ...ACME, organization_name: "Acme Ltd" })],
  ["organizations.members.create", () => NEW_MEMBER],
  ["organizations.members.delete", (_own, other) => ({ ...ACME, member_id: other })],
  ["organizations.members.search", () => ({ organization_ids: ["acme"] })],
  ["organizations.members.update", (_own, other) => ({ ...ACME, member_id: other, name: "Grace" })],
  ["organizations.members.update", (own) => ({ ...ACME, member_id: own, roles: ["stytch_admin"] })],
  ["sessions.revoke", (_own, other) => ({ member_id: other })],
  ["scim.connection.get", () => ACME],
  ["sso.getConnections", () => ACME],
])("%s requires a role that permits it (%#)", async (operation, inputFor) => {
  const input = inputFor(ada.member_id, grace.member_id) as Record<string, unknown>;
  expect(await b2b(operation, input, actAs(ada))).toMatchObject(NOT_PERMITTED);
  const admin = await join("admin@acme.example", ["stytch_admin"]);
  expect((await b2b(operation, input, actAs(admin))).status).toBe(200);
});

test.each<[string, (own: string) => object]>([
  ["organizations.members.update", (own) => ({ ...ACME, member_id: own, name: "Ada" })],
  ["organizations.members.update", (own) => ({ ...ACME, member_id: own, untrusted_metadata: { theme: "dark" } })],
  ["organizations.members.delete", (own) => ({ ...ACME, member_id: own })],
  ["sessions.revoke", (own) => ({ member_id: own })],
])("%s is permitted on a member's own account by stytch.self (%#)", async (operation, inputFor) => {
  const response = await b2b(operation, inputFor(ada.member_id) as Record<string, unknown>, actAs(ada));
  expect(response.status).toBe(200);
});

test("changes nothing if a call is rejected", async () => {
  await b2b("organizations.members.update", { ...ACME, member_id: grace.member_id, name: "?" }, actAs(ada));
  const { body } = await b2b("organizations.members.get", { ...ACME, member_id: grace.member_id });
  expect(body.member.name).toBe("");
});

test("does not let a member change trusted metadata or their own address", async () => {
  const update = (more: object) =>
    b2b("organizations.members.update", { ...ACME, member_id: grace.member_id, ...more }, actAs(grace));
  const metadata = await update({ trusted_metadata: { plan: "pro" } });
  expect(metadata).toMatchObject({ status: 401, body: { error_type: "cannot_update_trusted_metadata" } });
  const address = await update({ email_address: "grace@hopper.example" });
  expect(address).toMatchObject({ status: 400, body: { error_type: "member_cannot_update_their_email_address" } });
});

test("every operation on an organization rejects a member session of another one", async () => {
  await b2b("organizations.create", { organization_name: "Other", organization_slug: "other" });
  const acting = new DescribedApi("stytch/b2b").operations.filter(
    ({ path, parameters }) =>
      path.includes("{organization_id}") && parameters.some(({ name }) => name === "X-Stytch-Member-Session"),
  );
  expect(acting.length).toBeGreaterThan(30);
  for (const { id, path, body: described } of acting) {
    const params = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [
      name,
      name === "organization_id" ? "other" : "1",
    ]);
    const body = described?.contents.get("application/json")?.example as object | undefined;
    const response = await b2b(id, { ...body, ...Object.fromEntries(params) }, actAs(grace));
    expect([id, response.status, response.body.error_type]).toEqual([id, 403, "session_authorization_tenancy_error"]);
  }
});
