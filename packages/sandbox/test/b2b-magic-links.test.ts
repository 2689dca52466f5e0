import { createHash, randomBytes } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { otherProject, sandboxOfFile } from "./sandbox-client.ts";

const { clock, sandbox, b2b } = await sandboxOfFile();
let organization: string;

beforeEach(async () => {
  sandbox.reset();
  const created = await b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
  organization = created.body.organization.organization_id;
});

const ada = { email_address: "ada@acme.example" };

function lastToken(): string {
  return sandbox.outbox.list().at(-1)?.token ?? "";
}

async function sendLink(more: object = {}) {
  return b2b("magicLinks.email.loginOrSignup", { organization_id: organization, ...ada, ...more });
}

test("signs a new member up", async () => {
  const sent = await sendLink({ signup_redirect_url: "https://app.acme.example/welcome?from=mail" });
  expect(sent.body).toMatchObject({
    member_created: true,
    member: { status: "pending", email_address_verified: false },
  });

  const message = sandbox.outbox.list().at(-1);
  expect(message).toMatchObject({
    to: ada.email_address,
    operation: "magicLinks.email.loginOrSignup",
    subject: "Sign up for Acme",
  });
  const link = new URL(message?.link ?? "");
  expect(link.origin + link.pathname).toBe("https://app.acme.example/welcome");
  expect(Object.fromEntries(link.searchParams)).toEqual({
    from: "mail",
    stytch_token_type: "multi_tenant_magic_links",
    token: message?.token,
  });

  const { status, body } = await b2b("magicLinks.authenticate", { magic_links_token: message?.token });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    member_authenticated: true,
    organization_id: organization,
    member: { status: "active", email_address_verified: true, is_admin: false },
    member_session: { expires_at: "2026-04-15T13:00:00Z", roles: ["stytch_member"], organization_slug: "acme" },
    intermediate_session_token: "",
  });
  expect(body.session_token).not.toBe("");
});

test("sends an active member a login email with the default redirect URL", async () => {
  await b2b("organizations.members.create", { organization_id: organization, ...ada });
  const sent = await sendLink({ organization_id: "acme" });
  expect(sent.body.member_created).toBe(false);
  const message = sandbox.outbox.list().at(-1);
  expect(message?.subject).toBe("Log in to Acme");
  expect(message?.link).toMatch(/^http:\/\/localhost:3000\/authenticate\?stytch_token_type=/);
});

test("rejects a link that was already used", async () => {
  await sendLink();
  const token = lastToken();
  expect((await b2b("magicLinks.authenticate", { magic_links_token: token })).status).toBe(200);
  const again = await b2b("magicLinks.authenticate", { magic_links_token: token });
  expect(again).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_magic_link" } });
});

test("rejects an expired link", async () => {
  await sendLink();
  clock.forward(59);
  const early = lastToken();
  await sendLink({ signup_expiration_minutes: 5 });
  clock.forward(5);
  for (const token of [early, lastToken()]) {
    const late = await b2b("magicLinks.authenticate", { magic_links_token: token });
    expect(late).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_magic_link" } });
  }
});

test("rejects an unknown token and one of another project", async () => {
  await sendLink();
  const unknown = await b2b("magicLinks.authenticate", { magic_links_token: "nonesuch" });
  expect(unknown).toMatchObject({ status: 404, body: { error_type: "magic_link_not_found" } });
  const other = await b2b("magicLinks.authenticate", { magic_links_token: lastToken() }, { stytch: otherProject() });
  expect(other).toMatchObject({ status: 404, body: { error_type: "magic_link_not_found" } });
  const discovery = await b2b("magicLinks.discovery.authenticate", { discovery_magic_links_token: lastToken() });
  expect(discovery).toMatchObject({ status: 404, body: { error_type: "magic_link_not_found" } });
});

test("verifies the PKCE challenge of a link", async () => {
  const verifier = randomBytes(32).toString("base64url");
  await sendLink({ pkce_code_challenge: createHash("sha256").update(verifier).digest("base64url") });
  const attempt = (more: object) => b2b("magicLinks.authenticate", { magic_links_token: lastToken(), ...more });
  expect(await attempt({})).toMatchObject({ status: 400, body: { error_type: "pkce_expected_code_verifier" } });
  expect(await attempt({ pkce_code_verifier: "wrong" })).toMatchObject({
    status: 400,
    body: { error_type: "pkce_mismatch" },
  });
  expect((await attempt({ pkce_code_verifier: verifier })).status).toBe(200);
});

