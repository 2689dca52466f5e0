import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { ApiName } from "../src/api-name.ts";
import { type Credentials, checkCredentials, credentialsFrom, isLiveSecret } from "../src/credentials.ts";
import { apis } from "../src/generated/operations.ts";
import type { GatewayApi, GatewayOperation } from "../src/operations.ts";
import { Upstream, Upstreams } from "../src/upstream.ts";
import { within } from "../src/within.ts";
import { API_KEY, BASIC, PROJECT_ID, SECRET } from "./support.ts";

const STYTCH = { projectId: PROJECT_ID, secret: SECRET };
const LIVE_ID = "project-live-1";
const LIVE_SECRET = "secret-live-1";
const operation: GatewayOperation = { id: "a", method: "GET", path: "/a", repeatable: true };

afterEach(() => {
  vi.useRealTimers();
});

/** Another API for the time of a test. */
function addApi(name: string, api: GatewayApi): ApiName {
  const all = apis as Record<string, GatewayApi>;
  all[name] = api;
  onTestFinished(() => {
    delete all[name];
  });
  return name as ApiName;
}

const ACME: GatewayApi = { provider: "acme", servers: ["https://acme.example/v1"], operations: [] };

describe("an operation's address", () => {
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

  test("is the operation's own server where it has one, and the credential's base URL before all", () => {
    expect(addressOf("live", undefined, "https://own.example/")).toBe("https://own.example");
    expect(addressOf("test", undefined, "https://own.example/a/")).toBe("https://own.example/a");
    expect(addressOf("test", "https://base.example/b/", "https://own.example")).toBe("https://base.example/b");
    expect(addressOf("live", "https://base.example")).toBe("https://base.example");
  });

  test("is none where an API has no server", () => {
    const name = addApi("acme/v1", { ...ACME, servers: [] });
    expect(new Upstream(name, "live", { apiKey: API_KEY }).baseUrl(operation)).toBe("");
  });
});

describe("a proof", () => {
  test("is Basic of project and secret, and both ways to write them are hidden", async () => {
    const upstream = new Upstream("stytch/b2b", "test", STYTCH);
    const proof = { name: "authorization", value: `Basic ${BASIC}`, secrets: [SECRET, BASIC] };
    expect(upstream.secrets).toEqual(proof.secrets);
    expect(await upstream.proof(1000)).toEqual(proof);
  });

  test("is a Bearer, or the header that the API names", async () => {
    const bearer = { name: "authorization", value: `Bearer ${API_KEY}`, secrets: [API_KEY] };
    expect(await new Upstream("upvio/v1", "test", { apiKey: API_KEY }).proof(1000)).toEqual(bearer);
    const name = addApi("acme/v1", { ...ACME, credential: { header: "x-api-key" } });
    const proof = { name: "x-api-key", value: API_KEY, secrets: [API_KEY] };
    expect(await new Upstream(name, "test", { apiKey: API_KEY }).proof(1000)).toEqual(proof);
  });

  test("is made anew when a function gives another secret, and hidden from then on", async () => {
    let secret = "one-secret";
    const upstream = new Upstream("upvio/v1", "test", { apiKey: async () => secret });
    expect(upstream.secrets).toEqual([]);
    const first = await upstream.proof(1000);
    expect(await upstream.proof(1000)).toBe(first);
    expect(upstream.secrets).toEqual(["one-secret"]);
    secret = "other-secret";
    expect(await upstream.proof(1000)).toMatchObject({ value: "Bearer other-secret" });
    expect(upstream.secrets).toEqual(["other-secret"]);
  });

  test("is no live one for a test call, where a function gives it", async () => {
    const given = (environment: "test" | "live") =>
      new Upstream("stytch/b2b", environment, { projectId: PROJECT_ID, secret: () => LIVE_SECRET }).proof(1000);
    await expect(given("test")).rejects.toMatchObject({ type: "live_not_allowed", status: 403 });
    expect(await given("live")).toMatchObject({ name: "authorization" });
  });

  test.each([
    ["nothing", () => undefined],
    ["an empty text", () => ""],
    ["two lines", () => "a\nb"],
    ["no text", () => 7],
    ["an error", () => Promise.reject(new Error("vault: hunter2"))],
  ])("is none where a function gives %s", async (_, apiKey) => {
    const upstream = new Upstream("upvio/v1", "test", { apiKey: apiKey as () => string });
    const failed = upstream.proof(1000);
    await expect(failed).rejects.toMatchObject({ type: "not_configured", status: 503 });
    await expect(failed).rejects.toThrow("could not get its credential for upvio/v1");
    expect(upstream.secrets).toEqual([]);
  });

  test("is waited for no longer than a provider", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const late = vi.fn();
    const waiting = new Upstream("upvio/v1", "test", { apiKey: () => new Promise(() => {}) }).proof(70).catch(late);
    await vi.advanceTimersByTimeAsync(69);
    expect(late).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(late).toHaveBeenCalledWith(expect.objectContaining({ type: "not_configured" }));
  });
});

test("what takes its time leaves no timer behind, whatever it comes to", async () => {
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
  const late = expect(within(1000, () => new Promise(() => {}))).rejects.toThrow("not there after 1000 ms");
  await vi.advanceTimersByTimeAsync(1000);
  await late;
});

