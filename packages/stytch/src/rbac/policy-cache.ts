import { InvalidInputError } from "@linkwright/runtime/public";
import { CachedValues } from "../cached-values.ts";
import type { PermissionCheck } from "./permissions.ts";

/** Lifetime of a cached policy, as in Stytch's own clients, and the maximum number of cached policies. */
const LIFETIME_MS = 5 * 60_000;
const MAX_ENTRIES = 1000;

/** Options of all authorizers. */
export interface PolicyCacheOptions {
  /** Returns the current time. Default: the system clock. */
  now?: () => Date;
}

/** Creates a cache of policies, each cached for five minutes. */
export function policyCache<Policy>(
  load: (key: string) => PromiseLike<Policy>,
  { now: clock }: PolicyCacheOptions,
): CachedValues<Policy> {
  const now = clock ? () => clock().getTime() : Date.now;
  return new CachedValues({
    load: async (key) => {
      const requestedAt = now();
      return { value: await load(key), staleAt: requestedAt + LIFETIME_MS };
    },
    now,
    limit: MAX_ENTRIES,
  });
}

/** Throws an `InvalidInputError` if a field of the check is missing: an empty check must not pass. */
export function checkPermission(operation: string, check: PermissionCheck, ...more: string[]): void {
  for (const field of ["resource_id", "action", ...more]) {
    const value = (check as unknown as Record<string, unknown> | undefined)?.[field];
    if (typeof value !== "string" || value === "") throw new InvalidInputError(operation, field, "is missing");
  }
}