test("accepts an invite for a week and activates the member", async () => {
  const invited = await b2b("magicLinks.email.invite", { organization_id: organization, ...ada, name: "Ada" });
  expect(invited.body.member).toMatchObject({ status: "invited", name: "Ada" });
  expect(sandbox.outbox.list().at(-1)?.subject).toBe("You have been invited to Acme");
  clock.forward(7 * 24 * 60 - 1);
  const { body } = await b2b("magicLinks.authenticate", { magic_links_token: lastToken() });
  expect(body.member.status).toBe("active");
  const again = await b2b("magicLinks.email.invite", { organization_id: organization, ...ada });
  expect(again).toMatchObject({ status: 400, body: { error_type: "duplicate_member_email" } });
});

test("revokes the invite of a deleted member", async () => {
  const { body } = await b2b("magicLinks.email.invite", { organization_id: organization, ...ada });
  await b2b("organizations.members.delete", { organization_id: organization, member_id: body.member_id });
  const late = await b2b("magicLinks.authenticate", { magic_links_token: lastToken() });
  expect(late).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_magic_link" } });
});

test("enforces the organization's settings for joining", async () => {
  await b2b("organizations.update", { organization_id: organization, email_jit_provisioning: "NOT_ALLOWED" });
  expect(await sendLink()).toMatchObject({ status: 400, body: { error_type: "email_jit_provisioning_not_allowed" } });
  await b2b("organizations.update", {
    organization_id: organization,
    email_jit_provisioning: "RESTRICTED",
    email_allowed_domains: ["acme.example"],
  });
  expect((await sendLink()).status).toBe(200);
  const unknown = await sendLink({ email_address: "eve@elsewhere.example" });
  expect(unknown).toMatchObject({ status: 400, body: { error_type: "invalid_email_for_jit_provisioning" } });
});

test("requires a second factor if the organization does", async () => {
  await b2b("organizations.update", { organization_id: organization, mfa_policy: "REQUIRED_FOR_ALL" });
  await sendLink();
  const { body } = await b2b("magicLinks.authenticate", { magic_links_token: lastToken() });
  expect(body).toMatchObject({
    member_authenticated: false,
    member_session: null,
    session_token: "",
    mfa_required: {},
  });
  const { intermediate_session_token } = body;
  expect(intermediate_session_token).not.toBe("");
  await sendLink();
  const again = await b2b("magicLinks.authenticate", { magic_links_token: lastToken(), intermediate_session_token });
  expect(again.body).toMatchObject({ member_authenticated: false, intermediate_session_token });
});

test("continues a session of the same member", async () => {
  await sendLink();
  const first = await b2b("magicLinks.authenticate", { magic_links_token: lastToken() });
  await sendLink();
  const second = await b2b("magicLinks.authenticate", {
    magic_links_token: lastToken(),
    session_token: first.body.session_token,
    session_duration_minutes: 120,
  });
  expect(second.body.member_session.member_session_id).toBe(first.body.member_session.member_session_id);
  expect(second.body.member_session.authentication_factors).toHaveLength(2);
});

test.each([
  [{ email_address: "ada" }, "invalid_email"],
  [{ email_address: undefined }, "invalid_email"],
  [{ organization_id: undefined }, "invalid_organization_id"],
  [{ login_redirect_url: "not a url" }, "invalid_login_redirect_url"],
  [{ login_expiration_minutes: 4 }, "invalid_expiration"],
  [{ login_expiration_minutes: "60" }, "invalid_expiration"],
])("rejects %j", async (more, error_type) => {
  const rejected = await sendLink(more);
  expect(rejected).toMatchObject({ status: 400, body: { status_code: 400, error_type } });
  expect(rejected.body.request_id).toMatch(/^request-id-test-/);
  expect(sandbox.outbox.list()).toEqual([]);
});

test("rejects an unknown organization", async () => {
  const rejected = await sendLink({ organization_id: "nonesuch" });
  expect(rejected).toMatchObject({ status: 404, body: { error_type: "organization_not_found" } });
});
