import { createHash, pbkdf2Sync, scryptSync } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { otherProject, sandboxOfFile } from "./sandbox-client.ts";

const PASSWORD = "7-otters-juggle-plums";
const OTHER = "nine-lamps-under-water";
const email = "ada@example.com";

const { clock, sandbox, consumer } = await sandboxOfFile();

beforeEach(() => sandbox.reset());

const create = (more: object = {}) => consumer("passwords.create", { email, password: PASSWORD, ...more });
const logIn = (password: string, more: object = {}) => consumer("passwords.authenticate", { email, password, ...more });
const lastEmail = () => sandbox.outbox.list().at(-1);

async function resetToken(more: object = {}): Promise<string> {
  await consumer("passwords.email.resetStart", { email, ...more });
  return lastEmail()?.token ?? "";
}

test("creates a user with a password, which logs in", async () => {
  const untrusted_metadata = { theme: "dark" };
  const created = await create({ name: { first_name: "Ada" }, trusted_metadata: { plan: "pro" }, untrusted_metadata });
  expect(created.body).toMatchObject({
    session_token: "",
    user: {
      status: "active",
      name: { first_name: "Ada" },
      trusted_metadata: { plan: "pro" },
      untrusted_metadata,
      emails: [{ email_id: created.body.email_id, verified: false }],
      password: { password_id: expect.stringMatching(/^password-test-/), requires_reset: false },
    },
  });
  const { body } = await logIn(PASSWORD, { session_duration_minutes: 30, session_custom_claims: { plan: "team" } });
  expect(body.user_id).toBe(created.body.user_id);
  expect(body.session).toMatchObject({
    custom_claims: { plan: "team" },
    authentication_factors: [{ type: "password", delivery_method: "knowledge" }],
  });
  expect((await consumer("sessions.authenticate", { session_token: body.session_token })).status).toBe(200);
  // Authenticating a password does not verify the address.
  expect(body.user.emails[0].verified).toBe(false);
});

test("rejects an address that is taken and a weak password", async () => {
  await create();
  expect(await create()).toMatchObject({ status: 400, body: { error_type: "duplicate_email" } });
  for (const password of ["", "P@ssword123", "qwertyuiop", "aaaaaaaaaaaaaaaa"]) {
    const weak = await create({ email: "eve@example.com", password });
    expect(weak).toMatchObject({ status: 400, body: { error_type: "weak_password" } });
  }
  expect(await logIn(PASSWORD, { email: "eve@example.com" })).toMatchObject({ status: 404 });
});

// Rated by zxcvbn, whose scores the policy uses.
test.each([
  ["plumotter", 2, false],
  ["otters-juggle", 3, true],
  ["plum-otter-9", 4, true],
  // Only the first hundred characters are read.
  [`${"a".repeat(100)}7-otters-juggle-plums`, 1, false],
  [`${"a".repeat(79)}7-otters-juggle-plums`, 4, true],
])("rates %s with %i, accepted: %s", async (password, score, valid_password) => {
  const { body } = await consumer("passwords.strengthCheck", { password });
  expect(body).toMatchObject({ score, valid_password });
  expect((await create({ password })).body.error_type).toBe(valid_password ? undefined : "weak_password");
});

test("rejects a weak password with the feedback of its rating", async () => {
  for (const password of ["abc", "qwertyuiop", "plumotter", "1990"]) {
    const { warning, suggestions } = (await consumer("passwords.strengthCheck", { password })).body.feedback;
    const reported = ["The password is too easy to guess.", warning, ...suggestions].filter(Boolean).join(" ");
    expect((await create({ password })).body.error_message).toBe(reported);
    expect(suggestions).not.toEqual([]);
  }
});

test("rejects a wrong password, an unknown address, a user without a password, and another project", async () => {
  await create();
  expect(await logIn(OTHER)).toMatchObject({ status: 401, body: { error_type: "unauthorized_credentials" } });
  expect(await logIn("")).toMatchObject({ status: 401, body: { error_type: "unauthorized_credentials" } });
  const unknown = await logIn(PASSWORD, { email: "eve@example.com" });
  expect(unknown).toMatchObject({ status: 404, body: { error_type: "email_not_found" } });
  await consumer("users.create", { email: "bob@example.com" });
  const without = await logIn(PASSWORD, { email: "bob@example.com" });
  expect(without).toMatchObject({ status: 400, body: { error_type: "no_user_password" } });
  const elsewhere = await consumer("passwords.authenticate", { email, password: PASSWORD }, { stytch: otherProject() });
  expect(elsewhere).toMatchObject({ status: 404, body: { error_type: "email_not_found" } });
});

