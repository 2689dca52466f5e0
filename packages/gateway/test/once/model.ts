import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Seal } from "../../src/sealed-response.ts";
import { sendOnce } from "../../src/send-once.ts";
import type { GatewayStore } from "../../src/store/store.ts";
import { Upstream } from "./upstream.ts";

const KEYS = ["a", "b"];
const FINGERPRINTS = ["one", "two"];
const SETTINGS = { largestKeptBytes: 100 };

/** Model of a key: its request, how often it may have been sent, and the outcome for retries. */
interface Known {
  fingerprint: string;
  repeats: "replayed" | "outcome_unknown" | "response_not_stored";
  status?: number;
}

interface Model {
  keys: Map<string, Known>;
  received: Map<string, number>;
}

interface Real {
  store: GatewayStore;
  upstream: Upstream;
  nowhere: Upstream;
}

type Fate = "responded" | "failed" | "large" | "turned away" | "reset" | "unreachable";

/** Several identical concurrent requests. */
class Send implements fc.AsyncCommand<Model, Real> {
  readonly key: string;
  readonly fingerprint: string;
  readonly fate: Fate;
  readonly count: number;

  constructor(key: string, fingerprint: string, fate: Fate, count: number) {
    this.key = key;
    this.fingerprint = fingerprint;
    this.fate = fate;
    this.count = count;
  }

  check = () => true;

  async run(model: Model, { store, upstream, nowhere }: Real): Promise<void> {
    const { key, fingerprint, fate, count } = this;
    const claim = { caller: "web", operationId: "users.create", key, fingerprint };
    prepare(upstream, key, fate);
    const send = (fate === "unreachable" ? nowhere : upstream).send(key);
    const calls = Array.from({ length: count }, () =>
      sendOnce(store, claim, send, SETTINGS).catch(() => "unreachable"),
    );
    const seen = (await Promise.all(calls)).map((outcome) => {
      if (typeof outcome === "string") return outcome;
      if ("rejection" in outcome) return outcome.rejection.type;
      return `${outcome.replayed ? "replayed" : "responded"} ${outcome.response.status}`;
    });
    expect(seen.sort()).toEqual(this.#expected(model).sort());
    expect(upstream.received(key)).toBe(model.received.get(key) ?? 0);
  }

  /** Checks the callers' outcomes and updates the model. */
  #expected({ keys, received }: Model): string[] {
    const { key, fingerprint, fate, count } = this;
    const all = (reported: string) => Array(count).fill(reported);
    const known = keys.get(key);
    if (known && known.fingerprint !== fingerprint) return all("idempotency_key_reused");
    if (known) return all(known.repeats === "replayed" ? `replayed ${known.status}` : known.repeats);
    if (fate === "unreachable") return all("unreachable");
    const arrivals = fate === "turned away" ? count : 1;
    received.set(key, (received.get(key) ?? 0) + arrivals);
    if (fate === "turned away") return all("responded 429");
    const outcome = OUTCOMES[fate];
    keys.set(key, { fingerprint, ...outcome });
    const repeat = outcome.repeats === "replayed" ? `replayed ${outcome.status}` : outcome.repeats;
    const first = fate === "reset" ? repeat : `responded ${outcome.status}`;
    return [first, ...all(repeat).slice(1)];
  }

  toString = () => `${this.count} × ${this.key} for ${this.fingerprint}, ${this.fate}`;
}

const OUTCOMES: Record<Exclude<Fate, "unreachable" | "turned away">, Omit<Known, "fingerprint">> = {
  responded: { repeats: "replayed", status: 200 },
  failed: { repeats: "replayed", status: 500 },
  large: { repeats: "response_not_stored", status: 200 },
  reset: { repeats: "outcome_unknown" },
};

function prepare(upstream: Upstream, key: string, fate: Fate): void {
  const reply = {
    responded: [200, {}, "done"],
    failed: [500, {}, "oops"],
    large: [200, {}, "x".repeat(101)],
    "turned away": [429, { "retry-after": "1" }, ""],
    reset: "reset",
    unreachable: "reset",
  } as const;
  upstream.alwaysResponds(key, reply[fate] as Parameters<Upstream["alwaysResponds"]>[1]);
}

/** An instance that crashes after it claimed a key, or after it marked its send. */
class Die implements fc.AsyncCommand<Model, Real> {
  readonly key: string;
  readonly fingerprint: string;
  readonly marked: boolean;

  constructor(key: string, fingerprint: string, marked: boolean) {
    this.key = key;
    this.fingerprint = fingerprint;
    this.marked = marked;
  }

  check = ({ keys }: Readonly<Model>) => !keys.has(this.key);

  async run({ keys }: Model, { store }: Real): Promise<void> {
    const { key, fingerprint, marked } = this;
    const seal = new Seal({ caller: "web", key });
    const id = await seal.id();
    const leaseMs = marked ? 10_000 : 1;
    const found = await store.claim(id, "dead", await seal.fingerprint(fingerprint), leaseMs);
    expect(found).toEqual({ state: "claimed" });
    if (!marked) return setTimeout(2 * leaseMs); // what the lease is for: nothing else ends it
    expect(await store.markSending(id, "dead", 0, 60_000)).toBe(true);
    keys.set(key, { fingerprint, repeats: "outcome_unknown" });
  }

  toString = () => `an instance dies with ${this.key} for ${this.fingerprint}, ${this.marked ? "sending" : "claimed"}`;
}

const key = fc.constantFrom(...KEYS);
const fingerprint = fc.constantFrom(...FINGERPRINTS);
const fate = fc.constantFrom<Fate>("responded", "failed", "large", "turned away", "reset", "unreachable");
const commands = fc.commands(
  [
    fc.tuple(key, fingerprint, fate, fc.integer({ min: 1, max: 4 })).map((given) => new Send(...given)),
    fc.tuple(key, fingerprint, fc.boolean()).map((given) => new Die(...given)),
  ],
  { maxCommands: 12 },
);

/** Checks that in any sequence of events nothing arrives twice and every caller gets the correct outcome. */
export function testModel(open: () => Promise<GatewayStore>, numRuns: number): void {
  test("in any sequence of events, nothing arrives twice and every caller gets the correct outcome", async () => {
    const nowhere = await Upstream.start();
    nowhere.close();
    const property = fc.asyncProperty(commands, async (run) => {
      const real = { store: await open(), upstream: await Upstream.start(), nowhere };
      try {
        await fc.asyncModelRun(() => ({ model: { keys: new Map(), received: new Map() }, real }), run);
      } finally {
        real.upstream.close();
        await real.store.close();
      }
    });
    await fc.assert(property, { numRuns });
  });
}
