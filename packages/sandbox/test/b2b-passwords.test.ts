import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { otherProject, sandboxOfFile } from "./sandbox-client.ts";

const PASSWORD = "7-otters-juggle-plums";
const OTHER = "nine-lamps-under-water";
const email_address = "ada@acme.example";

const { clock, sandbox, b2b } = await sandboxOfFile();

beforeEach(async () => {
  sandbox.reset();
  await createOrganization("acme");
});

const createOrganization = (organization_slug: string) =>
  b2b("organizations.create", { organization_name: organization_slug, organization_slug });
const createMember = (organization_id = "acme") =>
  b2b("organizations.members.create", { organization_id, email_address });
const lastEmail = () => sandbox.outbox.list().at(-1);

async function resetToken(more: object = {}): Promise<string> {
  await b2b("passwords.email.resetStart", { organization_id: "acme", email_address, ...more });
  return lastEmail()?.token ?? "";
}

/** A member of the organization with this password, and the login that set it. */
async function memberWithPassword(organization_id = "acme", password = PASSWORD) {
  await createMember(organization_id);
  const { body } = await b2b("passwords.email.reset", {
    password_reset_token: await resetToken({ organization_id }),
    password,
  });
  return body;
}

const logIn = (password: string, more: object = {}) =>
  b2b("passwords.authenticate", { organization_id: "acme", email_address, password, ...more });
const isLive = async (session_token: string) => (await b2b("sessions.authenticate", { session_token })).status === 200;

test("sets a member's first password by an emailed link and logs in", async () => {
  const { member_id } = (await createMember()).body;
  const reset_password_redirect_url = "https://app.example.com/reset?lang=en";
  const started = await b2b("passwords.email.resetStart", {
    organization_id: "acme",
    email_address,
    reset_password_redirect_url,
  });
  expect(started.body).toMatchObject({ member_id, member: { member_password_id: "" } });
  const { token, link, loginLink, ...message } = lastEmail() ?? {};
  expect(message).toMatchObject({ to: email_address, operation: "passwords.email.resetStart" });
  const { origin, pathname, searchParams } = new URL(link ?? "");
  expect(origin + pathname).toBe("https://app.example.com/reset");
  expect(Object.fromEntries(searchParams)).toEqual({ lang: "en", stytch_token_type: "multi_tenant_passwords", token });

  const { body } = await b2b("passwords.email.reset", { password_reset_token: token, password: PASSWORD });
  expect(body).toMatchObject({
    member_id,
    member_email_id: started.body.member_email_id,
    member_authenticated: true,
    intermediate_session_token: "",
    member: { email_address_verified: true, member_password_id: expect.stringMatching(/^member-password-test-/) },
    member_session: { authentication_factors: [{ type: "password", delivery_method: "knowledge" }] },
  });
  expect(await isLive(body.session_token)).toBe(true);
});

test("logs in without a password by the second link of the reset email", async () => {
  const { member_id } = (await createMember()).body;
  await resetToken({ login_redirect_url: "https://app.example.com/login" });
  const link = new URL(lastEmail()?.loginLink ?? "");
  expect(link.origin + link.pathname).toBe("https://app.example.com/login");
  expect(link.searchParams.get("stytch_token_type")).toBe("multi_tenant_magic_links");
  const { body } = await b2b("magicLinks.authenticate", { magic_links_token: link.searchParams.get("token") });
  expect(body).toMatchObject({ member_id, member_authenticated: true, member: { member_password_id: "" } });
});

test("logs in with a password and the requested session", async () => {
  const { member_id } = await memberWithPassword();
  const { body } = await logIn(PASSWORD, { session_duration_minutes: 30, session_custom_claims: { plan: "team" } });
  expect(body).toMatchObject({
    member_id,
    organization: { organization_slug: "acme" },
    member_authenticated: true,
    member_session: { custom_claims: { plan: "team" } },
  });
  const { started_at, expires_at } = body.member_session;
  expect(Date.parse(expires_at) - Date.parse(started_at)).toBe(30 * 60_000);
  const again = await logIn(PASSWORD, { session_token: body.session_token });
  expect(again.body.member_session.member_session_id).toBe(body.member_session.member_session_id);
  expect(again.body.member_session.authentication_factors).toHaveLength(2);
});

