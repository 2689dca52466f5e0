import { getEventListeners } from "node:events";
import { ServerError, TimeoutError } from "@linkwright/runtime";
import { recordingFetch, untilAborted } from "@linkwright/testing/recording-fetch";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clientAt, failure } from "./support.ts";

// The clock is fake, so that limits are exact to the millisecond.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Options = Parameters<ReturnType<typeof clientAt>["things"]["get"]>[1];

/** A call without a response, and its result once it has ended. */
function withoutResponse(settings: object = {}, options: Options = {}) {
  const { sent, fetch } = recordingFetch(untilAborted);
  const call = { sent, error: undefined as unknown };
  const { things } = clientAt(undefined, { fetch, ...settings });
  things.get({ thing_id: "a" }, options).catch((error: unknown) => {
    call.error = error;
  });
  return call;
}

/** The clock advances a millisecond for each delay of zero, like those between attempts here. */
async function expectEndAfter(call: ReturnType<typeof withoutResponse>, attemptsMs: number, waits = 0) {
  const ms = attemptsMs + waits;
  await vi.advanceTimersByTimeAsync(ms - 1);
  expect(call.error).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(call.error).toBeInstanceOf(TimeoutError);
}

test("by default, an attempt may take 30 s, there are three, and the call has no deadline", async () => {
  const call = withoutResponse();
  await expectEndAfter(call, 90_000, 2);
  expect(call.error).toMatchObject({ timeoutMs: 30_000, attempts: 3 });
  expect(call.sent).toHaveLength(3);
  expect(vi.getTimerCount()).toBe(0);
});

describe("a call's own limit overrides the client's, higher or lower", () => {
  test.each([
    [70, 200],
    [200, 70],
  ])("timeoutMs %i, the client's %i", async (own, clients) => {
    const call = withoutResponse({ timeoutMs: clients, retries: 0 }, { timeoutMs: own });
    await expectEndAfter(call, own);
    expect(call.error).toMatchObject({ timeoutMs: own, attempts: 1 });
  });

  test.each([
    [70, 200],
    [200, 70],
  ])("deadlineMs %i, the client's %i", async (own, clients) => {
    const call = withoutResponse({ deadlineMs: clients }, { deadlineMs: own });
    await expectEndAfter(call, own);
    expect(call.error).toMatchObject({ timeoutMs: own, attempts: 1 });
  });

  test.each([
    [0, 3],
    [3, 0],
  ])("retries %i, the client's %i", async (own, clients) => {
    const call = withoutResponse({ timeoutMs: 10, retries: clients }, { retries: own });
    await expectEndAfter(call, 10 * (own + 1), own);
    expect(call.error).toMatchObject({ attempts: own + 1 });
  });
});

test("the client's limits apply if a call sets none", async () => {
  await expectEndAfter(withoutResponse({ timeoutMs: 40, retries: 1 }), 80, 1);
  await expectEndAfter(withoutResponse({ deadlineMs: 50 }), 50);
});

test("the last attempt gets the remaining time of the call, and its error reports that limit", async () => {
  const call = withoutResponse({ timeoutMs: 60, deadlineMs: 100 });
  await vi.advanceTimersByTimeAsync(61);
  expect(call.sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(38);
  expect(call.error).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(call.error).toMatchObject({ name: "TimeoutError", timeoutMs: 100, attempts: 2 });
});

test("the call ends with its last timer, however slow the clock is", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const call = withoutResponse({ deadlineMs: 100_000, timeoutMs: 200_000 });
  await vi.advanceTimersByTimeAsync(100_001);
  expect(call.error).toMatchObject({ name: "TimeoutError", timeoutMs: 100_000, attempts: 1 });
});