test("continues only the user's own session", async () => {
  const { session_token } = (await create({ session_duration_minutes: 30 })).body;
  const own = await logIn(PASSWORD, { session_token, session_duration_minutes: 60 });
  expect(own.body.session_token).toBe(session_token);
  expect(own.body.session.authentication_factors).toHaveLength(2);
  await create({ email: "bob@example.com" });
  const foreign = await logIn(PASSWORD, { email: "bob@example.com", session_token, session_duration_minutes: 60 });
  expect(foreign.body.session_token).not.toBe(session_token);
});

test("sets a password once by an emailed link, verifies the address and revokes other sessions", async () => {
  const before = (await create({ session_duration_minutes: 60 })).body;
  const token = await resetToken({ reset_password_redirect_url: "https://app.example.com/reset?lang=en" });
  expect(lastEmail()).toMatchObject({ to: email, operation: "passwords.email.resetStart", token });
  const link = new URL(lastEmail()?.link ?? "");
  expect(link.origin + link.pathname).toBe("https://app.example.com/reset");
  expect(Object.fromEntries(link.searchParams)).toEqual({ lang: "en", stytch_token_type: "reset_password", token });

  const weak = await consumer("passwords.email.reset", { token, password: "password" });
  expect(weak).toMatchObject({ status: 400, body: { error_type: "weak_password" } });
  const { body } = await consumer("passwords.email.reset", { token, password: OTHER, session_duration_minutes: 60 });
  expect(body).toMatchObject({
    user_id: before.user_id,
    user: { emails: [{ email, verified: true }] },
    session: { authentication_factors: [{ type: "magic_link", email_factor: { email_address: email } }] },
  });
  expect(body.user.password.password_id).not.toBe(before.user.password.password_id);
  expect((await consumer("sessions.authenticate", { session_token: before.session_token })).status).toBe(404);
  expect((await logIn(PASSWORD)).status).toBe(401);
  expect((await logIn(OTHER)).status).toBe(200);

  const again = await consumer("passwords.email.reset", { token, password: PASSWORD });
  expect(again).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_password_reset_token" } });
});

test("logs in without a password by the second link of the reset email", async () => {
  const { user_id } = (await create()).body;
  await resetToken({ login_redirect_url: "https://app.example.com/login" });
  const link = new URL(lastEmail()?.loginLink ?? "");
  expect(link.origin + link.pathname).toBe("https://app.example.com/login");
  expect(link.searchParams.get("stytch_token_type")).toBe("magic_links");
  const { body } = await consumer("magicLinks.authenticate", { token: link.searchParams.get("token") });
  expect(body.user_id).toBe(user_id);
});

test("sets one password with two concurrent requests with the same token", async () => {
  await create();
  const token = await resetToken();
  const responses = await Promise.all(
    [OTHER, `${OTHER}-too`].map((password) => consumer("passwords.email.reset", { token, password })),
  );
  expect(responses.map(({ status }) => status).sort()).toEqual([200, 401]);
});

test("expires a reset link after 30 minutes by default", async () => {
  await create();
  const [usual, long] = [await resetToken(), await resetToken({ reset_password_expiration_minutes: 45 })];
  clock.forward(30);
  const late = await consumer("passwords.email.reset", { token: usual, password: OTHER });
  expect(late).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_password_reset_token" } });
  expect((await consumer("passwords.email.reset", { token: long, password: OTHER })).status).toBe(200);
});

test("verifies the code challenge of a reset and accepts its token for nothing else", async () => {
  await create();
  const code_verifier = "a-verifier-of-at-least-forty-three-characters";
  const code_challenge = createHash("sha256").update(code_verifier).digest("base64url");
  const token = await resetToken({ code_challenge });
  const reset = (more: object) => consumer("passwords.email.reset", { token, password: OTHER, ...more });
  expect(await reset({})).toMatchObject({ status: 400, body: { error_type: "pkce_expected_code_verifier" } });
  const mismatch = await reset({ code_verifier: `${code_verifier}-not` });
  expect(mismatch).toMatchObject({ status: 400, body: { error_type: "pkce_mismatch" } });
  const asLink = await consumer("magicLinks.authenticate", { token, code_verifier });
  expect(asLink).toMatchObject({ status: 404, body: { error_type: "magic_link_not_found" } });
  expect((await reset({ code_verifier })).status).toBe(200);
  await consumer("magicLinks.email.loginOrCreate", { email });
  const linkAsToken = await consumer("passwords.email.reset", { token: lastEmail()?.token, password: OTHER });
  expect(linkAsToken).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_password_reset_token" } });
});

