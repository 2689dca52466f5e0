import { beforeEach, describe, expect, test } from "vitest";
import { appCode } from "./authenticator-app.ts";
import { otherProject, sandboxOfFile } from "./sandbox-client.ts";

const PASSWORD = "7-otters-juggle-plums";
const OTHER = "nine-lamps-under-water";
const ADA = "ada@example.com";
const EVE = "eve@example.com";

const { clock, sandbox, consumer, lastMessage } = await sandboxOfFile();
let user_id: string;

beforeEach(async () => {
  sandbox.reset();
  user_id = (await signIn(ADA)).user_id;
});

async function signIn(email: string, options: Parameters<typeof consumer>[2] = {}) {
  await consumer("magicLinks.email.loginOrCreate", { email }, options);
  const input = { token: lastMessage()?.token, session_duration_minutes: 60 };
  return (await consumer("magicLinks.authenticate", input, options)).body;
}

/** Sets Ada's password. */
async function setPassword(password = PASSWORD): Promise<void> {
  await consumer("passwords.email.resetStart", { email: ADA });
  await consumer("passwords.email.reset", { token: lastMessage()?.token, password });
}

async function app() {
  const { body } = await consumer("totps.create", { user_id });
  await consumer("totps.authenticate", { user_id, totp_code: appCode(body.secret, clock.now()) });
  clock.forward(1);
  return body;
}

/** The valid input of Ada's logins, without a session to continue. */
const LOGINS: Record<string, () => Promise<object>> = {
  "magicLinks.authenticate": async () => {
    await consumer("magicLinks.email.send", { email: ADA });
    return { token: lastMessage()?.token };
  },
  "otps.authenticate": async () => {
    const { body } = await consumer("otps.email.send", { email: ADA });
    return { method_id: body.email_id, code: lastMessage()?.code };
  },
  "passwords.authenticate": async () => {
    await setPassword();
    return { email: ADA, password: PASSWORD };
  },
  "passwords.email.reset": async () => {
    await consumer("passwords.email.resetStart", { email: ADA });
    return { token: lastMessage()?.token, password: OTHER };
  },
  "passwords.existingPassword.reset": async () => {
    await setPassword();
    return { email: ADA, existing_password: PASSWORD, new_password: OTHER };
  },
  "totps.authenticate": async () => {
    const { secret } = await app();
    return { user_id, totp_code: appCode(secret, clock.now()) };
  },
  "totps.recover": async () => {
    const { recovery_codes } = await app();
    return { user_id, recovery_code: recovery_codes[0] };
  },
};

/** The user of a session, and its number of authentication factors. */
async function ownerOf(session_token: string) {
  const { body } = await consumer("sessions.authenticate", { session_token });
  return { email: body.user?.emails[0].email, factors: body.session?.authentication_factors.length };
}

describe.each(Object.entries(LOGINS))("%s", (operation, prepare) => {
  test.each(["session_token", "session_jwt"])("ignores another user's session, given by its %s", async (name) => {
    const eve = await signIn(EVE);
    const input = { ...(await prepare()), [name]: eve[name] };
    const { status, body } = await consumer(operation, { ...input, session_duration_minutes: 30 });
    expect([status, body.user_id]).toEqual([200, user_id]);
    expect(body.session.session_id).not.toBe(eve.session.session_id);
    expect(await ownerOf(eve.session_token)).toEqual({ email: EVE, factors: 1 });
    expect(await ownerOf(body.session_token)).toEqual({ email: ADA, factors: 1 });
  });

  test.each(["session_token", "session_jwt"])("continues the user's own session, given by its %s", async (name) => {
    const input = await prepare();
    const own = await signIn(ADA);
    const { body } = await consumer(operation, { ...input, [name]: own[name] });
    expect(body.session).toMatchObject({ session_id: own.session.session_id, expires_at: own.session.expires_at });
    expect(await ownerOf(own.session_token)).toEqual({ email: ADA, factors: 2 });
  });

  test("starts no session without a duration, even with a session of another project", async () => {
    const { session_token } = await signIn(ADA, { stytch: otherProject() });
    const { status, body } = await consumer(operation, { ...(await prepare()), session_token });
    expect([status, body.session_token, body.session_jwt]).toEqual([200, "", ""]);
    expect(body).not.toHaveProperty("session");
  });

  test("rejects two references to a session and reserved claims without spending the credential", async () => {
    const input = await prepare();
    const { session_token, session_jwt } = await signIn(EVE);
    const rejected = await consumer(operation, { ...input, session_token, session_jwt });
    expect(rejected).toMatchObject({ status: 400, body: { error_type: "too_many_session_arguments" } });
    const claimed = await consumer(operation, { ...input, session_custom_claims: { "https://stytch.com/x": 1 } });
    expect(claimed).toMatchObject({ status: 400, body: { error_type: "stytch_claims_in_custom_claims" } });
    expect((await consumer(operation, { ...input })).status).toBe(200);
  });
});

test.each([
  ["otps.email.send", { email: EVE }, "duplicate_email"],
  ["magicLinks.email.send", { email: EVE }, "duplicate_email"],
  ["otps.sms.send", { phone_number: "+12025550199" }, "duplicate_phone_number"],
  ["otps.whatsapp.send", { phone_number: "+12025550199" }, "duplicate_phone_number"],
])("%s rejects %j of another user, whatever reference identifies the user", async (operation, to, error_type) => {
  await consumer("users.create", { email: EVE, phone_number: "+12025550199" });
  const { session_token, session_jwt } = await signIn(ADA);
  const sent = sandbox.outbox.list().length;
  for (const named of [{ user_id }, { session_token }, { session_jwt }]) {
    expect(await consumer(operation, { ...to, ...named })).toMatchObject({ status: 400, body: { error_type } });
  }
  const twice = await consumer(operation, { ...to, user_id, session_token });
  expect(twice).toMatchObject({ status: 400, body: { error_type: "too_many_user_selection_arguments" } });
  const unknown = await consumer(operation, { ...to, session_token: "nonesuch" });
  expect(unknown).toMatchObject({ status: 404, body: { error_type: "session_not_found" } });
  expect(sandbox.outbox.list()).toHaveLength(sent);
});
