import { createGateway, createGatewayKey, type GatewayKey, type GatewayOptions } from "@linkwright/gateway";
import { afterEach, expect, test, vi } from "vitest";
import { isGranted } from "../src/callers/grants.ts";
import { findKey, isGatewayKey } from "../src/callers/keys.ts";
import { handler, rejectionOf } from "./support.ts";

const BUSINESSES = "/upvio/v1/businesses";
const NOW = new Date("2026-03-01T12:00:00.000Z");

afterEach(() => {
  vi.useRealTimers();
});

/** Calls a gateway whose key has these properties; returns the type of the rejection, if any. */
async function responseFor(entry: Partial<GatewayKey>, headers: Record<string, string> = {}, options?: GatewayOptions) {
  const { key, hash } = await createGatewayKey();
  const own = { id: "own", hash, grants: { "upvio/v1": ["*"] }, ...entry };
  const { call } = await handler({ keys: () => own, origins: ["https://a.example", "https://b.example"], ...options });
  return rejectionOf(await call(BUSINESSES, { headers: { authorization: `Bearer ${key}`, ...headers } }));
}

test.each(["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip"])(
  "does not count a request with %s as coming from this machine",
  async (name) => {
    const { gateway } = await handler({ keyless: { "upvio/v1": ["*"] }, hosts: ["localhost"] });
    const ask = (headers: Record<string, string>) =>
      gateway(new Request(`http://localhost${BUSINESSES}`, { headers }), { remoteAddress: "127.0.0.1" });
    expect(await rejectionOf(await ask({}))).toBeUndefined();
    expect(await rejectionOf(await ask({ [name]: "127.0.0.1" }))).toBe("unauthorized");
  },
);

test("requires a loopback host and a loopback address for calls without a key", async () => {
  const names = ["localhost", "127.0.0.1", "127.255.0.9", "[::1]"];
  const others = ["a.example", "127.0.0.1.a.example", "localhost.a.example", "notlocalhost", "[::2]"];
  const addresses = ["::1", "127.0.0.1", "127.9.9.9", "::ffff:127.0.0.1"];
  const remote = ["192.0.2.7", "::ffff:192.0.2.7", "1::1", "::11", "::1:127.0.0.1", "127.0.0.1.9", "1127.0.0.1", ""];
  const { gateway } = await handler({ keyless: { "upvio/v1": ["*"] }, hosts: [...names, ...others] });
  const ask = async (host: string, remoteAddress: string) =>
    rejectionOf(await gateway(new Request(`http://${host}${BUSINESSES}`), { remoteAddress }));
  for (const name of names)
    for (const address of addresses)
      expect([name, address, await ask(name, address)]).toEqual([name, address, undefined]);
  for (const name of others) expect([name, await ask(name, "127.0.0.1")]).toEqual([name, "unauthorized"]);
  for (const address of remote) expect([address, await ask("localhost", address)]).toEqual([address, "unauthorized"]);
});

test("requires a Bearer token and describes it", async () => {
  const { gateway } = await handler({ keyless: { "upvio/v1": ["*"] }, hosts: ["a.example"] });
  const response = await gateway(new Request(`http://a.example${BUSINESSES}`));
  expect(response.headers.get("www-authenticate")).toBe('Bearer realm="linkwright-gateway"');
  const { error } = await response.json();
  expect(error.message).toContain("Only callers on the gateway's own machine can omit it");
  const withKeysAlone = await handler({ hosts: ["a.example"] });
  const other = await (await withKeysAlone.gateway(new Request(`http://a.example${BUSINESSES}`))).json();
  expect(other.error.message).not.toContain("own machine");
});

test("accepts one Bearer token of up to 8192 characters", async () => {
  const { call, key } = await handler();
  const ask = async (authorization: string) => rejectionOf(await call(BUSINESSES, { headers: { authorization } }));
  for (const scheme of ["Bearer", "bearer", "BEARER"]) expect(await ask(`${scheme} ${key}`)).toBeUndefined();
  for (const no of [
    "Bearer",
    "Bearer ",
    `Basic ${key}`,
    key,
    `Bearer ${key}, ${key}`,
    `X Bearer ${key}`,
    `Bearer ${key} x`,
  ])
    expect([no, await ask(no)]).toEqual([no, "unauthorized"]);
  expect(await ask(`Bearer ${"a".repeat(8192)}`)).toBe("key_unknown");
  expect(await ask(`Bearer ${"a".repeat(8193)}`)).toBe("unauthorized");
  expect(await ask("Bearer a.b.c")).toBe("key_unknown"); // no JWTs are configured
});

