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

export interface MemoryStoreOptions {
  /** Bytes of kept answers. Beyond it the oldest answers are dropped, though never the memory that they were sent. Default 64 MB. */
  responseBytes?: number;
  /** Keys that are remembered. Beyond it sends are refused until older keys expire, rather than forgotten. Default 1,000,000. */
  keys?: number;
}

interface Entry {
  owner: string;
  fingerprint: string;
  /** In milliseconds since 1970, as are the other times. */
  expiresAt: number;
  /** Until when its owner may still be sending. */
  sendingUntil?: number;
  outcome?: Outcome["state"];
}

/**
 * Keeps what one gateway must remember in its own memory. What it knows ends with the process, so a key that was sent before a restart
 * may be sent again after it; for more than one instance, and for longer, there is the store in Redis.
 */
export function memoryStore({ responseBytes = 64_000_000, keys = 1_000_000 }: MemoryStoreOptions = {}): GatewayStore {
  return new MemoryStore(responseBytes, keys);
}

class MemoryStore implements GatewayStore {
  readonly #responseLimit: number;
  readonly #keyLimit: number;
  /** Those that changed last come last, so those that expire first come first, but for claims, which are few. */
  readonly #entries = new Map<string, Entry>();
  /** Ids of those with an answer, the oldest first. */
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
    this.#forgetExpired(now);
    const entry = this.#entries.get(id);
    if (entry && entry.expiresAt > now) return found(entry, this.#responses.get(id), now);
    this.#forget(id);
    if (this.#entries.size >= this.#keyLimit) {
      throw new StoreUnavailableError(`the store in memory is full: it remembers ${this.#keyLimit} keys`, true);
    }
    this.#entries.set(id, { owner, fingerprint, expiresAt: now + leaseMs });
    return { state: "claimed" };
  }

  async markSending(id: string, owner: string, limitMs: number, keepMs: number): Promise<boolean> {
    const now = Date.now();
    const entry = this.#entries.get(id);
    if (entry?.owner !== owner || entry.expiresAt <= now) return false;
    this.#keep(id, { ...entry, sendingUntil: now + limitMs, expiresAt: now + keepMs });
    return true;
  }

  async settle(id: string, owner: string, outcome: Outcome, keepMs: number): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry?.owner !== owner) return;
    this.#keep(id, { ...entry, outcome: outcome.state, expiresAt: Date.now() + keepMs });
    if (outcome.state === "answered" && outcome.response) this.#keepResponse(id, outcome.response);
    this.#changes.notify(id);
  }

  async release(id: string, owner: string): Promise<void> {
    if (this.#entries.get(id)?.owner !== owner) return;
    this.#forget(id);
    this.#changes.notify(id);
  }

  watch(id: string): Watch {
    return this.#changes.watch(id);
  }

  take(key: string, limit: RateLimit): Promise<number | undefined> {
    return this.#limits.take(key, limit);
  }

  async close(): Promise<void> {}

  #keep(id: string, entry: Entry): void {
    this.#entries.delete(id);
    this.#entries.set(id, entry);
  }

  #keepResponse(id: string, response: Uint8Array): void {
    this.#responses.set(id, response);
    this.#responseBytes += response.length;
    for (const oldest of this.#responses.keys()) {
      if (this.#responseBytes <= this.#responseLimit) return;
      this.#forgetResponse(oldest);
    }
  }

  #forgetExpired(now: number): void {
    for (const [id, { expiresAt }] of this.#entries) {
      if (expiresAt > now) return;
      this.#forget(id);
    }
  }

  #forget(id: string): void {
    this.#entries.delete(id);
    this.#forgetResponse(id);
  }

  #forgetResponse(id: string): void {
    this.#responseBytes -= this.#responses.get(id)?.length ?? 0;
    this.#responses.delete(id);
  }
}

function found({ fingerprint, outcome, sendingUntil }: Entry, response: Uint8Array | undefined, now: number): Found {
  if (outcome === "answered") return { state: "answered", response, fingerprint };
  if (outcome) return { state: "unknown", fingerprint };
  if (sendingUntil !== undefined) return { state: "sending", fingerprint, overdue: sendingUntil <= now };
  return { state: "held", fingerprint };
}
