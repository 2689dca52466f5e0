import { expect, test, vi } from "vitest";
import { API_KEY, BASIC, handler, MAIL, rejectionOf, SECRET, SEND } from "./support.ts";

const BUSINESSES = "/upvio/v1/businesses";

/** Creates a gateway whose provider returns this response to every call. */
const responding = (response: () => Response | Promise<Response>, options = {}) =>
  handler({ fetch: async () => response(), ...options });

const PASSED = {
  "content-type": "application/json",
  "content-length": "2",
  "content-language": "en",
  "content-disposition": "inline",
  date: "Tue, 01 Dec 2026 00:00:00 GMT",
  etag: '"a"',
  "last-modified": "Tue, 01 Dec 2026 00:00:00 GMT",
  "retry-after": "7",
  "x-request-id": "r-1",
  "request-id": "r-2",
  "cf-ray": "c-1",
  ratelimit: "limit=1",
  "ratelimit-policy": "10;w=1",
  "ratelimit-reset": "1",
  "x-ratelimit": "1",
  "x-ratelimit-limit": "10",
  "x-ratelimit-remaining-tokens": "1",
};

const DROPPED = {
  "set-cookie": "a=b",
  "www-authenticate": "Basic",
  "proxy-authenticate": "Basic",
  location: "https://a.example",
  refresh: "0; https://a.example",
  link: "<https://a.example>",
  server: "a",
  "x-powered-by": "a",
  "strict-transport-security": "max-age=1",
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "*",
  "clear-site-data": '"*"',
  "x-linkwright-gateway": "rejected",
  "idempotency-replayed": "true",
  "content-encoding": "identity",
  "transfer-encoding": "chunked",
  "x-content-type-options": "else",
  "my-ratelimit": "1",
  "x-ratelimits": "1",
  "x-ratelimit-": "1",
  "x-ratelimit-1": "1",
  "x-x-ratelimit": "1",
};

test("forwards only headers for the caller", async () => {
  for (const options of [{}, { "idempotency-key": "one" }]) {
    const { "content-encoding": _, ...dropped } = DROPPED;
    const { post } = await responding(() => new Response("{}", { headers: { ...PASSED, ...dropped } }));
    const response = await post(SEND, MAIL, options);
    const { "x-linkwright-request-id": id, ...headers } = Object.fromEntries(response.headers);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers).toEqual({
      ...PASSED,
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
  }
});

test("sends no Content-Length for a compressed body", async () => {
  for (const encoding of ["gzip", "br", "identity"]) {
    const headers = { "content-length": "100", "content-encoding": encoding };
    const { call } = await responding(() => new Response("{}", { headers }));
    const response = await call(BUSINESSES);
    expect([response.headers.get("content-length"), await response.text()]).toEqual([null, "{}"]);
  }
});

test("removes a header that contains a credential", async () => {
  const headers = { "x-request-id": `r ${SECRET}`, "retry-after": "7" };
  const { post, lines } = await responding(() => new Response("{}", { headers }));
  const response = await post(SEND, MAIL);
  await response.text();
  expect([response.headers.get("x-request-id"), response.headers.get("retry-after")]).toEqual([null, "7"]);
  expect(lines[0]).not.toHaveProperty("upstreamRequestId");
});

test("logs up to 200 characters of the provider's request ID", async () => {
  const idOf = async (headers: Record<string, string>) => {
    const { call, lines } = await responding(() => new Response("{}", { headers }));
    await (await call(BUSINESSES)).text();
    return lines[0]?.upstreamRequestId;
  };
  expect(await idOf({ "x-request-id": "a", "request-id": "b" })).toBe("a");
  expect(await idOf({ "request-id": "b" })).toBe("b");
  expect(await idOf({})).toBeUndefined();
  expect(await idOf({ "x-request-id": "x".repeat(201) })).toBe("x".repeat(200));
});

/** Returns a body in chunks, without Content-Length. */
function inChunks(...lengths: number[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const length of lengths) controller.enqueue(new Uint8Array(length).fill(120));
      controller.close();
    },
  });
}

