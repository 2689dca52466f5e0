import { isSameText } from "@linkwright/safe-http/constant-time";
import type { ApiName } from "../api-name.ts";
import { sha256 } from "../sha256.ts";

/**
 * Operations that a caller may call: patterns of operation IDs for each API. `magicLinks.email.loginOrSignup` is one operation,
 * `magicLinks.*` all operations below a name, `*` all operations of the API.
 *
 * @example
 * { "stytch/b2b": ["magicLinks.*", "sessions.authenticate"], "upvio/v1": ["patients.createMagicLink"] }
 */
export type Grants = { readonly [Api in ApiName]?: readonly string[] };

/** A provider's environment. Messages of `live` reach real people. */
export type Environment = "test" | "live";

/** A gateway key in the configuration, which contains its hash instead of the key. */
export interface GatewayKey {
  /** Name of the caller, for logs and rate limits. */
  id: string;
  /** SHA-256 hash of the key, in hexadecimal. */
  hash: string;
  /** Operations that the caller may call. */
  grants: Grants;
  /** Environment of the caller's calls. Default: `test`. */
  environment?: Environment;
  /** Expiration time, in ISO 8601. Default: never. */
  expiresAt?: string;
  /** Origins whose pages may use the key. Default: all origins that the gateway allows. */
  origins?: readonly string[];
}

const PREFIX = "lwgk_";
const SECRET_BYTES = 32;
const KEY = /^lwgk_[\w-]{43}$/;

/** Returns whether a bearer token has the format of a gateway key. */
export function isGatewayKey(token: string): boolean {
  return KEY.test(token);
}

/** Creates a gateway key of 256 random bits. Give `key` to the caller, store it nowhere else, and put `hash` into the configuration. */
export async function createGatewayKey(): Promise<{ key: string; hash: string }> {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  const text = btoa(String.fromCharCode(...bytes));
  const key = PREFIX + text.replaceAll("+", "-").replaceAll("/", "_").replace(/=$/, "");
  return { key, hash: await hashOf(key) };
}

/** Returns the hash of a key. No table of hashes can exist for 256 random bits, so neither a salt nor a slow hash is needed. */
export function hashOf(key: string): Promise<string> {
  return sha256(key);
}

/** Returns the key with a hash. Always compares with every key, so that its duration reveals nothing. */
export function findKey(keys: readonly GatewayKey[], hash: string): GatewayKey | undefined {
  let found: GatewayKey | undefined;
  for (const key of keys) if (isSameText(key.hash, hash)) found = key;
  return found;
}
