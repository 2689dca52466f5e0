import { InvalidInputError } from "@linkwright/runtime";
import { isSameText } from "@linkwright/safe-http/constant-time";
import { isLoopbackAddress, isLoopbackHost } from "@linkwright/safe-http/loopback";
import type { Connection, GatewayOptions } from "../options.ts";
import { Rejection } from "../rejection.ts";
import { within } from "../within.ts";
import { checkGrants } from "./grants.ts";
import { jwtVerifier } from "./jwt.ts";
import { type Environment, findKey, type GatewayKey, type Grants, hashOf, isGatewayKey } from "./keys.ts";

/** Who calls, and what for. */
export interface Caller {
  /** What told who it is. */
  readonly by: "key" | "jwt" | "nothing";
  readonly id: string;
  readonly grants: Grants;
  readonly environment: Environment;
}

/** What a request says of its sender. */
interface Sender {
  url: URL;
  headers: Headers;
  connection: Connection;
}

/** Tells who calls; throws a `Refusal` where that is nobody known. */
export type Authenticate = (sender: Sender) => Promise<Caller>;

// Set by what stands between a caller and this machine, so that its own address is not the caller's.
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];

const CHALLENGE = { "www-authenticate": 'Bearer realm="linkwright-gateway"' };

/** Checks keys, tokens and their absence as the options say. Throws an `InvalidInputError` where they make no sense. */
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
      const local = keyless ? " Without a key, only callers on the gateway's own machine are served." : "";
      throw new Rejection("unauthorized", `Bring a gateway key: \`Authorization: Bearer lwgk_…\`.${local}`, CHALLENGE);
    }
    const token = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(authorization)?.[1];
    if (token === undefined) {
      throw new Rejection("unauthorized", "Authorization must be one `Bearer` with a gateway key or a JWT.", CHALLENGE);
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
  // Written so that a time which is none counts as over.
  if (expiresAt !== undefined && !(Date.parse(expiresAt) > Date.now())) {
    throw new Rejection("key_expired", "This gateway key has expired. Ask for a new one.", CHALLENGE);
  }
  if (origins && (origin === null || !origins.includes(origin))) {
    throw new Rejection("origin_not_allowed", "This gateway key is for the pages of other origins.");
  }
  if (environment === "live" && !allowLive) {
    throw new Rejection("live_not_allowed", "This gateway key is for live calls, which this gateway does not make.");
  }
  return { by: "key", id, grants, environment };
}

async function looksUp(find: () => GatewayKey | undefined | Promise<GatewayKey | undefined>, timeoutMs: number) {
  try {
    return await within(timeoutMs, find);
  } catch {
    throw new Rejection("keys_unavailable", "The gateway cannot look up keys at the moment. Try again later.");
  }
}

function unknownKey(): Rejection {
  return new Rejection("key_unknown", "No such gateway key: it is mistyped, revoked, or another gateway's.", CHALLENGE);
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
      throw reject("needs an `id` of letters, digits and . _ @ : -");
    if (ids.has(id)) throw reject(`is the second with the id ${id}`);
    ids.add(id);
    if (!/^[0-9a-f]{64}$/.test(hash))
      throw reject("needs the key's SHA-256 as `hash`: `linkwright-gateway keys create` prints it");
    if (expiresAt !== undefined && Number.isNaN(Date.parse(expiresAt)))
      throw reject("has an `expiresAt` that is no time");
    if (environment !== undefined && environment !== "test" && environment !== "live")
      throw reject("is of no environment: test, live");
    checkGrants(`${field}.grants`, grants);
    if (environment === "live") checkLive(field, allowLive);
  }
}

function checkLive(field: string, allowLive: boolean): void {
  if (!allowLive)
    throw new InvalidInputError(
      "createGateway",
      field,
      "is for live calls: set `allowLive` if the gateway is meant for that",
    );
}
