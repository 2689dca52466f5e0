import { createRequire } from "node:module";
import path from "node:path";
import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { createAccessTokenVerifier, createTokenSource, isAccessTokenError } from "@linkwright/stytch/m2m";
import fc from "fast-check";
import { B2BClient } from "stytch";
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import {
  machineClaims,
  memberClaims,
  movableClock,
  PROJECT,
  reasonOf,
  SECRET,
  type SigningKey,
  server,
  sign,
  signingKey,
} from "./support.ts";

let key: SigningKey;
let now: number;
beforeAll(async () => {
  key = await signingKey("key-1");
});
beforeEach(() => {
  now = Math.floor(Date.now() / 1000);
  vi.spyOn(console, "warn").mockReturnValue();
});

describe("access tokens are verified", () => {
  async function both() {
    const { url, asked } = await server(() => ({ keys: [key.jwk] }));
    const ours = createAccessTokenVerifier({ projectId: PROJECT, baseUrl: url });
    const official = new B2BClient({ project_id: PROJECT, secret: SECRET, env: url });
    return { url, asked, ours, official };
  }

  test("as the official client does", async () => {
    const { ours, official, asked } = await both();
    const access_token = await sign(machineClaims(now, { team: "billing" }), key);
    const expected = {
      client_id: "m2m-client-test-1",
      scopes: ["read:users", "write:users"],
      custom_claims: { team: "billing" },
    };
    const required_scopes = ["read:users"];
    expect(await ours.authenticateToken({ access_token, required_scopes })).toEqual(expected);
    expect(await official.m2m.authenticateToken({ access_token, required_scopes })).toEqual(expected);
    await ours.authenticateToken({ access_token });
    expect(asked).toEqual(Array(2).fill(`GET /v1/b2b/sessions/jwks/${PROJECT}`));
  });

  test.each<[string, string, () => Promise<string>]>([
    ["expired", "expired", () => sign(machineClaims(now - 4000), key)],
    ["of another project", "audience", () => sign(machineClaims(now, { aud: ["other"] }), key)],
    ["without scopes", "claims", () => sign(machineClaims(now, { scope: undefined }), key)],
    ["a session's JWT", "claims", () => sign(memberClaims(now), key)],
  ])("%s: %s", async (_name, reason, token) => {
    const { ours, official } = await both();
    const access_token = await token();
    const rejected = ours.authenticateToken({ access_token });
    await expect(rejected).rejects.toMatchObject({ name: "AccessTokenError", reason });
    expect(isAccessTokenError(await rejected.catch((error: unknown) => error))).toBe(true);
    await expect(official.m2m.authenticateToken({ access_token })).rejects.toThrow();
  });

  test("rejects a user's token for a connected app, which the official client accepts as an M2M token", async () => {
    const { ours, official } = await both();
    // https://stytch.com/docs/b2b/api/connected-app-access-token
    const access_token = await sign(
      machineClaims(now, { sub: "user-test-1", client_id: "connected-app-test-1", scope: "openid read:users" }),
      key,
    );
    expect(await reasonOf(ours.authenticateToken({ access_token }))).toBe("claims");
    expect(await official.m2m.authenticateToken({ access_token })).toMatchObject({ client_id: "user-test-1" });
  });

  test("every required scope is needed", async () => {
    const { ours } = await both();
    const access_token = await sign(machineClaims(now), key);
    const missing = ours.authenticateToken({ access_token, required_scopes: ["read:users", "delete:users"] });
    await expect(missing).rejects.toMatchObject({ name: "AuthorizationError", reason: "missing_scopes" });
    const required_scopes = "read:users" as unknown as string[];
    await expect(ours.authenticateToken({ access_token, required_scopes })).rejects.toMatchObject({
      name: "InvalidInputError",
      operation: "m2m.authenticateToken",
      field: "required_scopes",
    });
  });

  test("maxTokenAgeSeconds bounds their age", async () => {
    const { ours } = await both();
    const access_token = await sign(machineClaims(now - 600), key);
    await ours.authenticateToken({ access_token, maxTokenAgeSeconds: 700 });
    expect(await reasonOf(ours.authenticateToken({ access_token, maxTokenAgeSeconds: 600 }))).toBe("too_old");
  });

  test("with the keys of the API that the project is of", async () => {
    const { url, asked } = await both();
    const access_token = await sign(machineClaims(now), key);
    const settings = { projectId: PROJECT, baseUrl: url };
    const client = createStytchConsumerClient({ ...settings, secret: SECRET });
    await createAccessTokenVerifier({ ...settings, client }).authenticateToken({ access_token });
    await createAccessTokenVerifier({ ...settings, api: "consumer" }).authenticateToken({ access_token });
    expect(asked).toEqual(Array(2).fill(`GET /v1/sessions/jwks/${PROJECT}`));
  });
});

