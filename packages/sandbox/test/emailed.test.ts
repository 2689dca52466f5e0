import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { appCode } from "./authenticator-app.ts";
import { sandboxOfFile } from "./sandbox-client.ts";

const PASSWORD = "7-otters-juggle-plums";
const ACME = { organization_id: "acme" };
const email_address = "ada@acme.example";
const email = email_address;
const HOUR = 60;
const WEEK = 7 * 24 * 60;

const { clock, sandbox, b2b, consumer, lastMessage } = await sandboxOfFile();

beforeEach(async () => {
  sandbox.reset();
  await b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
});

const lastToken = () => lastMessage()?.token;

interface Emailed {
  api: "B2B" | "consumer";
  operation: string;
  input: object;
  /** Creates the required state. */
  given?: () => Promise<unknown>;
  subject: string;
  /** The redirect URL field, and the error type of an invalid URL. */
  url: readonly [field: string, error: string];
  expires: readonly [field: string, minutes: number];
  challenge?: string;
  redeem: readonly [operation: string, tokenField: string, verifierField: string, more?: object];
}

const member = () => b2b("organizations.members.create", { ...ACME, email_address });
const pendingMember = () =>
  b2b("organizations.members.create", { ...ACME, email_address, create_member_as_pending: true });
const user = () => consumer("users.create", { email });
const pendingUser = () => consumer("users.create", { email, create_user_as_pending: true });
const otherwiseWithPasswords = async () => {
  await member();
  await b2b("passwords.discovery.email.resetStart", { email_address });
};

const B2B_LINK = ["magicLinks.authenticate", "magic_links_token", "pkce_code_verifier"] as const;
const DISCOVERY_LINK = [
  "magicLinks.discovery.authenticate",
  "discovery_magic_links_token",
  "pkce_code_verifier",
] as const;
const B2B_RESET = ["passwords.email.reset", "password_reset_token", "code_verifier", { password: PASSWORD }] as const;
const CONSUMER_LINK = ["magicLinks.authenticate", "token", "code_verifier"] as const;

const ACME_LOGIN = {
  api: "B2B",
  operation: "magicLinks.email.loginOrSignup",
  input: { ...ACME, email_address },
} as const;
const LOGIN = { api: "consumer", operation: "magicLinks.email.loginOrCreate", input: { email } } as const;
const SEND = { api: "consumer", operation: "magicLinks.email.send", input: { email } } as const;
const login = {
  url: ["login_magic_link_url", "invalid_login_magic_link_url"],
  expires: ["login_expiration_minutes", HOUR],
  challenge: "code_challenge",
  redeem: CONSUMER_LINK,
} as const;
const signup = {
  url: ["signup_magic_link_url", "invalid_signup_magic_link_url"],
  expires: ["signup_expiration_minutes", WEEK],
  challenge: "code_challenge",
  redeem: CONSUMER_LINK,
} as const;

