import { createGateway, createGatewayKey, type GatewayOptions } from "@linkwright/gateway";
import { isInvalidInputError } from "@linkwright/upvio";
import { expect, test } from "vitest";
import { API_KEY, PROJECT_ID, SECRET } from "./support.ts";

const live = { projectId: PROJECT_ID.replace("test", "live"), secret: SECRET.replace("test", "live") };
const grants = { "upvio/v1": ["*"] };
const hash = "0".repeat(64);
const jwt = { jwks: { keys: [] }, issuer: "https://a.example", audience: "gateway", grants };

test.each<[string, unknown, RegExp]>([
  [
    "live credentials without allowLive",
    { credentials: { stytch: { live } } },
    /credentials\.stytch\.live reaches real people: set `allowLive`/,
  ],
  [
    "live credentials under test",
    { credentials: { stytch: { test: live } }, allowLive: true },
    /is a live credential: put it under `live`/,
  ],
  [
    "a live secret of a test project",
    { credentials: { stytch: { test: { ...live, projectId: PROJECT_ID } } } },
    /is a live credential/,
  ],
  [
    "test credentials under live",
    { credentials: { stytch: { live: { projectId: PROJECT_ID, secret: SECRET } } }, allowLive: true },
    /is a test credential/,
  ],
  [
    "a provider's only server under test",
    { credentials: { upvio: { test: { apiKey: API_KEY } } } },
    /is a live credential/,
  ],
  [
    "the base URL of a provider's only server under test",
    { credentials: { upvio: { test: { apiKey: API_KEY, baseUrl: "https://api.upvio.com/v1" } } } },
    /is a live credential/,
  ],
  [
    "credentials over plain http to another machine",
    { credentials: { upvio: { test: { apiKey: API_KEY, baseUrl: "http://a.example" } } } },
    /plain text/,
  ],
  [
    "a base URL with a password",
    { credentials: { upvio: { test: { apiKey: API_KEY, baseUrl: "https://a:b@a.example" } } } },
    /without a user name, password/,
  ],
  [
    "a secret that cannot be sent",
    { credentials: { upvio: { test: { apiKey: "a\r\nb: c", baseUrl: "https://a.example" } } } },
    /visible ASCII/,
  ],
  [
    "an unknown provider",
    { credentials: { acme: { test: { apiKey: API_KEY } } } },
    /credentials\.acme is not a known provider/,
  ],
  [
    "a grant that matches nothing",
    { keys: [{ id: "a", hash, grants: { "upvio/v1": ["patient.*"] } }] },
    /keys\[0\]\.grants has patient\.\*, which matches no operation/,
  ],
  ["a grant of an unknown API", { keyless: { upvio: ["*"] } }, /keyless has an unknown API upvio/],
  ["a key in place of its hash", { keys: [{ id: "a", hash: "lwgk_abc", grants }] }, /must have the key's SHA-256/],
  [
    "two keys with the same id",
    {
      keys: [
        { id: "a", hash, grants },
        { id: "a", hash, grants },
      ],
    },
    /has the same `id` as another key: a/,
  ],
  ["an invalid expiresAt", { keys: [{ id: "a", hash, grants, expiresAt: "soon" }] }, /time as `expiresAt`/],
  ["a live key without allowLive", { keys: [{ id: "a", hash, grants, environment: "live" }] }, /set `allowLive`/],
  ["a JWT without an issuer", { jwt: { ...jwt, issuer: "" } }, /jwt\.issuer/],
  ["a JWT without an audience", { jwt: { ...jwt, audience: undefined } }, /jwt\.audience/],
  ["an unsigned JWT", { jwt: { ...jwt, algorithms: ["none"] } }, /jwt\.algorithms must be asymmetric algorithms/],
  ["a JWT signed with a shared secret", { jwt: { ...jwt, algorithms: ["RS256", "HS256"] } }, /jwt\.algorithms/],
  ["a JWKS URL with plain http", { jwt: { ...jwt, jwks: "http://a.example/jwks" } }, /jwt\.jwks/],
  ["a switch that is a string", { allowLive: "false" }, /allowLive must be `true` or `false`/],
  ["a time that is NaN", { timeoutMs: Number.NaN }, /timeoutMs must be a number greater than 0/],
  ["a limit of 0 calls", { limits: { perCaller: { calls: 0, seconds: 1 } } }, /limits\.perCaller must have/],
  ["origins that are not a list", { origins: "https://app.example.com" }, /origins must be a list/],
  ["an unknown value of metrics", { metrics: "someone" }, /metrics must be `loopback`/],
  ["a wildcard origin", { origins: ["*"] }, /origins must be origins/],
  ["an origin with a path", { origins: ["https://app.example.com/"] }, /origins must be origins/],
  ["a host with a scheme", { hosts: ["https://gateway.example.com"] }, /hosts must be host names/],
  ["a base path with dot segments", { basePath: "/a/../b" }, /basePath must be a plain path/],
])("throws for %s", (_, options, message) => {
  const make = () => createGateway({ credentials: {}, ...(options as GatewayOptions) });
  expect(make).toThrow(message);
  try {
    make();
  } catch (error) {
    expect(isInvalidInputError(error)).toBe(true);
    expect(String(error)).toContain("createGateway");
    for (const secret of [SECRET, live.secret, API_KEY]) expect(String(error)).not.toContain(secret);
  }
});

test("uses live credentials for live callers and test credentials for others with allowLive", async () => {
  const [first, second] = await Promise.all([createGatewayKey(), createGatewayKey()]);
  const sent: string[] = [];
  const gateway = createGateway({
    allowLive: true,
    credentials: {
      stytch: { live, test: { projectId: PROJECT_ID, secret: SECRET } },
      upvio: { live: { apiKey: API_KEY } },
    },
    keys: [
      {
        id: "live",
        hash: first.hash,
        grants: { ...grants, "stytch/b2b": ["*"], "stytch/consumer": ["*"] },
        environment: "live",
      },
      { id: "test", hash: second.hash, grants: { ...grants, "stytch/b2b": ["*"], "stytch/consumer": ["*"] } },
    ],
    log: () => {},
    fetch: async (url) => {
      sent.push(url);
      return new Response("{}");
    },
  });
  const call = (path: string, key: string) =>
    gateway(new Request(`http://localhost${path}`, { headers: { authorization: `Bearer ${key}` } }));
  const organization = "/stytch/b2b/v1/b2b/organizations/o1";
  for (const { key } of [first, second]) await (await call(organization, key)).text();
  await (await call("/upvio/v1/businesses", first.key)).text();
  expect((await call("/upvio/v1/businesses", second.key)).status).toBe(503);
  expect(sent).toEqual([
    "https://api.stytch.com/v1/b2b/organizations/o1",
    "https://test.stytch.com/v1/b2b/organizations/o1",
    "https://api.upvio.com/v1/businesses",
  ]);
});

test("rejects a live secret from a function under test", async () => {
  const { key, hash: own } = await createGatewayKey();
  const gateway = createGateway({
    credentials: { stytch: { test: { projectId: PROJECT_ID, secret: async () => live.secret } } },
    keys: [{ id: "a", hash: own, grants: { "stytch/b2b": ["*"] } }],
    log: () => {},
    fetch: async () => new Response("{}"),
  });
  const headers = { authorization: `Bearer ${key}` };
  const response = await gateway(new Request("http://localhost/stytch/b2b/v1/b2b/organizations/o1", { headers }));
  expect(await response.json()).toMatchObject({ error: { type: "live_not_allowed" } });
});