test.each([
  ["at its expiration", NOW.toISOString(), "key_expired"],
  ["a millisecond before its expiration", "2026-03-01T12:00:00.001Z", undefined],
  ["after its expiration", "2026-03-01", "key_expired"],
  ["that is invalid", "soon", "key_expired"],
  ["that is empty", "", "key_expired"],
  ["that is not set", undefined, undefined],
])("checks the expiration of a looked-up key %s", async (_, expiresAt, rejection) => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  expect(await responseFor({ ...(expiresAt !== undefined && { expiresAt }) })).toBe(rejection);
});

test("rejects a looked-up key with another hash", async () => {
  const { hash } = await createGatewayKey();
  for (const other of [hash, hash.slice(1), "", hash.toUpperCase()])
    expect(await responseFor({ hash: other })).toBe("key_unknown");
});

test("accepts a key that is looked up asynchronously, and rejects an unknown one", async () => {
  const own = await createGatewayKey();
  const headers = { authorization: `Bearer ${own.key}` };
  const asked: string[] = [];
  const { call } = await handler({
    keys: async (hash) => {
      asked.push(hash);
      return { id: "own", hash, grants: { "upvio/v1": ["*"] } };
    },
  });
  expect(await rejectionOf(await call(BUSINESSES, { headers }))).toBeUndefined();
  expect(asked).toEqual([own.hash]);
  const none = await handler({ keys: async () => undefined });
  expect(await rejectionOf(await none.call(BUSINESSES, { headers }))).toBe("key_unknown");
});

test("does not look up tokens that are not gateway keys", async () => {
  let asked = 0;
  const { call, key } = await handler({
    keys: () => {
      asked++;
      return undefined;
    },
  });
  for (const token of [key.slice(0, -1), `${key}A`, key.slice(1), `a${key}`, key.replace("lwgk_", "LWGK_")])
    expect(await rejectionOf(await call(BUSINESSES, { headers: { authorization: `Bearer ${token}` } }))).toBe(
      "key_unknown",
    );
  expect(asked).toBe(0);
});

test("limits the lookup of a key to the provider's time limit", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  for (const [options, ms] of [
    [{}, 30_000],
    [{ timeoutMs: 70 }, 70],
  ] as const) {
    let settled = false;
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const { call } = await handler({
      ...options,
      keys: () => {
        asked();
        return new Promise(() => {});
      },
    });
    const response = call(BUSINESSES).finally(() => {
      settled = true;
    });
    await isAsked;
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await rejectionOf(await response)).toBe("keys_unavailable");
  }
});

test("accepts a key with origins only from those origins", async () => {
  const origins = ["https://a.example"];
  expect(await responseFor({ origins }, { origin: "https://a.example" })).toBeUndefined();
  expect(await responseFor({ origins }, { origin: "https://b.example" })).toBe("origin_not_allowed");
  expect(await responseFor({ origins })).toBe("origin_not_allowed");
  expect(await responseFor({ origins: [] }, { origin: "https://a.example" })).toBe("origin_not_allowed");
  expect(await responseFor({}, { origin: "https://b.example" })).toBeUndefined();
});

test("accepts a looked-up live key only with allowLive", async () => {
  expect(await responseFor({ environment: "live" })).toBe("live_not_allowed");
  expect(await responseFor({ environment: "test" })).toBeUndefined();
  const live = { upvio: { live: { apiKey: "k".repeat(20), baseUrl: "https://a.example" } } };
  expect(await responseFor({ environment: "live" }, {}, { allowLive: true, credentials: live })).toBeUndefined();
  expect(await responseFor({ environment: "test" }, {}, { allowLive: true, credentials: live })).toBe("not_configured");
});