test.each([
  [{ email: "eve@example.com" }, 404, "email_not_found"],
  [{ email: "ada" }, 400, "invalid_email"],
  [{ reset_password_expiration_minutes: 4 }, 400, "invalid_expiration"],
  [{ reset_password_redirect_url: "not a url" }, 400, "invalid_password_reset_redirect_url"],
])("sends no email for %j", async (more, status, error_type) => {
  await create();
  const rejected = await consumer("passwords.email.resetStart", { email, ...more });
  expect(rejected).toMatchObject({ status, body: { error_type } });
  expect(sandbox.outbox.list()).toEqual([]);
});

test("sets a new password by the old one and keeps only the given session", async () => {
  const kept = (await create({ session_duration_minutes: 60 })).body.session_token;
  const ended = (await logIn(PASSWORD, { session_duration_minutes: 60 })).body.session_token;
  const reset = (existing_password: string, more: object = {}) =>
    consumer("passwords.existingPassword.reset", { email, existing_password, new_password: OTHER, ...more });
  expect(await reset(OTHER)).toMatchObject({ status: 401, body: { error_type: "unauthorized_credentials" } });
  const weak = await reset(PASSWORD, { new_password: "password" });
  expect(weak).toMatchObject({ status: 400, body: { error_type: "weak_password" } });
  expect((await reset(PASSWORD, { session_token: kept })).body.session_token).toBe(kept);
  expect((await consumer("sessions.authenticate", { session_token: kept })).status).toBe(200);
  expect((await consumer("sessions.authenticate", { session_token: ended })).status).toBe(404);
  expect((await logIn(PASSWORD)).status).toBe(401);
  expect((await logIn(OTHER)).status).toBe(200);
});

test("sets a password by a fresh session, but not by an old one", async () => {
  await consumer("magicLinks.email.loginOrCreate", { email });
  const { session_token } = (
    await consumer("magicLinks.authenticate", { token: lastEmail()?.token, session_duration_minutes: 60 })
  ).body;
  const reset = (password: string) => consumer("passwords.sessions.reset", { session_token, password });
  const { body } = await reset(PASSWORD);
  expect(body.session_token).toBe(session_token);
  expect(body.session.authentication_factors).toHaveLength(1);
  expect((await logIn(PASSWORD)).status).toBe(200);
  clock.forward(6);
  expect(await reset(OTHER)).toMatchObject({ status: 401, body: { error_type: "session_too_old_to_reset_password" } });
  const none = await consumer("passwords.sessions.reset", { password: OTHER });
  expect(none).toMatchObject({ status: 400, body: { error_type: "no_session_arguments" } });
});

test("requires a password reset after a login by link to an unverified address", async () => {
  await create();
  await consumer("magicLinks.email.loginOrCreate", { email });
  const { body } = await consumer("magicLinks.authenticate", { token: lastEmail()?.token });
  expect(body.user.password.requires_reset).toBe(true);
  expect(await logIn(PASSWORD)).toMatchObject({ status: 401, body: { error_type: "reset_password" } });
  const reset = await consumer("passwords.email.reset", { token: await resetToken(), password: OTHER });
  expect(reset.body.user.password.requires_reset).toBe(false);
  expect((await logIn(OTHER)).status).toBe(200);
});

test("keeps the password after the same login within a session of the password", async () => {
  const { session_token } = (await create({ session_duration_minutes: 60 })).body;
  await consumer("magicLinks.email.loginOrCreate", { email });
  await consumer("magicLinks.authenticate", { token: lastEmail()?.token, session_token });
  expect((await logIn(PASSWORD)).body.user.emails[0].verified).toBe(true);
});

test("rates the strength of a password", async () => {
  const weak = await consumer("passwords.strengthCheck", { password: "P@ssword123", email });
  expect(weak.body).toMatchObject({ valid_password: false, strength_policy: "zxcvbn", breached_password: false });
  expect(weak.body.score).toBeLessThan(3);
  expect(weak.body.feedback.warning).not.toBe("");
  expect(weak.body.feedback.suggestions).not.toEqual([]);
  const strong = await consumer("passwords.strengthCheck", { password: PASSWORD });
  expect(strong.body).toMatchObject({ valid_password: true, score: 4, feedback: { warning: "", suggestions: [] } });
  expect((await consumer("passwords.strengthCheck", { password: "" })).body).toMatchObject({ score: 0 });
});

