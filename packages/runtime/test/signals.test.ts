import { getEventListeners } from "node:events";
import { recordingFetch, untilAborted } from "@linkwright/testing/recording-fetch";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bearer, clientAt, clientOf, echo, failure, rawOf } from "./support.ts";

let warnings: string[];
const listener = ({ name, message }: Error) => warnings.push(`${name}: ${message}`);
beforeEach(() => {
  warnings = [];
  process.on("warning", listener);
});
afterEach(() => {
  process.off("warning", listener);
});

/** Warnings are emitted a turn of the event loop after their cause. */
async function warned(): Promise<string[]> {
  await new Promise((resolve) => setImmediate(resolve));
  return warnings;
}

type Client = Awaited<ReturnType<typeof clientOf>>;
type Call = (client: Client, signal: AbortSignal) => PromiseLike<unknown>;
const ways: [way: string, call: Call][] = [
  ["a method", ({ things }, signal) => things.get({ thing_id: "a" }, { signal })],
  ["api", (client, signal) => rawOf(client).GET("/things", { signal })],
];
const watched = { onRequest: () => undefined };

describe.each(ways)("hundreds of calls of %s with one signal", (_way, call) => {
  describe.each([false, true])("beside a middleware: %o", (intercepted) => {
    test("cause no warnings and leave no listeners, in parallel and in sequence", async () => {
      const client = await clientOf(echo);
      if (intercepted) client.api.use(watched);
      const { signal } = new AbortController();
      await Promise.all(Array.from({ length: 150 }, () => call(client, signal)));
      for (let number = 0; number < 10; number++) await call(client, signal);
      expect(getEventListeners(signal, "abort")).toEqual([]);
      expect(await warned()).toEqual([]);
    });

    test("all end when it aborts, with its reason, and leave no listeners", async () => {
      const { sent, fetch } = recordingFetch(untilAborted);
      const client = clientAt(undefined, { fetch });
      if (intercepted) client.api.use(watched);
      const controller = new AbortController();
      const calls = Array.from({ length: 150 }, () => failure(call(client, controller.signal)));
      await expect.poll(() => sent.length).toBe(150);
      controller.abort(new Error("changed my mind"));
      const errors = (await Promise.all(calls)) as { name: string; cause: Error; attempts: number }[];
      const reported = errors.map(({ name, cause, attempts }) => `${name} ${cause.message} ${attempts}`);
      expect(new Set(reported)).toEqual(new Set(["AbortError changed my mind 1"]));
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
      expect(await warned()).toEqual([]);
    });
  });

  test("that wait for their next attempt are one listener, and end with it", async () => {
    const { fetch } = recordingFetch(() => new Response(null, { status: 503, headers: { "retry-after": "60" } }));
    const controller = new AbortController();
    let waiting = 0;
    const hooks = {
      onRetry: () => {
        waiting += 1;
      },
    };
    const client = clientAt(undefined, { fetch, hooks });
    const calls = Array.from({ length: 150 }, () => failure(call(client, controller.signal)));
    await expect.poll(() => waiting).toBe(150);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    controller.abort();
    const errors = (await Promise.all(calls)) as Error[];
    expect(new Set(errors.map(({ name }) => name))).toEqual(new Set(["AbortError"]));
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(await warned()).toEqual([]);
  });

  test("that wait for their credential do not warn either", async () => {
    const { sent, fetch } = recordingFetch();
    let resolve = (_key: string) => {};
    const promise = new Promise<string>((given) => {
      resolve = given;
    });
    const authorization = bearer(() => promise);
    const client = clientAt(undefined, { fetch, authorization });
    const { signal } = new AbortController();
    const calls = Array.from({ length: 150 }, () => call(client, signal));
    expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
    resolve("key");
    await Promise.all(calls);
    expect(sent).toHaveLength(150);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(await warned()).toEqual([]);
  });
});

test("a call whose signal is used again after it was aborted is not sent", async () => {
  const { sent, fetch } = recordingFetch();
  const client = clientAt(undefined, { fetch });
  const signal = AbortSignal.abort(new Error("over"));
  for (const [, call] of ways) {
    expect(await failure(call(client, signal))).toMatchObject({ name: "AbortError", cause: { message: "over" } });
  }
  expect(sent).toEqual([]);
});
