import { createGatewayKey, type Grants } from "@linkwright/gateway";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { ApiName } from "../src/api-name.ts";
import { checkCredentials, credentialsFrom, isLive } from "../src/credentials.ts";
import type { Credentials } from "../src/generated/credentials.ts";
import { apis, providers } from "../src/generated/operations.ts";
import type { GatewayApi, GatewayOperation, GatewayProvider } from "../src/operations.ts";
import { Upstream, Upstreams } from "../src/upstream.ts";
import { within } from "../src/within.ts";
import { API_KEY, BASIC, PROJECT_ID, SECRET, startGateway, upstream } from "./support.ts";

const STYTCH = { projectId: PROJECT_ID, secret: SECRET };
const LIVE_ID = "project-live-1";
const LIVE_SECRET = "secret-live-1";
const operation: GatewayOperation = { id: "a", method: "GET", path: "/a", repeatable: true };

afterEach(() => {
  vi.useRealTimers();
});

/** Adds an API of another provider for the duration of a test. */
function addApi(name: string, api: Partial<GatewayApi> = {}, provider: Partial<GatewayProvider> = {}): ApiName {
  const [all, others] = [apis as Record<string, GatewayApi>, providers as Record<string, GatewayProvider>];
  const [key = ""] = name.split("/");
  const variable = (option: string) => `${key.toUpperCase().replaceAll("-", "_")}_${option}`;
  all[name] = { provider: key, servers: { live: "https://acme.example/v1" }, operations: [], ...api };
  others[key] = {
    options: { apiKey: { variable: variable("API_KEY"), secret: true } },
    baseUrl: variable("BASE_URL"),
    credential: { authorization: ["Bearer", "apiKey"] },
    ...provider,
  };
  onTestFinished(() => {
    delete all[name];
    delete others[key];
  });
  return name as ApiName;
}

describe("an operation's base URL", () => {
  const addressOf = (environment: "test" | "live", baseUrl?: string, server?: string) =>
    new Upstream("stytch/b2b", environment, { ...STYTCH, ...(baseUrl !== undefined && { baseUrl }) }).baseUrl({
      ...operation,
      ...(server !== undefined && { server }),
    });

  test("is the environment's server, or the only one", () => {
    expect(addressOf("test")).toBe("https://test.stytch.com");
    expect(addressOf("live")).toBe("https://api.stytch.com");
    for (const environment of ["test", "live"] as const)
      expect(new Upstream("upvio/v1", environment, { apiKey: API_KEY }).baseUrl(operation)).toBe(
        "https://api.upvio.com/v1",
      );
  });

  test("is the operation's own server if it has one, unless the credentials have a base URL", () => {
    expect(addressOf("live", undefined, "https://own.example/")).toBe("https://own.example");
    expect(addressOf("test", undefined, "https://own.example/a/")).toBe("https://own.example/a");
    expect(addressOf("test", "https://base.example/b/", "https://own.example")).toBe("https://base.example/b");
    expect(addressOf("live", "https://base.example")).toBe("https://base.example");
  });

  test("is empty if an API has no server", () => {
    const name = addApi("acme/v1", { servers: {} });
    expect(new Upstream(name, "live", { apiKey: API_KEY }).baseUrl(operation)).toBe("");
  });
});

