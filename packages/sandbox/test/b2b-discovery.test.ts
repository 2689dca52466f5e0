import { createHash, randomBytes } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { sandboxOfFile } from "./sandbox-client.ts";

const { clock, sandbox, b2b } = await sandboxOfFile();

beforeEach(() => sandbox.reset());

async function discover(email_address: string) {
  await b2b("magicLinks.email.discovery.send", { email_address });
  const discovery_magic_links_token = sandbox.outbox.list().at(-1)?.token;
  return (await b2b("magicLinks.discovery.authenticate", { discovery_magic_links_token })).body;
}

test("makes a new user the admin of the organization they create", async () => {
  const verifier = randomBytes(32).toString("base64url");
  await b2b("magicLinks.email.discovery.send", {
    email_address: "ada@acme.example",
    discovery_redirect_url: "https://app.example/discover",
    pkce_code_challenge: createHash("sha256").update(verifier).digest("base64url"),
  });
  const message = sandbox.outbox.list().at(-1);
  expect(message?.link).toBe(`https://app.example/discover?stytch_token_type=discovery&token=${message?.token}`);
  const { body: found } = await b2b("magicLinks.discovery.authenticate", {
    discovery_magic_links_token: message?.token,
    pkce_code_verifier: verifier,
  });
  expect(found).toMatchObject({ email_address: "ada@acme.example", discovered_organizations: [] });

  const { intermediate_session_token } = found;
  const { body } = await b2b("discovery.organizations.create", { intermediate_session_token });
  expect(body).toMatchObject({
    member_authenticated: true,
    member: { is_admin: true, status: "active", email_address_verified: true },
    organization: { organization_name: "acme", organization_slug: "acme" },
    member_session: {
      authentication_factors: [
        {
          type: "magic_link",
          delivery_method: "email",
          email_factor: { email_id: expect.stringMatching(/^email-test-/), email_address: "ada@acme.example" },
        },
      ],
    },
  });
  expect((await b2b("sessions.authenticate", { session_token: body.session_token })).status).toBe(200);
  const used = await b2b("discovery.organizations.list", { intermediate_session_token });
  expect(used).toMatchObject({ status: 404, body: { error_type: "intermediate_session_not_found" } });
});

