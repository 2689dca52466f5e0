import { createGatewayKey, type GatewayOptions, memoryStore } from "@linkwright/gateway";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterEach, describe, expect, test, vi } from "vitest";
import { StoreUnavailableError } from "../src/store/store.ts";
import { ALL, API_KEY, credentialsAt, handler, MAIL, PROJECT_ID, rejectionOf, SECRET, SEND } from "./support.ts";

const INVITE = "/stytch/b2b/v1/b2b/magic_links/email/invite";
const PATIENTS = "/upvio/v1/businesses/b1/patients";
const KEY = { "idempotency-key": "one" };

afterEach(() => {
  vi.useRealTimers();
});

/** Creates a gateway whose provider returns a different response to each request. */
async function counting(options: GatewayOptions = {}) {
  let count = 0;
  return handler({ fetch: async () => new Response(`${++count}`), ...options });
}

/** Returns the type of a rejection, or else the body, marked if it was replayed. */
async function reported(response: Response): Promise<string> {
  const text = await response.clone().text();
  if (response.headers.get("idempotency-replayed") === "true") return `again ${text}`;
  return (await rejectionOf(response)) ?? text;
}

describe("with the same Idempotency-Key", () => {
  test("treats the same request as a retry", async () => {
    const { post } = await counting();
    expect(await reported(await post(SEND, MAIL, KEY))).toBe("1");
    expect(await reported(await post(SEND, MAIL, KEY))).toBe("again 1");
    expect(await reported(await post(SEND, MAIL, { ...KEY, "x-else": "1", accept: "text/html" }))).toBe("again 1");
  });

  test.each<[string, string, string, Record<string, string>?]>([
    ["of another operation", INVITE, MAIL],
    ["of another API", "/stytch/consumer/v1/magic_links/email/login_or_create", MAIL],
    ["with another body", SEND, MAIL.replace("ada", "bob")],
    ["with a longer body", SEND, `${MAIL} `],
    ["without a body", SEND, ""],
    ["with another type of its body", SEND, MAIL, { "content-type": "application/json; charset=utf-8" }],
  ])("distinguishes a request %s", async (_, path, body, headers = {}) => {
    const { post } = await counting();
    await post(SEND, MAIL, KEY);
    expect(await reported(await post(path, body, { ...KEY, ...headers }))).toBe("idempotency_key_reused");
    expect(await reported(await post(SEND, MAIL, KEY))).toBe("again 1");
  });

  test("distinguishes requests by path parameters", async () => {
    const { post } = await counting();
    await post("/upvio/v1/businesses/b1/patients", "{}", KEY);
    expect(await reported(await post("/upvio/v1/businesses/b2/patients", "{}", KEY))).toBe("idempotency_key_reused");
  });

  test("distinguishes requests by member session", async () => {
    const { post } = await counting();
    const session = (value: string) => ({ ...KEY, "x-stytch-member-session": value });
    await post(INVITE, MAIL, session("a"));
    expect(await reported(await post(INVITE, MAIL, session("b")))).toBe("idempotency_key_reused");
    expect(await reported(await post(INVITE, MAIL, KEY))).toBe("idempotency_key_reused");
    expect(await reported(await post(INVITE, MAIL, session("a")))).toBe("again 1");
  });

  test("recognizes the request at an instance with another base URL", async () => {
    const store = memoryStore();
    const own = await createGatewayKey();
    const keys = [{ id: "web", hash: own.hash, grants: ALL }];
    const headers = { ...KEY, authorization: `Bearer ${own.key}` };
    const one = await counting({ store, keys, credentials: credentialsAt("https://a.example") });
    const other = await counting({ store, keys, credentials: credentialsAt("https://b.example") });
    expect(await reported(await one.post(SEND, MAIL, headers))).toBe("1");
    expect(await reported(await other.post(SEND, MAIL, headers))).toBe("again 1");
  });

  test("distinguishes callers by authentication, environment and name", async () => {
    const made = await Promise.all([1, 2, 3].map(() => createGatewayKey()));
    const { privateKey, publicKey } = await generateKeyPair("ES256");
    const { post } = await counting({
      allowLive: true,
      credentials: {
        stytch: {
          test: { projectId: PROJECT_ID, secret: SECRET, baseUrl: "https://a.example" },
          live: { projectId: "project-live-1", secret: "secret-live-1", baseUrl: "https://a.example" },
        },
      },
      keys: made.map(({ hash }, index) => ({
        id: index === 0 ? "ada" : `ada${index}`,
        hash,
        grants: ALL,
        environment: index === 2 ? "live" : "test",
      })),
      jwt: { jwks: { keys: [await exportJWK(publicKey)] }, issuer: "i", audience: "a", grants: ALL },
    });
    const jwt = await new SignJWT({ sub: "ada", iss: "i", aud: "a" })
      .setProtectedHeader({ alg: "ES256" })
      .setExpirationTime("1m")
      .sign(privateKey);
    const responses: string[] = [];
    for (const token of [...made.map(({ key }) => key), jwt, jwt])
      responses.push(await reported(await post(SEND, MAIL, { ...KEY, authorization: `Bearer ${token}` })));
    expect(responses).toEqual(["1", "2", "3", "4", "again 4"]);
  });

  test("keeps the keys of a caller's environments apart", async () => {
    const own = await createGatewayKey();
    let environment: "live" | "test" = "live";
    const { post } = await counting({
      allowLive: true,
      credentials: {
        stytch: {
          test: { projectId: PROJECT_ID, secret: SECRET, baseUrl: "https://a.example" },
          live: { projectId: "project-live-1", secret: "secret-live-1", baseUrl: "https://a.example" },
        },
      },
      keys: (hash) => ({ id: "ada", hash, grants: ALL, environment }),
    });
    const headers = { ...KEY, authorization: `Bearer ${own.key}` };
    expect(await reported(await post(SEND, MAIL, headers))).toBe("1");
    environment = "test";
    expect(await reported(await post(SEND, MAIL, headers))).toBe("2");
    environment = "live";
    expect(await reported(await post(SEND, MAIL, headers))).toBe("again 1");
  });

  test("sends two concurrent requests once", async () => {
    let response = (_: Response) => {};
    let count = 0;
    const { post } = await handler({
      fetch: () => {
        count++;
        return new Promise((resolve) => {
          response = resolve;
        });
      },
    });
    const both = [post(SEND, MAIL, KEY), post(SEND, MAIL, KEY)];
    await expect.poll(() => count).toBeGreaterThan(0);
    response(new Response("only"));
    expect((await Promise.all(both.map(async (each) => reported(await each)))).sort()).toEqual(["again only", "only"]);
    expect(count).toBe(1);
  });
});

