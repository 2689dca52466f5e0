import { InvalidInputError } from "@linkwright/runtime/public";
import { CachedValues } from "../kept-values.ts";
import type { PermissionCheck } from "./permissions.ts";

/** How long a policy is used, as in Stytch's own clients, and how many organizations' policies are kept. */
const LIFETIME_MS = 5 * 60_000;
const LARGEST_NUMBER = 1000;

/** Settings of an authorizer. */
export interface PolicyCacheOptions {
  /** The clock. Default: the machine's. */
  now?: () => Date;
}

/** Policies, each kept for five minutes. */
export function policyCache<Policy>(
  load: (key: string) => PromiseLike<Policy>,
  { now: clock }: PolicyCacheOptions,
): CachedValues<Policy> {
  const now = clock ? () => clock().getTime() : Date.now;
  return new CachedValues({
    load: async (key) => {
      const askedAt = now();
      return { value: await load(key), staleAt: askedAt + LIFETIME_MS };
    },
    now,
    limit: LARGEST_NUMBER,
  });
}

/** A check that says nothing must not be one that finds nothing wrong. */
export function checkPermission(operation: string, check: PermissionCheck, ...more: string[]): void {
  for (const field of ["resource_id", "action", ...more]) {
    const value = (check as unknown as Record<string, unknown> | undefined)?.[field];
    if (typeof value !== "string" || value === "") throw new InvalidInputError(operation, field, "is missing");
  }
}
