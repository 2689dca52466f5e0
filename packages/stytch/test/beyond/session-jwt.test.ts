import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import {
  createB2BSessionVerifier,
  createConsumerSessionVerifier,
  isSessionJwtError,
} from "@linkwright/stytch/session-jwt";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { movableClock, reasonOf } from "./support.ts";

const { now, forward } = movableClock();
let sandbox: Sandbox;
let settings: { projectId: string; secret: string; baseUrl: string; fetch: typeof fetch };
let sent: string[];

beforeEach(async () => {
  sandbox = await startSandbox({ now });
  sent = [];
  const { projectId, secret } = sandbox.credentials;
  settings = {
    projectId,
    secret,
    baseUrl: sandbox.url,
    fetch: (input, init) => {
      sent.push(new URL(input instanceof Request ? input.url : input).pathname);
      return fetch(input, init);
    },
  };
});
afterEach(() => sandbox.close());

async function member() {
  const client = createStytchB2BClient(settings);
  const { organization } = await client.organizations.create({ organization_name: "Acme", organization_slug: "acme" });
  const { organization_id } = organization;
  await client.magicLinks.email.loginOrSignup({ organization_id, email_address: "ada@acme.example" });
  const login = await client.magicLinks.authenticate({
    magic_links_token: sandbox.outbox.list().at(-1)?.token ?? "",
    session_custom_claims: { plan: "team" },
  });
  sent.length = 0;
  return { client, login, session_jwt: login.session_jwt };
}

async function user() {
  const client = createStytchConsumerClient(settings);
  await client.magicLinks.email.loginOrCreate({ email: "ada@example.com" });
  const login = await client.magicLinks.authenticate({
    token: sandbox.outbox.list().at(-1)?.token ?? "",
    session_duration_minutes: 60,
    session_custom_claims: { plan: "free" },
  });
  sent.length = 0;
  return { client, login, session_jwt: login.session_jwt };
}

test("a member's session read from its JWT equals the API's", async () => {
  const { client, login, session_jwt } = await member();
  const verifier = createB2BSessionVerifier({ client, now, ...settings });
  const verified = await verifier.authenticateJwt({ session_jwt });
  expect(verified.response).toBeUndefined();
  expect(verified.session_jwt).toBe(session_jwt);
  const { member_session } = verified;
  const reported = login.member_session;
  expect({ ...member_session, expires_at: Date.parse(member_session.expires_at) }).toEqual({
    ...reported,
    expires_at: Date.parse(reported?.expires_at ?? ""),
  });
  expect(member_session.custom_claims).toEqual({ plan: "team" });
});

test("a user's session read from its JWT equals the API's", async () => {
  const { client, login, session_jwt } = await user();
  const verifier = createConsumerSessionVerifier({ client, now, ...settings });
  const { session, response } = await verifier.authenticateJwt({ session_jwt });
  expect(response).toBeUndefined();
  expect({ ...session, expires_at: Date.parse(session.expires_at ?? "") }).toEqual({
    ...login.session,
    expires_at: Date.parse(login.session?.expires_at ?? ""),
  });
});

test("requests only the keys, once, with or without a client", async () => {
  const { client, session_jwt } = await member();
  const { projectId, baseUrl, fetch } = settings;
  for (const verifier of [
    createB2BSessionVerifier({ client, projectId, baseUrl, now }),
    createB2BSessionVerifier({ projectId, baseUrl, fetch, now }),
  ]) {
    await Promise.all(Array.from({ length: 20 }, () => verifier.authenticateJwt({ session_jwt })));
    await verifier.authenticateJwt({ session_jwt });
    expect(sent).toEqual([`/v1/b2b/sessions/jwks/${projectId}`]);
    sent.length = 0;
  }
});

test("given keys require no request", async () => {
  const { client, session_jwt } = await user();
  const jwks = await client.sessions.getJWKS();
  const fetch = vi.fn<typeof globalThis.fetch>();
  const verifier = createConsumerSessionVerifier({ projectId: settings.projectId, jwks, fetch, now });
  expect((await verifier.authenticateJwt({ session_jwt })).session.custom_claims).toEqual({ plan: "free" });
  expect(fetch).not.toHaveBeenCalled();
});

