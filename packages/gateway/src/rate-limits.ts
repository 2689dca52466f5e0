import type { GatewayStore, RateLimit } from "./store/store.ts";

/** How many calls are let through; what is left out is not limited. */
export interface RateLimits {
  /** Each operation of each caller. */
  perOperation?: RateLimit;
  /** All calls of each caller. */
  perCaller?: RateLimit;
  /** All calls of all callers. */
  overall?: RateLimit;
}

type Taken = { allowed: true } | { allowed: false; retryAfterSeconds: number };

/** Counts a call against every limit that it falls under, the narrowest first, so that a caller over its own limit uses up no other's. */
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
