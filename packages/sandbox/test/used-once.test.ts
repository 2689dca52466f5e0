import { beforeEach, expect, test } from "vitest";
import { appCode } from "./authenticator-app.ts";
import { sandboxOfFile } from "./sandbox-client.ts";

const PASSWORD = "7-otters-juggle-plums";
const ACME = { organization_id: "acme" };
const email_address = "ada@acme.example";
const email = email_address;

const { clock, sandbox, b2b, consumer, lastMessage } = await sandboxOfFile();

beforeEach(async () => {
  sandbox.reset();
  await b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
});

/** A member with a session. */
async function signIn() {
  await b2b("magicLinks.email.loginOrSignup", { ...ACME, email_address });
  return (await b2b("magicLinks.authenticate", { magic_links_token: lastMessage()?.token })).body;
}

/** A login without its second factor. */
async function unfinished() {
  await b2b("organizations.update", { ...ACME, mfa_policy: "REQUIRED_FOR_ALL" });
  const { member_id, intermediate_session_token } = await signIn();
  return { ...ACME, member_id, intermediate_session_token };
}

async function discovered(): Promise<string> {
  await b2b("magicLinks.email.discovery.send", { email_address });
  const input = { discovery_magic_links_token: lastMessage()?.token };
  return (await b2b("magicLinks.discovery.authenticate", input)).body.intermediate_session_token;
}

/** The authenticator app of a member or user, with an unused next code. */
async function app() {
  const { session_token, member_id } = await signIn();
  const named = { ...ACME, member_id, session_token };
  const { body } = await b2b("totps.create", named);
  await b2b("totps.authenticate", { ...named, code: appCode(body.secret, clock.now()) });
  clock.forward(1);
  return { named, code: appCode(body.secret, clock.now()), recovery_code: body.recovery_codes[0] };
}

async function userApp() {
  const { user_id } = (await consumer("users.create", { email })).body;
  const { body } = await consumer("totps.create", { user_id });
  await consumer("totps.authenticate", { user_id, totp_code: appCode(body.secret, clock.now()) });
  clock.forward(1);
  return { user_id, totp_code: appCode(body.secret, clock.now()), recovery_code: body.recovery_codes[0] };
}

type Attempt = () => Promise<{ status: number }>;