test("accepts a key of 1 to 255 visible characters", async () => {
  const { post } = await handler();
  const ask = async (key: string) => rejectionOf(await post(SEND, MAIL, { "idempotency-key": key }));
  for (const key of ["!", "~", "x".repeat(255)]) expect([key, await ask(key)]).toEqual([key, undefined]);
  for (const key of ["", "x".repeat(256), "a b", "ä", "a\tb"])
    expect([key, await ask(key)]).toEqual([key, "idempotency_key_invalid"]);
});

test("sends every request without a key or of an idempotent operation", async () => {
  const { post, call } = await counting();
  expect(await reported(await post(SEND, MAIL))).toBe("1");
  expect(await reported(await post(SEND, MAIL))).toBe("2");
  expect(await reported(await call(PATIENTS, { headers: KEY }))).toBe("3");
  expect(await reported(await call(PATIENTS, { headers: KEY }))).toBe("4");
});

test.each([
  ["without a key", {}, "upstream_timeout"],
  ["with a key", KEY, "outcome_unknown"],
])("aborts a send %s after its time limit, by default 30 s", async (_, headers, rejection) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  for (const [options, ms] of [
    [{}, 30_000],
    [{ timeoutMs: 70 }, 70],
  ] as const) {
    let signal: AbortSignal | null | undefined;
    const { post } = await handler({
      ...options,
      fetch: (_url, init) =>
        new Promise((_resolve, reject) => {
          signal = init.signal;
          signal?.addEventListener("abort", () => reject(signal?.reason));
        }),
    });
    const response = post(SEND, MAIL, headers);
    while (!signal) await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(signal.aborted).toBe(true);
    expect(await rejectionOf(await response)).toBe(rejection);
    expect(vi.getTimerCount()).toBe(0);
  }
});

test.each([
  ["that is temporarily unavailable", true, "1"],
  ["that lost its data", false, null],
])("sends nothing with a store %s", async (_, temporary, retryAfter) => {
  const store = memoryStore();
  vi.spyOn(store, "claim").mockRejectedValue(new StoreUnavailableError("gone", temporary));
  const { post, sent } = await handler({ store });
  const response = await post(SEND, MAIL, KEY);
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, retryAfter]);
  expect(await rejectionOf(response)).toBe("store_unavailable");
  expect(sent).toEqual([]);
});

test("responds, and logs it, if the response cannot be stored", async () => {
  const store = memoryStore();
  vi.spyOn(store, "settle").mockRejectedValue(new StoreUnavailableError("gone", true));
  const { post, lines } = await handler({ store });
  expect((await post(SEND, MAIL, KEY)).status).toBe(200);
  expect(lines).toMatchObject([{ event: "call", unsaved: true }]);
});

