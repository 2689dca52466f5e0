import { getEventListeners } from "node:events";
import { afterEach, expect, test, vi } from "vitest";
import { handler, MAIL, rejectionOf, SEND } from "./support.ts";

const BUSINESSES = "/upvio/v1/businesses";

afterEach(() => {
  vi.useRealTimers();
});

/** Creates a gateway whose provider responds on demand and records its signals. */
async function held() {
  const calls: { response: (response: Response) => void; signal: AbortSignal }[] = [];
  const made = await handler({
    fetch: (_, { signal }) =>
      new Promise((resolve, reject) => {
        if (!signal) return;
        calls.push({ response: resolve, signal });
        signal.addEventListener("abort", () => reject(signal.reason));
      }),
  });
  const arrived = (count: number) => expect.poll(() => calls.length).toBe(count);
  return { ...made, calls, arrived };
}

test("stops at once if no call is in progress, and leaves no timer", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { gateway } = await handler();
  await gateway.close();
  expect(vi.getTimerCount()).toBe(0);
});

test("stops when the last call and its response are complete, and leaves no timer", async () => {
  const { gateway, call, calls, arrived } = await held();
  const responses = [call(BUSINESSES), call(BUSINESSES)];
  await arrived(2);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const closed = vi.fn();
  const closing = gateway.close().then(closed);
  for (const { response } of calls) response(new Response("{}"));
  const [first, second] = await Promise.all(responses);
  await first?.text();
  await new Promise(setImmediate);
  expect(closed).not.toHaveBeenCalled();
  await second?.text();
  await closing;
  expect(vi.getTimerCount()).toBe(0);
});

test("rejects new calls while it stops", async () => {
  const { gateway, call, arrived, calls } = await held();
  const response = call(BUSINESSES);
  await arrived(1);
  const closing = gateway.close();
  expect(gateway.close(1)).toBe(closing);
  const health = await call("/healthz");
  expect([health.status, await health.text()]).toEqual([503, "closing\n"]);
  const rejected = await call(BUSINESSES);
  expect([rejected.status, await rejectionOf(rejected)]).toEqual([503, "closing"]);
  expect((await call("/metrics", {}, { remoteAddress: "::1" })).status).toBe(200);
  calls[0]?.response(new Response("{}"));
  await (await response).text();
  await closing;
});

test.each([
  [undefined, 10_000],
  [70, 70],
])("aborts calls in progress after its grace period of %s, and not before", async (graceMs, ms) => {
  const { gateway, call, calls, arrived, lines } = await held();
  const waiting = call(BUSINESSES);
  const streaming = call(BUSINESSES);
  await arrived(2);
  const cancel = vi.fn();
  calls[1]?.response(new Response(new ReadableStream({ cancel })));
  const { body } = await streaming;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const closed = vi.fn();
  const closing = gateway.close(graceMs).then(closed);
  await vi.advanceTimersByTimeAsync(ms - 1);
  expect([calls[0]?.signal.aborted, closed.mock.calls.length]).toEqual([false, 0]);
  await vi.advanceTimersByTimeAsync(1);
  await closing;
  expect(await rejectionOf(await waiting)).toBe("closing");
  await expect(body?.getReader().read()).rejects.toThrow("closing");
  expect(cancel).toHaveBeenCalled();
  expect(lines.map(({ event, reason, cut }) => [event, reason, cut]).sort()).toEqual([
    ["call", undefined, "closing"],
    ["rejected", "closing", undefined],
  ]);
});

test("counts calls in progress", async () => {
  const { call, calls, arrived } = await held();
  const inFlight = async () => {
    const text = await (await call("/metrics", {}, { remoteAddress: "::1" })).text();
    return /in_flight (\d+)/.exec(text)?.[1];
  };
  expect(await inFlight()).toBe("1"); // this one
  const pending = call(BUSINESSES);
  await arrived(1);
  expect(await inFlight()).toBe("2");
  calls[0]?.response(new Response("{}"));
  const response = await pending;
  expect(await inFlight()).toBe("2");
  await response.text();
  expect(await inFlight()).toBe("1");
});

test("leaves no timer and no listener, whatever the outcome of a call", async () => {
  const { gateway, key, calls } = await held();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const signals: AbortSignal[] = [];
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json", ...init.headers };
    const request = new Request(`https://gateway.example.com${path}`, { ...init, headers });
    signals.push(request.signal);
    const before = calls.length;
    const response = gateway(request);
    while (calls.length === before) await new Promise(setImmediate);
    return { response, upstream: calls.at(-1) };
  };
  const controller = new AbortController();
  const ways: (() => Promise<unknown>)[] = [
    async () => {
      const { response, upstream } = await ask(BUSINESSES);
      upstream?.response(new Response("{}"));
      await (await response).text();
    },
    async () => {
      const { response, upstream } = await ask(BUSINESSES);
      upstream?.response(new Response(null, { status: 204 }));
      await response;
    },
    async () => {
      const { response, upstream } = await ask(BUSINESSES);
      upstream?.response(new Response(null, { status: 302 }));
      await response;
    },
    async () => {
      const { response, upstream } = await ask(BUSINESSES);
      upstream?.response(new Response(new ReadableStream()));
      await (await response).body?.cancel();
    },
    async () => {
      const { response, upstream } = await ask(SEND, {
        method: "POST",
        body: MAIL,
        headers: { "idempotency-key": "a" },
      });
      upstream?.response(new Response("{}"));
      await response;
    },
    async () => {
      const { response } = await ask(BUSINESSES, { signal: controller.signal });
      controller.abort();
      await response;
    },
  ];
  for (const way of ways) {
    await way();
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signals.at(-1) as AbortSignal, "abort")).toEqual([]);
  }
  // The gateway's listener for its own response.
  for (const { signal } of calls) expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
});

test("sends nothing for a caller that already disconnected", async () => {
  const { gateway, key, lines } = await handler({
    fetch: async (_, { signal }) => {
      signal?.throwIfAborted();
      return new Response("{}");
    },
  });
  const controller = new AbortController();
  const request = new Request(`https://gateway.example.com${BUSINESSES}`, {
    headers: { authorization: `Bearer ${key}` },
    signal: controller.signal,
  });
  controller.abort();
  const response = await gateway(request);
  expect(response.status).toBe(502);
  expect(lines).toMatchObject([{ event: "rejected", reason: "upstream_broken" }]);
});