const EMAILED: Emailed[] = [
  {
    ...ACME_LOGIN,
    subject: "Sign up for Acme",
    url: ["signup_redirect_url", "invalid_signup_redirect_url"],
    expires: ["signup_expiration_minutes", HOUR],
    challenge: "pkce_code_challenge",
    redeem: B2B_LINK,
  },
  {
    ...ACME_LOGIN,
    given: pendingMember,
    subject: "Sign up for Acme",
    url: ["signup_redirect_url", "invalid_signup_redirect_url"],
    expires: ["signup_expiration_minutes", HOUR],
    challenge: "pkce_code_challenge",
    redeem: B2B_LINK,
  },
  {
    ...ACME_LOGIN,
    given: member,
    subject: "Log in to Acme",
    url: ["login_redirect_url", "invalid_login_redirect_url"],
    expires: ["login_expiration_minutes", HOUR],
    challenge: "pkce_code_challenge",
    redeem: B2B_LINK,
  },
  {
    api: "B2B",
    operation: "magicLinks.email.invite",
    input: { ...ACME, email_address },
    subject: "You have been invited to Acme",
    url: ["invite_redirect_url", "invalid_invite_redirect_url"],
    expires: ["invite_expiration_minutes", WEEK],
    redeem: B2B_LINK,
  },
  {
    api: "B2B",
    operation: "magicLinks.email.discovery.send",
    input: { email_address },
    subject: "Log in or create an organization",
    url: ["discovery_redirect_url", "invalid_discovery_redirect_url"],
    expires: ["discovery_expiration_minutes", HOUR],
    challenge: "pkce_code_challenge",
    redeem: DISCOVERY_LINK,
  },
  {
    api: "B2B",
    operation: "passwords.email.resetStart",
    input: { ...ACME, email_address },
    given: member,
    subject: "Set a new password",
    url: ["reset_password_redirect_url", "invalid_password_reset_redirect_url"],
    expires: ["reset_password_expiration_minutes", 30],
    challenge: "code_challenge",
    redeem: B2B_RESET,
  },
  {
    api: "B2B",
    operation: "passwords.discovery.email.resetStart",
    input: { email_address },
    given: otherwiseWithPasswords,
    subject: "Set a new password",
    url: ["reset_password_redirect_url", "invalid_password_reset_redirect_url"],
    expires: ["reset_password_expiration_minutes", 30],
    challenge: "pkce_code_challenge",
    redeem: ["passwords.discovery.email.reset", "password_reset_token", "pkce_code_verifier", { password: PASSWORD }],
  },
  { ...LOGIN, subject: "Sign up", ...signup },
  { ...LOGIN, given: pendingUser, subject: "Sign up", ...signup },
  { ...LOGIN, given: user, subject: "Log in", ...login },
  { ...SEND, given: pendingUser, subject: "Sign up", ...signup },
  { ...SEND, given: user, subject: "Log in", ...login },
  {
    api: "consumer",
    operation: "magicLinks.email.invite",
    input: { email },
    subject: "You have been invited",
    url: ["invite_magic_link_url", "invalid_invite_magic_link_url"],
    expires: ["invite_expiration_minutes", HOUR],
    redeem: CONSUMER_LINK,
  },
  {
    api: "consumer",
    operation: "passwords.email.resetStart",
    input: { email },
    given: user,
    subject: "Set a new password",
    url: ["reset_password_redirect_url", "invalid_password_reset_redirect_url"],
    expires: ["reset_password_expiration_minutes", 30],
    challenge: "code_challenge",
    redeem: ["passwords.email.reset", "token", "code_verifier", { password: PASSWORD }],
  },
];

describe.each(EMAILED.map((each) => [each.api, each.operation, each.subject, each] as const))(
  "%s %s: %s",
  (api, operation, subject, { input, given, url: [urlField, urlError], expires, challenge, redeem }) => {
    const call =
      api === "B2B"
        ? (...given: Parameters<typeof b2b>) => b2b(...given)
        : (...given: Parameters<typeof b2b>) => consumer(...given);
    const [redeemOperation, tokenField, verifierField, more] = redeem;
    const redeemed = (token: unknown, verifier?: string) =>
      call(redeemOperation, { [tokenField]: token, ...more, ...(verifier && { [verifierField]: verifier }) });

    beforeEach(() => given?.());

    test("uses the redirect URL of the request, or the default", async () => {
      await call(operation, { ...input, [urlField]: "https://app.acme.example/in?from=mail#top" });
      expect(lastMessage()).toMatchObject({ to: email, operation, subject });
      const link = new URL(lastMessage()?.link ?? "");
      expect(link.href).toMatch(
        /^https:\/\/app\.acme\.example\/in\?from=mail&stytch_token_type=\w+&token=[\w-]{44}#top$/,
      );
      expect(link.searchParams.get("token")).toBe(lastToken());
      const sent = sandbox.outbox.list().length;
      // The second is valid by the description, but not in browsers.
      for (const url of ["app.acme.example", "https://app.acme.example:99999/"]) {
        const rejected = await call(operation, { ...input, [urlField]: url });
        expect(rejected).toMatchObject({ status: 400, body: { error_type: urlError } });
      }
      expect(sandbox.outbox.list()).toHaveLength(sent);
      await call(operation, { ...input });
      expect(lastMessage()?.link).toMatch(/^http:\/\/localhost:3000\/authenticate\?stytch_token_type=/);
    });

    test("expires after the default or the requested time", async () => {
      const [field, usual] = expires;
      for (const [minutes, asked] of [
        [usual, {}],
        [usual + 5, { [field]: usual + 5 }],
        [5, { [field]: 5 }],
      ] as const) {
        if (minutes > WEEK) continue;
        for (const [passed, status] of [
          [minutes, 401],
          [minutes - 0.01, 200],
        ] as const) {
          await call(operation, { ...input, ...asked });
          clock.forward(passed);
          expect([passed, (await redeemed(lastToken())).status]).toEqual([passed, status]);
          sandbox.reset();
          await b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
          await given?.();
        }
      }
    });

    test("verifies its code challenge, and accepts no verifier without one", async () => {
      await call(operation, { ...input });
      const plain = lastToken();
      const unexpected = await redeemed(plain, "a-verifier-of-at-least-forty-three-characters");
      expect(unexpected).toMatchObject({ status: 400, body: { error_type: "pkce_did_not_expect_code_verifier" } });
      if (!challenge) return expect((await redeemed(plain)).status).toBe(200);
      const verifier = "a-verifier-of-at-least-forty-three-characters";
      const code = createHash("sha256").update(verifier).digest("base64url");
      await call(operation, { ...input, [challenge]: code });
      const token = lastToken();
      const without = await redeemed(token);
      expect(without).toMatchObject({ status: 400, body: { error_type: "pkce_expected_code_verifier" } });
      const wrong = await redeemed(token, `${verifier}x`);
      expect(wrong).toMatchObject({ status: 400, body: { error_type: "pkce_mismatch" } });
      expect((await redeemed(token, verifier)).status).toBe(200);
    });
  },
);

