import { untilAborted } from "@linkwright/testing/recording-fetch";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type BufferedResponse, Seal } from "../../src/sealed-response.ts";
import { sendOnce } from "../../src/send-once.ts";
import { Changes } from "../../src/store/changes.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { StoreUnavailableError } from "../../src/store/store.ts";

const DAY = 86_400_000;
const claim = { caller: "web", operationId: "users.create", key: "a", fingerprint: "f" };
const responded = (size = 2): BufferedResponse => ({ status: 200, headers: [], body: new Uint8Array(size) });
const kept = (size: number) => ({ state: "completed", response: new Uint8Array(size) }) as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the memory store", () => {
  test("keeps a claim for its lease, to the millisecond", async () => {
    const store = memoryStore();
    expect(await store.claim("id", "one", "f", 1000)).toEqual({ state: "claimed" });
    vi.advanceTimersByTime(999);
    expect(await store.claim("id", "other", "g", 1000)).toEqual({ state: "held", fingerprint: "f" });
    vi.advanceTimersByTime(1);
    expect(await store.markSending("id", "one", 10, 10)).toBe(false);
    expect(await store.claim("id", "other", "g", 1000)).toEqual({ state: "claimed" });
    vi.advanceTimersByTime(999);
    expect(await store.markSending("id", "one", 10, 10)).toBe(false);
    expect(await store.markSending("id", "other", 10, 10)).toBe(true);
  });

  test("reports whether a send is overdue, and removes it when it expires", async () => {
    const store = memoryStore();
    await store.claim("id", "one", "f", 1000);
    await store.markSending("id", "one", 50, 100);
    const sending = { state: "sending", fingerprint: "f" };
    vi.advanceTimersByTime(49);
    expect(await store.claim("id", "other", "f", 1000)).toEqual({ ...sending, overdue: false });
    vi.advanceTimersByTime(1);
    expect(await store.claim("id", "other", "f", 1000)).toEqual({ ...sending, overdue: true });
    vi.advanceTimersByTime(49);
    expect(await store.claim("id", "other", "f", 1000)).toEqual({ ...sending, overdue: true });
    vi.advanceTimersByTime(1);
    expect(await store.claim("id", "other", "f", 1000)).toEqual({ state: "claimed" });
  });

  test("keeps an outcome and its response until it expires", async () => {
    const store = memoryStore();
    for (const outcome of [kept(3), { state: "completed", response: undefined }, { state: "unknown" }] as const) {
      await store.claim("id", "one", "f", 1000);
      await store.markSending("id", "one", 50, 100);
      await store.settle("id", "one", outcome, 200);
      vi.advanceTimersByTime(199);
      expect(await store.claim("id", "other", "g", 1000)).toEqual({ ...outcome, fingerprint: "f" });
      vi.advanceTimersByTime(1);
      expect(await store.claim("id", "other", "g", 1000)).toEqual({ state: "claimed" });
      await store.release("id", "other");
    }
  });

  test("lets nobody but its owner mark, settle or release a key", async () => {
    const store = memoryStore();
    await store.claim("id", "one", "f", 1000);
    expect(await store.markSending("id", "other", 50, 100)).toBe(false);
    await store.settle("id", "other", { state: "unknown" }, 100);
    await store.release("id", "other");
    expect(await store.claim("id", "third", "f", 1000)).toEqual({ state: "held", fingerprint: "f" });
    expect(await store.markSending("nothing", "one", 50, 100)).toBe(false);
    await store.release("id", "one");
    expect(await store.claim("id", "third", "f", 1000)).toEqual({ state: "claimed" });
  });

  const settle = async (store: ReturnType<typeof memoryStore>, id: string, size: number, keepMs = DAY) => {
    await store.claim(id, "one", "f", 1000);
    await store.settle(id, "one", kept(size), keepMs);
  };
  const responseOf = async (store: ReturnType<typeof memoryStore>, id: string) => {
    const found = await store.claim(id, "look", "f", 1000);
    if (found.state === "claimed") await store.release(id, "look");
    return found.state === "completed" ? (found.response?.length ?? "dropped") : found.state;
  };

  test("stores responses up to its limit, then drops the oldest, but not the record of their sends", async () => {
    const store = memoryStore({ responseBytes: 10 });
    await settle(store, "a", 4);
    await settle(store, "b", 6);
    expect([await responseOf(store, "a"), await responseOf(store, "b")]).toEqual([4, 6]);
    await settle(store, "c", 1);
    expect([await responseOf(store, "a"), await responseOf(store, "b"), await responseOf(store, "c")]).toEqual([
      "dropped",
      6,
      1,
    ]);
    await settle(store, "d", 3);
    expect([await responseOf(store, "b"), await responseOf(store, "c"), await responseOf(store, "d")]).toEqual([
      6, 1, 3,
    ]);
    await settle(store, "e", 11);
    for (const id of ["a", "b", "c", "d", "e"]) expect(await responseOf(store, id)).toBe("dropped");
    await settle(store, "f", 10);
    expect(await responseOf(store, "f")).toBe(10);
  });

  test("frees the space of removed responses", async () => {
    const store = memoryStore({ responseBytes: 10 });
    await settle(store, "a", 10, 100);
    vi.advanceTimersByTime(100);
    await settle(store, "b", 4);
    await settle(store, "c", 6);
    expect([await responseOf(store, "b"), await responseOf(store, "c")]).toEqual([4, 6]);
  });

  test("stores keys up to its limit, then rejects others until one expires", async () => {
    const store = memoryStore({ keys: 2 });
    expect(await store.claim("a", "one", "f", 100)).toEqual({ state: "claimed" });
    expect(await store.claim("b", "one", "f", 200)).toEqual({ state: "claimed" });
    const full = store.claim("c", "one", "f", 100);
    await expect(full).rejects.toThrow(
      new StoreUnavailableError("the memory store is full: its limit is 2 keys", true),
    );
    await expect(full).rejects.toMatchObject({ name: "StoreUnavailableError", temporary: true });
    // Stored keys are still found.
    expect(await store.claim("a", "other", "f", 100)).toMatchObject({ state: "held" });
    vi.advanceTimersByTime(100);
    expect(await store.claim("c", "one", "f", 100)).toEqual({ state: "claimed" });
    await store.release("c", "one");
    expect(await store.claim("d", "one", "f", 100)).toEqual({ state: "claimed" });
  });

  test("stores a million keys and 64 MB of responses by default", async () => {
    const store = memoryStore();
    await settle(store, "a", 64_000_000);
    expect(await responseOf(store, "a")).toBe(64_000_000);
    await settle(store, "b", 1);
    expect([await responseOf(store, "a"), await responseOf(store, "b")]).toEqual(["dropped", 1]);
    // A million real keys would take seconds.
    const size = vi.spyOn(Map.prototype, "size", "get").mockReturnValue(999_999);
    const last = store.claim("last", "one", "f", DAY);
    size.mockReturnValue(1_000_000);
    const oneMore = store.claim("one more", "one", "f", DAY);
    size.mockRestore();
    expect(await last).toEqual({ state: "claimed" });
    await expect(oneMore).rejects.toThrow("its limit is 1000000 keys");
  });

  test("removes the keys that expire first, whatever their order", async () => {
    const store = memoryStore({ keys: 2 });
    await store.claim("a", "one", "f", 10);
    await store.claim("b", "one", "f", 50);
    await store.settle("a", "one", { state: "unknown" }, DAY);
    vi.advanceTimersByTime(50);
    expect(await store.claim("c", "one", "f", 50)).toEqual({ state: "claimed" });
    // An expired claim between longer-lived entries is detected when it is looked up.
    vi.advanceTimersByTime(50);
    expect(await store.claim("c", "other", "g", 50)).toEqual({ state: "claimed" });
  });

  test("ignores unknown keys", async () => {
    const store = memoryStore();
    await store.release("nothing", "one");
    await store.settle("nothing", "one", { state: "unknown" }, 100);
    expect(await store.claim("nothing", "one", "f", 100)).toEqual({ state: "claimed" });
    await store.close();
  });

  test("counts the windows of each limit separately, and begins a new one in time", async () => {
    const store = memoryStore();
    const [narrow, wide] = [
      { calls: 1, seconds: 2 },
      { calls: 1, seconds: 60 },
    ];
    expect(await store.take("web", narrow)).toBeUndefined();
    expect(await store.take("web", wide)).toBeUndefined();
    expect(await store.take("web", narrow)).toBe(2000);
    expect(await store.take("web", { calls: 3, seconds: 2 })).toBeUndefined();
    vi.advanceTimersByTime(2001);
    expect(await store.take("web", narrow)).toBeUndefined();
    expect(await store.take("web", wide)).toBe(60_000 - 2001);
  });
});

