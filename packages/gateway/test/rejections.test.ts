import { connect } from "node:net";
import { createGatewayKey } from "@linkwright/gateway";
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { MAIL, parsed, raw, SEND, type StartedGateway, startGateway, upstream } from "./support.ts";

const ISSUER = "https://login.example.com";
const AUDIENCE = "gateway";
const PATIENTS = "/upvio/v1/businesses/b1/patients";

let keys: CryptoKeyPair;
let otherKeys: CryptoKeyPair;
let revoked: string;
beforeAll(async () => {
  [keys, otherKeys] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
  revoked = (await createGatewayKey()).key;
});

function jwt(claims: Record<string, unknown> = {}) {
  return new SignJWT({ sub: "ada", iss: ISSUER, aud: AUDIENCE, exp: Math.floor(Date.now() / 1000) + 60, ...claims });
}

const header = (name: string, value: string) => (gateway: StartedGateway) =>
  gateway.post(SEND, MAIL, { [name]: value });
const get = (path: string) => (gateway: StartedGateway) => gateway.call(path);
const bearer = (token: () => string | Promise<string>) => async (gateway: StartedGateway) =>
  header("authorization", `Bearer ${await token()}`)(gateway);
/** Sends lines of a raw request, in which `KEY` stands for the gateway's key. */
const lines =
  (...text: string[]) =>
  (gateway: StartedGateway) =>
    raw(gateway.port, text.join("\r\n").replaceAll("KEY", gateway.key).replaceAll("PORT", String(gateway.port)));
const HOST = "Host: 127.0.0.1:PORT";
const AUTHORIZATION = "Authorization: Bearer KEY";
const JSON_BODY = ["Content-Type: application/json", "Content-Length: 2", "Connection: close", "", "{}"];
const target = (path: string) => lines(`GET ${path} HTTP/1.1`, HOST, AUTHORIZATION, "Connection: close", "", "");

type Attempt = (gateway: StartedGateway) => Promise<Response | string>;

