import { InvalidInputError } from "@linkwright/runtime";
import { isSameText } from "@linkwright/safe-http/constant-time";
import { isLoopbackAddress, isLoopbackHost } from "@linkwright/safe-http/loopback";
import type { Connection, GatewayOptions } from "../options.ts";
import { Rejection } from "../rejection.ts";
import { within } from "../within.ts";
import { checkGrants } from "./grants.ts";
import { jwtVerifier } from "./jwt.ts";
import { type Environment, findKey, type GatewayKey, type Grants, hashOf, isGatewayKey } from "./keys.ts";

/** An authenticated caller and its grants. */
export interface Caller {
  /** Kind of credential by which the caller was authenticated. */
  readonly by: "key" | "jwt" | "nothing";
  readonly id: string;
  readonly grants: Grants;
  readonly environment: Environment;
}

/** Facts of a request that identify its sender. */
interface Sender {
  url: URL;
  headers: Headers;
  connection: Connection;
}

/** Authenticates the caller; throws a `Rejection` if it is unknown. */
export type Authenticate = (sender: Sender) => Promise<Caller>;

// Set by proxies, behind which the connection's address is not the caller's.
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];

const CHALLENGE = { "www-authenticate": 'Bearer realm="linkwright-gateway"' };

/** Returns a function that authenticates callers by key, JWT or machine. Throws an `InvalidInputError` if the options are invalid. */
export function authenticator(options: GatewayOptions): Authenticate {
  const { keys = [], jwt, keyless, allowLive = false, timeoutMs = 30_000 } = options;
  if (typeof keys !== "function") checkKeys(keys, allowLive);
  if (keyless) checkGrants("keyless", keyless);
  if (jwt?.environment === "live") checkLive("jwt", allowLive);
  const verifyJwt = jwt && jwtVerifier(jwt);
  const find = typeof keys === "function" ? keys : (hash: string) => findKey(keys, hash);

  return async ({ url, headers, connection }) => {
    const authorization = headers.get("authorization");
    if (authorization === null) {
      if (keyless && isHere(url, headers, connection))
        return { by: "nothing", id: "keyless", grants: keyless, environment: "test" };
      const local = keyless ? " Only callers on the gateway's own machine can omit it." : "";
      throw new Rejection("unauthorized", `Send a gateway key: \`Authorization: Bearer lwgk_…\`.${local}`, CHALLENGE);
    }
    const token = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(authorization)?.[1];
    if (token === undefined) {
      throw new Rejection(
        "unauthorized",
        "Authorization must be `Bearer` followed by a gateway key or a JWT.",
        CHALLENGE,
      );
    }
    if (verifyJwt && token.split(".").length === 3) return { by: "jwt", ...(await verifyJwt(token)) };
    if (!isGatewayKey(token)) throw unknownKey();
    const hash = await hashOf(token);
    const key = await looksUp(() => find(hash), timeoutMs);
    if (!key || !isSameText(key.hash, hash)) throw unknownKey();
    return callerOf(key, headers.get("origin"), allowLive);
  };
}

function callerOf(
  { id, grants, environment = "test", expiresAt, origins }: GatewayKey,
  origin: string | null,
  allowLive: boolean,
): Caller {
  // Written so that an invalid time counts as expired.
  if (expiresAt !== undefined && !(Date.parse(expiresAt) > Date.now())) {
    throw new Rejection("key_expired", "This gateway key has expired. Ask for a new one.", CHALLENGE);
  }
  if (origins && (origin === null || !origins.includes(origin))) {
    throw new Rejection("origin_not_allowed", "This gateway key is not valid for this origin.");
  }
  if (environment === "live" && !allowLive) {
    throw new Rejection("live_not_allowed", "This gateway key is for live calls, which this gateway does not allow.");
  }
  return { by: "key", id, grants, environment };
}

async function looksUp(find: () => GatewayKey | undefined | Promise<GatewayKey | undefined>, timeoutMs: number) {
  try {
    return await within(timeoutMs, find);
  } catch {
    throw new Rejection("keys_unavailable", "The gateway cannot look up keys at the moment. Retry later.");
  }
}

function unknownKey(): Rejection {
  return new Rejection(
    "key_unknown",
    "Unknown gateway key: it is mistyped, revoked or belongs to another gateway.",
    CHALLENGE,
  );
}

function isHere(url: URL, headers: Headers, { remoteAddress }: Connection): boolean {
  if (remoteAddress === undefined || !isLoopbackAddress(remoteAddress)) return false;
  return isLoopbackHost(url.hostname) && !FORWARDED.some((name) => headers.has(name));
}

function checkKeys(keys: readonly GatewayKey[], allowLive: boolean): void {
  const ids = new Set<string>();
  for (const [index, { id, hash, grants, environment, expiresAt }] of keys.entries()) {
    const field = `keys[${index}]`;
    const reject = (problem: string) => new InvalidInputError("createGateway", field, problem);
    if (typeof id !== "string" || !/^[\w.@:-]{1,100}$/.test(id))
      throw reject("must have an `id` of 1 to 100 letters, digits and . _ @ : -");
    if (ids.has(id)) throw reject(`has the same \`id\` as another key: ${id}`);
    ids.add(id);
    if (!/^[0-9a-f]{64}$/.test(hash))
      throw reject("must have the key's SHA-256 as `hash`, which `linkwright-gateway keys create` prints");
    if (expiresAt !== undefined && Number.isNaN(Date.parse(expiresAt)))
      throw reject("must have an ISO 8601 date or time as `expiresAt`");
    if (environment !== undefined && environment !== "test" && environment !== "live")
      throw reject("must have `test` or `live` as `environment`");
    checkGrants(`${field}.grants`, grants);
    if (environment === "live") checkLive(field, allowLive);
  }
}

function checkLive(field: string, allowLive: boolean): void {
  if (!allowLive)
    throw new InvalidInputError("createGateway", field, "is for live calls: set `allowLive` to allow them");
}