test("rejects a wrong password, an unknown address, and a member without a password", async () => {
  await memberWithPassword();
  expect(await logIn(OTHER)).toMatchObject({ status: 401, body: { error_type: "unauthorized_credentials" } });
  const unknown = await logIn(PASSWORD, { email_address: "eve@acme.example" });
  expect(unknown).toMatchObject({ status: 404, body: { error_type: "member_not_found" } });
  await createOrganization("other");
  await createMember("other");
  const without = await logIn(PASSWORD, { organization_id: "other" });
  expect(without).toMatchObject({ status: 404, body: { error_type: "member_password_not_found" } });
  const project = await b2b(
    "passwords.authenticate",
    { organization_id: "acme", email_address, password: PASSWORD },
    { stytch: otherProject() },
  );
  expect(project).toMatchObject({ status: 404, body: { error_type: "organization_not_found" } });
});

test("keeps a separate password for the same address in each organization", async () => {
  await createOrganization("other");
  await memberWithPassword("acme", PASSWORD);
  await memberWithPassword("other", OTHER);
  const tries = [
    [PASSWORD, "acme"],
    [OTHER, "acme"],
    [PASSWORD, "other"],
    [OTHER, "other"],
  ] as const;
  const statuses = await Promise.all(
    tries.map(async ([password, organization_id]) => (await logIn(password, { organization_id })).status),
  );
  expect(statuses).toEqual([200, 401, 401, 200]);
});

test("accepts a reset token once, revokes the member's sessions, and keeps the token after a weak password", async () => {
  const { session_token } = await memberWithPassword();
  const password_reset_token = await resetToken();
  const weak = await b2b("passwords.email.reset", { password_reset_token, password: "password" });
  expect(weak).toMatchObject({ status: 400, body: { error_type: "weak_password" } });
  expect((await b2b("passwords.email.reset", { password_reset_token, password: OTHER })).status).toBe(200);
  expect(await isLive(session_token)).toBe(false);
  expect([(await logIn(PASSWORD)).status, (await logIn(OTHER)).status]).toEqual([401, 200]);
  const again = await b2b("passwords.email.reset", { password_reset_token, password: PASSWORD });
  expect(again).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_password_reset_token" } });
});

test("continues the session of the same member on a reset", async () => {
  const kept = await memberWithPassword();
  const ended = (await logIn(PASSWORD)).body;
  const { body } = await b2b("passwords.email.reset", {
    password_reset_token: await resetToken(),
    password: OTHER,
    session_token: kept.session_token,
  });
  expect(body.session_token).toBe(kept.session_token);
  expect([await isLive(kept.session_token), await isLive(ended.session_token)]).toEqual([true, false]);
});

test("expires a reset token after 30 minutes by default, and with its member", async () => {
  const { member_id } = (await createMember()).body;
  const [usual, long] = [await resetToken(), await resetToken({ reset_password_expiration_minutes: 45 })];
  clock.forward(30);
  const late = await b2b("passwords.email.reset", { password_reset_token: usual, password: PASSWORD });
  expect(late).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_password_reset_token" } });
  expect((await b2b("passwords.email.reset", { password_reset_token: long, password: PASSWORD })).status).toBe(200);
  const orphan = await resetToken();
  await b2b("organizations.members.delete", { organization_id: "acme", member_id });
  expect((await b2b("passwords.email.reset", { password_reset_token: orphan, password: OTHER })).status).toBe(401);
});

