import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { sandboxOfFile } from "./sandbox-client.ts";

const PASSWORD = "7-otters-juggle-plums";
const OTHER = "nine-lamps-under-water";
const email = "ada@example.com";
const phone_number = "+12025550162";

const { clock, sandbox, consumer, lastMessage } = await sandboxOfFile();

beforeEach(() => sandbox.reset());

const create = async (more: object = { email }) => (await consumer("users.create", { ...more })).body;
const get = async (user_id: string) => {
  const { status_code, request_id, ...user } = (await consumer("users.get", { user_id })).body;
  return user;
};
const update = (user_id: string, more: object) => consumer("users.update", { user_id, ...more });

/** A user who verified the email address by passcode, with a session. */
async function signUp(address = email) {
  const { body } = await consumer("otps.email.loginOrCreate", { email: address });
  const input = { method_id: body.email_id, code: lastMessage()?.code, session_duration_minutes: 60 };
  return (await consumer("otps.authenticate", input)).body;
}

test("creates a user with the given fields only", async () => {
  const { user_id, email_id } = await create();
  expect(await get(user_id)).toEqual({
    user_id,
    status: "active",
    name: { first_name: "", middle_name: "", last_name: "" },
    emails: [{ email_id, email, verified: false }],
    phone_numbers: [],
    totps: [],
    roles: [],
    trusted_metadata: {},
    untrusted_metadata: {},
    created_at: "2026-04-15T12:00:00Z",
    is_locked: false,
    biometric_registrations: [],
    crypto_wallets: [],
    providers: [],
    webauthn_registrations: [],
  });
});

test.each([
  ["name", { first_name: "Ada", middle_name: "", last_name: "King" }],
  ["external_id", "u-1"],
  ["roles", ["editor"]],
  ["trusted_metadata", { plan: "team" }],
  ["untrusted_metadata", { theme: "dark" }],
])("sets %s to %j on creation or update without changing other fields", async (field, value) => {
  const { user_id } = await create();
  const before = await get(user_id);
  expect((await update(user_id, { [field]: value })).body.user).toEqual({ ...before, [field]: value });
  const second = await create({ email: "bob@example.com", [field]: field === "external_id" ? "u-2" : value });
  expect(second.user[field]).toEqual(field === "external_id" ? "u-2" : value);
});

test("returns the user's sign-in methods on an update", async () => {
  const { user_id, email_id, phone_id } = await create({ email, phone_number });
  const { body } = await update(user_id, { trusted_metadata: { a: 1 }, name: { first_name: "Ada" } });
  expect(body).toMatchObject({
    user_id,
    emails: [{ email_id }],
    phone_numbers: [{ phone_id }],
    crypto_wallets: [],
  });
  const more = await update(user_id, { trusted_metadata: { a: null, b: 2 }, name: { last_name: "King" } });
  expect(more.body.user).toMatchObject({ name: { first_name: "Ada", last_name: "King" } });
  expect(more.body.user.trusted_metadata).toEqual({ b: 2 });
});

test("keeps external IDs unique, accepts a user's own, and lets them be reassigned", async () => {
  const { user_id } = await create({ email, external_id: "one" });
  const { user_id: bob } = await create({ email: "bob@example.com" });
  const duplicate = { status: 400, body: { error_type: "invalid_request_value" } };
  expect(await consumer("users.create", { email: "eve@example.com", external_id: "one" })).toMatchObject(duplicate);
  expect(await update(bob, { external_id: "one" })).toMatchObject(duplicate);
  expect((await update(user_id, { external_id: "one" })).status).toBe(200);
  expect((await update("one", { external_id: "two" })).body.user.external_id).toBe("two");
  expect((await update(bob, { external_id: "one" })).status).toBe(200);
  expect([(await get("one")).user_id, (await get("two")).user_id]).toEqual([bob, user_id]);
  await consumer("users.delete", { user_id: "two" });
  expect((await update(bob, { external_id: "two" })).status).toBe(200);
  const rejected = await consumer("users.create", { email: "eve@example.com" });
  expect(rejected.status).toBe(200);
});

