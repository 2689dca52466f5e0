import { isControlFlow } from "@linkwright/runtime";
import { mayShare } from "../workers.ts";

/** A JSON Web Key Set, as `sessions.getJWKS` answers it. */
export interface JsonWebKeySet {
  readonly keys: readonly object[];
}

// As jose has them for its own remote sets.
const STALE_MS = 10 * 60_000;
const COOLDOWN_MS = 30_000;
// Stytch serves a replaced key for another month, so that keys of a day still hold when none can be had.
const UNUSABLE_MS = 24 * 60 * 60_000;

/** Finds the key of a JWT by its header, as jose asks for it. */
export type FindKey = (header: { alg: string; kid?: string }, token: never) => Promise<CryptoKey>;

interface Loaded {
  find: FindKey;
  at: number;
}

/** The keys could not be loaded, and none are kept. */
export class KeysUnavailable extends Error {
  override readonly name = "KeysUnavailable";
}

/**
 * Finds the key that signed a JWT. The set is loaded at the first call, in one load for all who wait, and again when it is ten
 * minutes old or has no key of the JWT's id, but never twice within 30 seconds. Keys up to a day old are kept where that fails.
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
    const kept = loaded && now() - loaded.at < UNUSABLE_MS ? loaded : undefined;
    if (kept && (now() - kept.at < STALE_MS || (coolingDown() && !underWay()))) return kept;
    try {
      return await load();
    } catch (cause) {
      if (isControlFlow(cause)) throw cause;
      if (kept) return kept;
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

/** jose is loaded with the first token: most programs that import a verifier start before they get one. */
async function lookup(source: JsonWebKeySet | (() => PromiseLike<JsonWebKeySet>)): Promise<FindKey> {
  const { createLocalJWKSet } = await import("jose/jwks/local");
  const { keys } = await (typeof source === "function" ? source() : source);
  return createLocalJWKSet({ keys: [...keys] as [] });
}

function isUnknownKey(error: unknown): boolean {
  return (error as { code?: unknown }).code === "ERR_JWKS_NO_MATCHING_KEY";
}