describe("a watch", () => {
  test("is notified once of a change that came before it was awaited", async () => {
    const changes = new Changes();
    const watch = changes.watch("a");
    changes.notify("a");
    await watch.changed(1000);
    expect(vi.getTimerCount()).toBe(0);
    const next = vi.fn();
    const later = watch.changed(1000).then(next);
    await vi.advanceTimersByTimeAsync(999);
    expect(next).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await later;
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is notified at once of a change while it is awaited, and leaves no timer", async () => {
    const changes = new Changes();
    const watch = changes.watch("a");
    const reported = watch.changed(1000);
    changes.notify("a");
    await reported;
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is notified only of its own key, and not after its end", async () => {
    const changes = new Changes();
    const [one, other, another] = [changes.watch("a"), changes.watch("a"), changes.watch("b")];
    const reported: string[] = [];
    void one.changed(1000).then(() => reported.push("one"));
    void other.changed(1000).then(() => reported.push("other"));
    void another.changed(1000).then(() => reported.push("another"));
    one.end();
    changes.notify("a");
    await vi.advanceTimersByTimeAsync(0);
    expect(reported).toEqual(["other"]);
    other.end();
    changes.notify("b");
    await vi.advanceTimersByTimeAsync(0);
    expect(reported).toEqual(["other", "another"]);
  });

  test("leaves nothing in memory after all have ended", () => {
    const changes = new Changes();
    const setting = vi.spyOn(Map.prototype, "set");
    const [one, other] = [changes.watch("a"), changes.watch("a")];
    const [watched] = setting.mock.contexts as Map<string, unknown>[];
    setting.mockRestore();
    one.end();
    expect(watched?.size).toBe(1);
    other.end();
    expect(watched?.size).toBe(0);
  });
});