const WAYS: Record<string, [status: number, type: string, attempt: Attempt]> = {
  "an absolute URL as the target": [400, "bad_request", target("http://169.254.169.254/latest/meta-data")],
  "an absolute URL of the gateway's own host": [400, "bad_request", target(`http://127.0.0.1:PORT${PATIENTS}`)],
  "a target that begins with another host": [400, "bad_request", target("//elsewhere.example/v1/users")],
  "a tunnel to another host": [400, "bad_request", lines("CONNECT elsewhere.example:443 HTTP/1.1", HOST, "", "")],
  "another host in the path": [404, "unknown_operation", get("/upvio/v1/@elsewhere.example/businesses")],
  "a user before the host": [400, "bad_request", target(`/upvio/v1/\\@elsewhere.example/businesses`)],
  "dot segments": [400, "path_not_allowed", target("/upvio/v1/businesses/../../../stytch/b2b/v1/b2b/organizations/o1")],
  "encoded dot segments": [400, "path_not_allowed", target("/upvio/v1/businesses/%2e%2e/patients")],
  "dot segments encoded twice": [400, "path_not_allowed", target("/upvio/v1/businesses/%252e%252e/patients")],
  "half-encoded dot segments": [400, "path_not_allowed", target("/upvio/v1/businesses/.%2E/patients")],
  "an encoded slash in a parameter": [400, "path_not_allowed", get("/upvio/v1/businesses/b1%2Fstaff/patients")],
  "dot segments in a parameter": [400, "path_not_allowed", get("/upvio/v1/businesses/b1%2F..%2F..%2Fadmin/patients")],
  "a slash encoded twice": [400, "path_not_allowed", get("/upvio/v1/businesses/b1%252Fstaff/patients")],
  "an encoded backslash": [400, "path_not_allowed", get("/upvio/v1/businesses/b1%5C..%5C/patients")],
  "a backslash": [400, "bad_request", target("/upvio/v1/businesses/..\\patients")],
  "an encoded query": [400, "path_not_allowed", get("/upvio/v1/businesses/b1%3Fadmin=1/patients")],
  "an encoded fragment": [400, "path_not_allowed", get("/upvio/v1/businesses/b1%23/patients")],
  "a fragment": [400, "bad_request", target("/upvio/v1/businesses/b1#/patients")],
  "an encoded line break": [
    400,
    "path_not_allowed",
    get("/upvio/v1/businesses/b1%0d%0aHost:%20elsewhere.example/patients"),
  ],
  "an encoded null": [400, "path_not_allowed", get("/upvio/v1/businesses/b1%00/patients")],
  "bytes that are not UTF-8": [400, "path_not_allowed", get("/upvio/v1/businesses/%c0%ae%c0%ae/patients")],
  "an empty parameter": [400, "path_not_allowed", get("/upvio/v1/businesses//patients")],
  "an encoded letter in an operation's path": [404, "unknown_operation", get("/upvio/v1/businesse%73")],
  "an operation of another API": [404, "unknown_operation", get("/upvio/v1/v1/b2b/organizations/o1")],
  "a path that is not described": [404, "unknown_operation", get("/stytch/b2b/v1/b2b/secrets")],
  "an unknown provider": [404, "unknown_operation", get("/acme/v1/users")],
  "a method that the path does not have": [
    405,
    "method_not_allowed",
    (gateway) => gateway.call(PATIENTS, { method: "DELETE" }),
  ],
  "HEAD instead of GET": [405, "method_not_allowed", (gateway) => gateway.call(PATIENTS, { method: "HEAD" })],
  TRACE: [400, "bad_request", lines(`TRACE ${SEND} HTTP/1.1`, HOST, AUTHORIZATION, "Connection: close", "", "")],
  "a header that overrides the method": [400, "method_override", header("x-http-method-override", "DELETE")],
  "another header that overrides the method": [400, "method_override", header("x-method-override", "PUT")],
  "a query that overrides the method": [400, "unknown_parameter", get(`${PATIENTS}?_method=DELETE`)],
  "a key in the query": [400, "unknown_parameter", get(`${PATIENTS}?apiKey=1`)],
  "a header that rewrites the path": [400, "header_not_allowed", header("x-original-url", "/v1/secrets")],
  "Connection that names a header": [
    400,
    "header_not_allowed",
    lines(`GET ${PATIENTS} HTTP/1.1`, HOST, AUTHORIZATION, "Connection: close, Authorization", "", ""),
  ],
  "an upgrade": [
    400,
    "header_not_allowed",
    lines(`GET ${PATIENTS} HTTP/1.1`, HOST, AUTHORIZATION, "Connection: upgrade, close", "Upgrade: h2c", "", ""),
  ],
  "two Content-Length headers": [
    400,
    "bad_request",
    lines(`POST ${SEND} HTTP/1.1`, HOST, AUTHORIZATION, "Content-Length: 9", ...JSON_BODY),
  ],
  "Content-Length with Transfer-Encoding": [
    400,
    "bad_request",
    lines(`POST ${SEND} HTTP/1.1`, HOST, AUTHORIZATION, "Transfer-Encoding: chunked", ...JSON_BODY),
  ],
  "an obfuscated Transfer-Encoding": [
    400,
    "bad_request",
    lines(
      `POST ${SEND} HTTP/1.1`,
      HOST,
      AUTHORIZATION,
      "Transfer-Encoding: xchunked",
      "Connection: close",
      "",
      "2",
      "{}",
      "0",
      "",
      "",
    ),
  ],
  "a folded header line": [
    400,
    "bad_request",
    lines(`POST ${SEND} HTTP/1.1`, HOST, AUTHORIZATION, "X-A: b", "Transfer-Encoding : chunked", ...JSON_BODY),
  ],
  "two Host headers": [
    400,
    "bad_request",
    lines(`GET ${PATIENTS} HTTP/1.1`, HOST, "Host: elsewhere.example", AUTHORIZATION, "Connection: close", "", ""),
  ],
  "two keys": [
    400,
    "bad_request",
    lines(`GET ${PATIENTS} HTTP/1.1`, HOST, AUTHORIZATION, "Authorization: Basic YTpi", "Connection: close", "", ""),
  ],
  "a missing Host": [400, "bad_request", lines(`GET ${PATIENTS} HTTP/1.0`, AUTHORIZATION, "", "")],
  "a Host by DNS rebinding": [
    421,
    "host_not_allowed",
    lines(`GET ${PATIENTS} HTTP/1.1`, "Host: rebound.example:PORT", AUTHORIZATION, "Connection: close", "", ""),
  ],
  "a Host that begins like the gateway's": [
    421,
    "host_not_allowed",
    lines(`GET ${PATIENTS} HTTP/1.1`, "Host: localhost.rebound.example", AUTHORIZATION, "Connection: close", "", ""),
  ],
  "a page of another origin": [403, "origin_not_allowed", header("origin", "https://elsewhere.example")],
  "an origin that begins like an allowed one": [
    403,
    "origin_not_allowed",
    header("origin", "https://app.example.com.elsewhere.example"),
  ],
  "an origin of another scheme": [403, "origin_not_allowed", header("origin", "http://app.example.com")],
  "a page without an origin": [403, "origin_not_allowed", header("origin", "null")],
  "an image on another site's page": [
    403,
    "origin_not_allowed",
    lines(`GET ${PATIENTS} HTTP/1.1`, HOST, AUTHORIZATION, "Sec-Fetch-Site: cross-site", "Connection: close", "", ""),
  ],
  "a preflight of another origin": [
    403,
    "origin_not_allowed",
    (gateway) =>
      gateway.call(SEND, {
        method: "OPTIONS",
        headers: { origin: "https://elsewhere.example", "access-control-request-method": "POST" },
      }),
  ],
  "a form that any page can send": [
    415,
    "unsupported_media_type",
    (gateway) => gateway.call(SEND, { method: "POST", body: MAIL, headers: { "content-type": "text/plain" } }),
  ],
  "a compressed body": [415, "unsupported_media_type", header("content-encoding", "gzip")],
  "a body with a Content-Length over the limit": [
    413,
    "request_too_large",
    (gateway) => gateway.post(SEND, "x".repeat(2001)),
  ],
  "a chunked body over the limit": [
    413,
    "request_too_large",
    lines(
      `POST ${SEND} HTTP/1.1`,
      HOST,
      AUTHORIZATION,
      "Content-Type: application/json",
      "Transfer-Encoding: chunked",
      "Connection: close",
      "",
      ...Array.from({ length: 3 }, () => ["3e8", "x".repeat(1000)]).flat(),
      "0",
      "",
      "",
    ),
  ],
  "a body that does not arrive": [
    408,
    "request_timeout",
    lines(
      `POST ${SEND} HTTP/1.1`,
      HOST,
      AUTHORIZATION,
      "Content-Type: application/json",
      "Content-Length: 9",
      "Connection: close",
      "",
      "{",
    ),
  ],
  "a body of an operation without one": [
    400,
    "body_not_allowed",
    (gateway) => gateway.call("/stytch/b2b/v1/b2b/organizations/o1", { method: "DELETE", body: "{}" }),
  ],
  "no key": [401, "unauthorized", (gateway) => fetch(gateway.url + PATIENTS)],
  "no key, with a forwarded loopback address": [
    401,
    "unauthorized",
    (gateway) => fetch(gateway.url + PATIENTS, { headers: { "x-forwarded-for": "127.0.0.1" } }),
  ],
  "Basic with a provider's secret": [401, "unauthorized", header("authorization", "Basic YTpi")],
  "a revoked key, replayed": [401, "key_unknown", bearer(() => revoked)],
  "an expired key, replayed": [
    401,
    "key_expired",
    (gateway) => gateway.post(SEND, MAIL, { authorization: `Bearer ${expired}` }),
  ],
  "a key with a changed letter": [
    401,
    "key_unknown",
    (gateway) => {
      const last = gateway.key.endsWith("A") ? "B" : "A";
      return gateway.post(SEND, MAIL, { authorization: `Bearer ${gateway.key.slice(0, -1)}${last}` });
    },
  ],
  "the hash of a key instead of the key": [
    401,
    "key_unknown",
    (gateway) => gateway.post(SEND, MAIL, { authorization: `Bearer ${knownHash}` }),
  ],
  "an operation that the key does not grant": [
    403,
    "not_granted",
    (gateway) => gateway.call(PATIENTS, { headers: { authorization: `Bearer ${limited}` } }),
  ],
  "an operation whose name begins like a granted one": [
    403,
    "not_granted",
    (gateway) => gateway.post("/stytch/b2b/v1/b2b/sessions/exchange", "{}", { authorization: `Bearer ${limited}` }),
  ],
  "a key of another origin's pages": [
    403,
    "origin_not_allowed",
    (gateway) => gateway.post(SEND, MAIL, { authorization: `Bearer ${limited}` }),
  ],
  "a JWT with `none`": [
    401,
    "token_invalid",
    bearer(() =>
      new UnsecuredJWT({ sub: "ada" }).setIssuer(ISSUER).setAudience(AUDIENCE).setExpirationTime("1m").encode(),
    ),
  ],
  "a JWT signed with the public key as a secret": [
    401,
    "token_invalid",
    bearer(async () =>
      jwt()
        .setProtectedHeader({ alg: "HS256" })
        .sign(new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)))),
    ),
  ],
  "a JWT signed with another key": [
    401,
    "token_invalid",
    bearer(() => jwt().setProtectedHeader({ alg: "RS256" }).sign(otherKeys.privateKey)),
  ],
  "a JWT that contains its own key": [
    401,
    "token_invalid",
    bearer(async () =>
      jwt()
        .setProtectedHeader({ alg: "RS256", jwk: await exportJWK(otherKeys.publicKey) })
        .sign(otherKeys.privateKey),
    ),
  ],
  "an expired JWT": [
    401,
    "token_invalid",
    bearer(() => jwt({ exp: 1 }).setProtectedHeader({ alg: "RS256" }).sign(keys.privateKey)),
  ],
  "a JWT that never expires": [
    401,
    "token_invalid",
    bearer(() => jwt({ exp: undefined }).setProtectedHeader({ alg: "RS256" }).sign(keys.privateKey)),
  ],
  "a JWT for another audience": [
    401,
    "token_invalid",
    bearer(() => jwt({ aud: "someone else" }).setProtectedHeader({ alg: "RS256" }).sign(keys.privateKey)),
  ],
  "a JWT of another issuer": [
    401,
    "token_invalid",
    bearer(() => jwt({ iss: "https://else.example.com" }).setProtectedHeader({ alg: "RS256" }).sign(keys.privateKey)),
  ],
  "a JWT whose claims were changed": [
    401,
    "token_invalid",
    bearer(async () => {
      const [head, , signature] = (await jwt().setProtectedHeader({ alg: "RS256" }).sign(keys.privateKey)).split(".");
      const claims = JSON.stringify({ sub: "root", iss: ISSUER, aud: AUDIENCE, exp: 9_999_999_999 });
      return [head, Buffer.from(claims).toString("base64url"), signature].join(".");
    }),
  ],
  "a live key without allowLive": [
    403,
    "live_not_allowed",
    (gateway) => gateway.post(SEND, MAIL, { authorization: `Bearer ${live}` }),
  ],
};