test("verifies the code challenge of a reset", async () => {
  await createMember();
  const code_verifier = "a-verifier-of-at-least-forty-three-characters";
  const code_challenge = createHash("sha256").update(code_verifier).digest("base64url");
  const password_reset_token = await resetToken({ code_challenge });
  const reset = (more: object) => b2b("passwords.email.reset", { password_reset_token, password: PASSWORD, ...more });
  expect(await reset({})).toMatchObject({ status: 400, body: { error_type: "pkce_expected_code_verifier" } });
  const mismatch = await reset({ code_verifier: `${code_verifier}-not` });
  expect(mismatch).toMatchObject({ status: 400, body: { error_type: "pkce_mismatch" } });
  expect((await reset({ code_verifier })).status).toBe(200);
});

test.each([
  [{ email_address: "eve@acme.example" }, 404, "member_not_found"],
  [{ organization_id: "nonesuch" }, 404, "organization_not_found"],
  [{ reset_password_expiration_minutes: 10_081 }, 400, "invalid_expiration"],
  [{ reset_password_redirect_url: "not a url" }, 400, "invalid_password_reset_redirect_url"],
])("sends no email for %j", async (more, status, error_type) => {
  await createMember();
  const rejected = await b2b("passwords.email.resetStart", { organization_id: "acme", email_address, ...more });
  expect(rejected).toMatchObject({ status, body: { error_type } });
  expect(sandbox.outbox.list()).toEqual([]);
});

test("leaves the login incomplete if the organization requires a second factor", async () => {
  await b2b("organizations.update", { organization_id: "acme", mfa_policy: "REQUIRED_FOR_ALL" });
  const reset = await memberWithPassword();
  expect(reset).toMatchObject({
    member_authenticated: false,
    member_session: null,
    session_token: "",
    mfa_required: {},
    member: { email_address_verified: true },
  });
  const { body } = await logIn(PASSWORD);
  expect(body).toMatchObject({ member_authenticated: false, member_session: null, session_token: "" });
  const { intermediate_session_token } = body;
  const again = await logIn(PASSWORD, { intermediate_session_token });
  expect(again.body).toMatchObject({ member_authenticated: false, intermediate_session_token });
});

test("rejects an incomplete password login for discovery and in another organization", async () => {
  await b2b("organizations.update", { organization_id: "acme", mfa_policy: "REQUIRED_FOR_ALL" });
  const { intermediate_session_token } = await memberWithPassword();
  const error_type = "invalid_intermediate_session_token_for_organization";
  const listed = await b2b("discovery.organizations.list", { intermediate_session_token });
  expect(listed).toMatchObject({ status: 400, body: { error_type } });
  const created = await b2b("discovery.organizations.create", { intermediate_session_token });
  expect(created).toMatchObject({ status: 400, body: { error_type } });
  await createOrganization("other");
  await memberWithPassword("other", OTHER);
  const elsewhere = await logIn(OTHER, { organization_id: "other", intermediate_session_token });
  expect(elsewhere).toMatchObject({ status: 400, body: { error_type } });
});

test("does not exchange a session with only a password for one of another organization", async () => {
  const { session_token } = await memberWithPassword();
  await createOrganization("other");
  await createMember("other");
  const exchange = () => b2b("sessions.exchange", { organization_id: "other", session_token });
  const rejected = await exchange();
  expect(rejected).toMatchObject({ status: 401, body: { error_type: "insufficient_factors_for_session_exchange" } });
  await b2b("magicLinks.email.loginOrSignup", { organization_id: "acme", email_address });
  await b2b("magicLinks.authenticate", { magic_links_token: lastEmail()?.token, session_token });
  const { body } = await exchange();
  expect(body.member_session.authentication_factors).toMatchObject([{ type: "magic_link" }]);
});

