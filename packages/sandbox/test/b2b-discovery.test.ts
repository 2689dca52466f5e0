import { createHash, randomBytes } from "node:crypto";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { clientOf, movableClock } from "./sandbox-client.ts";

const clock = movableClock();
let sandbox: Sandbox;
let b2b: ReturnType<typeof clientOf>["b2b"];

beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
  ({ b2b } = clientOf(sandbox));
});
afterAll(() => sandbox.close());

beforeEach(() => sandbox.reset());

async function discover(email_address: string) {
  await b2b("magicLinks.email.discovery.send", { email_address });
  const discovery_magic_links_token = sandbox.outbox.list().at(-1)?.token;
  return (await b2b("magicLinks.discovery.authenticate", { discovery_magic_links_token })).body;
}

test("someone new creates an organization and is its admin", async () => {
  const verifier = randomBytes(32).toString("base64url");
  await b2b("magicLinks.email.discovery.send", {
    email_address: "ada@acme.example",
    discovery_redirect_url: "https://app.example/discover",
    pkce_code_challenge: createHash("sha256").update(verifier).digest("base64url"),
  });
  const mail = sandbox.outbox.list().at(-1);
  expect(mail?.link).toBe(`https://app.example/discover?stytch_token_type=discovery&token=${mail?.token}`);
  const { body: found } = await b2b("magicLinks.discovery.authenticate", {
    discovery_magic_links_token: mail?.token,
    pkce_code_verifier: verifier,
  });
  expect(found).toMatchObject({ email_address: "ada@acme.example", discovered_organizations: [] });

  const { intermediate_session_token } = found;
  const { body } = await b2b("discovery.organizations.create", { intermediate_session_token });
  expect(body).toMatchObject({
    member_authenticated: true,
    member: { is_admin: true, status: "active", email_address_verified: true },
    organization: { organization_name: "acme", organization_slug: "acme" },
  });
  expect((await b2b("sessions.authenticate", { session_token: body.session_token })).status).toBe(200);
  const used = await b2b("discovery.organizations.list", { intermediate_session_token });
  expect(used).toMatchObject({ status: 404, body: { error_type: "intermediate_session_not_found" } });
});

test("lists memberships, invitations and what the domain opens", async () => {
  const email_address = "ada@acme.example";
  const create = async (organization_slug: string, more: object = {}) =>
    b2b("organizations.create", { organization_name: organization_slug, organization_slug, ...more });
  const domain = { email_jit_provisioning: "RESTRICTED", email_allowed_domains: ["acme.example"] };
  await create("member");
  await create("invited");
  await create("open", domain);
  await create("nobody-verified", domain);
  await create("closed");
  await b2b("organizations.members.create", { organization_id: "member", email_address });
  await b2b("magicLinks.email.invite", { organization_id: "invited", email_address });
  await b2b("magicLinks.email.loginOrSignup", { organization_id: "open", email_address: "bob@acme.example" });
  await b2b("magicLinks.authenticate", { magic_links_token: sandbox.outbox.list().at(-1)?.token });

  const { intermediate_session_token, discovered_organizations } = await discover(email_address);
  const summary = (list: { organization: { organization_slug: string }; membership: { type: string } }[]) =>
    list.map(({ organization, membership }) => [organization.organization_slug, membership.type]);
  expect(summary(discovered_organizations)).toEqual([
    ["member", "active_member"],
    ["invited", "invited_member"],
    ["open", "eligible_to_join_by_email_domain"],
  ]);

  const refused = await b2b("discovery.intermediateSessions.exchange", {
    intermediate_session_token,
    organization_id: "closed",
  });
  expect(refused).toMatchObject({ status: 400, body: { error_type: "email_jit_provisioning_not_allowed" } });
  const { body } = await b2b("discovery.intermediateSessions.exchange", {
    intermediate_session_token,
    organization_id: "open",
  });
  expect(body).toMatchObject({ member_authenticated: true, member: { status: "active" } });

  const bySession = await b2b("discovery.organizations.list", { session_token: body.session_token });
  expect(summary(bySession.body.discovered_organizations)).toEqual([
    ["member", "active_member"],
    ["invited", "invited_member"],
    ["open", "active_member"],
  ]);
});

test("an intermediate session lives for ten minutes", async () => {
  const { intermediate_session_token } = await discover("ada@acme.example");
  clock.forward(9);
  expect((await b2b("discovery.organizations.list", { intermediate_session_token })).status).toBe(200);
  clock.forward(1);
  const late = await b2b("discovery.organizations.list", { intermediate_session_token });
  expect(late).toMatchObject({ status: 404, body: { error_type: "intermediate_session_not_found" } });
});

test("keeps what was proven where the organization wants another way of signing in", async () => {
  await b2b("organizations.create", {
    organization_name: "Acme",
    organization_slug: "acme",
    auth_methods: "RESTRICTED",
    allowed_auth_methods: ["sso"],
  });
  await b2b("organizations.members.create", { organization_id: "acme", email_address: "ada@acme.example" });
  const { intermediate_session_token } = await discover("ada@acme.example");
  const { body } = await b2b("discovery.intermediateSessions.exchange", {
    intermediate_session_token,
    organization_id: "acme",
  });
  expect(body).toMatchObject({
    member_authenticated: false,
    primary_required: { allowed_auth_methods: ["sso"] },
    intermediate_session_token,
    session_token: "",
  });
});
