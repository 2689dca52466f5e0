import type { JwtOptions } from "./callers/jwt.ts";
import type { GatewayKey, Grants } from "./callers/keys.ts";
import type { Credentials } from "./generated/credentials.ts";
import type { LogLine } from "./log.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { GatewayStore } from "./store/store.ts";

/** Options of `createGateway`. */
export interface GatewayOptions {
  /**
   * What proves the gateway to the providers, by provider and environment. Default: the environment variables that the clients read
   * (`STYTCH_PROJECT_ID`, `STYTCH_SECRET`, `STYTCH_BASE_URL`, `UPVIO_API_KEY`, `UPVIO_BASE_URL`).
   */
  credentials?: Credentials;
  /** Lets live credentials be used: real people get messages. Default false, then a gateway with any is not made. */
  allowLive?: boolean;
  /** Lets credentials travel over plain http to other machines than this one. Default false. */
  allowInsecure?: boolean;
  /**
   * Keys that callers may bring as `Authorization: Bearer lwgk_…`, by the hash of each; or a function that finds one by its hash, or
   * nothing where there is none. `linkwright-gateway keys create` makes one. Default: none.
   */
  keys?: readonly GatewayKey[] | ((hash: string) => GatewayKey | undefined | Promise<GatewayKey | undefined>);
  /** Lets callers bring a JWT of your identity provider instead of a key. Default: none may. */
  jwt?: JwtOptions;
  /**
   * What callers on this machine may do without a key. They are told by the address of their connection, so the server must pass it
   * (`serveGateway` does). Default: nothing.
   */
  keyless?: Grants;
  /**
   * Values of `Host` that the gateway answers to, such as `gateway.example.com`, with a port where it is not the scheme's own. Default:
   * the names of this machine (`localhost`, `127.0.0.1`, `[::1]`) with any port.
   */
  hosts?: readonly string[];
  /** Origins whose pages may call it (`https://app.example.com`), exactly. Default: only pages of its own origin. */
  origins?: readonly string[];
  /** Where its addresses begin, such as `/gateway`. Default: at the root. */
  basePath?: string;
  /** How many calls are let through. Default: as many as come. */
  limits?: RateLimits;
  /**
   * What was sent with which `Idempotency-Key`, and how many calls were made. Default: in this process's memory; for several instances,
   * `redisStore` of `@linkwright/gateway/redis`. Whoever gives one closes it.
   */
  store?: GatewayStore;
  /** How long a provider may take, its whole answer included, in milliseconds. Default 30000. */
  timeoutMs?: number;
  /** How long a caller may take to send its body, in milliseconds. Default 10000. */
  bodyTimeoutMs?: number;
  /** The largest body that is taken from a caller, in bytes. Default 1 MiB. */
  maxRequestBytes?: number;
  /** The largest body that is passed on from a provider, in bytes. Default 32 MiB. */
  maxResponseBytes?: number;
  /** Who may read `/metrics`. Default `loopback`: connections from this machine. */
  metrics?: "loopback" | "anyone" | "nobody";
  /** Takes a line for each call and each refusal; they hold no bodies and no secrets. Default: writes it as JSON with `console.log`. */
  log?: (line: LogLine) => void;
  /** Sends the requests. Default: `globalThis.fetch`, looked up at each call. */
  fetch?: (input: string, init: RequestInit) => Promise<Response>;
}

/** What a server knows about a connection beyond the `Request`. */
export interface Connection {
  /** The caller's IP address. Without it, nobody counts as being on this machine. */
  remoteAddress?: string | undefined;
  /** The request's target as it was sent, before it became a URL: what it would hide is refused. */
  target?: string | undefined;
  /** Breaks the connection off, so that an answer which cannot be finished does not look whole. Without it, its body errors. */
  breakOff?: (() => void) | undefined;
  /** Why the server itself found the request unfit. */
  unfit?: string | undefined;
}

/** A gateway: a handler of requests, for anything that serves web-standard ones. */
export interface Gateway {
  /** Answers a request. Never rejects: what goes wrong is an answer as well. */
  (request: Request, connection?: Connection): Promise<Response>;
  /**
   * Refuses new calls from now on and resolves when those under way are through, their answers included, or `graceMs` are over and the
   * rest was cut off. Default 10000.
   */
  close(graceMs?: number): Promise<void>;
}