test("finds the upstream of an API and an environment, and no other", () => {
  const live = { projectId: LIVE_ID, secret: LIVE_SECRET };
  const upstreams = new Upstreams({ stytch: { test: STYTCH, live } });
  expect(upstreams.find("stytch/b2b", "test").secrets).toEqual([SECRET, BASIC]);
  expect(upstreams.find("stytch/consumer", "live").secrets[0]).toBe(LIVE_SECRET);
  expect(() => upstreams.find("upvio/v1", "test")).toThrow("no test credentials for upvio/v1");
  expect(() => new Upstreams({ stytch: { test: STYTCH } }).find("stytch/b2b", "live")).toThrow("no live credentials");
});

test("knows the secrets of all credentials, each once, and gives the same list while they are the same", async () => {
  let apiKey = "one-secret";
  const upstreams = new Upstreams({ stytch: { test: STYTCH }, upvio: { test: { apiKey: () => apiKey } } });
  const first = upstreams.secrets();
  expect(first).toEqual([SECRET, BASIC]);
  expect(upstreams.secrets()).toBe(first);
  await upstreams.find("upvio/v1", "test").proof(1000);
  const second = upstreams.secrets();
  expect(second).toEqual([SECRET, BASIC, "one-secret"]);
  expect(upstreams.secrets()).toBe(second);
  // As many as before, and not the same.
  apiKey = "other-secret";
  await upstreams.find("upvio/v1", "test").proof(1000);
  expect(upstreams.secrets()).toEqual([SECRET, BASIC, "other-secret"]);
});

describe("credentials of the environment", () => {
  test.each<[string, Record<string, string>, Credentials]>([
    ["are none", {}, {}],
    ["need a project and a secret", { STYTCH_PROJECT_ID: PROJECT_ID }, {}],
    ["need a secret and a project", { STYTCH_SECRET: SECRET }, {}],
    ["need an API key", { UPVIO_BASE_URL: "https://a.example" }, {}],
    ["may be empty", { STYTCH_PROJECT_ID: "", STYTCH_SECRET: "", UPVIO_API_KEY: "" }, {}],
    ["are of test", { STYTCH_PROJECT_ID: PROJECT_ID, STYTCH_SECRET: SECRET }, { stytch: { test: STYTCH } }],
    [
      "are of live by their project",
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
      "of a provider's only server, spelled out, are live",
      { UPVIO_API_KEY: API_KEY, UPVIO_BASE_URL: "https://api.upvio.com/else" },
      { upvio: { live: { apiKey: API_KEY, baseUrl: "https://api.upvio.com/else" } } },
    ],
    [
      "of another server are of test",
      { UPVIO_API_KEY: API_KEY, UPVIO_BASE_URL: "https://a.example" },
      { upvio: { test: { apiKey: API_KEY, baseUrl: "https://a.example" } } },
    ],
    ["are no API key of Stytch's", { STYTCH_API_KEY: API_KEY }, {}],
  ])("%s", (_, variables, credentials) => {
    expect(credentialsFrom(variables)).toEqual(credentials);
  });

  test("of a provider that was added are found by its name", () => {
    addApi("acme-care/v1", { ...ACME, provider: "acme-care" });
    expect(credentialsFrom({ ACME_CARE_API_KEY: API_KEY })).toEqual({ "acme-care": { live: { apiKey: API_KEY } } });
  });

  test("of a provider with several servers are of test", () => {
    addApi("acme/v1", { ...ACME, servers: ["https://test.example", "https://live.example"] });
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

  test("are taken where they can be sent and are of their environment", () => {
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
    [{ toString: { test: {} } }, /credentials\.toString is of no provider: stytch, upvio/],
    [stytch({}, "prod"), /credentials\.stytch\.prod is no environment: test, live/],
    [stytch({ projectId: "a\nb" }), /credentials\.stytch\.test\.projectId/],
    [stytch({ projectId: "" }), /credentials\.stytch\.test\.projectId/],
    [stytch({ secret: "a\nb" }), /credentials\.stytch\.test\.secret/],
    [stytch({ secret: undefined }), /credentials\.stytch\.test\.secret/],
    [upvio({ apiKey: "" }), /credentials\.upvio\.test\.apiKey/],
    [upvio({ apiKey: 7 }), /credentials\.upvio\.test\.apiKey/],
    [upvio({ baseUrl: "http://a.example" }), /credentials\.upvio\.test\.baseUrl/],
    [stytch({ projectId: LIVE_ID, secret: () => "" }), /credentials\.stytch\.test is live: put it under `live`/],
    [stytch({ projectId: LIVE_ID, baseUrl: "https://a.example" }), /credentials\.stytch\.test is live/],
    [stytch({ secret: LIVE_SECRET }), /credentials\.stytch\.test is live/],
    [stytch({ secret: () => SECRET }, "live"), /credentials\.stytch\.live is not live/],
    [upvio({}), /credentials\.upvio\.test is live/],
  ])("are refused: %j", (credentials, message) => {
    expect(check(credentials)).toThrow(message);
  });

  test("are live only with the switch, whatever serves them", () => {
    for (const credentials of [upvio({}, "live"), upvio({ baseUrl: "https://a.example" }, "live")])
      expect(check(credentials, false)).toThrow(/credentials\.upvio\.live reaches real people: set `allowLive`/);
    expect(check({ ...stytch({}), ...upvio({}, "live") }, false)).toThrow(/credentials\.upvio\.live/);
  });

  test("are known to be live by their beginning", () => {
    expect(["secret-live-1", "secret-test-1", "a-secret-live-1", ""].map(isLiveSecret)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(isLiveSecret(() => LIVE_SECRET)).toBe(false);
  });
});
