import type { JwtOptions } from "./callers/jwt.ts";
import type { GatewayKey, Grants } from "./callers/keys.ts";
import type { Credentials } from "./generated/credentials.ts";
import type { LogLine } from "./log.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { GatewayStore } from "./store/store.ts";

/** Options of `createGateway`. */
export interface GatewayOptions {
  /**
   * Credentials for the providers, by provider and environment. Default: the environment variables that the clients read
   * (`STYTCH_PROJECT_ID`, `STYTCH_SECRET`, `STYTCH_BASE_URL`, `UPVIO_API_KEY`, `UPVIO_BASE_URL`).
   */
  credentials?: Credentials;
  /** Set to `true` to allow live credentials, whose messages reach real people. Default: `false`; `createGateway` then rejects them. */
  allowLive?: boolean;
  /** Set to `true` to allow sending credentials over plain http to other machines. Default: `false`. */
  allowInsecure?: boolean;
  /**
   * Gateway keys, which callers send as `Authorization: Bearer lwgk_…`: a list, or a function that returns the key with a hash, or
   * `undefined` if there is none. `linkwright-gateway keys create` creates one. Default: none.
   */
  keys?: readonly GatewayKey[] | ((hash: string) => GatewayKey | undefined | Promise<GatewayKey | undefined>);
  /** Accepts JWTs of your identity provider instead of a key. Default: none are accepted. */
  jwt?: JwtOptions;
  /**
   * Operations that callers on this machine may call without a key. Such callers are recognized by the address of their connection,
   * which the server must pass (`serveGateway` does). Default: none.
   */
  keyless?: Grants;
  /**
   * Accepted values of `Host`, such as `gateway.example.com`, with a port unless it is the scheme's default. Default: the names of
   * this machine (`localhost`, `127.0.0.1`, `[::1]`) with any port.
   */
  hosts?: readonly string[];
  /** Origins whose pages may call the gateway, matched exactly, such as `https://app.example.com`. Default: only its own origin. */
  origins?: readonly string[];
  /** Path prefix of every URL of the gateway, such as `/gateway`. Default: none. */
  basePath?: string;
  /** Rate limits for calls. Default: unlimited. */
  limits?: RateLimits;
  /**
   * Store for idempotency keys and rate limits. Default: the memory of this process. For several instances, use `redisStore` of
   * `@linkwright/gateway/redis`. The gateway does not close it; you do.
   */
  store?: GatewayStore;
  /** Time limit for a provider, including its whole response, in milliseconds. Default: 30000. */
  timeoutMs?: number;
  /** Time limit for receiving a request's body, in milliseconds. Default: 10000. */
  bodyTimeoutMs?: number;
  /** Maximum size of a request's body, in bytes. Default: 1 MiB. */
  maxRequestBytes?: number;
  /** Maximum size of a provider's response body, in bytes. Default: 32 MiB. */
  maxResponseBytes?: number;
  /** Callers that may read `/metrics`. Default: `loopback`, connections from this machine. */
  metrics?: "loopback" | "anyone" | "nobody";
  /** Receives a line for each call and each rejection, without bodies or secrets. Default: writes it as JSON with `console.log`. */
  log?: (line: LogLine) => void;
  /** Sends the requests to providers. Default: `globalThis.fetch`, looked up at each call. */
  fetch?: (input: string, init: RequestInit) => Promise<Response>;
}

/** Facts about a connection that a `Request` does not contain. */
export interface Connection {
  /** IP address of the caller. If omitted, the caller does not count as being on this machine. */
  remoteAddress?: string | undefined;
  /** Request target as it was sent, before URL parsing normalized it, so that anything the parser would hide is rejected. */
  target?: string | undefined;
  /** Aborts the connection, so that an incomplete response does not look complete. If omitted, its body errors. */
  breakOff?: (() => void) | undefined;
  /** Message of the server's own reason to reject the request; undefined if there is none. */
  unfit?: string | undefined;
}

/** A gateway: a request handler for any server that uses the web-standard `Request` and `Response`. */
export interface Gateway {
  /** Handles a request. The promise never rejects: errors are returned as responses. */
  (request: Request, connection?: Connection): Promise<Response>;
  /**
   * Rejects new calls from now on. Resolves once the calls in progress, including their responses, are complete, or after `graceMs`
   * milliseconds, when the rest are aborted. Default: 10000.
   */
  close(graceMs?: number): Promise<void>;
}