test("rejects an expired JWT and falls back to the API only if requested", async () => {
  const { client, session_jwt } = await member();
  const verifier = createB2BSessionVerifier({ client, now, ...settings });
  forward(299);
  await verifier.authenticateJwt({ session_jwt, clockToleranceSeconds: 0 });
  forward(1);
  expect(await reasonOf(verifier.authenticateJwt({ session_jwt, clockToleranceSeconds: 0 }))).toBe("expired");
  forward(4);
  await verifier.authenticateJwt({ session_jwt });
  forward(1);
  const rejected = verifier.authenticateJwt({ session_jwt });
  await expect(rejected).rejects.toMatchObject({ name: "SessionJwtError", reason: "expired" });
  expect(isSessionJwtError(await rejected.catch((error: unknown) => error))).toBe(true);
  await verifier.authenticateJwt({ session_jwt, clockToleranceSeconds: 6 });
  expect(sent).not.toContain("/v1/b2b/sessions/authenticate");

  const renewed = await verifier.authenticateJwt({ session_jwt, fallback: true });
  expect(sent.filter((path) => path === "/v1/b2b/sessions/authenticate")).toHaveLength(1);
  expect(renewed.session_jwt).not.toBe(session_jwt);
  expect(renewed.response?.member.email_address).toBe("ada@acme.example");
  expect(renewed.member_session.last_accessed_at).toBe(now().toISOString().replace(".000", ""));
  await verifier.authenticateJwt({ session_jwt: renewed.session_jwt });
});

test("a JWT can be too old before it expires", async () => {
  const { client, session_jwt } = await user();
  const verifier = createConsumerSessionVerifier({ client, now, ...settings });
  expect(await reasonOf(verifier.authenticateJwt({ session_jwt, maxTokenAgeSeconds: 0 }))).toBe("too_old");
  await verifier.authenticateJwt({ session_jwt, maxTokenAgeSeconds: 1 });
  forward(60);
  await verifier.authenticateJwt({ session_jwt, maxTokenAgeSeconds: 61 });
  expect(await reasonOf(verifier.authenticateJwt({ session_jwt, maxTokenAgeSeconds: 60 }))).toBe("too_old");
  const { response } = await verifier.authenticateJwt({ session_jwt, maxTokenAgeSeconds: 60, fallback: true });
  expect(response?.user.emails[0]?.email).toBe("ada@example.com");
});

test("passes on the API's error for an expired session", async () => {
  const { client, login, session_jwt } = await user();
  const verifier = createConsumerSessionVerifier({ client, now, ...settings });
  await client.sessions.revoke({ session_token: login.session_token });
  await verifier.authenticateJwt({ session_jwt });
  const over = verifier.authenticateJwt({ session_jwt, maxTokenAgeSeconds: 0, fallback: true });
  await expect(over).rejects.toMatchObject({ status: 404, code: "session_not_found" });
});

test("rejects tokens of another project and of the other API", async () => {
  const { session_jwt } = await member();
  const other = "project-test-22222222-2222-4222-8222-222222222222";
  const others = createB2BSessionVerifier({ ...settings, projectId: other, now });
  expect(await reasonOf(others.authenticateJwt({ session_jwt }))).toBe("issuer");
  const ofUsers = createConsumerSessionVerifier({ ...settings, now });
  expect(await reasonOf(ofUsers.authenticateJwt({ session_jwt }))).toBe("claims");
  const { session_jwt: userJwt } = await user();
  const ofMembers = createB2BSessionVerifier({ ...settings, now });
  expect(await reasonOf(ofMembers.authenticateJwt({ session_jwt: userJwt }))).toBe("claims");
});

test("rejects invalid input before sending anything", async () => {
  const { projectId, baseUrl, fetch } = settings;
  const verifier = createB2BSessionVerifier({ projectId, baseUrl, fetch, now });
  const session_jwt = "a.b.c";
  const check = { organization_id: "o", resource_id: "documents", action: "read" };
  for (const [field, input] of [
    ["fallback", { session_jwt, fallback: true }],
    ["authorization_check", { session_jwt, authorization_check: check }],
    ["maxTokenAgeSeconds", { session_jwt, maxTokenAgeSeconds: Number.NaN }],
    ["maxTokenAgeSeconds", { session_jwt, maxTokenAgeSeconds: -1 }],
    ["clockToleranceSeconds", { session_jwt, clockToleranceSeconds: Number.NaN }],
  ] as const) {
    await expect(verifier.authenticateJwt(input)).rejects.toMatchObject({ name: "InvalidInputError", field });
  }
  expect(sent).toEqual([]);
  expect(() => createB2BSessionVerifier({ projectId: "" })).toThrow(/projectId/);
  const insecure = () => createB2BSessionVerifier({ projectId, baseUrl: "http://stytch.example" });
  expect(insecure).toThrow(expect.objectContaining({ name: "InvalidInputError", field: "baseUrl" }));
});
