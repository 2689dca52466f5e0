import type { RateLimitError } from "@linkwright/runtime";
import { fine, json } from "@linkwright/testing/faults/faults";
import type { Fault } from "@linkwright/testing/faults/faulty-server";
import { describe, expect, test } from "vitest";
import { callAgainst, get, type Outcome, send } from "./call.ts";

const BACKOFF_MS = 250;

/** Makes a call, records the client's delay and aborts the call, so that the test does not wait. */
async function meantToWait(faults: readonly Fault[], call = get): Promise<{ delayMs: number | undefined } & Outcome> {
  const controller = new AbortController();
  let delayMs: number | undefined;
  const onRetry = (view: { delayMs: number }) => {
    delayMs = view.delayMs;
    controller.abort();
  };
  // Half of the first backoff's 500 ms, so that it cannot be mistaken for a `Retry-After`.
  const settings = { hooks: { onRetry }, random: () => 0.5 };
  return { ...(await callAgainst(faults, { call, settings, controller })), delayMs };
}

const inMs = (ms: number) => new Date(Date.now() + ms).toUTCString();
const limited = (retryAfter?: string, status = 429) => [
  json(status, {}, retryAfter === undefined ? {} : { "retry-after": retryAfter }),
  fine,
];

describe.each([429, 503])("Retry-After with a %i", (status) => {
  test.each([
    ["seconds", "7", 7_000],
    ["seconds, the most that is obeyed", "60", 60_000],
    ["seconds among white space", " 7 ", 7_000],
    ["no time", "0", 0],
  ])("%s", async (_form, value, expected) => {
    for (const call of [get, send]) {
      const { delayMs, received } = await meantToWait(limited(value, status), call);
      expect(delayMs).toBe(expected);
      expect(received).toHaveLength(1);
    }
  });

  test("a date", async () => {
    for (const call of [get, send]) {
      const { delayMs } = await meantToWait(limited(inMs(30_000), status), call);
      // A date has no milliseconds.
      expect(delayMs).toBeGreaterThan(28_000);
      expect(delayMs).toBeLessThanOrEqual(30_000);
    }
  });

  test("a date in the past means now", async () => {
    for (const call of [get, send]) {
      expect((await meantToWait(limited(inMs(-3_600_000), status), call)).delayMs).toBe(0);
    }
  });

  test.each([
    ["seconds", "61"],
    ["far more seconds than fit", "9".repeat(400)],
    ["a date", () => inMs(120_000)],
  ])("of more than 60 s, as %s, ends the call at once", async (_form, value) => {
    for (const call of [get, send]) {
      const header = typeof value === "string" ? value : value();
      const { delayMs, error, received } = await meantToWait(limited(header, status), call);
      expect(delayMs).toBeUndefined();
      expect(error).toMatchObject({ status, attempts: 1 });
      expect(received).toHaveLength(1);
    }
  });

  test.each([
    ["none", undefined],
    ["negative", "-5"],
    ["a fraction", "1.5"],
    ["nonsense", "soon"],
    ["empty", ""],
    ["hexadecimal", "0x10"],
    ["two values", "5, 10"],
  ])("%s falls back to the backoff and does not allow retrying a send", async (_form, value) => {
    expect((await meantToWait(limited(value, status), get)).delayMs).toBe(BACKOFF_MS);
    const sent = await meantToWait(limited(value, status), send);
    expect(sent.delayMs).toBeUndefined();
    expect(sent.error).toMatchObject({ status, attempts: 1 });
    expect(sent.received).toHaveLength(1);
  });
});

test("the last attempt's error has the requested delay", async () => {
  const { error, attempts, received } = await callAgainst(limited("0").slice(0, 1));
  expect(error).toMatchObject({ name: "RateLimitError", status: 429, retryAfterMs: 0 });
  expect([attempts, received.length]).toEqual([3, 3]);
  const { error: far } = await callAgainst(limited("3600"));
  expect((far as RateLimitError).retryAfterMs).toBe(3_600_000);
});

test("a send rejected with Retry-After is retried and takes effect once", async () => {
  for (const status of [429, 503]) {
    const { data, received } = await callAgainst(limited("0", status), { call: send });
    expect(data).toEqual({ thing_id: "a" });
    expect(received).toHaveLength(2);
  }
});

test("Retry-After with any other status does not allow retrying a send", async () => {
  for (const status of [500, 502, 504, 408]) {
    const { error, received } = await callAgainst(limited("0", status), { call: send });
    expect(error).toMatchObject({ status });
    expect(received).toHaveLength(1);
  }
});

test("a 429 that is not about too many calls is never repeated", async () => {
  const faults = [json(429, { code: "captcha_failed" }, { "retry-after": "0" }), fine];
  for (const call of [get, send]) {
    const { error, received } = await callAgainst(faults, { call, settings: { neverRetry: ["captcha_failed"] } });
    expect(error).toMatchObject({ name: "RateLimitError", code: "captcha_failed" });
    expect(received).toHaveLength(1);
  }
});

test("the backoff doubles from 0.5 s to 8 s, times the jitter", async () => {
  const delays: number[] = [];
  const onRetry = ({ delayMs }: { delayMs: number }) => delays.push(delayMs);
  // A thousandth of each, so that the test need not wait.
  const settings = { hooks: { onRetry }, random: () => 0.001, retries: 6 };
  const { attempts } = await callAgainst([json(500, {})], { settings });
  expect(attempts).toBe(7);
  expect(delays.map((ms) => Math.round(ms * 1_000))).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000]);
});

test.each([0, 1, 4])("%i retries, by the client's settings or the call's", async (retries) => {
  const faults = [json(500, {})];
  expect((await callAgainst(faults, { settings: { retries } })).received).toHaveLength(retries + 1);
  const overridden = await callAgainst(faults, { settings: { retries: 7 }, options: { retries } });
  expect(overridden.received).toHaveLength(retries + 1);
});
