/** A rate limit: a number of calls in each window of a number of seconds. */
export interface RateLimit {
  /** Maximum number of calls in a window, a positive integer. */
  calls: number;
  /** Length of a window in seconds, a positive integer. */
  seconds: number;
}

/** Outcome of a send, stored for its retries. */
export type Outcome =
  /** `response` is encrypted; undefined if it was too large to store. */
  { state: "completed"; response: Uint8Array | undefined } | { state: "unknown" };

/** Result of a claim. */
export type Found =
  /** The key was free: the owner has it now, and must mark it before sending. */
  | { state: "claimed" }
  /** Another owner has it and has not sent yet. */
  | { state: "held"; fingerprint: string }
  /** Another owner is sending. `overdue`: it is past its time limit, so that it can no longer report an outcome. */
  | { state: "sending"; fingerprint: string; overdue: boolean }
  | (Outcome & { fingerprint: string });

/**
 * Stores idempotency keys and rate limits, so that they outlive a request. All data is hashed or encrypted. A method rejects with a
 * `StoreUnavailableError` if the state is uncertain; then nothing must be sent.
 */
export interface GatewayStore {
  /**
   * Claims a key for an owner, or returns its state. A claim that is not marked within `leaseMs` expires: its owner cannot have sent.
   */
  claim(id: string, owner: string, fingerprint: string, leaseMs: number): Promise<Found>;
  /** Records that the owner is about to send; false if its claim expired. From then on nobody else gets the key, for `keepMs`. */
  markSending(id: string, owner: string, limitMs: number, keepMs: number): Promise<boolean>;
  /** Stores the outcome of the owner's send for `keepMs`. */
  settle(id: string, owner: string, outcome: Outcome, keepMs: number): Promise<void>;
  /** Releases the owner's key, as nothing was sent. */
  release(id: string, owner: string): Promise<void>;
  /** Watches a key for changes by any instance, from now on. */
  watch(id: string): Watch;
  /** Counts a call. Returns undefined if the limit allows it, or else the milliseconds until it may allow another. */
  take(key: string, limit: RateLimit): Promise<number | undefined>;
  /** Closes the connections of the store. */
  close(): Promise<void>;
}

/** A watch on a key. */
export interface Watch {
  /** Resolves at the first change since the watch began or since this was last awaited, or after `ms` without one. */
  changed(ms: number): Promise<void>;
  end(): void;
}

/** Thrown if the store does not know what was sent or cannot record a send. Sends are rejected while this is the case. */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";
  /** `true` if waiting may help: the store is unreachable or full, as opposed to having lost its data. */
  readonly temporary: boolean;

  constructor(message: string, temporary: boolean, options?: ErrorOptions) {
    super(message, options);
    this.temporary = temporary;
  }
}
