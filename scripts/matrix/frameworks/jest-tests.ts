import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Writes tests for Jest without any configuration: CommonJS, in its own realm. */
export function writeTests(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{ "name": "jest-tests", "private": true }\n');
  writeFileSync(path.join(folder, "clients.test.js"), TESTS);
}

const TESTS = `const { createHmac, generateKeyPairSync, sign } = require("node:crypto");
const { createServer } = require("node:http");
const { createStytchB2BClient, ApiError, isApiError, isConnectionError } = require("@linkwright/stytch/b2b");
const { createAccessTokenVerifier } = require("@linkwright/stytch/m2m");
const { createPkcePair } = require("@linkwright/stytch/pkce");
const { createB2BSessionVerifier, isSessionJwtError } = require("@linkwright/stytch/session-jwt");
const { verifyWebhook } = require("@linkwright/stytch/webhooks");

const projectId = "project-test-00000000-0000-4000-8000-000000000000";
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const jwks = { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "a", alg: "RS256", use: "sig" }] };

function jwt(claims) {
  const now = Math.floor(Date.now() / 1000);
  const own = { iss: "stytch.com/" + projectId, aud: [projectId], iat: now, nbf: now, exp: now + 300 };
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = part({ alg: "RS256", typ: "JWT", kid: "a" }) + "." + part({ ...own, ...claims });
  return signed + "." + sign("sha256", Buffer.from(signed), privateKey).toString("base64url");
}

test("verifies and rejects a session JWT", async () => {
  const verifier = createB2BSessionVerifier({ projectId, jwks });
  const session_jwt = jwt({
    sub: "member-1",
    "https://stytch.com/session": { id: "s", roles: [], authentication_factors: [] },
    "https://stytch.com/organization": { organization_id: "o", slug: "o" },
  });
  expect(await verifier.authenticateJwt({ session_jwt })).toMatchObject({ member_session: { member_id: "member-1" } });
  const error = await verifier.authenticateJwt({ session_jwt: "a.b.c" }).catch((caught) => caught);
  expect(isSessionJwtError(error)).toBe(true);
  expect(error.reason).toBe("malformed");
});

test("verifies an M2M token", async () => {
  const access_token = jwt({ sub: "m2m-client-1", scope: "read:users" });
  const verifier = createAccessTokenVerifier({ projectId, jwks });
  const input = { access_token, required_scopes: ["read:users"] };
  expect(await verifier.authenticateToken(input)).toMatchObject({ client_id: "m2m-client-1" });
});

test("verifies a webhook with any type of body", async () => {
  const key = Buffer.from("0123456789abcdef0123456789abcdef");
  const text = JSON.stringify({ action: "CREATE", id: "m1" });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = "v1," + createHmac("sha256", key).update("m." + timestamp + "." + text).digest("base64");
  const headers = { "svix-id": "m", "svix-timestamp": timestamp, "svix-signature": signature };
  const secret = "whsec_" + key.toString("base64");
  const arrayBuffer = await new Request("http://x.example/", { method: "POST", body: text }).arrayBuffer();
  for (const body of [text, Buffer.from(text), new TextEncoder().encode(text), arrayBuffer]) {
    expect(await verifyWebhook({ body, headers, secret })).toMatchObject({ messageId: "m" });
  }
  await expect(verifyWebhook({ body: text + " ", headers, secret })).rejects.toThrow();
});

test("parses errors", async () => {
  const server = createServer((request, response) => {
    response.writeHead(404, { "content-type": "application/json" });
    response.end('{"error_type":"organization_not_found","error_message":"m","request_id":"r"}');
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = "http://127.0.0.1:" + server.address().port;
  const client = createStytchB2BClient({ projectId, secret: "secret-test-x", baseUrl, retries: 1 });
  const rejected = await client.organizations.get({ organization_id: "o" }).catch((caught) => caught);
  expect(rejected).toBeInstanceOf(ApiError);
  expect(rejected).toBeInstanceOf(Error);
  expect(isApiError(rejected)).toBe(true);
  expect(rejected).toMatchObject({ name: "NotFoundError", code: "organization_not_found", attempts: 1 });
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  // No server listens there any more, so even a call that sends an email is retried.
  const input = { organization_id: "o", email_address: "a@example.com" };
  const down = await client.magicLinks.email.loginOrSignup(input).catch((caught) => caught);
  expect(isConnectionError(down)).toBe(true);
  expect(down.message).toContain("ECONNREFUSED");
  expect(down.attempts).toBe(2);
  expect(down.cause.cause.code).toBe("ECONNREFUSED");
});

test("creates a PKCE pair", async () => {
  expect((await createPkcePair()).code_verifier).toHaveLength(43);
});
`;