test("lists memberships, invitations and organizations that the domain may join", async () => {
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

  const rejected = await b2b("discovery.intermediateSessions.exchange", {
    intermediate_session_token,
    organization_id: "closed",
  });
  expect(rejected).toMatchObject({ status: 400, body: { error_type: "email_jit_provisioning_not_allowed" } });
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

test("expires an intermediate session after ten minutes", async () => {
  const { intermediate_session_token } = await discover("ada@acme.example");
  clock.forward(9);
  expect((await b2b("discovery.organizations.list", { intermediate_session_token })).status).toBe(200);
  clock.forward(1);
  const late = await b2b("discovery.organizations.list", { intermediate_session_token });
  expect(late).toMatchObject({ status: 404, body: { error_type: "intermediate_session_not_found" } });
});

test("keeps the authenticated factors if the organization requires another sign-in method", async () => {
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

test.each([
  ["ada@acme.example", "acme"],
  ["ada@mail.acme.example", "mail"],
  ["ada@gmail.com", "ada"],
  ["ada.king@yahoo.co.uk", "ada.king"],
  ["ada@mit.edu", "ada"],
  ["ada@mygmail.com", "mygmail"],
  ["ada@edu.example", "edu"],
  ["ada@live.com", "ada"],
])("names the organization of %s %s by default", async (email_address, name) => {
  const created = async (more: object) => {
    const { intermediate_session_token } = await discover(email_address);
    const { body } = await b2b("discovery.organizations.create", { intermediate_session_token, ...more });
    return body.organization.organization_name;
  };
  expect(await created({})).toBe(name);
  expect(await created({ organization_name: "Acme Works" })).toBe("Acme Works");
});

test("keeps the login if creating the organization fails", async () => {
  const { intermediate_session_token } = await discover("ada@acme.example");
  await b2b("organizations.create", { organization_name: "Taken", organization_slug: "taken" });
  const create = async (more: object) =>
    (await b2b("discovery.organizations.create", { intermediate_session_token, ...more })).body.error_type;
  expect(await create({ organization_slug: "taken" })).toBe("organization_slug_already_used");
  expect(await create({ mfa_policy: "SOMETIMES" })).toBe("invalid_organization_mfa_policy");
  const claims = { session_custom_claims: { "https://stytch.com/x": 1 } };
  expect(await create(claims)).toBe("stytch_claims_in_custom_claims");
  const exchange = { intermediate_session_token, organization_id: "taken", ...claims };
  expect((await b2b("discovery.intermediateSessions.exchange", exchange)).body.error_type).toBe(
    "stytch_claims_in_custom_claims",
  );
  expect((await b2b("organizations.search")).body.results_metadata.total).toBe(1);
  expect(await create({ session_duration_minutes: 5 })).toBeUndefined();
});

test("lists organizations for one token of any kind", async () => {
  await b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
  await b2b("magicLinks.email.loginOrSignup", { organization_id: "acme", email_address: "ada@acme.example" });
  const signedIn = await b2b("magicLinks.authenticate", { magic_links_token: sandbox.outbox.list().at(-1)?.token });
  const { session_token, session_jwt } = signedIn.body;
  const { intermediate_session_token } = await discover("ada@acme.example");
  const tokens = { intermediate_session_token, session_token, session_jwt };
  for (const [name, value] of Object.entries(tokens)) {
    const { body } = await b2b("discovery.organizations.list", { [name]: value });
    expect([name, body.email_address]).toEqual([name, "ada@acme.example"]);
    expect(body.discovered_organizations).toMatchObject([
      { membership: { type: "active_member", details: null, member: { email_address: "ada@acme.example" } } },
    ]);
    for (const other of Object.keys(tokens).filter((each) => each !== name)) {
      const twice = await b2b("discovery.organizations.list", { [name]: value, [other]: "x" });
      expect(twice).toMatchObject({ status: 400, body: { error_type: "too_many_session_arguments" } });
    }
  }
  const none = await b2b("discovery.organizations.list");
  expect(none).toMatchObject({ status: 400, body: { error_type: "no_session_arguments" } });
});

test("lets a domain join once a member of that domain is verified", async () => {
  const domains = { email_jit_provisioning: "RESTRICTED", email_allowed_domains: ["ACME.example", "other.example"] };
  await b2b("organizations.create", { organization_name: "Open", organization_slug: "open", ...domains });
  const open = { organization_id: "open" };
  const bob = await b2b("organizations.members.create", { ...open, email_address: "bob@acme.example" });
  const { member_id } = bob.body;
  const found = async () => {
    const { discovered_organizations } = await discover("ada@Acme.example");
    return discovered_organizations.map((each: { membership: object }) => each.membership);
  };
  const join = async () => {
    const { intermediate_session_token } = await discover("ada@acme.example");
    const input = { ...open, intermediate_session_token };
    return (await b2b("discovery.intermediateSessions.exchange", input)).body.error_type;
  };
  expect(await found()).toEqual([]);
  expect(await join()).toBe("invalid_email_for_jit_provisioning");
  await b2b("magicLinks.email.loginOrSignup", { ...open, email_address: "bob@acme.example" });
  await b2b("magicLinks.authenticate", { magic_links_token: sandbox.outbox.list().at(-1)?.token });
  expect(await found()).toEqual([
    { type: "eligible_to_join_by_email_domain", details: { domain: "acme.example" }, member: null },
  ]);
  expect((await discover("ada@other.example")).discovered_organizations).toEqual([]);
  // The current settings and verified members apply.
  await b2b("organizations.update", { ...open, email_allowed_domains: ["other.example"] });
  expect(await found()).toEqual([]);
  expect(await join()).toBe("invalid_email_for_jit_provisioning");
  await b2b("organizations.update", { ...open, ...domains });
  await b2b("organizations.members.delete", { ...open, member_id });
  expect(await found()).toEqual([]);
  await b2b("organizations.members.reactivate", { ...open, member_id });
  expect(await join()).toBeUndefined();
  expect(await found()).toMatchObject([{ type: "active_member" }]);
  await b2b("organizations.delete", open);
  expect(await found()).toEqual([]);
});

test("returns the unmet requirements of each organization", async () => {
  const email_address = "ada@acme.example";
  const settings: [slug: string, more: object, member: object | undefined, wants: object][] = [
    ["nothing", {}, {}, { member_authenticated: true, primary_required: null, mfa_required: null }],
    [
      "first",
      { auth_methods: "RESTRICTED", allowed_auth_methods: ["sso"] },
      {},
      { member_authenticated: false, primary_required: { allowed_auth_methods: ["sso"] }, mfa_required: null },
    ],
    [
      "broken-glass",
      { auth_methods: "RESTRICTED", allowed_auth_methods: ["sso"] },
      { is_breakglass: true },
      { member_authenticated: true, primary_required: null },
    ],
    [
      "link",
      { auth_methods: "RESTRICTED", allowed_auth_methods: ["magic_link"] },
      {},
      { member_authenticated: true, primary_required: null },
    ],
    [
      "second",
      { mfa_policy: "REQUIRED_FOR_ALL" },
      { mfa_phone_number: "+12025550162" },
      {
        member_authenticated: false,
        primary_required: null,
        mfa_required: {
          member_options: { mfa_phone_number: "+12025550162", totp_registration_id: "" },
          secondary_auth_initiated: null,
        },
      },
    ],
    [
      "enrolled",
      {},
      { mfa_enrolled: true },
      { member_authenticated: false, mfa_required: { member_options: null, secondary_auth_initiated: null } },
    ],
  ];
  for (const [organization_slug, more, member] of settings) {
    await b2b("organizations.create", { organization_name: organization_slug, organization_slug, ...more });
    await b2b("organizations.members.create", { organization_id: organization_slug, email_address, ...member });
  }
  const { discovered_organizations } = await discover(email_address);
  expect(discovered_organizations).toMatchObject(
    settings.map(([organization_slug, , , wants]) => ({ organization: { organization_slug }, ...wants })),
  );
});
