import type { GatewayOptions, JwtAlgorithm, JwtOptions } from "@linkwright/gateway";
import { exportJWK, generateKeyPair, importJWK, SignJWT } from "jose";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { API_KEY, handler } from "./support.ts";

const ISSUER = "https://login.example.com";
const BUSINESSES = "/upvio/v1/businesses";
const ALGORITHMS: JwtAlgorithm[] = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];

let pairs: Map<string, { privateKey: CryptoKey | Uint8Array; jwk: object }>;
beforeAll(async () => {
  // One pair for all RSA algorithms, as generating it is slow.
  const rsa = await exportJWK((await generateKeyPair("RS256", { extractable: true })).privateKey);
  const made = ALGORITHMS.map(async (alg) => {
    const byRsa = /^[RP]S/.test(alg);
    const own = byRsa ? rsa : await exportJWK((await generateKeyPair(alg, { extractable: true })).privateKey);
    const { kty, n, e, crv, x, y } = own;
    return [alg, { privateKey: await importJWK(own, alg), jwk: { kty, n, e, crv, x, y, alg, kid: alg } }] as const;
  });
  pairs = new Map(await Promise.all(made));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const now = () => Math.floor(Date.now() / 1000);

function token(claims: Record<string, unknown> = {}, alg = "ES256", kid = alg): Promise<string> {
  const all = { sub: "ada", iss: ISSUER, aud: "gateway", exp: now() + 60, ...claims };
  return new SignJWT(all).setProtectedHeader({ alg, kid }).sign(pairs.get(alg)?.privateKey ?? new Uint8Array());
}

/** Calls a gateway with this token. */
async function ask(bearer: string, options: Partial<JwtOptions> = {}, others: GatewayOptions = {}) {
  const { call, lines } = await handler({
    jwt: {
      jwks: { keys: [...pairs.values()].map(({ jwk }) => jwk) },
      issuer: ISSUER,
      audience: "gateway",
      grants: { "upvio/v1": ["*"] },
      ...options,
    },
    ...others,
  });
  const response = await call(BUSINESSES, { headers: { authorization: `Bearer ${bearer}` } });
  return { status: response.status, headers: response.headers, text: await response.text(), lines };
}

test.each(ALGORITHMS)("accepts %s if it is listed, and by default only RS256 and ES256", async (alg) => {
  const bearer = await token({}, alg);
  expect((await ask(bearer, { algorithms: [alg] })).status).toBe(200);
  const byDefault = await ask(bearer);
  expect(byDefault.status).toBe(["RS256", "ES256"].includes(alg) ? 200 : 401);
  if (byDefault.status === 401) expect(byDefault.text).toContain("its algorithm is not allowed");
});

test.each<[string, () => Promise<string>, string]>([
  ["has expired", () => token({ exp: now() - 60 }), "it has expired"],
  ["is not valid yet", () => token({ nbf: now() + 60 }), "its claim nbf is missing or does not match"],
  ["is of another issuer", () => token({ iss: "https://a.example" }), "its claim iss is missing or does not match"],
  ["is for another audience", () => token({ aud: "else" }), "its claim aud is missing or does not match"],
  ["has no expiration", () => token({ exp: undefined }), "its claim exp is missing or does not match"],
  ["has no subject", () => token({ sub: undefined }), "its claim sub is missing or does not match"],
  ["has an empty subject", () => token({ sub: "" }), "it has no subject"],
  ["has a subject that is not a string", () => token({ sub: 7 }), "it has no subject"],
  ["is signed with an unknown key", () => token({}, "ES256", "else"), "its key is not among the issuer's"],
  [
    "has an invalid signature",
    async () => `${(await token()).split(".").slice(0, 2).join(".")}.${(await token({ sub: "bob" })).split(".")[2]}`,
    "its signature is invalid",
  ],
  ["is malformed", async () => "a.b.c", "it is not a valid JWT"],
])("reports that a token %s", async (_, make, problem) => {
  const bearer = await make();
  const { status, headers, text, lines } = await ask(bearer);
  expect([status, JSON.parse(text).error.type]).toEqual([401, "token_invalid"]);
  expect(JSON.parse(text).error.message).toContain(`The token was rejected: ${problem}.`);
  expect(headers.get("www-authenticate")).toBe('Bearer realm="linkwright-gateway", error="invalid_token"');
  expect(text + JSON.stringify(lines)).not.toContain(bearer);
});

test("tolerates a clock skew of 5 s", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-01T12:00:00.000Z") });
  expect((await ask(await token({ exp: now() - 4 }))).status).toBe(200);
  expect((await ask(await token({ exp: now() - 5 }))).status).toBe(401);
  expect((await ask(await token({ nbf: now() + 5 }))).status).toBe(200);
  expect((await ask(await token({ nbf: now() + 6 }))).status).toBe(401);
});

test.each([
  ["takes too long", async () => Promise.reject(new DOMException("timeout", "TimeoutError"))],
  ["fails", async () => new Response("{}", { status: 500 })],
  ["returns no key set", async () => Response.json({})],
  ["cannot be reached", async () => Promise.reject(new TypeError("fetch failed"))],
  ["rejects the connection", async () => Promise.reject(Object.assign(new Error("connect"), { code: "ECONNREFUSED" }))],
])("rejects with 503 if the URL of the keys %s", async (_, response) => {
  vi.stubGlobal("fetch", response);
  const { status, text } = await ask(await token(), { jwks: "https://login.example.com/keys" });
  expect([status, JSON.parse(text).error.type]).toEqual([503, "keys_unavailable"]);
});

test("calls the function of grants with the claims of each call", async () => {
  const seen: unknown[] = [];
  const grants: JwtOptions["grants"] = (claims) => {
    seen.push(claims);
    return claims["role"] === "reader" ? { "upvio/v1": ["businesses.list"] } : {};
  };
  expect((await ask(await token({ role: "reader" }), { grants })).status).toBe(200);
  expect((await ask(await token({ role: "none" }), { grants })).status).toBe(403);
  expect(seen).toMatchObject([
    { sub: "ada", iss: ISSUER, role: "reader" },
    { sub: "ada", role: "none" },
  ]);
});

test("uses the credentials of its environment, by default test", async () => {
  const live = { allowLive: true, credentials: { upvio: { live: { apiKey: API_KEY, baseUrl: "https://a.example" } } } };
  expect((await ask(await token(), { environment: "live" }, live)).lines).toMatchObject([
    { status: 200, caller: "ada", environment: "live" },
  ]);
  expect((await ask(await token(), {}, live)).status).toBe(503);
  expect((await ask(await token())).lines).toMatchObject([{ status: 200, environment: "test" }]);
});

test("throws for live tokens without allowLive", async () => {
  await expect(ask("", { environment: "live" })).rejects.toThrow(/jwt is for live calls: set `allowLive`/);
});

test.each<[Partial<Record<keyof JwtOptions, unknown>>, RegExp]>([
  [{ issuer: "" }, /jwt\.issuer must be/],
  [{ issuer: undefined }, /jwt\.issuer must be/],
  [{ issuer: ["a"] }, /jwt\.issuer must be/],
  [{ audience: "" }, /jwt\.audience must be/],
  [{ audience: ["a"] }, /jwt\.audience must be/],
  [{ algorithms: [] }, /jwt\.algorithms must be/],
  [{ algorithms: ["HS256"] }, /jwt\.algorithms must be/],
  [{ algorithms: ["ES256", "none"] }, /jwt\.algorithms must be/],
  [{ algorithms: [""] }, /jwt\.algorithms must be/],
  [{ grants: { "upvio/v1": ["patient"] } }, /jwt\.grants has patient/],
  [{ jwks: "http://a.example/jwks" }, /jwt\.jwks/],
  [{ jwks: "no address" }, /jwt\.jwks/],
])("throws for %j", async (options, message) => {
  await expect(ask("", options as Partial<JwtOptions>)).rejects.toThrow(message);
});