test("creates no user if a request is rejected", async () => {
  await create({ email, phone_number, external_id: "one" });
  for (const [more, error] of [
    [{ email: email.toUpperCase() }, "duplicate_email"],
    [{ phone_number }, "duplicate_phone_number"],
    [{ email: "eve@example.com", phone_number: "12" }, "invalid_phone_number"],
    [{ email: "eve@example.com", external_id: "one" }, "invalid_request_value"],
    [{ name: { first_name: "Eve" } }, "invalid_create_user_request"],
  ] as const) {
    expect((await create(more)).error_type).toBe(error);
  }
  expect((await consumer("users.search")).body.results_metadata.total).toBe(1);
  expect((await create({ email: "eve@example.com" })).status).toBe("active");
});

test("deletes a user with sessions, links and passcodes and makes the identifiers available", async () => {
  const { user_id, session_token } = await signUp();
  await update(user_id, { external_id: "one" });
  await consumer("otps.sms.send", { phone_number, user_id });
  const totp = (await consumer("totps.create", { user_id })).body;
  const { token } = (await consumer("magicLinks.create", { user_id })).body;
  const { password_id } = (await consumer("passwords.migrate", { email, hash_type: "md_5", hash: "a".repeat(32) })).body
    .user.password;
  const { email_id, phone_id } = {
    email_id: (await get(user_id)).emails[0].email_id,
    phone_id: (await get(user_id)).phone_numbers[0].phone_id,
  };
  await consumer("users.delete", { user_id });
  expect((await consumer("sessions.authenticate", { session_token })).status).toBe(404);
  expect((await consumer("magicLinks.authenticate", { token })).status).toBe(401);
  for (const [operation, input] of [
    ["users.deleteEmail", { email_id }],
    ["users.deletePhoneNumber", { phone_id }],
    ["users.deleteTOTP", { totp_id: totp.totp_id }],
    ["users.deletePassword", { password_id }],
    ["users.get", { user_id: "one" }],
    ["users.delete", { user_id }],
  ] as const) {
    expect([operation, (await consumer(operation, input)).status]).toEqual([operation, 404]);
  }
  expect((await create({ email, phone_number, external_id: "one" })).status).toBe("active");
});

const ADDED = [
  ["an address", { email: "second@example.com" }, "otps.email.send", "emails", "email_id"],
  ["a number", { phone_number }, "otps.sms.send", "phone_numbers", "phone_id"],
] as const;

test.each(ADDED)("removes %s after five minutes unless it is verified", async (_name, to, send, list, id) => {
  const { user_id } = await signUp();
  const count = async () => (await get(user_id))[list].length;
  const before = await count();
  const added = (await consumer(send, { ...to, user_id, expiration_minutes: 10 })).body;
  const { code } = lastMessage() ?? {};
  clock.forward(4.99);
  expect(await count()).toBe(before + 1);
  expect((await create(to)).error_type).toMatch(/^duplicate_/);
  clock.forward(0.01);
  const late = await consumer("otps.authenticate", { method_id: added[id], code });
  expect(late).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_otp_code" } });
  expect(await count()).toBe(before);

  const again = (await consumer(send, { ...to, user_id })).body;
  const done = await consumer("otps.authenticate", { method_id: again[id], code: lastMessage()?.code });
  expect(done.body.user[list].at(-1)).toMatchObject({ [id]: again[id], verified: true });
  clock.forward(5);
  expect(await count()).toBe(before + 1);
});

test.each(ADDED)(
  "makes %s that was not verified in time available on any access",
  async (_name, to, send, _list, id) => {
    const { user_id } = await signUp();
    const added = (await consumer(send, { ...to, user_id })).body;
    clock.forward(5);
    const operation = id === "email_id" ? "users.deleteEmail" : "users.deletePhoneNumber";
    expect((await consumer(operation, { [id]: added[id] })).status).toBe(404);
    await consumer(send, { ...to, user_id });
    clock.forward(5);
    expect((await create(to)).status).toBe("active");
  },
);