test.each([
  ["an id of 101 letters", { id: "a".repeat(101) }, /must have an `id`/],
  ["an empty id", { id: "" }, /must have an `id`/],
  ["an id with other characters", { id: "a b" }, /must have an `id`/],
  ["an id with a line break", { id: "a\n" }, /must have an `id`/],
  ["an id that is not a string", { id: 1 }, /must have an `id`/],
  ["a hash in upper case", { hash: "A".repeat(64) }, /must have the key's SHA-256/],
  ["a hash that is too short", { hash: "0".repeat(63) }, /must have the key's SHA-256/],
  ["a hash that is too long", { hash: "0".repeat(65) }, /must have the key's SHA-256/],
  ["an unknown environment", { environment: "prod" }, /as `environment`/],
  ["an empty expiresAt", { expiresAt: "" }, /time as `expiresAt`/],
  ["a grant that is not a list", { grants: { "upvio/v1": "*" } }, /must have a list of patterns for upvio\/v1/],
  ["an API named like a property of every object", { grants: { toString: ["*"] } }, /has an unknown API toString/],
  ["an invalid grant among valid ones", { grants: { "upvio/v1": ["patients.*", "patients"] } }, /has patients, which/],
])("throws for a key with %s", (_, entry, message) => {
  const key = { id: "a", hash: "0".repeat(64), grants: { "upvio/v1": ["*"] }, ...entry };
  const good = { ...key, id: "good", hash: "1".repeat(64), grants: {}, environment: "test", expiresAt: "2026-01-01" };
  const make = () => createGateway({ credentials: {}, keys: [good, key] as GatewayKey[] });
  expect(make).toThrow(message);
  expect(make).toThrow(/keys\[1\]/);
});

test("accepts keys with every property", () => {
  const grants = { "upvio/v1": ["patients.list", "businesses.*", "*"] };
  const keys = ["a".repeat(100), "a.b@c:d-e_f"].map((id) => ({
    id,
    hash: "0123456789abcdef".repeat(4),
    grants,
    environment: "live" as const,
    expiresAt: "2026-01-01T00:00:00Z",
  }));
  expect(createGateway({ credentials: {}, keys, allowLive: true })).toBeTypeOf("function");
});

test("grants an operation by its name, all operations below a name, or all of an API", () => {
  const granted = (patterns: string[], id: string) => isGranted({ "stytch/b2b": patterns }, "stytch/b2b", id);
  expect(granted(["*"], "users.get")).toBe(true);
  expect(granted(["users.get"], "users.get")).toBe(true);
  expect(granted(["magicLinks.*"], "magicLinks.email.invite")).toBe(true);
  expect(granted(["sessions.get", "users.get"], "users.get")).toBe(true);
  for (const id of ["users", "users.getAll", "usersX.get", "a.users.get", "users.ge"])
    expect([id, granted(["users.get"], id)]).toEqual([id, false]);
  for (const id of ["magicLinks", "magicLinksX.email", "a.magicLinks.email"])
    expect([id, granted(["magicLinks.*"], id)]).toEqual([id, false]);
  expect(granted([], "users.get")).toBe(false);
  expect(granted([".*", "users*"], "users.get")).toBe(false);
  expect(isGranted({ "upvio/v1": ["*"] }, "stytch/b2b", "users.get")).toBe(false);
});

test("creates keys of 256 random bits that need no encoding in URLs and headers", async () => {
  const made = await Promise.all(Array.from({ length: 200 }, () => createGatewayKey()));
  for (const { key, hash } of made) {
    expect(key).toMatch(/^lwgk_[A-Za-z0-9_-]{43}$/);
    expect(Buffer.from(key.slice(5), "base64url")).toHaveLength(32);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(isGatewayKey(key)).toBe(true);
  }
  expect(new Set(made.map(({ key }) => key)).size).toBe(200);
  const letters = new Set(made.flatMap(({ key }) => [...key.slice(5)]));
  expect(letters.size).toBe(64);
});

test("finds a key by its whole hash", () => {
  const keys = ["aa", "bb", "cc"].map((each) => ({ id: each, hash: each, grants: {} }));
  for (const key of keys) expect(findKey(keys, key.hash)).toBe(key);
  expect(findKey(keys, "dd")).toBeUndefined();
});