let expired: string;
let limited: string;
let live: string;
let knownHash: string;

describe("rejects and reports", () => {
  test.each(Object.entries(WAYS))("%s", async (_, [status, type, attempt]) => {
    const provider = await upstream();
    const made = await Promise.all([1, 2, 3].map(() => createGatewayKey()));
    const [first, second, third] = made as [(typeof made)[0], (typeof made)[0], (typeof made)[0]];
    expired = first.key;
    limited = second.key;
    live = third.key;
    const granted = { "stytch/b2b": ["sessions.*", "magicLinks.*"] };
    const known = {
      [first.hash]: { id: "former", hash: first.hash, grants: granted, expiresAt: "2020-01-01" },
      [second.hash]: {
        id: "limited",
        hash: second.hash,
        grants: { "stytch/b2b": ["sessions.authenticate", "magicLinks.*"] },
      },
      [third.hash]: { id: "live", hash: third.hash, grants: granted, environment: "live" as const },
    };
    knownHash = second.hash;
    if (_ === "a key of another origin's pages")
      Object.assign(known[second.hash] ?? {}, { origins: ["https://app.example.com"] });
    const own = await createGatewayKey();
    const gateway = await startGateway(provider.url, {
      keys: (hash) =>
        hash === own.hash ? { id: "own", hash, grants: { "stytch/b2b": ["*"], "upvio/v1": ["*"] } } : known[hash],
      jwt: {
        jwks: { keys: [{ ...(await exportJWK(keys.publicKey)), alg: "RS256" }] },
        issuer: ISSUER,
        audience: AUDIENCE,
        grants: granted,
      },
      origins: ["https://app.example.com"],
      maxRequestBytes: 2000,
      ...(_ === "a body that does not arrive" && { bodyTimeoutMs: 100 }),
    });
    const call: StartedGateway = {
      ...gateway,
      key: own.key,
      call: (path, init = {}) =>
        gateway.call(path, { ...init, headers: { authorization: `Bearer ${own.key}`, ...init.headers } }),
      post: (path, body, headers = {}) => gateway.post(path, body, { authorization: `Bearer ${own.key}`, ...headers }),
    };

    const response = await attempt(call);
    const line = await gateway.line();

    expect(provider.reached).toEqual([]);
    if (typeof response === "string") {
      const { error } = parsed(response);
      expect(response.toLowerCase()).toContain("\r\nx-linkwright-gateway: rejected\r\n");
      expect(error).toMatchObject({ type, requestId: line.requestId });
      expect(Number(/^HTTP\/1\.1 (\d+)/.exec(response)?.[1])).toBe(status);
    } else {
      expect(response.status).toBe(status);
      expect(response.headers.get("x-linkwright-gateway")).toBe("rejected");
      const text = await response.text();
      if (text) expect(JSON.parse(text)).toMatchObject({ error: { type, requestId: line.requestId } });
    }
    expect(line).toMatchObject({ event: "rejected", level: "warn", reason: type, status, remoteAddress: "127.0.0.1" });
    expect(line.message).toMatch(/^[A-Z].*[.…]$/);
    expect(gateway.lines).toHaveLength(1);
  });
});