test("adds no number while an address or number is unverified", async () => {
  const { user_id } = await create();
  const rejected = { status: 400, body: { error_type: "too_many_unverified_factors" } };
  for (const operation of ["otps.sms.send", "otps.whatsapp.send"]) {
    expect(await consumer(operation, { phone_number, user_id })).toMatchObject(rejected);
  }
  const { user_id: other } = await signUp("bob@example.com");
  expect((await consumer("otps.sms.send", { phone_number, user_id: other })).status).toBe(200);
  expect(await consumer("otps.sms.send", { phone_number: "+12025550199", user_id: other })).toMatchObject(rejected);
  expect((await consumer("otps.sms.send", { phone_number })).status).toBe(200);
});

test("exchanges a factor only for users with exactly one address, number, app or password, without expired ones", async () => {
  const exchange = async (user_id: string) =>
    (await consumer("users.exchangePrimaryFactor", { user_id, email_address: "new@example.com" })).body.error_type;
  const error = "invalid_exchange_primary_factor_user";
  const { user_id } = await signUp();
  await consumer("otps.sms.send", { phone_number, user_id });
  expect(await exchange(user_id)).toBe(error);
  clock.forward(5);
  const totp = (await consumer("totps.create", { user_id })).body;
  expect(await exchange(user_id)).toBe(error);
  await consumer("users.deleteTOTP", { totp_id: totp.totp_id });
  await consumer("passwords.migrate", { email, hash_type: "md_5", hash: "a".repeat(32) });
  expect(await exchange(user_id)).toBe(error);
  const { password_id } = (await get(user_id)).password;
  await consumer("users.deletePassword", { password_id });
  expect(await exchange(user_id)).toBeUndefined();
  expect((await get(user_id)).emails).toMatchObject([{ email: "new@example.com", verified: false }]);
  expect((await create()).status).toBe("active");
  // To its current value.
  expect((await consumer("users.exchangePrimaryFactor", { user_id, email_address: "NEW@example.com" })).status).toBe(
    200,
  );
});

test("requires the reset of a password set before the address is verified, unless its own session verifies it", async () => {
  const verify = async (more: object = {}) => {
    const { body } = await consumer("otps.email.send", { email });
    const done = await consumer("otps.authenticate", { method_id: body.email_id, code: lastMessage()?.code, ...more });
    return done.body.user.password.requires_reset;
  };
  const withPassword = { email, password: PASSWORD, session_duration_minutes: 60 };
  await consumer("passwords.create", withPassword);
  expect(await verify()).toBe(true);
  sandbox.reset();

  const { session_token } = (await consumer("passwords.create", withPassword)).body;
  expect(await verify({ session_token })).toBe(false);
  // It is verified now.
  expect(await verify()).toBe(false);
  sandbox.reset();

  const { user_id } = await create();
  const link = (await consumer("magicLinks.create", { user_id })).body.token;
  const session = (await consumer("magicLinks.authenticate", { token: link, session_duration_minutes: 60 })).body;
  const hash = createHash("md5").update(PASSWORD).digest("hex");
  await consumer("passwords.migrate", { email, hash_type: "md_5", hash });
  // A session without the password.
  expect(await verify({ session_token: session.session_token })).toBe(true);
});