test("forwards a body up to the size limit", async () => {
  const bodies: [number, (length: number) => Response][] = [
    [1000, (length) => new Response("x".repeat(length), { headers: { "content-length": String(length) } })],
    [1000, (length) => new Response(inChunks(length))],
    [1000, (length) => new Response(inChunks(...Array(length).fill(1)))],
  ];
  for (const [maxResponseBytes, make] of bodies) {
    const whole = await responding(() => make(maxResponseBytes), { maxResponseBytes });
    expect((await (await whole.call(BUSINESSES)).text()).length).toBe(maxResponseBytes);
    expect(whole.lines).toMatchObject([{ event: "call", level: "info", responseBytes: maxResponseBytes }]);
    expect(whole.lines[0]).not.toHaveProperty("cut");
    const larger = await responding(() => make(maxResponseBytes + 1), { maxResponseBytes });
    const reported = await larger.call(BUSINESSES).then(rejectionOf, String).catch(String);
    expect(reported).toMatch(/response_too_large|too_large/);
    const keyed = await responding(() => make(maxResponseBytes), { maxResponseBytes });
    expect((await keyed.post(SEND, MAIL, { "idempotency-key": "a" })).status).toBe(200);
    const keyedLarger = await responding(() => make(maxResponseBytes + 1), { maxResponseBytes });
    const rejected = await rejectionOf(await keyedLarger.post(SEND, MAIL, { "idempotency-key": "a" }));
    expect(["response_too_large", "outcome_unknown"]).toContain(rejected);
  }
});

test("counts bytes, not characters, and the secrets in them", async () => {
  const { call, lines } = await responding(() => new Response(`ä${SECRET}`));
  expect(await (await call(BUSINESSES)).text()).toBe(`ä${"*".repeat(SECRET.length)}`);
  expect(lines).toMatchObject([{ responseBytes: SECRET.length + 2 }]);
});

test("forwards a response of 32 MiB by default", async () => {
  const announcing = (bytes: number) => () => new Response("", { headers: { "content-length": String(bytes) } });
  const { call } = await responding(announcing(32 * 1024 * 1024));
  expect(await rejectionOf(await call(BUSINESSES))).toBeUndefined();
  const cancel = vi.fn();
  const larger = new ReadableStream({ cancel });
  const headers = { "content-length": String(32 * 1024 * 1024 + 1) };
  const other = await responding(() => new Response(larger, { headers }));
  expect(await rejectionOf(await other.call(BUSINESSES))).toBe("response_too_large");
  expect(cancel).toHaveBeenCalled();
});

test.each([200, 201, 204, 205, 299, 400, 404, 429, 499, 500, 599])("forwards the status %i", async (status) => {
  for (const key of [{}, { "idempotency-key": "a" }]) {
    const body = status === 204 || status === 205 ? null : "{}";
    const { post, lines } = await responding(() => new Response(body, { status }));
    const response = await post(SEND, MAIL, key);
    expect([response.status, await response.text()]).toEqual([status, body ?? ""]);
    expect(lines).toMatchObject([{ event: "call", status, level: status >= 500 ? "warn" : "info" }]);
    if (body === null) expect(response.body).toBeNull();
  }
});

test.each([204, 205])("forwards no body with the status %i, even if the platform provides one", async (status) => {
  const { call, lines } = await responding(() => Object.defineProperty(new Response(""), "status", { value: status }));
  const response = await call(BUSINESSES);
  expect([response.status, response.body]).toEqual([status, null]);
  expect(lines).toMatchObject([{ event: "call", status, responseBytes: 0 }]);
});

test("requests uncompressed JSON, and forwards only Content-Type of the caller's headers", async () => {
  const { call, post, sent } = await handler();
  const own = { accept: "text/html", "accept-encoding": "gzip", "user-agent": "a", cookie: "b" };
  await (await call(BUSINESSES, { headers: own })).text();
  await (await post(SEND, MAIL, own)).text();
  const basic = { accept: "application/json", "accept-encoding": "identity" };
  expect(sent.map(({ init }) => init.headers)).toEqual([
    { ...basic, authorization: `Bearer ${API_KEY}` },
    { ...basic, authorization: `Basic ${BASIC}`, "content-type": "application/json" },
  ]);
});