test("a timer of an attempt keeps no process alive", async () => {
  vi.useRealTimers();
  const timers = vi.spyOn(globalThis, "setTimeout");
  const controller = new AbortController();
  const { sent, fetch } = recordingFetch(untilAborted);
  const error = failure(clientAt(undefined, { fetch }).things.get({ thing_id: "a" }, { signal: controller.signal }));
  const held = timers.mock.results.filter(({ value }) => (value as NodeJS.Timeout).hasRef());
  controller.abort();
  expect(await error).toMatchObject({ name: "AbortError" });
  expect([sent.length, held]).toEqual([1, []]);
});

test("an attempt with its full time reports its own limit", async () => {
  const call = withoutResponse({ timeoutMs: 50, deadlineMs: 50, retries: 0 });
  await expectEndAfter(call, 50);
  expect(call.error).toMatchObject({ timeoutMs: 50 });
});

describe("the caller's signal", () => {
  /** A call with a 503 response and a delay of 30 s, whose signal aborts in the hook or some time later. */
  async function abortedCall(hook: "onRequest" | "onRetry", afterMs?: number) {
    const controller = new AbortController();
    const abort = () => {
      if (afterMs === undefined) controller.abort();
      else setTimeout(() => controller.abort(), afterMs);
    };
    let sent = 0;
    const fetch = async (_input: unknown, init?: RequestInit) => {
      init?.signal?.throwIfAborted();
      sent += 1;
      return Response.json({}, { status: 503, headers: { "retry-after": "30" } });
    };
    const { things } = clientAt(undefined, { fetch, hooks: { [hook]: abort } });
    const error = failure(things.get({ thing_id: "a" }, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(afterMs ?? 0);
    expect(await error).toMatchObject({ name: "AbortError" });
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    return sent;
  }

  test("ends a call that is about to be sent, and nothing is", async () => {
    expect(await abortedCall("onRequest")).toBe(0);
  });

  test("ends a wait at once, and one that is about to begin", async () => {
    expect(await abortedCall("onRetry")).toBe(1);
    expect(await abortedCall("onRetry", 10_000)).toBe(1);
  });

  test("has no listener left after a wait that came to its end", async () => {
    const { signal } = new AbortController();
    const fetch = async () => Response.json({}, { status: 503, headers: { "retry-after": "1" } });
    const error = failure(clientAt(undefined, { fetch, retries: 1 }).things.get({ thing_id: "a" }, { signal }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await error).toMatchObject({ attempts: 2 });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("a wait", () => {
  const unavailable = (retryAfter: string) => () =>
    Response.json({}, { status: 503, headers: { "retry-after": retryAfter } });

  test("that would end at the deadline is not begun; one that leaves a millisecond is", async () => {
    const { sent, fetch } = recordingFetch(unavailable("1"));
    const { things } = clientAt(undefined, { fetch });
    await expect(things.get({ thing_id: "a" }, { deadlineMs: 1000 })).rejects.toBeInstanceOf(ServerError);
    expect(sent).toHaveLength(1);
    const late = expect(things.get({ thing_id: "a" }, { deadlineMs: 1001 })).rejects.toMatchObject({ attempts: 2 });
    await vi.advanceTimersByTimeAsync(1000);
    await late;
  });

  test("is exactly Retry-After, to the millisecond", async () => {
    const { sent, fetch } = recordingFetch(unavailable("60"));
    clientAt(undefined, { fetch, retries: 1 })
      .things.get({ thing_id: "a" })
      .catch(() => {});
    await vi.advanceTimersByTimeAsync(59_999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
  });

  test("without one is a random share of the backoff", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const delays: number[] = [];
    const onRetry = ({ delayMs }: { delayMs: number }) => delays.push(delayMs);
    const { fetch } = recordingFetch(() => Response.json({}, { status: 500 }));
    const settings = { fetch, hooks: { onRetry }, random: undefined as never };
    const call = clientAt(undefined, settings)
      .things.get({ thing_id: "a" })
      .catch(() => {});
    await vi.runAllTimersAsync();
    await call;
    expect(delays).toEqual([250, 500]);
  });
});
