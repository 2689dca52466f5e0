import { getEventListeners } from "node:events";
import { drip, fine, json, nobodyListens, silent, silentInBody } from "@linkwright/testing/faults/faults";
import { type Fault, FaultyServer } from "@linkwright/testing/faults/faulty-server";
import { describe, expect, test } from "vitest";
import { bearer } from "../support.ts";
import { callAgainst, clientAt, get, outcomeOf, send, within } from "./call.ts";
import { leftovers } from "./leftovers.ts";

/** The fault, with a call of `then` once the server reaches it. */
const andThen = ({ received }: Fault, then: () => void): Fault => ({
  received: (socket, request) => {
    received?.(socket, request);
    setImmediate(then);
  },
});

describe("the caller's signal ends a call at once", () => {
  test.each([
    ["headers", silent],
    ["the rest of the body", silentInBody],
    ["the end of a drip", drip],
  ])("that waits for %s", async (_what, fault) => {
    for (const call of [get, send]) {
      const controller = new AbortController();
      const reason = new Error("changed my mind");
      const { error, received } = await callAgainst([andThen(fault, () => controller.abort(reason))], {
        call,
        controller,
      });
      expect(error).toMatchObject({ name: "AbortError", cause: reason, attempts: 1 });
      expect(received).toHaveLength(1);
    }
  });

  test("that waits for its next attempt", async () => {
    const controller = new AbortController();
    const left = leftovers();
    let waiting = 0;
    const onRetry = () => {
      setImmediate(() => {
        waiting = left.timers().length;
        controller.abort();
      });
    };
    const faults = [json(503, {}, { "retry-after": "30" })];
    const { error, received } = await callAgainst(faults, {
      controller,
      settings: { hooks: { onRetry } },
    });
    left.done();
    expect(error).toMatchObject({ name: "AbortError", attempts: 1 });
    expect(received).toHaveLength(1);
    // The other tests rely on this: a pending timer of the runtime is found.
    expect(waiting).toBe(1);
  });

  test("that was not even sent", async () => {
    for (const call of [get, send]) {
      const controller = new AbortController();
      controller.abort();
      const { error, connections } = await callAgainst([fine], { call, controller });
      expect(error).toMatchObject({ name: "AbortError", attempts: 0 });
      expect(connections).toBe(0);
    }
  });

  test("that waits for its credential", async () => {
    const controller = new AbortController();
    const credential = () => {
      setImmediate(() => controller.abort());
      return new Promise<string>(() => {});
    };
    const authorization = bearer(credential, "apiKey");
    const { error, connections } = await callAgainst([fine], {
      controller,
      settings: { authorization },
    });
    expect(error).toMatchObject({ name: "AbortError" });
    expect(connections).toBe(0);
  });
});

describe("time", () => {
  test("of an attempt ends one that waits for its credential", async () => {
    const authorization = bearer(() => new Promise<string>(() => {}), "apiKey");
    const settings = { authorization, timeoutMs: 50 };
    const { error, connections } = await callAgainst([fine], { settings });
    expect(error).toMatchObject({ name: "TimeoutError" });
    expect(connections).toBe(0);
  });

  test("of the whole call ends an attempt", async () => {
    for (const call of [get, send]) {
      const { error, received } = await callAgainst([silent], { call, options: { deadlineMs: 1000 } });
      expect(error).toMatchObject({ name: "TimeoutError", timeoutMs: 1000 });
      expect(received).toHaveLength(1);
    }
  });

  test("of the whole call ends it there, however early the timer fires", async () => {
    const server = new FaultyServer([silent]);
    await server.listen();
    const client = clientAt(server.url);
    const deadlines = Array.from({ length: 100 }, (_, index) => 20 + index / 7);
    const calls = deadlines.map((deadlineMs) => outcomeOf(get(client, { deadlineMs })));
    const outcomes = await within("all calls settle", Promise.all(calls));
    await server.close();
    expect(outcomes.map(({ error, attempts }) => [error?.name, attempts])).toEqual(
      deadlines.map(() => ["TimeoutError", 1]),
    );
  });

  test("of the whole call counts all attempts", async () => {
    const options = { timeoutMs: 100, deadlineMs: 250, retries: 50 };
    const { error, received } = await callAgainst([silent], { options });
    expect(error).toMatchObject({ name: "TimeoutError" });
    // Two whole attempts, and the rest of a third.
    expect(received.length).toBeLessThanOrEqual(3);
  });

  test("of the whole call is not waited away", async () => {
    const faults = [json(503, {}, { "retry-after": "30" })];
    const { error, received } = await callAgainst(faults, { options: { deadlineMs: 10_000 } });
    expect(error).toMatchObject({ name: "ServerError", status: 503, attempts: 1 });
    expect(received).toHaveLength(1);
  });

  test.each([Number.POSITIVE_INFINITY, 2 ** 31, Number.MAX_SAFE_INTEGER])(
    "without end (%d) is no time at all",
    async (ms) => {
      for (const options of [{ timeoutMs: ms }, { deadlineMs: ms }]) {
        const slow = json(200, { thing_id: "a" });
        const late: Fault = { received: (socket, request) => setTimeout(() => slow.received?.(socket, request), 20) };
        expect((await callAgainst([late], { options })).data).toEqual({ thing_id: "a" });
      }
    },
  );
});

describe("a server that is not there", () => {
  test("is retried, by a send too, since nothing arrived", async () => {
    for (const call of [get, send]) {
      const left = leftovers();
      const { signal } = new AbortController();
      const client = clientAt(await nobodyListens());
      const { error, attempts } = await within("the call settles", outcomeOf(call(client, { signal })));
      expect(error).toMatchObject({ name: "ConnectionError", message: expect.stringContaining("ECONNREFUSED") });
      expect(attempts).toBe(3);
      expect(getEventListeners(signal, "abort")).toEqual([]);
      expect(left.timers()).toEqual([]);
      expect(await left.resources()).toEqual([]);
      left.done();
    }
  });

  test("and then is, receives the call once", async () => {
    for (const call of [get, send]) {
      const url = await nobodyListens();
      const server = new FaultyServer([fine]);
      let listening: Promise<void> | undefined;
      const onRetry = () => {
        listening ??= server.listen(Number(new URL(url).port));
      };
      // 50 ms, after which the server has certainly reached it.
      const client = clientAt(url, { hooks: { onRetry }, random: () => 0.1 });
      const { data, attempts } = await within("the call settles", outcomeOf(call(client, {})));
      await listening;
      await server.close();
      expect(data).toEqual({ thing_id: "a" });
      expect(attempts).toBe(2);
      expect(server.received).toHaveLength(1);
    }
  });

  test("because its name is unknown, is tried again by a send too", async () => {
    const client = clientAt("http://nowhere.invalid", { allowInsecure: true });
    const { error, attempts } = await within("the call settles", outcomeOf(send(client, {})));
    expect(error).toMatchObject({ name: "ConnectionError", message: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/) });
    expect(attempts).toBe(3);
  });
});