test("reads a provider's response only as fast as its caller", async () => {
  let chunks = 0;
  const endless = new ReadableStream({
    pull(controller) {
      chunks++;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  const { call } = await responding(() => new Response(endless));
  const reader = (await call(BUSINESSES)).body?.getReader();
  await reader?.read();
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  expect(chunks).toBeLessThan(10);
  await reader?.cancel();
});

test("aborts a response that arrives after its caller disconnected", async () => {
  const controller = new AbortController();
  const { gateway, key, lines } = await handler({
    fetch: async () => {
      controller.abort();
      return new Response(new ReadableStream());
    },
  });
  const headers = { authorization: `Bearer ${key}` };
  const { signal } = controller;
  const response = await gateway(new Request(`https://gateway.example.com${BUSINESSES}`, { headers, signal }));
  await expect(response.text()).rejects.toThrow("caller_gone");
  expect(lines).toMatchObject([{ cut: "caller_gone" }]);
});

test.each([300, 301, 304, 308, 399])("rejects a redirect and other 3xx statuses (%i)", async (status) => {
  for (const key of [{}, { "idempotency-key": "a" }]) {
    const { post } = await responding(() => new Response(null, { status }));
    const response = await post(SEND, MAIL, key);
    expect(response.status).toBe(502);
    expect(["redirect_rejected", "outcome_unknown"]).toContain(await rejectionOf(response));
  }
});

test("rejects an opaque redirect", async () => {
  const { call } = await responding(() => Response.error());
  expect(await rejectionOf(await call(BUSINESSES))).toBe("redirect_rejected");
});

test.each([600, 999])("rejects an invalid status (%i)", async (status) => {
  const respond = () => Object.defineProperty(new Response("{}"), "status", { value: status });
  const { call } = await responding(respond);
  const response = await call(BUSINESSES);
  expect([response.status, await rejectionOf(response)]).toEqual([502, "upstream_broken"]);
});

test("cancels the body of a redirect", async () => {
  const cancel = vi.fn();
  const { call } = await responding(() => new Response(new ReadableStream({ cancel }), { status: 302 }));
  await call(BUSINESSES);
  expect(cancel).toHaveBeenCalled();
});

test("cancels the provider's response if its caller stops reading", async () => {
  const cancel = vi.fn();
  const { call, lines } = await responding(() => new Response(new ReadableStream({ cancel })));
  await (await call(BUSINESSES)).body?.cancel();
  expect(cancel).toHaveBeenCalled();
  expect(lines).toMatchObject([{ cut: "caller_gone", level: "warn", responseBytes: 0 }]);
});

test("aborts the connection if the server supports it, instead of erroring the body", async () => {
  const breakOff = vi.fn();
  const { call, lines } = await responding(() => new Response(inChunks(600, 600)), { maxResponseBytes: 1000 });
  const response = await call(BUSINESSES, {}, { breakOff });
  expect((await response.text()).length).toBe(600);
  expect(breakOff).toHaveBeenCalledOnce();
  expect(lines).toMatchObject([{ cut: "too_large", responseBytes: 1200 }]);
});

test("logs a body that fails midway", async () => {
  const body = () =>
    new ReadableStream({
      pull(controller) {
        controller.error(new Error("reset"));
      },
    });
  const { call, post, lines } = await responding(() => new Response(body()));
  await expect((await call(BUSINESSES)).text()).rejects.toThrow("broken");
  expect(lines).toMatchObject([{ cut: "broken", status: 200 }]);
  expect(await rejectionOf(await post(SEND, MAIL, { "idempotency-key": "a" }))).toBe("outcome_unknown");
});

/** Secrets from a function, one for each call, resolved by the test. */
function rotating() {
  const waiting: ((secret: string) => void)[] = [];
  const apiKey = () => new Promise<string>((resolve) => waiting.push(resolve));
  return { waiting, credentials: { upvio: { test: { apiKey, baseUrl: "https://a.example" } } } };
}

const FIRST = "first-credential-of-two";
const SECOND = "second-credential-of-two";

test("masks a credential from a function in the response and in the log", async () => {
  const { waiting, credentials } = rotating();
  const { call, lines } = await handler({ credentials, fetch: async () => new Response(`<${FIRST}>`) });
  for (const _ of [1, 2]) {
    const response = call(BUSINESSES);
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    waiting.shift()?.(FIRST);
    expect(await (await response).text()).toBe(`<${"*".repeat(FIRST.length)}>`);
  }
  await call(BUSINESSES, { headers: { origin: `https://${FIRST}` } });
  expect(lines.at(-1)).toMatchObject({ reason: "origin_not_allowed", origin: "[redacted]" });
});

test("masks a call's credential that another call replaced in the meantime", async () => {
  const { waiting, credentials } = rotating();
  const responses: ((response: Response) => void)[] = [];
  const { call } = await handler({ credentials, fetch: () => new Promise((resolve) => responses.push(resolve)) });
  const calls = [call(BUSINESSES), call(BUSINESSES)];
  await expect.poll(() => waiting.length).toBe(2);
  // Concurrently, so that both credentials are known before either is sent.
  waiting[0]?.(FIRST);
  waiting[1]?.(SECOND);
  await expect.poll(() => responses.length).toBe(2);
  for (const response of responses) response(new Response(`${FIRST} ${SECOND}`));
  const hidden = [FIRST, SECOND].map((secret) => "*".repeat(secret.length));
  const [first, second] = await Promise.all(calls.map(async (each) => (await each).text()));
  expect(first?.split(" ")[0]).toBe(hidden[0]);
  expect(second?.split(" ")[1]).toBe(hidden[1]);
});
