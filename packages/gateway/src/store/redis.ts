import { Changes } from "./changes.ts";
import { DEFAULT_PREFIX, RedisConnection, type RedisStoreOptions } from "./redis-connection.ts";
import { RedisLimits } from "./redis-limits.ts";
import type { ScriptName } from "./redis-scripts.ts";
import {
  type Found,
  type GatewayStore,
  type Outcome,
  type RateLimit,
  StoreUnavailableError,
  type Watch,
} from "./store.ts";

export type { GatewayStore, RedisStoreOptions };

/**
 * Creates a store that several gateways share in Redis (6 or later), which `initializeRedisStore` must have initialized. Sends are
 * rejected while Redis is unreachable, after it restarted and after it lost its data. While it is unreachable, each gateway counts rate
 * limits for itself.
 */
export function redisStore(options: RedisStoreOptions): GatewayStore {
  return new RedisStore(options);
}

/**
 * Marks a Redis as trusted: once when it is new, and again after it restarted or lost its data. Call it only if no request of the last
 * day will be retried with the same key.
 *
 * @throws {StoreUnavailableError} if Redis is unreachable, or may evict keys when its memory is full
 */
export async function initializeRedisStore(options: RedisStoreOptions): Promise<void> {
  const connection = new RedisConnection(options);
  try {
    await connection.initialize();
  } finally {
    await connection.close();
  }
}

const REMEDY =
  "if no request of the last day will be retried, mark it as trusted with `linkwright-gateway redis initialize` or initializeRedisStore";

class RedisStore implements GatewayStore {
  readonly #connection: RedisConnection;
  /** Connection of the subscription, on which no other command can run. */
  readonly #listening: RedisConnection["client"];
  readonly #changes = new Changes();
  readonly #limits: RedisLimits;
  readonly #prefix: string;
  readonly #channel: string;
  readonly #restarts: string;

  constructor(options: RedisStoreOptions) {
    this.#prefix = options.prefix ?? DEFAULT_PREFIX;
    this.#channel = `${this.#prefix}changed`;
    this.#restarts = options.trustRestarts ? "trusted" : "rejected";
    this.#connection = new RedisConnection(options);
    this.#limits = new RedisLimits(this.#connection, this.#prefix);
    this.#listening = this.#connection.client.duplicate();
    this.#listening.on("error", (error: Error) => options.onError?.(error));
    // If it fails, waiting requests poll instead.
    this.#listening.connect().catch(() => {});
    this.#listening.subscribe(this.#channel, (id) => this.#changes.notify(id)).catch(() => {});
  }

  async claim(id: string, owner: string, fingerprint: string, leaseMs: number): Promise<Found> {
    const [state, holder = "", response] = await this.#run("claimKey", id, owner, fingerprint, leaseMs);
    const held = { fingerprint: holder ?? "" };
    switch (state) {
      case "claimed":
        return { state };
      case "sending":
      case "overdue":
        return { state: "sending", overdue: state === "overdue", ...held };
      case "completed":
        return { state, response: response ? new Uint8Array(Buffer.from(response, "base64")) : undefined, ...held };
      case "held":
      case "unknown":
        return { state, ...held };
      default:
        throw new StoreUnavailableError(`Redis contains an unexpected value at ${this.#key(id)}`, false);
    }
  }

  async markSending(id: string, owner: string, limitMs: number, keepMs: number): Promise<boolean> {
    const [state] = await this.#run("markKey", id, owner, limitMs, keepMs);
    return state === "done";
  }

  async settle(id: string, owner: string, outcome: Outcome, keepMs: number): Promise<void> {
    const response =
      outcome.state === "completed" && outcome.response ? [Buffer.from(outcome.response).toString("base64")] : [];
    await this.#run("settleKey", id, owner, this.#channel, id, keepMs, outcome.state, ...response);
  }

  async release(id: string, owner: string): Promise<void> {
    await this.#run("releaseKey", id, owner, this.#channel, id);
  }

  watch(id: string): Watch {
    return this.#changes.watch(id);
  }

  take(key: string, limit: RateLimit): Promise<number | undefined> {
    return this.#limits.take(key, limit);
  }

  async close(): Promise<void> {
    this.#connection.close();
    if (this.#listening.isOpen) this.#listening.destroy();
  }

  #key(id: string): string {
    return `${this.#prefix}send:${id}`;
  }

  async #run(script: ScriptName, id: string, ...values: (string | number)[]): Promise<(string | null)[]> {
    const { client, marker } = this.#connection;
    const texts = [this.#restarts, ...values.map(String)];
    const reply = await this.#connection.run(() => client[script]([marker, this.#key(id)], ...texts));
    if (reply[0] === "unmarked" || reply[0] === "restarted") {
      const problem =
        reply[0] === "unmarked" ? "is new or has lost its data" : "has restarted and may have lost its last writes";
      throw new StoreUnavailableError(`Redis ${problem}: ${REMEDY}`, false);
    }
    return reply;
  }
}