test("scopes are read as the official client reads them", async () => {
  const { performAuthorizationCheck } = await import(
    path.join(path.dirname(createRequire(import.meta.url).resolve("stytch")), "b2c/m2m_local.js")
  );
  const word = fc.constantFrom("read", "write", "users", "books");
  const scope = fc.oneof(
    word,
    fc.tuple(word, fc.oneof(word, fc.constant("*"))).map(([action, resource]) => `${action}:${resource}`),
  );
  const jwks = { keys: [key.jwk] };
  const verifier = createAccessTokenVerifier({ projectId: PROJECT, jwks });
  const scopes = fc.array(scope, { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(scopes, scopes, async (hasScopes, requiredScopes) => {
      const access_token = await sign(machineClaims(now, { scope: hasScopes.join(" ") }), key);
      const ours = await reasonOf(verifier.authenticateToken({ access_token, required_scopes: requiredScopes }));
      expect(ours).toBe(performAuthorizationCheck({ hasScopes, requiredScopes }) ? "accepted" : "missing_scopes");
    }),
    { numRuns: 300 },
  );
});

test("a resource with colons is a separate resource, unlike with the official client", async () => {
  const verifier = createAccessTokenVerifier({ projectId: PROJECT, jwks: { keys: [key.jwk] } });
  const access_token = await sign(machineClaims(now, { scope: "read:users edit:a:b all:*" }), key);
  const check = (scope: string) => reasonOf(verifier.authenticateToken({ access_token, required_scopes: [scope] }));
  expect(await check("read:users:secret")).toBe("missing_scopes");
  expect(await check("edit:a:b")).toBe("accepted");
  expect(await check("edit:a:c")).toBe("missing_scopes");
  expect(await check("all:a:b")).toBe("accepted");
  expect(await check("constructor")).toBe("missing_scopes");
});

describe("a source of access tokens", () => {
  /** An endpoint that issues tokens like Stytch, and the requests it received. */
  async function issuer(expires_in: unknown = 3600) {
    const posted: Record<string, string>[] = [];
    const world = { down: false };
    const { url, asked } = await server((_path, body) => {
      posted.push(Object.fromEntries(new URLSearchParams(body)));
      if (world.down) return undefined;
      return { status_code: 200, access_token: `token-${posted.length}`, token_type: "bearer", expires_in };
    });
    const client = createStytchB2BClient({ projectId: PROJECT, secret: SECRET, baseUrl: url, retries: 0 });
    const clock = movableClock();
    const settings = { client, client_id: "m2m-client-test-1", client_secret: "machine-secret", now: clock.now };
    return { ...clock, world, posted, asked, settings };
  }

  test("fetches with client credentials and caches the token until a minute before it expires", async () => {
    const { settings, posted, asked, forward } = await issuer();
    const source = createTokenSource(settings);
    expect(await source.token()).toBe("token-1");
    expect(asked).toEqual([`POST /v1/public/${PROJECT}/oauth2/token`]);
    expect(posted).toEqual([
      { client_id: "m2m-client-test-1", client_secret: "machine-secret", grant_type: "client_credentials" },
    ]);
    forward(3539);
    expect(await source.token()).toBe("token-1");
    forward(1);
    expect(await source.token()).toBe("token-2");
  });

  test("fetches once for concurrent callers, per set of scopes", async () => {
    const { settings, posted } = await issuer();
    const source = createTokenSource({ ...settings, scopes: ["write:users", "read:users"] });
    const tokens = await Promise.all([
      ...Array.from({ length: 20 }, () => source.token()),
      source.token(["read:users", "write:users", "read:users"]),
    ]);
    expect(new Set(tokens)).toEqual(new Set(["token-1"]));
    const other = await source.token(["read:users"]);
    expect(other).toBe("token-2");
    expect(await source.token(["read:users"])).toBe(other);
    expect(posted.map(({ scope }) => scope)).toEqual(["read:users write:users", "read:users"]);
  });

  test("caches a short-lived token for half its lifetime, and one without an expiration not at all", async () => {
    const short = await issuer(10);
    const source = createTokenSource(short.settings);
    await source.token();
    short.forward(4);
    expect(await source.token()).toBe("token-1");
    short.forward(1);
    expect(await source.token()).toBe("token-2");
    const endless = await issuer(null);
    const other = createTokenSource(endless.settings);
    expect([await other.token(), await other.token()]).toEqual(["token-1", "token-2"]);
  });

  test.each([
    [0, 3600],
    [1, 3599],
    [300, 3300],
    [1800, 1800],
    [1801, 1800],
    [1e9, 1800],
  ])("with refreshBeforeSeconds %i a token of an hour is kept for %i seconds", async (refreshBeforeSeconds, kept) => {
    const { settings, forward } = await issuer();
    const source = createTokenSource({ ...settings, refreshBeforeSeconds });
    await source.token();
    forward(kept - 1);
    expect(await source.token()).toBe("token-1");
    forward(1);
    expect(await source.token()).toBe("token-2");
  });

  test.each([-1, -0.1, Number.NaN, "soon"])("rejects refreshBeforeSeconds %j", async (refreshBeforeSeconds) => {
    const { settings } = await issuer();
    const made = () => createTokenSource({ ...settings, refreshBeforeSeconds: refreshBeforeSeconds as number });
    expect(made).toThrow(expect.objectContaining({ name: "InvalidInputError", field: "refreshBeforeSeconds" }));
  });

  test("a token's lifetime begins with the request, not with the response", async () => {
    const { now, forward } = movableClock();
    let turn = 0;
    const token = async () => {
      forward(100);
      return { access_token: `token-${++turn}`, expires_in: 3600 };
    };
    const settings = { client: { m2m: { token } }, client_id: "c", client_secret: "s" };
    const source = createTokenSource({ ...settings, now });
    await source.token();
    forward(3439);
    expect(await source.token()).toBe("token-1");
    forward(1);
    expect(await source.token()).toBe("token-2");
  });

  test("caches a hundred sets of scopes, removes the oldest first, and uses the system clock by default", async () => {
    const token = vi.fn(async ({ scope }: { scope?: string }) => ({ access_token: `of ${scope}`, expires_in: 3600 }));
    const source = createTokenSource({ client: { m2m: { token } }, client_id: "c", client_secret: "s" });
    const ask = (...sets: number[]) => Promise.all(sets.map((set) => source.token([`read:${set}`])));
    for (let set = 0; set < 100; set++) await ask(set);
    expect(await ask(0, 1, 99)).toEqual(["of read:0", "of read:1", "of read:99"]);
    expect(token).toHaveBeenCalledTimes(100);
    await ask(100);
    await ask(1, 99, 100);
    expect(token).toHaveBeenCalledTimes(101);
    await ask(0);
    expect(token).toHaveBeenCalledTimes(102);
    source.forget("of read:100", ["read:100"]);
    await ask(100);
    expect(token).toHaveBeenCalledTimes(103);
  });

  test("one that was loaded anew is the newest", async () => {
    const { now, forward } = movableClock();
    const token = vi.fn(async () => ({ access_token: "t", expires_in: 3600 }));
    const source = createTokenSource({ client: { m2m: { token } }, client_id: "c", client_secret: "s", now });
    for (let set = 0; set < 100; set++) {
      await source.token([`read:${set}`]);
      if (set === 0) forward(3000);
    }
    forward(540);
    await source.token(["read:0"]);
    await source.token(["read:100"]);
    token.mockClear();
    await source.token(["read:0"]);
    expect(token).not.toHaveBeenCalled();
    await source.token(["read:1"]);
    expect(token).toHaveBeenCalledOnce();
  });

  test("an expired token is not removed twice, since a newer one may be loading", async () => {
    const { settings, posted, forward } = await issuer();
    const source = createTokenSource(settings);
    const over = await source.token();
    forward(3600);
    const next = source.token();
    source.forget(over);
    expect(await Promise.all([next, source.token()])).toEqual(["token-2", "token-2"]);
    expect(posted).toHaveLength(2);
  });

  test("on Cloudflare's workers no request waits for another one's fetch", async () => {
    vi.stubGlobal("WebSocketPair", class {});
    onTestFinished(() => void vi.unstubAllGlobals());
    const token = vi
      .fn()
      .mockReturnValueOnce(new Promise(() => {}))
      .mockResolvedValue({ access_token: "t", expires_in: 3600 });
    const source = createTokenSource({ client: { m2m: { token } }, client_id: "c", client_secret: "s" });
    const abandoned = source.token();
    expect(await source.token()).toBe("t");
    expect(await source.token()).toBe("t");
    expect(token).toHaveBeenCalledTimes(2);
    await expect(Promise.race([abandoned, Promise.resolve("still waiting")])).resolves.toBe("still waiting");
  });

  test("forget removes the given token but not a newer one", async () => {
    const { settings } = await issuer();
    const source = createTokenSource(settings);
    const rejected = await source.token();
    source.forget(rejected);
    expect(await source.token()).toBe("token-2");
    source.forget(rejected);
    expect(await source.token()).toBe("token-2");
  });

  test("a failure reaches all callers and is not cached", async () => {
    const { settings, world, posted } = await issuer();
    const source = createTokenSource(settings);
    world.down = true;
    const failures = await Promise.allSettled([source.token(), source.token()]);
    expect(failures.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(posted).toHaveLength(1);
    world.down = false;
    expect(await source.token()).toBe("token-2");
  });

  test("requests the secret before each fetch and does not show it", async () => {
    const { settings, posted } = await issuer(0);
    let turn = 0;
    const source = createTokenSource({ ...settings, client_secret: async () => `machine-secret-${++turn}` });
    await source.token();
    await source.token();
    expect(posted.map(({ client_secret }) => client_secret)).toEqual(["machine-secret-1", "machine-secret-2"]);
    expect(JSON.stringify(source)).toBe("{}");
    expect(() => createTokenSource({ ...settings, client_secret: "" })).toThrow(/client_secret is missing/);
    expect(() => createTokenSource({ ...settings, client_id: "" })).toThrow(/client_id is missing/);
    expect(() => createTokenSource({ ...settings, refreshBeforeSeconds: Number.NaN })).toThrow(/refreshBeforeSeconds/);
  });
});