describe("an authorization", () => {
  test("is Basic with project and secret, both of whose encodings are secrets", async () => {
    const upstream = new Upstream("stytch/b2b", "test", STYTCH);
    const authorization = { headers: { authorization: `Basic ${BASIC}` }, secrets: [SECRET, BASIC] };
    expect(upstream.secrets).toEqual(authorization.secrets);
    expect(await upstream.authorization(1000)).toEqual(authorization);
  });

  test("is a Bearer token, or the header that the API specifies", async () => {
    const bearer = { headers: { authorization: `Bearer ${API_KEY}` }, secrets: [API_KEY] };
    expect(await new Upstream("upvio/v1", "test", { apiKey: API_KEY }).authorization(1000)).toEqual(bearer);
    const name = addApi("acme/v1", {}, { credential: { "x-api-key": ["", "apiKey"] } });
    const authorization = { headers: { "x-api-key": API_KEY }, secrets: [API_KEY] };
    expect(await new Upstream(name, "test", { apiKey: API_KEY }).authorization(1000)).toEqual(authorization);
  });

  test("is recreated when a function returns another secret, which is then masked", async () => {
    let secret = "one-secret";
    const upstream = new Upstream("upvio/v1", "test", { apiKey: async () => secret });
    expect(upstream.secrets).toEqual([]);
    const first = await upstream.authorization(1000);
    expect(await upstream.authorization(1000)).toBe(first);
    expect(upstream.secrets).toEqual(["one-secret"]);
    secret = "other-secret";
    expect(await upstream.authorization(1000)).toMatchObject({ headers: { authorization: "Bearer other-secret" } });
    expect(upstream.secrets).toEqual(["other-secret"]);
  });

  test("is not a live credential for a test call if a function returns one", async () => {
    const given = (environment: "test" | "live") =>
      new Upstream("stytch/b2b", environment, { projectId: PROJECT_ID, secret: () => LIVE_SECRET }).authorization(1000);
    await expect(given("test")).rejects.toMatchObject({ type: "live_not_allowed", status: 403 });
    expect(await given("live")).toMatchObject({ headers: { authorization: expect.stringMatching(/^Basic /) } });
  });

  test.each([
    ["nothing", () => undefined],
    ["an empty string", () => ""],
    ["two lines", () => "a\nb"],
    ["a number", () => 7],
    ["an error", () => Promise.reject(new Error("vault: hunter2"))],
  ])("is rejected if a function returns %s", async (_, apiKey) => {
    const upstream = new Upstream("upvio/v1", "test", { apiKey: apiKey as () => string });
    const failed = upstream.authorization(1000);
    await expect(failed).rejects.toMatchObject({ type: "not_configured", status: 503 });
    await expect(failed).rejects.toThrow("could not get its credential for upvio/v1");
    expect(upstream.secrets).toEqual([]);
  });

  test("is awaited only for the provider's time limit", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const late = vi.fn();
    const waiting = new Upstream("upvio/v1", "test", { apiKey: () => new Promise(() => {}) })
      .authorization(70)
      .catch(late);
    await vi.advanceTimersByTimeAsync(69);
    expect(late).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(late).toHaveBeenCalledWith(expect.objectContaining({ type: "not_configured" }));
  });
});

