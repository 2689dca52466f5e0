/// <reference path="./rate-limiter-flexible.d.ts" />
import type { RateLimiterAbstract } from "rate-limiter-flexible";
import RateLimiterMemory from "rate-limiter-flexible/lib/RateLimiterMemory.js";
import type { RateLimit } from "./store.ts";

/** Rate limits in the memory of this process. */
export class MemoryLimits {
  readonly #limiters = new Map<string, RateLimiterAbstract>();

  take(key: string, limit: RateLimit): Promise<number | undefined> {
    const name = `${limit.calls}/${limit.seconds}`;
    const limiter = this.#limiters.get(name) ?? new RateLimiterMemory({ points: limit.calls, duration: limit.seconds });
    this.#limiters.set(name, limiter);
    return waitFor(limiter, key);
  }
}

/** Counts a call. Returns undefined if the limiter allows it, or else the milliseconds until it may allow another. */
export function waitFor(limiter: RateLimiterAbstract, key: string): Promise<number | undefined> {
  return limiter.consume(key).then(
    () => undefined,
    (rejected: { msBeforeNext: number } | Error) => {
      if (rejected instanceof Error) throw rejected;
      return rejected.msBeforeNext;
    },
  );
}