const hex = (algorithm: string, text: string) => createHash(algorithm).update(text).digest("hex");
const salts = { prepend_salt: "pre", append_salt: "post" };
const scrypt = scryptSync(PASSWORD, "salt", 32, { N: 1024, r: 8, p: 1 });
const base64 = (data: string | Buffer) => Buffer.from(data).toString("base64");
const unpadded = (data: string | Buffer) => base64(data).replace(/=+$/, "");

test.each([
  ["md_5", { hash: hex("md5", PASSWORD) }],
  ["md_5", { hash: hex("md5", `pre${PASSWORD}post`), md_5_config: salts }],
  ["sha_1", { hash: hex("sha1", `pre${PASSWORD}post`), sha_1_config: salts }],
  ["sha_512", { hash: hex("sha512", `pre${PASSWORD}post`), sha_512_config: salts }],
  [
    "scrypt",
    {
      hash: base64(scrypt),
      scrypt_config: { salt: base64("salt"), n_parameter: 1024, r_parameter: 8, p_parameter: 1, key_length: 32 },
    },
  ],
  ["scrypt", { hash: `$scrypt$ln=10,r=8,p=1$${unpadded("salt")}$${unpadded(scrypt)}` }],
  [
    "pbkdf_2",
    {
      hash: base64(pbkdf2Sync(PASSWORD, "salt", 1000, 24, "sha512")),
      pbkdf_2_config: { salt: base64("salt"), iteration_amount: 1000, key_length: 24, algorithm: "sha512" },
    },
  ],
])("accepts a password migrated as %s: %j", async (hash_type, more) => {
  const { body } = await consumer("passwords.migrate", { email, hash_type, set_email_verified: true, ...more });
  expect(body).toMatchObject({ user_created: true, user: { emails: [{ email_id: body.email_id, verified: true }] } });
  expect((await logIn(OTHER)).body.error_type).toBe("unauthorized_credentials");
  expect((await logIn(PASSWORD)).body.user_id).toBe(body.user_id);
});

test("migrates a password to an existing user once", async () => {
  const { user_id } = (await consumer("users.create", { email })).body;
  const input = { email, hash_type: "md_5", hash: hex("md5", PASSWORD), roles: ["editor"] };
  const { body } = await consumer("passwords.migrate", input);
  expect(body).toMatchObject({
    user_created: false,
    user_id,
    user: { roles: ["editor"], emails: [{ verified: false }] },
  });
  const again = await consumer("passwords.migrate", input);
  expect(again).toMatchObject({ status: 400, body: { error_type: "password_already_exists" } });
});

// Test vectors of the algorithms: https://www.openwall.com/crypt, https://github.com/P-H-C/phc-winner-argon2,
// https://www.openwall.com/phpass
const argon2 = { salt: "somesalt", iteration_amount: 2, memory: 256, threads: 1, key_length: 32 };
const argon2id = "nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
const argon2i = "iekCn0Y3spW+sCcFanM2xBT63UP2sghkUoHLIUpWRS8";
const hexOf = (encoded: string) => Buffer.from(encoded, "base64").toString("hex");

test.each([
  ["bcrypt", "U*U", { hash: "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW" }],
  [
    "bcrypt",
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789chars after 72 are ignored",
    { hash: "$2a$05$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui" },
  ],
  ["argon_2id", "password", { hash: `$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$${argon2id}` }],
  ["argon_2id", "password", { hash: hexOf(argon2id), argon_2_config: argon2 }],
  ["argon_2i", "password", { hash: `$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$${argon2i}` }],
  ["argon_2i", "password", { hash: hexOf(argon2i), argon_2_config: argon2 }],
  ["phpass", "test12345", { hash: "$P$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0" }],
  ["phpass", "test12345", { hash: "$H$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0" }],
])("accepts a password migrated as %s: %s %j", async (hash_type, password, more) => {
  const { user_id } = (await consumer("passwords.migrate", { email, hash_type, ...more })).body;
  expect((await logIn(`${password[0]}${password}`)).body.error_type).toBe("unauthorized_credentials");
  expect((await logIn("")).body.error_type).toBe("unauthorized_credentials");
  expect((await logIn(password)).body).toMatchObject({ user_id });
});

