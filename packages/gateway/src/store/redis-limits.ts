import { type RateLimiterAbstract, RateLimiterRedis } from "rate-limiter-flexible";
import { MemoryLimits, waitFor } from "./memory-limits.ts";
import type { RedisConnection } from "./redis-connection.ts";
import type { RateLimit } from "./store.ts";

/** Rate limits across all instances. While Redis is unreachable, each instance counts for itself, as reads must not fail with it. */
export class RedisLimits {
  readonly #connection: RedisConnection;
  readonly #prefix: string;
  readonly #limiters = new Map<string, RateLimiterAbstract>();
  readonly #own = new MemoryLimits();

  constructor(connection: RedisConnection, prefix: string) {
    this.#connection = connection;
    this.#prefix = prefix;
  }

  take(key: string, limit: RateLimit): Promise<number | undefined> {
    const limiter = this.#limiter(limit);
    return this.#connection.run(() => waitFor(limiter, key)).catch(() => this.#own.take(key, limit));
  }

  #limiter({ calls, seconds }: RateLimit): RateLimiterAbstract {
    const name = `${calls}/${seconds}`;
    const known = this.#limiters.get(name);
    if (known) return known;
    const limiter = new RateLimiterRedis({
      storeClient: this.#connection.client,
      useRedisPackage: true,
      keyPrefix: `${this.#prefix}limit:${name}`,
      points: calls,
      duration: seconds,
    });
    this.#limiters.set(name, limiter);
    return limiter;
  }
}