test("enforces the organization's allowed authentication methods", async () => {
  await memberWithPassword();
  await b2b("organizations.update", {
    organization_id: "acme",
    auth_methods: "RESTRICTED",
    allowed_auth_methods: ["magic_link"],
  });
  const error_type = "operation_restricted_by_organization_auth_methods";
  expect(await logIn(PASSWORD)).toMatchObject({ status: 400, body: { error_type } });
  const message = await b2b("passwords.email.resetStart", { organization_id: "acme", email_address });
  expect(message).toMatchObject({ status: 400, body: { error_type } });
});

test("sets a new password by the old one and keeps only the given session", async () => {
  const kept = await memberWithPassword();
  const ended = (await logIn(PASSWORD)).body;
  const reset = (existing_password: string, more: object = {}) =>
    b2b("passwords.existingPassword.reset", {
      organization_id: "acme",
      email_address,
      existing_password,
      new_password: OTHER,
      ...more,
    });
  expect(await reset(OTHER)).toMatchObject({ status: 401, body: { error_type: "unauthorized_credentials" } });
  const weak = await reset(PASSWORD, { new_password: "password" });
  expect(weak).toMatchObject({ status: 400, body: { error_type: "weak_password" } });
  const { body } = await reset(PASSWORD, { session_token: kept.session_token });
  expect(body).toMatchObject({ member_authenticated: true, session_token: kept.session_token });
  expect(body.member.member_password_id).not.toBe(kept.member.member_password_id);
  expect([await isLive(kept.session_token), await isLive(ended.session_token)]).toEqual([true, false]);
  expect([(await logIn(PASSWORD)).status, (await logIn(OTHER)).status]).toEqual([401, 200]);
});

test("sets a password by a fresh session in its own organization, but not by an old one", async () => {
  await b2b("magicLinks.email.loginOrSignup", { organization_id: "acme", email_address });
  const signedIn = await b2b("magicLinks.authenticate", { magic_links_token: lastEmail()?.token });
  const { session_token } = signedIn.body;
  await createOrganization("other");
  const reset = (password: string, organization_id = "acme") =>
    b2b("passwords.sessions.reset", { organization_id, session_token, password });
  expect(await reset(PASSWORD, "other")).toMatchObject({ status: 404, body: { error_type: "member_not_found" } });
  expect((await reset(PASSWORD)).body).toMatchObject({ member_authenticated: true, session_token });
  expect((await logIn(PASSWORD)).status).toBe(200);
  clock.forward(6);
  expect(await reset(OTHER)).toMatchObject({ status: 401, body: { error_type: "session_too_old_to_reset_password" } });
});

test("deletes a password by its ID, only in its own organization", async () => {
  const { member, member_id } = await memberWithPassword();
  const { member_password_id } = member;
  await createOrganization("other");
  const remove = (organization_id: string) =>
    b2b("organizations.members.deletePassword", { organization_id, member_password_id });
  expect(await remove("other")).toMatchObject({ status: 404, body: { error_type: "member_password_not_found" } });
  expect((await remove("acme")).body).toMatchObject({ member_id, member: { member_password_id: "" } });
  expect((await logIn(PASSWORD)).body.error_type).toBe("member_password_not_found");
  expect((await remove("acme")).status).toBe(404);
});

test("accepts a migrated password and marks its address as verified", async () => {
  const hash = createHash("sha1").update(`pre${PASSWORD}`).digest("hex");
  const input = {
    organization_id: "acme",
    email_address,
    hash,
    hash_type: "sha_1",
    sha_1_config: { prepend_salt: "pre", append_salt: "" },
    name: "Ada",
    external_id: "ada-1",
    roles: ["stytch_admin"],
    trusted_metadata: { plan: "team" },
  };
  const { body } = await b2b("passwords.migrate", input);
  expect(body).toMatchObject({
    member_created: true,
    member: {
      status: "active",
      email_address_verified: true,
      name: "Ada",
      external_id: "ada-1",
      is_admin: true,
      trusted_metadata: { plan: "team" },
    },
  });
  expect((await logIn(OTHER)).status).toBe(401);
  expect((await logIn(PASSWORD)).body.member_id).toBe(body.member_id);
  const again = await b2b("passwords.migrate", input);
  expect(again).toMatchObject({ status: 400, body: { error_type: "password_already_exists" } });
});