describe("sending once", () => {
  const seal = new Seal(claim);
  const reported = async (settings = {}, store = memoryStore()) => {
    const outcome = await sendOnce(store, claim, async () => responded(), settings);
    return "rejection" in outcome ? outcome.rejection.type : outcome.replayed ? "replayed" : "sent";
  };

  test("remembers a key for a day by default", async () => {
    const store = memoryStore();
    expect(await reported({}, store)).toBe("sent");
    vi.advanceTimersByTime(DAY - 1);
    expect(await reported({}, store)).toBe("replayed");
    vi.advanceTimersByTime(1);
    expect(await reported({}, store)).toBe("sent");
  });

  test("remembers a send with an unknown outcome for a day by default", async () => {
    const store = memoryStore();
    const lost = () => Promise.reject(new Error("reset"));
    expect(await sendOnce(store, claim, lost)).toMatchObject({ rejection: { status: 502, type: "outcome_unknown" } });
    vi.advanceTimersByTime(DAY - 1);
    expect(await reported({}, store)).toBe("outcome_unknown");
    vi.advanceTimersByTime(1);
    expect(await reported({}, store)).toBe("sent");
  });

  test("remembers a send that never ended for a day by default", async () => {
    const store = memoryStore();
    vi.spyOn(store, "settle").mockRejectedValue(new StoreUnavailableError("gone", true));
    expect(await sendOnce(store, claim, async () => responded())).toMatchObject({ unsaved: expect.any(Error) });
    expect(await reported({ waitMs: 0 }, store)).toBe("send_in_progress");
    vi.advanceTimersByTime(59_999);
    expect(await reported({ waitMs: 0 }, store)).toBe("send_in_progress");
    vi.advanceTimersByTime(1);
    expect(await reported({ waitMs: 0 }, store)).toBe("outcome_unknown");
    vi.advanceTimersByTime(DAY - 60_001);
    expect(await reported({ waitMs: 0 }, store)).toBe("outcome_unknown");
    vi.advanceTimersByTime(1);
    expect(await reported({ waitMs: 0 }, store)).toBe("sent");
  });

  test("limits a send to 60 s by default", async () => {
    let signal: AbortSignal | undefined;
    const never = (given: AbortSignal) => {
      signal = given;
      return untilAborted({ signal: given });
    };
    const sending = sendOnce(memoryStore(), claim, never);
    while (!signal) await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(signal.reason).toMatchObject({ message: "no response within 60000 ms" });
    expect(await sending).toMatchObject({ rejection: { type: "outcome_unknown", cause: signal.reason } });
  });

  test("lets a retry wait 30 s by default", async () => {
    const store = memoryStore();
    await store.claim(await seal.id(), "other", await seal.fingerprint(claim.fingerprint), DAY);
    const watching = vi.spyOn(store, "claim");
    const done = vi.fn();
    const repeat = reported({}, store).finally(done);
    while (watching.mock.calls.length === 0 || vi.getTimerCount() === 0) await new Promise(setImmediate);
    for (let second = 0; second < 29; second++) await vi.advanceTimersByTimeAsync(1000);
    await vi.advanceTimersByTimeAsync(999);
    expect(done).not.toHaveBeenCalled();
    // It polls every second, in case a notification was lost.
    expect(watching).toHaveBeenCalledTimes(30);
    await vi.advanceTimersByTimeAsync(1);
    expect(await repeat).toBe("send_in_progress");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("claims for 10 s by default, and sends nothing with an expired claim", async () => {
    const store = memoryStore();
    const { markSending } = store;
    let late = 10_000;
    vi.spyOn(store, "markSending").mockImplementation(async (...given) => {
      vi.advanceTimersByTime(late);
      late = 9999;
      return markSending.apply(store, given);
    });
    const send = vi.fn(async () => responded());
    const sending = sendOnce(store, claim, send);
    while (vi.getTimerCount() === 0) await new Promise(setImmediate);
    expect(send).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await sending).toMatchObject({ replayed: false });
    expect(send).toHaveBeenCalledOnce();
  });

  test("stores a response of up to 256 KiB by default, and of a larger one only its arrival", async () => {
    for (const [size, repeat] of [
      [262_144, "replayed"],
      [262_145, "response_not_stored"],
    ] as const) {
      const store = memoryStore();
      await sendOnce(store, claim, async () => responded(size));
      expect(await reported({}, store)).toBe(repeat);
    }
  });

  test("releases its key if the store fails, and reports whether waiting may help", async () => {
    for (const [temporary, retry] of [
      [true, { retryAfterSeconds: 1 }],
      [false, {}],
    ] as const) {
      const store = memoryStore();
      const failing = vi.spyOn(store, "markSending").mockRejectedValue(new StoreUnavailableError("gone", temporary));
      const outcome = await sendOnce(store, claim, async () => responded());
      expect(outcome).toEqual({
        rejection: {
          status: 503,
          type: "store_unavailable",
          message: expect.stringContaining("gone"),
          cause: expect.any(StoreUnavailableError),
          ...retry,
        },
      });
      failing.mockRestore();
      expect(await reported({}, store)).toBe("sent");
    }
  });

  test("rethrows errors that are not the store's", async () => {
    const store = memoryStore();
    vi.spyOn(store, "claim").mockRejectedValue(new TypeError("a mistake"));
    await expect(reported({}, store)).rejects.toThrow("a mistake");
  });

  test("ends its watch when it is complete", async () => {
    const store = memoryStore();
    const watch = { changed: vi.fn(), end: vi.fn() };
    vi.spyOn(store, "watch").mockReturnValue(watch);
    await reported({}, store);
    expect(watch.end).toHaveBeenCalledOnce();
  });

  test("recognizes Retry-After in any case, and no other header", async () => {
    const response = (status: number, name: string) => async (): Promise<BufferedResponse> => ({
      ...responded(),
      status,
      headers: [
        ["x-else", "1"],
        [name, "1"],
      ],
    });
    for (const [status, name, again] of [
      [429, "Retry-After", "sent"],
      [503, "RETRY-AFTER", "sent"],
      [502, "Retry-After", "replayed"],
      [200, "Retry-After", "replayed"],
      [429, "x-retry-after", "replayed"],
    ] as const) {
      const store = memoryStore();
      await sendOnce(store, claim, response(status, name));
      expect([status, name, await reported({}, store)]).toEqual([status, name, again]);
    }
  });
});

describe("a seal", () => {
  const body = new TextEncoder().encode("session of a member");
  const response: BufferedResponse = { status: 201, headers: [["x-request-id", "r"]], body };

  test("opens only for the same caller and key, and reveals nothing of a response", async () => {
    const sealed = await new Seal(claim).close(response);
    expect(await new Seal(claim).open(sealed)).toEqual(response);
    for (const other of [
      { ...claim, key: "b" },
      { ...claim, caller: "job" },
    ])
      await expect(new Seal(other).open(sealed)).rejects.toThrow();
    const text = Buffer.from(sealed).toString("latin1");
    for (const part of ["session", "x-request-id", "201"]) expect(text).not.toContain(part);
    const again = await new Seal(claim).close(response);
    expect(Buffer.from(again).equals(sealed)).toBe(false);
  });

  test("detects a modified response", async () => {
    const sealed = await new Seal(claim).close(response);
    for (const place of [0, 12, sealed.length - 1]) {
      const changed = Uint8Array.from(sealed);
      changed[place] = (changed[place] ?? 0) ^ 1;
      await expect(new Seal(claim).open(changed)).rejects.toThrow();
    }
  });

  test("derives different IDs for each caller, key and purpose", async () => {
    const seals = [claim, { ...claim, key: "b" }, { ...claim, caller: "job" }, { caller: 'web","a', key: "" }].map(
      (each) => new Seal(each),
    );
    const names = await Promise.all(seals.flatMap((seal) => [seal.id(), seal.fingerprint("f"), seal.fingerprint("g")]));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(await new Seal(claim).id()).toBe(names[0]);
  });
});
