import { beforeEach, expect, test } from "vitest";
import { appCode } from "./authenticator-app.ts";
import { sandboxOfFile } from "./sandbox-client.ts";

const PASSWORD = "7-otters-juggle-plums";
const ACME = { organization_id: "acme" };
const email_address = "ada@acme.example";

const { clock, sandbox, b2b, lastMessage } = await sandboxOfFile();

beforeEach(async () => {
  sandbox.reset();
  for (const slug of ["acme", "other"]) {
    await b2b("organizations.create", { organization_name: slug, organization_slug: slug });
    await b2b("organizations.members.create", { organization_id: slug, email_address });
  }
});

/** All factors, each added to one session. */
const FACTORS: Record<string, (session: object) => Promise<{ body: { session_token: string } }>> = {
  magic_link: async (session) => {
    await b2b("magicLinks.email.loginOrSignup", { ...ACME, email_address });
    return b2b("magicLinks.authenticate", { magic_links_token: lastMessage()?.token, ...session });
  },
  email_otp: async (session) => {
    await b2b("otps.email.loginOrSignup", { ...ACME, email_address });
    return b2b("otps.email.authenticate", { ...ACME, email_address, code: lastMessage()?.code, ...session });
  },
  password: async (session) => {
    await b2b("passwords.email.resetStart", { ...ACME, email_address });
    return b2b("passwords.email.reset", { password_reset_token: lastMessage()?.token, password: PASSWORD, ...session });
  },
  otp: async (session) => {
    const { member_id } = (await b2b("organizations.members.get", { ...ACME, email_address })).body;
    await b2b("otps.sms.send", { ...ACME, member_id, mfa_phone_number: "+12025550162", ...session });
    return b2b("otps.sms.authenticate", { ...ACME, member_id, code: lastMessage()?.code, ...session });
  },
  totp: async (session) => {
    const { member_id } = (await b2b("organizations.members.get", { ...ACME, email_address })).body;
    const { secret } = (await b2b("totps.create", { ...ACME, member_id, ...session })).body;
    return b2b("totps.authenticate", { ...ACME, member_id, code: appCode(secret, clock.now()), ...session });
  },
};

async function sessionOf(factors: string[]): Promise<string> {
  let session_token: string | undefined;
  for (const name of factors) {
    const response = await FACTORS[name]?.(session_token === undefined ? {} : { session_token });
    session_token = response?.body.session_token;
  }
  return session_token ?? "";
}

const exchange = (organization_id: string, session_token: string, more: object = {}) =>
  b2b("sessions.exchange", { organization_id, session_token, ...more });
const factorsIn = (body: { member_session: { authentication_factors: { type: string }[] } }) =>
  body.member_session.authentication_factors.map(({ type }) => type);

test.each([
  [["magic_link"], ["magic_link"]],
  [["email_otp"], ["email_otp"]],
  [["magic_link", "password"], ["magic_link"]],
  [
    ["magic_link", "otp"],
    ["magic_link", "otp"],
  ],
  [["magic_link", "totp"], ["magic_link"]],
  [["password"], undefined],
  // A second factor alone is not enough to sign in.
  [["password", "otp"], undefined],
])("transfers of %j only %j to another organization, and all to the same one", async (given, taken) => {
  const session_token = await sessionOf(given);
  const response = await exchange("other", session_token);
  if (taken) expect(factorsIn(response.body)).toEqual(taken);
  else
    expect(response).toMatchObject({ status: 401, body: { error_type: "insufficient_factors_for_session_exchange" } });
  const same = await exchange("acme", session_token);
  expect(factorsIn(same.body)).toEqual(given);
  expect(same.body.session_token).not.toBe(session_token);
});

test("transfers a password factor if passwords are cross-organization", async () => {
  await b2b("passwords.discovery.email.resetStart", { email_address });
  const { body } = await exchange("other", await sessionOf(["password"]));
  expect(factorsIn(body)).toEqual(["password"]);
});

test("exchanges a session only for members with its email address, with claims and a duration", async () => {
  const session_token = await sessionOf(["magic_link"]);
  await b2b("organizations.create", { organization_name: "Third", organization_slug: "third" });
  const unknown = await exchange("third", session_token);
  expect(unknown).toMatchObject({ status: 404, body: { error_type: "member_not_found" } });
  const bad = await exchange("other", session_token, { session_custom_claims: { "https://stytch.com/x": 1 } });
  expect(bad).toMatchObject({ status: 400, body: { error_type: "stytch_claims_in_custom_claims" } });
  const more = { session_duration_minutes: 30, session_custom_claims: { plan: "team" } };
  const { body } = await exchange("other", session_token, more);
  expect(body.member_session).toMatchObject({ custom_claims: { plan: "team" }, organization_slug: "other" });
  const { started_at, expires_at } = body.member_session;
  expect(Date.parse(expires_at) - Date.parse(started_at)).toBe(30 * 60_000);
  expect((await b2b("sessions.authenticate", { session_token })).status).toBe(200);
});

test("rejects the session of a deleted member", async () => {
  const session_token = await sessionOf(["magic_link"]);
  await b2b("organizations.delete", ACME);
  const gone = await b2b("sessions.authenticate", { session_token });
  expect(gone).toMatchObject({ status: 404, body: { error_type: "session_not_found" } });
});

test("lets a session set a password only within five minutes of a factor", async () => {
  const session_token = await sessionOf(["magic_link"]);
  const reset = async (password: string) =>
    (await b2b("passwords.sessions.reset", { ...ACME, session_token, password })).body.error_type;
  clock.forward(5);
  expect(await reset(PASSWORD)).toBeUndefined();
  clock.forward(1 / 60);
  expect(await reset("nine-lamps-under-water")).toBe("session_too_old_to_reset_password");
  await sessionOf(["email_otp"]);
  expect(await reset("nine-lamps-under-water")).toBe("session_too_old_to_reset_password");
});

test("rejects an app code that was already used, and earlier ones", async () => {
  const { member_id } = (await b2b("organizations.members.get", { ...ACME, email_address })).body;
  const session_token = await sessionOf(["magic_link"]);
  const { secret } = (await b2b("totps.create", { ...ACME, member_id, session_token })).body;
  const attempt = async (seconds: number) => {
    const code = appCode(secret, new Date(clock.now().getTime() + seconds * 1000));
    return (await b2b("totps.authenticate", { ...ACME, member_id, session_token, code })).body.error_type;
  };
  expect(await attempt(60)).toBe("unable_to_authenticate_totp");
  expect(await attempt(0)).toBeUndefined();
  expect(await attempt(0)).toBe("totp_code_already_authenticated");
  expect(await attempt(-30)).toBe("totp_code_already_authenticated");
  expect(await attempt(30)).toBeUndefined();
});