test("migrates a password and a phone number to an existing member", async () => {
  const { member_id } = (await createMember()).body;
  const hash = createHash("md5").update(PASSWORD).digest("hex");
  const { body } = await b2b("passwords.migrate", {
    organization_id: "acme",
    email_address,
    hash,
    hash_type: "md_5",
    mfa_phone_number: "+12025550162",
    set_phone_number_verified: true,
  });
  expect(body).toMatchObject({
    member_created: false,
    member_id,
    member: { mfa_phone_number: "+12025550162", mfa_phone_number_verified: true },
  });
  expect((await logIn(PASSWORD)).status).toBe(200);
});

test("changes only the given fields of an existing member on a migration", async () => {
  const kept = { name: "Ada", trusted_metadata: { plan: "team" }, untrusted_metadata: { theme: "dark" }, roles: ["a"] };
  const given = { name: "Eve", trusted_metadata: { seats: 3 }, untrusted_metadata: { theme: null }, roles: ["b"] };
  const hash = { hash_type: "md_5", hash: createHash("md5").update(PASSWORD).digest("hex") };
  for (const [more, expected] of [
    [{}, kept],
    [given, { name: "Eve", trusted_metadata: { plan: "team", seats: 3 }, untrusted_metadata: {}, roles: ["b"] }],
  ] as const) {
    const created = await b2b("organizations.members.create", { organization_id: "acme", email_address, ...kept });
    const { member } = (await b2b("passwords.migrate", { organization_id: "acme", email_address, ...hash, ...more }))
      .body;
    const roles = member.roles.slice(1).map(({ role_id }: { role_id: string }) => role_id);
    expect({ ...member, roles }).toMatchObject(expected);
    expect(member.untrusted_metadata).toEqual(expected.untrusted_metadata);
    await b2b("organizations.members.delete", { organization_id: "acme", member_id: created.body.member_id });
  }
});

test("marks a migrated number as verified only on request, and allows only one number", async () => {
  const hash = { hash_type: "md_5", hash: createHash("md5").update(PASSWORD).digest("hex") };
  const migrate = async (more: object) =>
    (await b2b("passwords.migrate", { organization_id: "acme", email_address, ...hash, ...more })).body;
  expect((await migrate({ mfa_phone_number: "12" })).error_type).toBe("invalid_phone_number");
  expect((await migrate({ set_phone_number_verified: true })).member.mfa_phone_number_verified).toBe(false);
  sandbox.reset();
  await createOrganization("acme");
  await b2b("organizations.members.create", {
    organization_id: "acme",
    email_address,
    mfa_phone_number: "+12025550162",
  });
  const second = await migrate({ mfa_phone_number: "+12025550199" });
  expect(second.error_type).toBe("duplicate_member_phone_number_for_member");
  expect((await migrate({})).member).toMatchObject({
    mfa_phone_number: "+12025550162",
    mfa_phone_number_verified: false,
  });
  sandbox.reset();
  await createOrganization("acme");
  const { member } = await migrate({ mfa_phone_number: "+12025550162" });
  expect(member).toMatchObject({ mfa_phone_number: "+12025550162", mfa_phone_number_verified: false });
});

test("rates the strength of a password", async () => {
  const weak = await b2b("passwords.strengthCheck", { password: "P@ssword123", email_address });
  expect(weak.body).toMatchObject({ valid_password: false, strength_policy: "zxcvbn", breached_password: false });
  expect(weak.body.score).toBeLessThan(3);
  expect(weak.body.zxcvbn_feedback.suggestions).not.toEqual([]);
  const strong = await b2b("passwords.strengthCheck", { password: PASSWORD });
  expect(strong.body).toMatchObject({ valid_password: true, zxcvbn_feedback: { warning: "", suggestions: [] } });
});