test("makes a retry wait for the provider's time limit, and then rejects it with Retry-After", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  const store = memoryStore();
  const own = await createGatewayKey();
  const options = { store, keys: [{ id: "web", hash: own.hash, grants: ALL }] };
  const headers = { ...KEY, authorization: `Bearer ${own.key}` };
  // Another instance with a longer time limit.
  const other = await handler({ ...options, timeoutMs: 60_000, fetch: () => new Promise(() => {}) });
  void other.post(SEND, MAIL, headers);
  const marking = vi.spyOn(store, "markSending");
  while (marking.mock.calls.length === 0) await new Promise(setImmediate);
  const { post } = await handler({ ...options, timeoutMs: 5000 });
  const settled = vi.fn();
  const looking = vi.spyOn(store, "claim");
  const repeat = post(SEND, MAIL, headers).finally(settled);
  while (looking.mock.calls.length === 0) await new Promise(setImmediate);
  for (let second = 0; second < 4; second++) await vi.advanceTimersByTimeAsync(1000);
  await vi.advanceTimersByTimeAsync(999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  const response = await repeat;
  expect([response.status, response.headers.get("retry-after")]).toEqual([409, "1"]);
  expect(await rejectionOf(response)).toBe("send_in_progress");
});

test("releases the key if the request reached nobody", async () => {
  let count = 0;
  const rejected = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
  const { post } = await handler({
    fetch: async () => {
      if (++count === 1) throw new TypeError("fetch failed", { cause: rejected });
      return new Response("sent");
    },
  });
  const first = await post(SEND, MAIL, KEY);
  expect([first.status, await rejectionOf(first)]).toEqual([502, "upstream_unreachable"]);
  expect(await reported(await post(SEND, MAIL, KEY))).toBe("sent");
});

test("logs sends and replays", async () => {
  const { post, lines } = await handler({ fetch: async () => new Response("ä", { status: 201 }) });
  for (const _ of [1, 2]) await post(SEND, MAIL, KEY);
  expect(lines).toMatchObject([
    { event: "call", status: 201, responseBytes: 2, requestBytes: MAIL.length },
    { event: "call", status: 201, responseBytes: 2, replayed: true },
  ]);
  for (const line of lines) expect(line).not.toHaveProperty("unsaved");
  expect(lines[0]).not.toHaveProperty("replayed");
});

test("masks credentials in a stored response", async () => {
  const { post } = await handler({ fetch: async () => new Response(`<${SECRET}>`) });
  for (const _ of [1, 2]) expect(await (await post(SEND, MAIL, KEY)).text()).toBe(`<${"*".repeat(SECRET.length)}>`);
});

describe("limits", () => {
  const once = { calls: 1, seconds: 60 };

  test("count a caller's calls separately from those of the same name in another environment", async () => {
    const [first, second] = await Promise.all([createGatewayKey(), createGatewayKey()]);
    const { privateKey, publicKey } = await generateKeyPair("ES256");
    const { call } = await handler({
      limits: { perCaller: once },
      keys: [
        { id: "ada", hash: first.hash, grants: ALL },
        { id: "bob", hash: second.hash, grants: ALL },
      ],
      jwt: { jwks: { keys: [await exportJWK(publicKey)] }, issuer: "i", audience: "a", grants: ALL },
    });
    const jwt = await new SignJWT({ sub: "ada", iss: "i", aud: "a" })
      .setProtectedHeader({ alg: "ES256" })
      .setExpirationTime("1m")
      .sign(privateKey);
    const ask = async (token: string) =>
      (await call(PATIENTS, { headers: { authorization: `Bearer ${token}` } })).status;
    for (const token of [first.key, second.key, jwt]) expect(await ask(token)).toBe(200);
    for (const token of [first.key, second.key, jwt]) expect(await ask(token)).toBe(429);
  });

  test("apply per operation and API if configured", async () => {
    const { call } = await handler({ limits: { perOperation: once } });
    const ask = async (path: string) => (await call(path)).status;
    for (const path of [PATIENTS, "/upvio/v1/businesses"]) expect(await ask(path)).toBe(200);
    expect(await ask(PATIENTS)).toBe(429);
  });

  test("report Retry-After in whole seconds, and count before a body is read", async () => {
    const { post, call, sent } = await handler({ limits: { overall: once } });
    expect((await call(PATIENTS)).status).toBe(200);
    const rejected = await post(SEND, "x".repeat(2_000_000));
    expect([rejected.status, rejected.headers.get("retry-after")]).toEqual([429, "60"]);
    expect((await rejected.json()).error.message).toContain("Retry after 60 s");
    expect(sent).toHaveLength(1);
  });
});

test("distinguishes missing credentials from those of the other environment", async () => {
  const { call } = await handler({
    credentials: { upvio: { test: { apiKey: API_KEY, baseUrl: "https://a.example" } } },
  });
  expect(await rejectionOf(await call(PATIENTS))).toBeUndefined();
  expect(await rejectionOf(await call("/stytch/b2b/v1/b2b/organizations/o1"))).toBe("not_configured");
});
