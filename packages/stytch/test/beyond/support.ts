import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from "jose";
import { onTestFinished } from "vitest";

export const PROJECT = "project-test-11111111-1111-4111-8111-111111111111";
export const SECRET = "secret-test-of-the-tests";
export const ORGANIZATION = "organization-test-1";

/** A clock controlled by a test. */
export function movableClock() {
  let time = Date.parse("2026-04-15T12:00:00Z");
  return {
    now: () => new Date(time),
    seconds: () => time / 1000,
    forward(seconds: number) {
      time += seconds * 1000;
    },
  };
}

export interface SigningKey {
  privateKey: CryptoKey;
  jwk: JWK;
}

/** A key like those of Stytch, and its entry in the key set. */
export async function signingKey(kid: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig", key_ops: ["verify"] } };
}

/** The claims of a member's session that began `age` seconds before `now`. */
export function memberClaims(now: number, more: Record<string, unknown> = {}, age = 0): Record<string, unknown> {
  const issued = Math.floor(now) - age;
  return {
    iss: `stytch.com/${PROJECT}`,
    aud: [PROJECT],
    sub: "member-test-1",
    iat: issued,
    nbf: issued,
    exp: issued + 300,
    "https://stytch.com/session": {
      id: "member-session-test-1",
      started_at: "2026-04-15T11:59:00Z",
      last_accessed_at: "2026-04-15T12:00:00Z",
      expires_at: "2026-04-15T13:00:00Z",
      attributes: { user_agent: "", ip_address: "" },
      authentication_factors: [],
      roles: ["stytch_member", "editor"],
    },
    "https://stytch.com/organization": { organization_id: ORGANIZATION, slug: "acme" },
    ...more,
  };
}

/** The claims of an M2M access token. */
export function machineClaims(now: number, more: Record<string, unknown> = {}): Record<string, unknown> {
  const { iss, aud, iat, nbf } = memberClaims(now);
  return {
    iss,
    aud,
    iat,
    nbf,
    exp: Math.floor(now) + 3600,
    sub: "m2m-client-test-1",
    scope: "read:users write:users",
    ...more,
  };
}

export function sign(
  claims: Record<string, unknown>,
  key: SigningKey,
  header: Partial<JWTHeaderParameters> = {},
  secret: CryptoKey | Uint8Array = key.privateKey,
): Promise<string> {
  const kid = key.jwk.kid ?? "";
  return new SignJWT(claims).setProtectedHeader({ alg: "RS256", typ: "JWT", kid, ...header }).sign(secret);
}

/** `{"alg":"none"}` and the like, which no library signs. */
export function unsigned(header: object, claims: object, signature = ""): string {
  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  return `${encoded(header)}.${encoded(claims)}.${signature}`;
}

/** A server with responses by path, and the requests it received, as `METHOD /path`. It is closed after the test. */
export async function server(responses: (path: string, body: string) => unknown) {
  const asked: string[] = [];
  const http = createServer(async (request, response) => {
    const path = request.url ?? "";
    asked.push(`${request.method} ${path}`);
    let body = "";
    for await (const chunk of request) body += chunk;
    const content = await responses(path, body);
    response.writeHead(content === undefined ? 500 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(content ?? { status_code: 500, error_type: "internal_server_error" }));
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    http.close();
    http.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, asked };
}

/** Returns the reason of a promise's rejection, or its result. */
export async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => "accepted",
    (error: { reason?: unknown }) => error.reason ?? error,
  );
}
