import { afterEach, expect, test, vi } from "vitest";
import { handler, MAIL, rejectionOf, SEND } from "./support.ts";

const ORGANIZATION = "/stytch/b2b/v1/b2b/organizations/o1";

afterEach(() => {
  vi.useRealTimers();
});

/** Returns a body in chunks, without Content-Length. */
function chunked(...chunks: string[]): RequestInit {
  const body = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
  return { method: "POST", body, duplex: "half", headers: { "content-type": "application/json" } } as RequestInit;
}

test("accepts a body up to the size limit", async () => {
  const maxRequestBytes = 100;
  const { call, post, sent, lines } = await handler({ maxRequestBytes });
  const body = "ä".repeat(50);
  expect(await rejectionOf(await post(SEND, body))).toBeUndefined();
  expect(await rejectionOf(await call(SEND, chunked(body.slice(0, 20), body.slice(20))))).toBeUndefined();
  expect(sent.map(({ init }) => new TextDecoder().decode(init.body as Uint8Array))).toEqual([body, body]);
  expect(lines).toMatchObject([{ requestBytes: 100 }, { requestBytes: 100 }]);
  expect(await rejectionOf(await post(SEND, `${body}x`))).toBe("request_too_large");
  expect(await rejectionOf(await post(SEND, "{}", { "content-length": "101" }))).toBe("request_too_large");
  expect(await rejectionOf(await post(SEND, "{}", { "content-length": "100" }))).toBeUndefined();
  expect(await rejectionOf(await call(SEND, chunked(body, "x")))).toBe("request_too_large");
  expect(sent).toHaveLength(3);
});

test("accepts 1 MiB by default", async () => {
  const { post } = await handler();
  expect(await rejectionOf(await post(SEND, "x".repeat(1024 * 1024)))).toBeUndefined();
  expect(await rejectionOf(await post(SEND, "x".repeat(1024 * 1024 + 1)))).toBe("request_too_large");
});

test("accepts a body of the operation's type with any parameters", async () => {
  const { call, sent } = await handler();
  const ask = async (type: string) =>
    rejectionOf(await call(SEND, { method: "POST", body: MAIL, headers: { "content-type": type } }));
  const types = ["application/json", "application/json; charset=utf-8", "Application/JSON", "application/json ;x"];
  for (const type of types) expect([type, await ask(type)]).toEqual([type, undefined]);
  expect(sent.map(({ init }) => new Headers(init.headers).get("content-type"))).toEqual(types);
  for (const type of ["text/plain", "application/jsonp", "application/x-www-form-urlencoded", "", "x;application/json"])
    expect([type, await ask(type)]).toEqual([type, "unsupported_media_type"]);
  const none = new Uint8Array([1]);
  expect(await rejectionOf(await call(SEND, { method: "POST", body: none }))).toBe("unsupported_media_type");
});

test("rejects a body if the operation has none, except for an empty one", async () => {
  const { call, sent } = await handler();
  const ask = async (init: RequestInit) => rejectionOf(await call(ORGANIZATION, { method: "DELETE", ...init }));
  expect(await ask({})).toBeUndefined();
  expect(await ask({ body: "" })).toBeUndefined();
  expect(await ask({ headers: { "content-length": "0" } })).toBeUndefined();
  expect(sent.map(({ init }) => init.body)).toEqual([null, null, null]);
  expect(await ask({ body: "x" })).toBe("body_not_allowed");
  expect(await ask({ headers: { "content-length": "1" } })).toBe("body_not_allowed");
  expect(await ask({ headers: { "transfer-encoding": "chunked" } })).toBe("body_not_allowed");
});

test("sends an empty body if it is missing", async () => {
  const { call, sent } = await handler();
  const headers = { "content-type": "application/json" };
  expect(await rejectionOf(await call(SEND, { method: "POST", headers }))).toBeUndefined();
  expect(sent[0]?.init.body).toEqual(new Uint8Array());
});

test.each([
  [{}, 10_000],
  [{ bodyTimeoutMs: 70 }, 70],
])("limits the time for a body with %j to %i ms, and cancels it", async (options, ms) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const cancel = vi.fn();
  let pulled = () => {};
  const isRead = new Promise<void>((resolve) => {
    pulled = resolve;
  });
  const { call } = await handler(options);
  const body = new ReadableStream({ pull: () => pulled(), cancel }, { highWaterMark: 0 });
  let settled = false;
  const pending = call(SEND, { ...chunked(), body }).finally(() => {
    settled = true;
  });
  await isRead;
  await vi.advanceTimersByTimeAsync(ms - 1);
  expect(settled).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  const response = await pending;
  expect([response.status, await rejectionOf(response)]).toEqual([408, "request_timeout"]);
  expect(cancel).toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test("leaves no timer, whatever the outcome of a body", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { call } = await handler({ maxRequestBytes: 3 });
  const failing = new ReadableStream({
    pull(controller) {
      controller.error(new Error("gone"));
    },
  });
  const cancel = vi.fn();
  const flood = new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(2));
    },
    cancel,
  });
  const bodies: [BodyInit, string | undefined][] = [
    ["{}", undefined],
    [flood, "request_too_large"],
    [failing, "bad_request"],
  ];
  for (const [body, rejection] of bodies) {
    expect(await rejectionOf(await call(SEND, { ...chunked(), body }))).toBe(rejection);
    expect(vi.getTimerCount()).toBe(0);
  }
  expect(cancel).toHaveBeenCalled();
});
