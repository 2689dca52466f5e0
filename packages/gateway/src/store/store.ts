/** How often something may happen: so many calls in each window of so many whole seconds. */
export interface RateLimit {
  calls: number;
  seconds: number;
}

/** What came of a send, to be told to those who repeat it. */
export type Outcome =
  /** `answer` is sealed; undefined where it was too large to keep. */
  { state: "answered"; response: Uint8Array | undefined } | { state: "unknown" };

/** What a claim finds. */
export type Found =
  /** Nobody had the key: the one who asked has it now, and must mark before sending. */
  | { state: "claimed" }
  /** Somebody else has it and has not sent yet. */
  | { state: "held"; fingerprint: string }
  /** Somebody else is sending. `overdue`: past every limit, so that whoever it was can tell nothing any more. */
  | { state: "sending"; fingerprint: string; overdue: boolean }
  | (Outcome & { fingerprint: string });

/**
 * What must outlive a request: which keys were used, and how many calls were made. All of it is hashed or sealed. A method that cannot
 * be sure rejects with a `StoreUnavailableError`; then nothing may be sent.
 */
export interface GatewayStore {
  /**
   * Claims a key for an owner, or tells who has it. A claim that is not marked within `leaseMs` is gone: whoever made it cannot have sent.
   */
  claim(id: string, owner: string, fingerprint: string, leaseMs: number): Promise<Found>;
  /** Writes ahead that the owner sends now; false where its claim is gone. From here on nobody else ever gets the key, for `keepMs`. */
  markSending(id: string, owner: string, limitMs: number, keepMs: number): Promise<boolean>;
  /** Keeps what came of the owner's send for `keepMs`. */
  settle(id: string, owner: string, outcome: Outcome, keepMs: number): Promise<void>;
  /** Frees the owner's key: nothing was sent. */
  release(id: string, owner: string): Promise<void>;
  /** Hears of changes of a key from now on, made by any instance. */
  watch(id: string): Watch;
  /** Counts a call: undefined where the limit allows it, else the milliseconds until it may allow another. */
  take(key: string, limit: RateLimit): Promise<number | undefined>;
  close(): Promise<void>;
}

export interface Watch {
  /** Resolves at the first change since the watch began or this was last awaited, or after `ms` without one. */
  changed(ms: number): Promise<void>;
  end(): void;
}

/** The store cannot tell what was sent, or keep what will be: sends are refused until it can. */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";
  /** Waiting may help: the store was not reached, as opposed to having lost what it knew. */
  readonly temporary: boolean;

  constructor(message: string, temporary: boolean, options?: ErrorOptions) {
    super(message, options);
    this.temporary = temporary;
  }
}