test("expires the second link of a reset with the first, and uses its redirect URL", async () => {
  await member();
  await user();
  for (const [call, operation, input, authenticate, field] of [
    [b2b, "passwords.email.resetStart", { ...ACME, email_address }, "magicLinks.authenticate", "magic_links_token"],
    [consumer, "passwords.email.resetStart", { email }, "magicLinks.authenticate", "token"],
  ] as const) {
    const redirects = { login_redirect_url: "https://app.acme.example/login" };
    const send = async () => {
      await call(operation, { ...input, ...redirects, reset_password_expiration_minutes: 5 });
      const { origin, pathname, searchParams } = new URL(lastMessage()?.loginLink ?? "");
      expect(origin + pathname).toBe("https://app.acme.example/login");
      return searchParams.get("token");
    };
    const late = await send();
    clock.forward(5);
    expect((await call(authenticate, { [field]: late })).status).toBe(401);
    const good = await send();
    clock.forward(4.9);
    expect((await call(authenticate, { [field]: good })).status).toBe(200);
    const rejected = await call(operation, { ...input, login_redirect_url: "login" });
    expect(rejected).toMatchObject({ status: 400, body: { error_type: "invalid_login_redirect_url" } });
  }
});

test("expires an embeddable link after the requested time, or an hour by default", async () => {
  const { user_id } = (await user()).body;
  for (const expiration_minutes of [undefined, 5, 90]) {
    const minutes = expiration_minutes ?? HOUR;
    const create = async () => (await consumer("magicLinks.create", { user_id, expiration_minutes })).body.token;
    const late = await create();
    clock.forward(minutes);
    expect((await consumer("magicLinks.authenticate", { token: late })).status).toBe(401);
    const token = await create();
    clock.forward(minutes - 0.01);
    const { body } = await consumer("magicLinks.authenticate", { token });
    expect(body.method_id).toMatch(/^embeddable-magic-link-test-/);
  }
});

test("registers an app unless its first code is late", async () => {
  const { user_id } = (await user()).body;
  const { member_id } = (await member()).body;
  const { session_token } = await signIn();
  for (const [call, more, usual, field] of [
    [b2b, { ...ACME, member_id, session_token }, HOUR, "code"],
    [consumer, { user_id }, 1440, "totp_code"],
  ] as const) {
    for (const expiration_minutes of [undefined, 5, 15]) {
      const minutes = expiration_minutes ?? usual;
      const { secret } = (await call("totps.create", { ...more, expiration_minutes })).body;
      const attempt = (code: string) => call("totps.authenticate", { ...more, [field]: code });
      clock.forward(minutes - 0.1);
      const other = appCode(secret, new Date(clock.now().getTime() + HOUR * 60_000));
      expect((await attempt(other)).body.error_type).toBe("unable_to_authenticate_totp");
      clock.forward(0.1);
      const late = await attempt(appCode(secret, clock.now()));
      expect([minutes, late.body.error_type]).toEqual([minutes, "expired_totp"]);
    }
  }
});

async function signIn() {
  await b2b("magicLinks.email.loginOrSignup", { ...ACME, email_address });
  const input = { magic_links_token: lastToken(), session_duration_minutes: 10_000 };
  return (await b2b("magicLinks.authenticate", input)).body;
}