/** Credentials that work once, and how to use them. */
const B2B: [name: string, prepare: () => Promise<Attempt>][] = [
  [
    "a magic link",
    async () => {
      await b2b("magicLinks.email.loginOrSignup", { ...ACME, email_address });
      const magic_links_token = lastMessage()?.token;
      return () => b2b("magicLinks.authenticate", { magic_links_token });
    },
  ],
  [
    "a magic link, with a session's JWT",
    async () => {
      const { session_jwt } = await signIn();
      await b2b("magicLinks.email.loginOrSignup", { ...ACME, email_address });
      const magic_links_token = lastMessage()?.token;
      return () => b2b("magicLinks.authenticate", { magic_links_token, session_jwt });
    },
  ],
  [
    "a discovery link",
    async () => {
      await b2b("magicLinks.email.discovery.send", { email_address });
      const discovery_magic_links_token = lastMessage()?.token;
      return () => b2b("magicLinks.discovery.authenticate", { discovery_magic_links_token });
    },
  ],
  [
    "an emailed passcode",
    async () => {
      await b2b("otps.email.loginOrSignup", { ...ACME, email_address });
      const { code } = lastMessage() ?? {};
      return () => b2b("otps.email.authenticate", { ...ACME, email_address, code });
    },
  ],
  [
    "a discovery passcode",
    async () => {
      await b2b("otps.email.discovery.send", { email_address });
      const { code } = lastMessage() ?? {};
      return () => b2b("otps.email.discovery.authenticate", { email_address, code });
    },
  ],
  [
    "an SMS passcode",
    async () => {
      const { session_token, member_id } = await signIn();
      const named = { ...ACME, member_id, session_token };
      await b2b("otps.sms.send", { ...named, mfa_phone_number: "+12025550162" });
      const { code } = lastMessage() ?? {};
      return () => b2b("otps.sms.authenticate", { ...named, code });
    },
  ],
  [
    "an app's code",
    async () => {
      const { named, code } = await app();
      return () => b2b("totps.authenticate", { ...named, code });
    },
  ],
  [
    "a recovery code",
    async () => {
      const { named, recovery_code } = await app();
      return () => b2b("recoveryCodes.recover", { ...named, recovery_code });
    },
  ],
  [
    "a reset token",
    async () => {
      await b2b("organizations.members.create", { ...ACME, email_address });
      await b2b("passwords.email.resetStart", { ...ACME, email_address });
      const password_reset_token = lastMessage()?.token;
      return () => b2b("passwords.email.reset", { password_reset_token, password: PASSWORD });
    },
  ],
  [
    "a discovery reset token",
    async () => {
      await b2b("passwords.discovery.email.resetStart", { email_address });
      const password_reset_token = lastMessage()?.token;
      return () => b2b("passwords.discovery.email.reset", { password_reset_token, password: PASSWORD });
    },
  ],
  [
    "a discovery login, for a new organization",
    async () => {
      const intermediate_session_token = await discovered();
      return () => b2b("discovery.organizations.create", { intermediate_session_token });
    },
  ],
  [
    "a discovery login, for an existing organization",
    async () => {
      await b2b("organizations.members.create", { ...ACME, email_address });
      const intermediate_session_token = await discovered();
      return () => b2b("discovery.intermediateSessions.exchange", { ...ACME, intermediate_session_token });
    },
  ],
  [
    "an incomplete login, completed by an SMS passcode",
    async () => {
      const named = await unfinished();
      await b2b("otps.sms.send", { ...named, mfa_phone_number: "+12025550162" });
      const { code } = lastMessage() ?? {};
      return () => b2b("otps.sms.authenticate", { ...named, code });
    },
  ],
  [
    "an incomplete login, completed by a password",
    async () => {
      await b2b("organizations.members.create", { ...ACME, email_address });
      await b2b("passwords.email.resetStart", { ...ACME, email_address });
      await b2b("passwords.email.reset", { password_reset_token: lastMessage()?.token, password: PASSWORD });
      const { intermediate_session_token } = await unfinished();
      await b2b("organizations.update", { ...ACME, mfa_policy: "OPTIONAL" });
      const input = { ...ACME, email_address, password: PASSWORD, intermediate_session_token };
      return () => b2b("passwords.authenticate", input);
    },
  ],
  [
    "an incomplete login, completed by new passwords",
    async () => {
      const { intermediate_session_token } = await unfinished();
      await b2b("organizations.update", { ...ACME, mfa_policy: "OPTIONAL" });
      const tokens: unknown[] = [];
      for (let count = 0; count < 4; count += 1) {
        await b2b("passwords.email.resetStart", { ...ACME, email_address });
        tokens.push(lastMessage()?.token);
      }
      const input = { password: PASSWORD, intermediate_session_token };
      return () => b2b("passwords.email.reset", { ...input, password_reset_token: tokens.pop() });
    },
  ],
];

const CONSUMER: [name: string, prepare: () => Promise<Attempt>][] = [
  [
    "a magic link",
    async () => {
      await consumer("magicLinks.email.loginOrCreate", { email });
      const { token } = lastMessage() ?? {};
      return () => consumer("magicLinks.authenticate", { token, session_duration_minutes: 60 });
    },
  ],
  [
    "an embeddable link",
    async () => {
      const { user_id } = (await consumer("users.create", { email })).body;
      const { token } = (await consumer("magicLinks.create", { user_id })).body;
      return () => consumer("magicLinks.authenticate", { token });
    },
  ],
  [
    "a passcode",
    async () => {
      const { email_id: method_id } = (await consumer("otps.email.loginOrCreate", { email })).body;
      const { code } = lastMessage() ?? {};
      return () => consumer("otps.authenticate", { method_id, code });
    },
  ],
  [
    "an app's code",
    async () => {
      const { user_id, totp_code } = await userApp();
      return () => consumer("totps.authenticate", { user_id, totp_code });
    },
  ],
  [
    "a recovery code",
    async () => {
      const { user_id, recovery_code } = await userApp();
      return () => consumer("totps.recover", { user_id, recovery_code });
    },
  ],
  [
    "a reset token",
    async () => {
      await consumer("users.create", { email });
      await consumer("passwords.email.resetStart", { email });
      const { token } = lastMessage() ?? {};
      return () => consumer("passwords.email.reset", { token, password: PASSWORD });
    },
  ],
  ["an address without a user", async () => () => consumer("passwords.create", { email, password: PASSWORD })],
];

test.each([
  ...B2B.map(([name, prepare]) => ["B2B", name, prepare] as const),
  ...CONSUMER.map(([name, prepare]) => ["consumer", name, prepare] as const),
])("%s: exactly one of three concurrent requests with %s succeeds", async (_api, _name, prepare) => {
  const attempt = await prepare();
  const statuses = (await Promise.all([attempt(), attempt(), attempt()])).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect((await attempt()).status).not.toBe(200);
});