test("rejects discovery for passwords of single organizations", async () => {
  await memberWithPassword();
  const error_type = "cross_org_passwords_not_enabled";
  const rejected = await Promise.all([
    b2b("passwords.discovery.email.resetStart", { email_address }),
    b2b("passwords.discovery.authenticate", { email_address, password: PASSWORD }),
    b2b("passwords.discovery.email.reset", { password_reset_token: "a", password: PASSWORD }),
    b2b("passwords.email.requireReset", { email_address }),
  ]);
  for (const response of rejected) expect(response).toMatchObject({ status: 400, body: { error_type } });
});

/** Enables cross-organization passwords by sending the first reset, and sets the user's password with it. */
async function setForPerson(password: string) {
  await b2b("passwords.discovery.email.resetStart", {
    email_address,
    reset_password_redirect_url: "https://app.example.com/reset",
  });
  return b2b("passwords.discovery.email.reset", { password_reset_token: lastEmail()?.token, password });
}

test("sets a cross-organization password before an organization is chosen, and logs in to each", async () => {
  await createOrganization("other");
  await createMember("acme");
  const { body } = await setForPerson(PASSWORD);
  expect(lastEmail()?.link).toContain("stytch_token_type=discovery");
  expect(body).toMatchObject({
    email_address,
    discovered_organizations: [{ organization: { organization_slug: "acme" }, member_authenticated: true }],
  });
  const again = await b2b("passwords.discovery.email.reset", {
    password_reset_token: lastEmail()?.token,
    password: OTHER,
  });
  expect(again).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_password_reset_token" } });

  // A later member has the user's password immediately.
  await createMember("other");
  expect((await logIn(PASSWORD, { organization_id: "acme" })).status).toBe(200);
  expect((await logIn(PASSWORD, { organization_id: "other" })).status).toBe(200);
  const wrong = await b2b("passwords.discovery.authenticate", { email_address, password: OTHER });
  expect(wrong).toMatchObject({ status: 401, body: { error_type: "unauthorized_credentials" } });
  const found = await b2b("passwords.discovery.authenticate", { email_address, password: PASSWORD });
  expect(found.body.discovered_organizations).toHaveLength(2);
  const { intermediate_session_token } = found.body;
  const joined = await b2b("discovery.intermediateSessions.exchange", {
    intermediate_session_token,
    organization_id: "other",
  });
  expect(joined.body).toMatchObject({ member_authenticated: true, member: { email_address_verified: true } });
  const { member_password_id } = joined.body.member;
  const deleted = await b2b("organizations.members.deletePassword", { organization_id: "other", member_password_id });
  expect(deleted).toMatchObject({ status: 400, body: { error_type: "cross_org_passwords_enabled" } });
});

test("requires a reset of a cross-organization password", async () => {
  await createOrganization("other");
  await createMember("acme");
  await createMember("other");
  await setForPerson(PASSWORD);
  const required = await b2b("passwords.email.requireReset", { email_address, organization_id: "acme" });
  expect(required.body).toMatchObject({ organization: { organization_slug: "acme" } });
  expect(await logIn(PASSWORD)).toMatchObject({ status: 401, body: { error_type: "member_reset_password" } });
  await b2b("passwords.email.reset", { password_reset_token: await resetToken(), password: OTHER });
  expect((await logIn(OTHER, { organization_id: "other" })).status).toBe(200);
});

test("deletes the password of a user with a single membership when a reset is required", async () => {
  await createMember();
  await setForPerson(PASSWORD);
  const { body } = await b2b("passwords.email.requireReset", { email_address, organization_id: "acme" });
  expect(body.member.member_password_id).toBe("");
  expect((await logIn(PASSWORD)).body.error_type).toBe("member_password_not_found");
});