test.each([
  [{ hash_type: "rot13", hash: "x" }, "invalid_hash_type"],
  [{ hash_type: "md_5", hash: "abc" }, "invalid_md_5_hash"],
  [{ hash_type: "sha_1", hash: hex("md5", "x") }, "invalid_sha_1_hash"],
  [{ hash_type: "bcrypt", hash: "x" }, "invalid_bcrypt_hash"],
  [{ hash_type: "bcrypt", hash: `$2b$31$${"C".repeat(53)}` }, "invalid_bcrypt_cost"],
  [{ hash_type: "phpass", hash: "$X$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0" }, "invalid_phpass_hash_prefix"],
  [{ hash_type: "phpass", hash: "$P$zIQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0" }, "invalid_phpass_hash_format"],
  [{ hash_type: "phpass", hash: "$P$9" }, "invalid_phpass_hash_format"],
  [{ hash_type: "argon_2id", hash: `$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$${argon2i}` }, "invalid_hash"],
  [{ hash_type: "argon_2id", hash: `$argon2id$v=16$m=256,t=2,p=1$c29tZXNhbHQ$${argon2id}` }, "invalid_hash"],
  [{ hash_type: "argon_2id", hash: hexOf(argon2id) }, "invalid_hash"],
  [{ hash_type: "argon_2id", hash: `$argon2id$v=19$m=64,t=2,p=1$c2FsdA$${argon2id}` }, "invalid_argon_2_salt"],
  [{ hash_type: "argon_2id", hash: "$argon2id$v=19$m=64,t=2,p=1$c29tZXNhbHQ$c2E" }, "invalid_argon_2_key_length"],
  [{ hash_type: "argon_2id", hash: `$argon2id$v=19$m=64,t=2,p=0$c29tZXNhbHQ$${argon2id}` }, "invalid_argon_2_threads"],
  [{ hash_type: "argon_2id", hash: `$argon2id$v=19$m=9,t=2,p=2$c29tZXNhbHQ$${argon2id}` }, "invalid_argon_2_memory"],
  [
    { hash_type: "argon_2id", hash: `$argon2id$v=19$m=65536,t=99,p=1$c29tZXNhbHQ$${argon2id}` },
    "invalid_argon_2_iteration_amount",
  ],
  [
    { hash_type: "argon_2i", hash: hexOf(argon2i), argon_2_config: { ...argon2, key_length: 16 } },
    "argon_2_key_length_mismatch",
  ],
  [{ hash_type: "scrypt", hash: base64(scrypt) }, "invalid_scrypt_parameters"],
  [{ hash_type: "scrypt", hash: "$scrypt$ln=40,r=8,p=1$c2FsdA$c2FsdA" }, "invalid_scrypt_n_parameter"],
  [{ hash_type: "scrypt", hash: "$scrypt$ln=18,r=8,p=9999$c2FsdA$c2FsdA" }, "invalid_scrypt_parameters"],
  [{ hash_type: "pbkdf_2", hash: base64("x".repeat(8)) }, "invalid_pbkdf_2_salt"],
  [
    {
      hash_type: "pbkdf_2",
      hash: base64("x".repeat(8)),
      pbkdf_2_config: { salt: base64("salt"), iteration_amount: 1, key_length: 9, algorithm: "" },
    },
    "pbkdf_2_key_length_mismatch",
  ],
])("rejects the migration of %j", async (input, error_type) => {
  expect(await consumer("passwords.migrate", { email, ...input })).toMatchObject({ status: 400, body: { error_type } });
  expect((await consumer("users.search", {})).body.results).toEqual([]);
});

test("deletes a password by its ID, and searches users by password", async () => {
  const { user } = (await create()).body;
  await consumer("users.create", { email: "bob@example.com" });
  const having = async (filter_value: boolean) => {
    const query = { operator: "AND", operands: [{ filter_name: "password_exists", filter_value }] };
    const { body } = await consumer("users.search", { query });
    return body.results.map((each: typeof user) => each.emails[0].email);
  };
  expect([await having(true), await having(false)]).toEqual([[email], ["bob@example.com"]]);
  const { password_id } = user.password;
  const { body } = await consumer("users.deletePassword", { password_id });
  expect(body.user).not.toHaveProperty("password");
  expect((await logIn(PASSWORD)).body.error_type).toBe("no_user_password");
  const again = await consumer("users.deletePassword", { password_id });
  expect(again).toMatchObject({ status: 404, body: { error_type: "password_not_found" } });
  expect(await having(true)).toEqual([]);
});