test.each([
  ["a password", "passwords.authenticate", true],
  ["an emailed passcode", "otps.email.send", true],
  ["an emailed link", "magicLinks.email.send", true],
  ["an embeddable link", "magicLinks.create", false],
  ["an SMS passcode", "otps.sms.send", false],
])("lets a session with %s set a password if it verifies the address (%s: %s)", async (_name, operation, verifies) => {
  const { user_id } = (await consumer("passwords.create", { email, password: PASSWORD })).body;
  const login = async () => {
    const more = { session_duration_minutes: 60 };
    if (operation === "passwords.authenticate") return consumer(operation, { email, password: PASSWORD, ...more });
    if (operation === "magicLinks.create") {
      const { token } = (await consumer(operation, { user_id })).body;
      return consumer("magicLinks.authenticate", { token, ...more });
    }
    if (operation === "magicLinks.email.send") {
      await consumer(operation, { email });
      return consumer("magicLinks.authenticate", { token: lastMessage()?.token, ...more });
    }
    const verified = (await consumer("otps.email.send", { email })).body;
    const first = await consumer("otps.authenticate", {
      method_id: verified.email_id,
      code: lastMessage()?.code,
      ...more,
    });
    if (operation === "otps.email.send") return first;
    const sent = (await consumer(operation, { phone_number, user_id })).body;
    return consumer("otps.authenticate", { method_id: sent.phone_id, code: lastMessage()?.code, ...more });
  };
  const { session_token } = (await login()).body;
  const reset = async () =>
    (await consumer("passwords.sessions.reset", { session_token, password: OTHER })).body.error_type;
  const error = "session_too_old_to_reset_password";
  clock.forward(5);
  expect(await reset()).toBe(verifies ? undefined : error);
  clock.forward(1 / 60);
  expect(await reset()).toBe(error);
});

test("invites only inactive users, and revokes an invite alone", async () => {
  const first = (await consumer("magicLinks.email.invite", { email, name: { first_name: "Ada" } })).body;
  expect((await get(first.user_id)).name.first_name).toBe("Ada");
  const again = (await consumer("magicLinks.email.invite", { email })).body;
  expect([again.user_id, again.email_id]).toEqual([first.user_id, first.email_id]);
  const invite = lastMessage()?.token;
  await consumer("magicLinks.email.send", { email });
  const login = lastMessage()?.token;
  expect((await consumer("magicLinks.email.revokeInvite", { email })).status).toBe(200);
  expect((await consumer("magicLinks.authenticate", { token: invite })).status).toBe(401);
  expect((await consumer("magicLinks.authenticate", { token: login })).status).toBe(200);
  const active = await consumer("magicLinks.email.invite", { email });
  expect(active).toMatchObject({ status: 400, body: { error_type: "duplicate_email" } });
  const unknown = await consumer("magicLinks.email.revokeInvite", { email: "eve@example.com" });
  expect(unknown).toMatchObject({ status: 404, body: { error_type: "email_not_found" } });
});

test("migrates a password with its other fields to a new or existing user", async () => {
  const hash = { hash_type: "md_5", hash: createHash("md5").update(PASSWORD).digest("hex") };
  const more = {
    name: { first_name: "Ada" },
    roles: ["editor"],
    trusted_metadata: { plan: "team" },
    untrusted_metadata: { theme: "dark" },
    phone_number,
    set_phone_number_verified: true,
    set_email_verified: true,
  };
  const expected = {
    name: { first_name: "Ada" },
    roles: ["editor"],
    trusted_metadata: { plan: "team" },
    untrusted_metadata: { theme: "dark" },
    emails: [{ verified: true }],
    phone_numbers: [{ phone_number, verified: true }],
    password: { requires_reset: false },
  };
  const migrate = async (input: object = {}) =>
    (await consumer("passwords.migrate", { email, ...hash, ...input })).body;
  expect(await migrate(more)).toMatchObject({ user_created: true, user: expected });
  sandbox.reset();
  await create({ email, name: { last_name: "King" }, trusted_metadata: { seats: 3 } });
  expect(await migrate(more)).toMatchObject({
    user_created: false,
    user: { ...expected, name: { last_name: "King" }, trusted_metadata: { seats: 3, plan: "team" } },
  });
  sandbox.reset();
  await create({ email, roles: ["reader"] });
  const bare = await migrate();
  expect(bare.user).toMatchObject({ roles: ["reader"], emails: [{ verified: false }], phone_numbers: [] });
  sandbox.reset();
  await create();
  await create({ phone_number });
  expect((await migrate({ phone_number })).error_type).toBe("duplicate_phone_number");
  expect((await migrate({ phone_number: "12" })).error_type).toBe("invalid_phone_number");
  const unverified = await migrate({ phone_number: "+12025550199" });
  expect(unverified.user.phone_numbers).toMatchObject([{ phone_number: "+12025550199", verified: false }]);
});
