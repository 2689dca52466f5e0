import { describe, expect, test } from "vitest";
import { Seal } from "../../src/sealed-response.ts";
import { type BufferedResponse, type Claim, type SendOnceSettings, sendOnce } from "../../src/send-once.ts";
import type { GatewayStore } from "../../src/store/store.ts";
import { Upstream } from "./upstream.ts";

const claimOf = (key: string, fingerprint = "f"): Claim => ({
  caller: "web",
  operationId: "magicLinks.email.loginOrSignup",
  key,
  fingerprint,
});

/** A claim as in the store, to simulate an instance that crashes. */
async function sealed(claim: Claim) {
  const seal = new Seal(claim);
  return { id: await seal.id(), fingerprint: await seal.fingerprint(claim.fingerprint) };
}

const text = ({ body }: BufferedResponse) => new TextDecoder().decode(body);

/** Tests for every store, by the outcomes of `sendOnce` and the requests that an upstream server receives. */
export function describeSendOnce(open: () => Promise<GatewayStore>) {
  const send = async (store: GatewayStore, upstream: Upstream, claim: Claim, settings?: SendOnceSettings) =>
    sendOnce(store, claim, upstream.send(claim.key), settings);

  describe("a retry", () => {
    test("gets the first response, including status and headers, and is not sent", async () => {
      const [store, upstream] = [await open(), await Upstream.start()];
      upstream.responses("a", [201, { "content-type": "text/plain", "x-request-id": "r" }, "héllo \0 wörld"]);
      const first = await send(store, upstream, claimOf("a"));
      expect(first).toMatchObject({ replayed: false });
      const second = await send(store, upstream, claimOf("a"));
      expect(second).toMatchObject({ replayed: true, response: { status: 201 } });
      if (!("response" in first && "response" in second)) throw new Error("rejected");
      expect(second.response.headers).toEqual(first.response.headers);
      expect(text(second.response)).toBe("héllo \0 wörld");
      expect(upstream.received("a")).toBe(1);
    });

    test("that arrives while the first is in progress waits for its response", async () => {
      const [store, upstream] = [await open(), await Upstream.start()];
      upstream.holds("a");
      const first = send(store, upstream, claimOf("a"));
      await upstream.receipt("a");
      const repeats = Array.from({ length: 50 }, () => send(store, upstream, claimOf("a")));
      upstream.letGo("a");
      expect(await first).toMatchObject({ replayed: false });
      for (const repeat of await Promise.all(repeats)) expect(repeat).toMatchObject({ replayed: true });
      expect(upstream.received("a")).toBe(1);
    });

    test("among many concurrent ones is sent once", async () => {
      const [store, upstream] = [await open(), await Upstream.start()];
      const outcomes = await Promise.all(Array.from({ length: 100 }, () => send(store, upstream, claimOf("a"))));
      expect(outcomes.filter((outcome) => "response" in outcome && !outcome.replayed)).toHaveLength(1);
      expect(outcomes.filter((outcome) => "response" in outcome && outcome.replayed)).toHaveLength(99);
      expect(upstream.received("a")).toBe(1);
    });

    test("waits for a limited time and is then rejected", async () => {
      const [store, upstream] = [await open(), await Upstream.start()];
      upstream.holds("a");
      const first = send(store, upstream, claimOf("a"));
      await upstream.receipt("a");
      const rejection = { status: 409, type: "send_in_progress", retryAfterSeconds: 1 };
      expect(await send(store, upstream, claimOf("a"), { waitMs: 20 })).toMatchObject({ rejection });
      upstream.letGo("a");
      await first;
    });

    test("of another request is rejected, also while the first is in progress", async () => {
      const [store, upstream] = [await open(), await Upstream.start()];
      upstream.holds("a");
      const first = send(store, upstream, claimOf("a", "one"));
      await upstream.receipt("a");
      const rejection = { status: 422, type: "idempotency_key_reused" };
      expect(await send(store, upstream, claimOf("a", "two"))).toMatchObject({ rejection });
      upstream.letGo("a");
      await first;
      expect(await send(store, upstream, claimOf("a", "two"))).toMatchObject({ rejection });
      expect(upstream.received("a")).toBe(1);
    });

    test("by another caller is sent", async () => {
      const [store, upstream] = [await open(), await Upstream.start()];
      await send(store, upstream, claimOf("a"));
      expect(await send(store, upstream, { ...claimOf("a"), caller: "other" })).toMatchObject({ replayed: false });
      expect(upstream.received("a")).toBe(2);
    });

    test("is recognized for a limited time", async () => {
      const [store, upstream] = [await open(), await Upstream.start()];
      await send(store, upstream, claimOf("a"), { keepMs: 1 });
      await expect.poll(() => send(store, upstream, claimOf("a"))).toMatchObject({ replayed: false });
    });
  });

  describe("a send", () => {
    test("whose connection fails is never sent again, as it may have arrived", async () => {
      const [store, upstream] = [await open(), await Upstream.start()];
      upstream.alwaysResponds("a", "reset");
      const first = await send(store, upstream, claimOf("a"));
      expect(first).toMatchObject({ rejection: { status: 502, type: "outcome_unknown" } });
      const rejection = { status: 409, type: "outcome_unknown" };
      expect(await send(store, upstream, claimOf("a"))).toMatchObject({ rejection });
      expect(upstream.received("a")).toBe(1);
    });

    test("that takes too long is aborted and never sent again", async () => {
      const [store, upstream] = [await open(), await Upstream.start()];
      upstream.holds("a");
      const first = await send(store, upstream, claimOf("a"), { sendLimitMs: 50 });
      expect(first).toMatchObject({ rejection: { type: "outcome_unknown" } });
      expect(await send(store, upstream, claimOf("a"))).toMatchObject({ rejection: { type: "outcome_unknown" } });
    });

    test("that reached nobody releases its key", async () => {
      const [store, upstream] = [await open(), await Upstream.start()];
      const nowhere = await Upstream.start();
      nowhere.close();
      const failed = sendOnce(store, claimOf("a"), nowhere.send("a"));
      await expect(failed).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
      expect(await send(store, upstream, claimOf("a"))).toMatchObject({ replayed: false });
    });

    test.each([429, 503])("that the provider rejected with %i and Retry-After releases its key", async (status) => {
      const [store, upstream] = [await open(), await Upstream.start()];
      upstream.responses("a", [status, { "retry-after": "1" }, ""], [200, {}, "done"]);
      expect(await send(store, upstream, claimOf("a"))).toMatchObject({ response: { status } });
      expect(await send(store, upstream, claimOf("a"))).toMatchObject({ response: { status: 200 }, replayed: false });
    });

    test.each([400, 429, 500, 503])("that got a %i is replayed with it", async (status) => {
      const [store, upstream] = [await open(), await Upstream.start()];
      upstream.responses("a", [status, {}, "no"], [200, {}, "done"]);
      await send(store, upstream, claimOf("a"));
      expect(await send(store, upstream, claimOf("a"))).toMatchObject({ response: { status }, replayed: true });
      expect(upstream.received("a")).toBe(1);
    });

    test("with a large response is not replayed and not sent again", async () => {
      const [store, upstream] = [await open(), await Upstream.start()];
      upstream.responses("a", [200, {}, "x".repeat(101)]);
      const settings = { largestKeptBytes: 100 };
      expect(await send(store, upstream, claimOf("a"), settings)).toMatchObject({ response: { status: 200 } });
      const rejection = { status: 409, type: "response_not_stored" };
      expect(await send(store, upstream, claimOf("a"), settings)).toMatchObject({ rejection });
      expect(upstream.received("a")).toBe(1);
    });
  });

  describe("an instance that crashes", () => {
    test("before it marked its send leaves the key to others", async () => {
      const [store, upstream] = [await open(), await Upstream.start()];
      const { id, fingerprint } = await sealed(claimOf("a"));
      await store.claim(id, "dead", fingerprint, 1);
      expect(await send(store, upstream, claimOf("a"))).toMatchObject({ replayed: false });
    });

    test("while it sends does not release the key", async () => {
      const [store, upstream] = [await open(), await Upstream.start()];
      const { id, fingerprint } = await sealed(claimOf("a"));
      await store.claim(id, "dead", fingerprint, 10_000);
      expect(await store.markSending(id, "dead", 1, 10_000)).toBe(true);
      const rejection = { status: 409, type: "outcome_unknown" };
      await expect.poll(() => send(store, upstream, claimOf("a"), { waitMs: 10 })).toMatchObject({ rejection });
      expect(upstream.received("a")).toBe(0);
    });

    test("and recovers cannot send with an expired claim", async () => {
      const store = await open();
      await store.claim("id", "slow", "f", 1);
      await expect.poll(() => store.claim("id", "quick", "f", 10_000)).toMatchObject({ state: "claimed" });
      expect(await store.markSending("id", "slow", 1000, 10_000)).toBe(false);
      await store.release("id", "slow");
      await store.settle("id", "slow", { state: "unknown" }, 10_000);
      expect(await store.claim("id", "third", "f", 10_000)).toEqual({ state: "held", fingerprint: "f" });
    });
  });

  describe("a limit", () => {
    test("allows a number of calls in a window, and returns the time until the next", async () => {
      const store = await open();
      const limit = { calls: 2, seconds: 60 };
      expect(await store.take("web", limit)).toBeUndefined();
      expect(await store.take("web", limit)).toBeUndefined();
      const wait = await store.take("web", limit);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60_000);
      expect(await store.take("other", limit)).toBeUndefined();
    });
  });
}
