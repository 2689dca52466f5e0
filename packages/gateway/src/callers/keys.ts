import { isSameText } from "@linkwright/safe-http/constant-time";
import type { ApiName } from "../api-name.ts";
import { sha256 } from "../sha256.ts";

/**
 * What a caller may do: patterns of `operationId` for each API. `magicLinks.email.loginOrSignup` is that operation, `magicLinks.*` all
 * below it, `*` all of the API.
 *
 * @example
 * { "stytch/b2b": ["magicLinks.*", "sessions.authenticate"], "upvio/v1": ["patients.createMagicLink"] }
 */
export type Grants = { readonly [Api in ApiName]?: readonly string[] };

/** A provider's environment. Messages of `live` reach real people. */
export type Environment = "test" | "live";

/** A key that a caller may bring, without the key itself. */
export interface GatewayKey {
  /** Who brings it, for logs and limits. */
  id: string;
  /** SHA-256 of the key, in hexadecimal. */
  hash: string;
  grants: Grants;
  /** Default `test`. */
  environment?: Environment;
  /** When it stops working, as ISO 8601. Default: never. */
  expiresAt?: string;
  /** Origins whose pages may bring it. Default: whatever the gateway allows. */
  origins?: readonly string[];
}

const PREFIX = "lwgk_";
const SECRET_BYTES = 32;
const KEY = /^lwgk_[\w-]{43}$/;

/** Whether a bearer token looks like a gateway key. */
export function isGatewayKey(token: string): boolean {
  return KEY.test(token);
}

/** Makes a key of 256 random bits. `key` goes to the caller and is kept nowhere else, `hash` into the gateway's configuration. */
export async function createGatewayKey(): Promise<{ key: string; hash: string }> {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  const text = btoa(String.fromCharCode(...bytes));
  const key = PREFIX + text.replaceAll("+", "-").replaceAll("/", "_").replace(/=$/, "");
  return { key, hash: await hashOf(key) };
}

/** Of 256 random bits no table of hashes can exist, so they need neither salt nor slowness. */
export function hashOf(key: string): Promise<string> {
  return sha256(key);
}

/** The key with this hash. Looks at every one, whichever it is. */
export function findKey(keys: readonly GatewayKey[], hash: string): GatewayKey | undefined {
  let found: GatewayKey | undefined;
  for (const key of keys) if (isSameText(key.hash, hash)) found = key;
  return found;
}
