import type { GatewayStore, RateLimit } from "./store/store.ts";

/** Rate limits for calls. An omitted limit does not apply. */
export interface RateLimits {
  /** Limit for each operation of each caller. */
  perOperation?: RateLimit;
  /** Limit for all calls of each caller. */
  perCaller?: RateLimit;
  /** Limit for all calls of all callers. */
  overall?: RateLimit;
}

type Taken = { allowed: true } | { allowed: false; retryAfterSeconds: number };

/** Counts a call against every limit that applies, narrowest first, so that a caller over its own limit does not use up that of others. */
export async function takeFromLimit(
  store: GatewayStore,
  caller: string,
  operationId: string,
  { perOperation, perCaller, overall }: RateLimits,
): Promise<Taken> {
  const limits: [key: string, limit: RateLimit | undefined][] = [
    [`operation:${JSON.stringify([caller, operationId])}`, perOperation],
    [`caller:${caller}`, perCaller],
    ["overall", overall],
  ];
  for (const [key, limit] of limits) {
    const waitMs = limit && (await store.take(key, limit));
    if (waitMs !== undefined) return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) };
  }
  return { allowed: true };
}
