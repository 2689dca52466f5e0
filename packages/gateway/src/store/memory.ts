import { Changes } from "./changes.ts";
import { MemoryLimits } from "./memory-limits.ts";
import {
  type Found,
  type GatewayStore,
  type Outcome,
  type RateLimit,
  StoreUnavailableError,
  type Watch,
} from "./store.ts";

/** Options of `memoryStore`. */
export interface MemoryStoreOptions {
  /** Maximum total size of stored responses, in bytes. Beyond it the oldest are dropped, but never the record of a send. Default: 64 MB. */
  responseBytes?: number;
  /** Maximum number of stored keys. Beyond it sends are rejected until older keys expire. Default: 1,000,000. */
  keys?: number;
}

interface Entry {
  owner: string;
  fingerprint: string;
  /** Milliseconds since the Unix epoch, as for the other times. */
  expiresAt: number;
  /** Time until which its owner may still be sending. */
  sendingUntil?: number;
  outcome?: Outcome["state"];
}

/**
 * Creates a store in the memory of one gateway. Its contents are lost when the process ends, so a request that was sent before a restart
 * may be sent again after it. For several instances, or to survive restarts, use `redisStore`.
 */
export function memoryStore({ responseBytes = 64_000_000, keys = 1_000_000 }: MemoryStoreOptions = {}): GatewayStore {
  return new MemoryStore(responseBytes, keys);
}

class MemoryStore implements GatewayStore {
  readonly #responseLimit: number;
  readonly #keyLimit: number;
  /** Entries by time of change, so that those that expire first come first, except for claims, which are few. */
  readonly #entries = new Map<string, Entry>();
  /** Stored responses by ID, oldest first. */
  readonly #responses = new Map<string, Uint8Array>();
  readonly #changes = new Changes();
  readonly #limits = new MemoryLimits();
  #responseBytes = 0;

  constructor(responseLimit: number, keyLimit: number) {
    this.#responseLimit = responseLimit;
    this.#keyLimit = keyLimit;
  }

  async claim(id: string, owner: string, fingerprint: string, leaseMs: number): Promise<Found> {
    const now = Date.now();
    this.#removeExpired(now);
    const entry = this.#entries.get(id);
    if (entry && entry.expiresAt > now) return found(entry, this.#responses.get(id), now);
    this.#remove(id);
    if (this.#entries.size >= this.#keyLimit) {
      throw new StoreUnavailableError(`the memory store is full: its limit is ${this.#keyLimit} keys`, true);
    }
    this.#entries.set(id, { owner, fingerprint, expiresAt: now + leaseMs });
    return { state: "claimed" };
  }

  async markSending(id: string, owner: string, limitMs: number, keepMs: number): Promise<boolean> {
    const now = Date.now();
    const entry = this.#entries.get(id);
    if (entry?.owner !== owner || entry.expiresAt <= now) return false;
    this.#store(id, { ...entry, sendingUntil: now + limitMs, expiresAt: now + keepMs });
    return true;
  }

  async settle(id: string, owner: string, outcome: Outcome, keepMs: number): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry?.owner !== owner) return;
    this.#store(id, { ...entry, outcome: outcome.state, expiresAt: Date.now() + keepMs });
    if (outcome.state === "completed" && outcome.response) this.#storeResponse(id, outcome.response);
    this.#changes.notify(id);
  }

  async release(id: string, owner: string): Promise<void> {
    if (this.#entries.get(id)?.owner !== owner) return;
    this.#remove(id);
    this.#changes.notify(id);
  }

  watch(id: string): Watch {
    return this.#changes.watch(id);
  }

  take(key: string, limit: RateLimit): Promise<number | undefined> {
    return this.#limits.take(key, limit);
  }

  async close(): Promise<void> {}

  #store(id: string, entry: Entry): void {
    this.#entries.delete(id);
    this.#entries.set(id, entry);
  }

  #storeResponse(id: string, response: Uint8Array): void {
    this.#responses.set(id, response);
    this.#responseBytes += response.length;
    for (const oldest of this.#responses.keys()) {
      if (this.#responseBytes <= this.#responseLimit) return;
      this.#removeResponse(oldest);
    }
  }

  #removeExpired(now: number): void {
    for (const [id, { expiresAt }] of this.#entries) {
      if (expiresAt > now) return;
      this.#remove(id);
    }
  }

  #remove(id: string): void {
    this.#entries.delete(id);
    this.#removeResponse(id);
  }

  #removeResponse(id: string): void {
    this.#responseBytes -= this.#responses.get(id)?.length ?? 0;
    this.#responses.delete(id);
  }
}

function found({ fingerprint, outcome, sendingUntil }: Entry, response: Uint8Array | undefined, now: number): Found {
  if (outcome === "completed") return { state: "completed", response, fingerprint };
  if (outcome) return { state: "unknown", fingerprint };
  if (sendingUntil !== undefined) return { state: "sending", fingerprint, overdue: sendingUntil <= now };
  return { state: "held", fingerprint };
}