test("a time limit leaves no timer, whatever the outcome", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  expect(await within(1000, () => 1)).toBe(1);
  expect(await within(1000, async () => 2)).toBe(2);
  await expect(within(1000, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(
    within(1000, () => {
      throw new Error("at once");
    }),
  ).rejects.toThrow("at once");
  expect(vi.getTimerCount()).toBe(0);
  const late = expect(within(1000, () => new Promise(() => {}))).rejects.toThrow("timed out after 1000 ms");
  await vi.advanceTimersByTimeAsync(1000);
  await late;
});

test("finds the upstream of an API and environment", () => {
  const live = { projectId: LIVE_ID, secret: LIVE_SECRET };
  const upstreams = new Upstreams({ stytch: { test: STYTCH, live } });
  expect(upstreams.find("stytch/b2b", "test").secrets).toEqual([SECRET, BASIC]);
  expect(upstreams.find("stytch/consumer", "live").secrets[0]).toBe(LIVE_SECRET);
  expect(() => upstreams.find("upvio/v1", "test")).toThrow("no test credentials for upvio/v1");
  expect(() => new Upstreams({ stytch: { test: STYTCH } }).find("stytch/b2b", "live")).toThrow("no live credentials");
});

test("lists the secrets of all credentials once each, and returns the same list while they are the same", async () => {
  let apiKey = "one-secret";
  const upstreams = new Upstreams({ stytch: { test: STYTCH }, upvio: { test: { apiKey: () => apiKey } } });
  const first = upstreams.secrets();
  expect(first).toEqual([SECRET, BASIC]);
  expect(upstreams.secrets()).toBe(first);
  await upstreams.find("upvio/v1", "test").authorization(1000);
  const second = upstreams.secrets();
  expect(second).toEqual([SECRET, BASIC, "one-secret"]);
  expect(upstreams.secrets()).toBe(second);
  // The same number as before, but different ones.
  apiKey = "other-secret";
  await upstreams.find("upvio/v1", "test").authorization(1000);
  expect(upstreams.secrets()).toEqual([SECRET, BASIC, "other-secret"]);
});

describe("two keys that are required together", () => {
  const KEYS = { appId: "app-id-1", apiKey: API_KEY };
  const addTwo = () =>
    addApi(
      "acme/v1",
      { operations: [{ id: "things.get", method: "GET", path: "/things", repeatable: true }] },
      {
        options: {
          appId: { variable: "ACME_APP_ID", secret: true },
          apiKey: { variable: "ACME_API_KEY", secret: true },
        },
        credential: { "x-app-id": ["", "appId"], "x-api-key": ["", "apiKey"] },
      },
    );

  test("are both sent, and both masked in responses", async () => {
    addTwo();
    const provider = await upstream((incoming, outgoing) => {
      const { "x-app-id": appId, "x-api-key": apiKey } = incoming.headers;
      outgoing.writeHead(200, { "content-type": "application/json", "x-request-id": String(appId) });
      outgoing.end(JSON.stringify({ appId, apiKey }));
    });
    const { hash, key } = await createGatewayKey();
    const gateway = await startGateway(provider.url, {
      credentials: { acme: { test: { ...KEYS, baseUrl: provider.url } } } as Credentials,
      keys: [{ id: "a", hash, grants: { "acme/v1": ["*"] } as Grants }],
    });
    const headers = { authorization: `Bearer ${key}`, "x-app-id": "the-callers", "x-api-key": "the-callers" };
    const response = await gateway.call("/acme/v1/things", { headers });
    expect(await response.json()).toEqual({
      appId: "*".repeat(KEYS.appId.length),
      apiKey: "*".repeat(API_KEY.length),
    });
    expect([...response.headers.keys()]).not.toContain("x-request-id");
    expect(provider.reached[0]?.headers).toMatchObject({ "x-app-id": KEYS.appId, "x-api-key": API_KEY });
    expect(provider.reached[0]?.headers).not.toHaveProperty("authorization");
  });

  test("are both read from the environment and required", () => {
    addTwo();
    expect(credentialsFrom({ ACME_APP_ID: KEYS.appId })).toEqual({});
    expect(credentialsFrom({ ACME_APP_ID: KEYS.appId, ACME_API_KEY: API_KEY })).toEqual({ acme: { live: KEYS } });
    const check = (test: object) => () => checkCredentials({ acme: { live: test } } as Credentials, true, false);
    expect(check(KEYS)).not.toThrow();
    expect(check({ appId: KEYS.appId })).toThrow("credentials.acme.live.apiKey must be");
  });

  test("can be functions, each of which is called", async () => {
    const upstreamOf = new Upstream(addTwo(), "live", { appId: async () => "app-id-2", apiKey: () => "key-2" });
    expect(await upstreamOf.authorization(1000)).toEqual({
      headers: { "x-app-id": "app-id-2", "x-api-key": "key-2" },
      secrets: ["app-id-2", "key-2"],
    });
  });
});

describe("user and password", () => {
  test("are Basic credentials of two options, of which the user is not secret", async () => {
    const options = { user: { variable: "ACME_USER" }, password: { variable: "ACME_PASSWORD", secret: true } };
    const name = addApi("acme/v1", {}, { options, credential: { authorization: ["Basic", "user", "password"] } });
    const encoded = btoa("ada:lovelace");
    expect(await new Upstream(name, "live", { user: "ada", password: () => "lovelace" }).authorization(1000)).toEqual({
      headers: { authorization: `Basic ${encoded}` },
      secrets: ["lovelace", encoded],
    });
    expect(credentialsFrom({ ACME_USER: "ada", ACME_PASSWORD: "lovelace" })).toEqual({
      acme: { live: { user: "ada", password: "lovelace" } },
    });
    const check = (live: object) => () => checkCredentials({ acme: { live } } as Credentials, true, false);
    expect(check({ user: () => "ada", password: "lovelace" })).toThrow("credentials.acme.live.user must be");
  });
});

test("a key's prefix determines its environment if both have the same server", async () => {
  const prefixes = { test: "key_test_", live: "key_live_" };
  const servers = { test: "https://acme.example", live: "https://acme.example" };
  const name = addApi(
    "acme/v1",
    { servers },
    { options: { apiKey: { variable: "ACME_API_KEY", secret: true, prefixes } } },
  );
  expect(credentialsFrom({ ACME_API_KEY: "key_live_1" })).toEqual({ acme: { live: { apiKey: "key_live_1" } } });
  expect(credentialsFrom({ ACME_API_KEY: "key_test_1" })).toEqual({ acme: { test: { apiKey: "key_test_1" } } });
  const check = (acme: object) => () => checkCredentials({ acme } as Credentials, true, false);
  expect(check({ test: { apiKey: "key_live_1" } })).toThrow("credentials.acme.test is a live credential");
  expect(check({ live: { apiKey: "key_test_1" } })).toThrow("credentials.acme.live is a test credential");
  expect(check({ test: { apiKey: () => "key_live_1" }, live: { apiKey: () => "key_live_1" } })).not.toThrow();
  const given = new Upstream(name, "test", { apiKey: () => "key_live_1" }).authorization(1000);
  await expect(given).rejects.toMatchObject({ type: "live_not_allowed" });
});

describe("credentials of the environment", () => {
  test.each<[string, Record<string, string>, Credentials]>([
    ["are none", {}, {}],
    ["need a project and a secret", { STYTCH_PROJECT_ID: PROJECT_ID }, {}],
    ["need a secret and a project", { STYTCH_SECRET: SECRET }, {}],
    ["need an API key", { UPVIO_BASE_URL: "https://a.example" }, {}],
    ["may be empty", { STYTCH_PROJECT_ID: "", STYTCH_SECRET: "", UPVIO_API_KEY: "" }, {}],
    ["are for test", { STYTCH_PROJECT_ID: PROJECT_ID, STYTCH_SECRET: SECRET }, { stytch: { test: STYTCH } }],
    [
      "are live by their project",
      { STYTCH_PROJECT_ID: LIVE_ID, STYTCH_SECRET: LIVE_SECRET, STYTCH_BASE_URL: "" },
      { stytch: { live: { projectId: LIVE_ID, secret: LIVE_SECRET } } },
    ],
    [
      "have a base URL",
      { STYTCH_PROJECT_ID: PROJECT_ID, STYTCH_SECRET: SECRET, STYTCH_BASE_URL: "https://a.example" },
      { stytch: { test: { ...STYTCH, baseUrl: "https://a.example" } } },
    ],
    ["of a provider's only server are live", { UPVIO_API_KEY: API_KEY }, { upvio: { live: { apiKey: API_KEY } } }],
    [
      "with the base URL of a provider's only server are live",
      { UPVIO_API_KEY: API_KEY, UPVIO_BASE_URL: "https://api.upvio.com/else" },
      { upvio: { live: { apiKey: API_KEY, baseUrl: "https://api.upvio.com/else" } } },
    ],
    [
      "with another base URL are for test",
      { UPVIO_API_KEY: API_KEY, UPVIO_BASE_URL: "https://a.example" },
      { upvio: { test: { apiKey: API_KEY, baseUrl: "https://a.example" } } },
    ],
    ["ignore an API key for Stytch", { STYTCH_API_KEY: API_KEY }, {}],
  ])("%s", (_, variables, credentials) => {
    expect(credentialsFrom(variables)).toEqual(credentials);
  });

  test("of an added provider are found by its name", () => {
    addApi("acme-care/v1");
    expect(credentialsFrom({ ACME_CARE_API_KEY: API_KEY })).toEqual({ "acme-care": { live: { apiKey: API_KEY } } });
  });

  test("of a provider with several servers are for test", () => {
    addApi("acme/v1", { servers: { test: "https://test.example", live: "https://live.example" } });
    expect(credentialsFrom({ ACME_API_KEY: API_KEY })).toEqual({ acme: { test: { apiKey: API_KEY } } });
  });
});

describe("credentials", () => {
  const check =
    (credentials: unknown, allowLive = true, allowInsecure = false) =>
    () =>
      checkCredentials(credentials as Credentials, allowLive, allowInsecure);
  const stytch = (own: object, environment = "test") => ({ stytch: { [environment]: { ...STYTCH, ...own } } });
  const upvio = (own: object, environment = "test") => ({ upvio: { [environment]: { apiKey: API_KEY, ...own } } });

  test("are accepted if they can be sent and match their environment", () => {
    for (const credentials of [
      {},
      { stytch: undefined },
      stytch({}),
      stytch({ secret: () => SECRET }),
      stytch({ projectId: LIVE_ID, secret: LIVE_SECRET }, "live"),
      stytch({ projectId: LIVE_ID, secret: () => "" }, "live"),
      stytch({ baseUrl: "https://a.example" }, "live"),
      upvio({}, "live"),
      upvio({ apiKey: () => API_KEY }, "live"),
      upvio({ baseUrl: "https://a.example" }),
      upvio({ baseUrl: "https://a.example" }, "live"),
      upvio({ baseUrl: "http://127.0.0.1:9" }),
    ])
      expect(check(credentials)).not.toThrow();
    expect(check(upvio({ baseUrl: "http://a.example" }), false, true)).not.toThrow();
  });

  test.each<[unknown, RegExp]>([
    [{ toString: { test: {} } }, /credentials\.toString is not a known provider: stytch, upvio/],
    [stytch({}, "prod"), /credentials\.stytch\.prod is not an environment: use `test` or `live`/],
    [stytch({ projectId: "a\nb" }), /credentials\.stytch\.test\.projectId/],
    [stytch({ projectId: "" }), /credentials\.stytch\.test\.projectId/],
    [stytch({ secret: "a\nb" }), /credentials\.stytch\.test\.secret/],
    [stytch({ secret: undefined }), /credentials\.stytch\.test\.secret/],
    [upvio({ apiKey: "" }), /credentials\.upvio\.test\.apiKey/],
    [upvio({ apiKey: 7 }), /credentials\.upvio\.test\.apiKey/],
    [upvio({ baseUrl: "http://a.example" }), /credentials\.upvio\.test\.baseUrl/],
    [
      stytch({ projectId: LIVE_ID, secret: () => "" }),
      /credentials\.stytch\.test is a live credential: put it under `live`/,
    ],
    [stytch({ projectId: LIVE_ID, baseUrl: "https://a.example" }), /credentials\.stytch\.test is a live credential/],
    [stytch({ secret: LIVE_SECRET }), /credentials\.stytch\.test is a live credential/],
    [stytch({ secret: () => SECRET }, "live"), /credentials\.stytch\.live is a test credential/],
    [upvio({}), /credentials\.upvio\.test is a live credential/],
  ])("are rejected: %j", (credentials, message) => {
    expect(check(credentials)).toThrow(message);
  });

  test("can be live only with allowLive, whatever the server", () => {
    for (const credentials of [upvio({}, "live"), upvio({ baseUrl: "https://a.example" }, "live")])
      expect(check(credentials, false)).toThrow(/credentials\.upvio\.live reaches real people: set `allowLive`/);
    expect(check({ ...stytch({}), ...upvio({}, "live") }, false)).toThrow(/credentials\.upvio\.live/);
  });

  test("are detected as live by their prefix", () => {
    const isLiveSecret = (secret: unknown) => isLive("stytch", { secret });
    expect(["secret-live-1", "secret-test-1", "a-secret-live-1", ""].map(isLiveSecret)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(isLiveSecret(() => LIVE_SECRET)).toBe(false);
  });
});
