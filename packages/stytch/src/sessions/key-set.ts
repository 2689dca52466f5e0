import { isControlFlow } from "@linkwright/runtime";
import { mayShare } from "../workers.ts";

/** A JSON Web Key Set, as `sessions.getJWKS` returns it. */
export interface JsonWebKeySet {
  readonly keys: readonly object[];
}

// As in jose's own remote key sets.
const STALE_MS = 10 * 60_000;
const COOLDOWN_MS = 30_000;
// Stytch serves a rotated key for another month, so keys up to a day old are still valid if loading fails.
const MAX_AGE_MS = 24 * 60 * 60_000;

/** Finds the key of a JWT by its header, as jose requires. */
export type FindKey = (header: { alg: string; kid?: string }, token: never) => Promise<CryptoKey>;

interface Loaded {
  find: FindKey;
  at: number;
}

/** Thrown when the keys cannot be loaded and none are cached. */
export class KeysUnavailable extends Error {
  override readonly name = "KeysUnavailable";
}

/**
 * Returns a function that finds the key of a JWT. The key set is loaded at the first call, with one load for concurrent callers, and again
 * if it is ten minutes old or lacks the JWT's key ID, but never twice within 30 seconds. If a load fails, keys up to a day old are used.
 */
export function createKeySet(source: JsonWebKeySet | (() => PromiseLike<JsonWebKeySet>), now: () => number): FindKey {
  let loaded: Loaded | undefined;
  let loading: Promise<Loaded> | undefined;
  let startedAt = Number.NEGATIVE_INFINITY;

  const underWay = () => (mayShare() ? loading : undefined);
  const load = () => {
    const shared = underWay();
    if (shared) return shared;
    startedAt = now();
    const current = lookup(source)
      .then((find) => {
        loaded = { find, at: now() };
        return loaded;
      })
      .finally(() => {
        if (loading === current) loading = undefined;
      });
    loading = current;
    return current;
  };

  const coolingDown = () => now() - startedAt < COOLDOWN_MS;

  const usable = async (): Promise<Loaded> => {
    const cached = loaded && now() - loaded.at < MAX_AGE_MS ? loaded : undefined;
    if (cached && (now() - cached.at < STALE_MS || (coolingDown() && !underWay()))) return cached;
    try {
      return await load();
    } catch (cause) {
      if (isControlFlow(cause)) throw cause;
      if (cached) return cached;
      throw new KeysUnavailable("no key set", { cause });
    }
  };

  return async (header, token) => {
    const current = await usable();
    try {
      return await current.find(header, token);
    } catch (error) {
      if (!isUnknownKey(error) || (coolingDown() && !underWay())) throw error;
      const renewed = await load().catch((cause: unknown) => {
        if (isControlFlow(cause)) throw cause;
        return undefined;
      });
      if (!renewed) throw error;
      return renewed.find(header, token);
    }
  };
}

/** Imports jose at the first token, to keep the start of programs that import a verifier fast. */
async function lookup(source: JsonWebKeySet | (() => PromiseLike<JsonWebKeySet>)): Promise<FindKey> {
  const { createLocalJWKSet } = await import("jose/jwks/local");
  const { keys } = await (typeof source === "function" ? source() : source);
  return createLocalJWKSet({ keys: [...keys] as [] });
}

function isUnknownKey(error: unknown): boolean {
  return (error as { code?: unknown }).code === "ERR_JWKS_NO_MATCHING_KEY";
}