test("accepts the same calls without these problems", async () => {
  const provider = await upstream();
  const gateway = await startGateway(provider.url, {
    jwt: {
      jwks: { keys: [await exportJWK(keys.publicKey)] },
      issuer: ISSUER,
      audience: AUDIENCE,
      grants: ({ sub }) => ({ "stytch/b2b": [sub === "ada" ? "magicLinks.*" : "sessions.*"] }),
    },
    origins: ["https://app.example.com"],
  });
  const token = await jwt().setProtectedHeader({ alg: "RS256" }).sign(keys.privateKey);
  expect((await gateway.post(SEND, MAIL, { authorization: `Bearer ${token}` })).status).toBe(200);
  expect(await gateway.line()).toMatchObject({ event: "call", caller: "ada" });
  expect((await gateway.call("/upvio/v1/businesses/b.1-%7C%40/patients?limit=1")).status).toBe(200);
  expect(provider.reached.at(-1)?.url).toBe("/businesses/b.1-%7C%40/patients?limit=1");
  expect(parsedStatus(await target(PATIENTS)(gateway))).toBe(200);
});

function parsedStatus(response: Response | string): number {
  return Number(/^HTTP\/1\.1 (\d+)/.exec(String(response))?.[1]);
}

test("an incomplete request does not affect others", async () => {
  const provider = await upstream();
  const gateway = await startGateway(provider.url);
  const socket = connect(gateway.port, "127.0.0.1");
  socket.end(
    `POST ${SEND} HTTP/1.1\r\nHost: 127.0.0.1:${gateway.port}\r\nAuthorization: Bearer ${gateway.key}\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`,
  );
  expect(await gateway.line()).toMatchObject({ event: "rejected", reason: "bad_request" });
  expect(provider.reached).toEqual([]);
  expect((await gateway.post(SEND, MAIL)).status).toBe(200);
});
