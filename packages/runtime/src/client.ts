import type { ReadError } from "./answer.ts";
import { type ApiPromise, apiPromise } from "./api-promise.ts";
import { type Authorization, authorizer } from "./authorization.ts";
import { checkBaseUrl, checkNotInBrowser } from "./base-url.ts";
import { type CallContext, call } from "./call.ts";
import { type Hooks, type Logger, withLogger } from "./hooks.ts";
import { type Input, type Operation, type OperationTable, parseOperation } from "./operation.ts";
import { items, type Pagination } from "./pages.ts";
import { createRawClient, type RawClient } from "./raw-client.ts";
import { type OptionHeaders, optionHeadersOf, type RequestOptions } from "./request-options.ts";
import { type Fetch, transportOf } from "./transport.ts";

/** Settings that every client takes. */
export interface ClientOptions {
  /** Where the API is served. Default: the provider's own server for these credentials. */
  baseUrl?: string;
  /** Sends the requests. Default: `globalThis.fetch`, looked up at each call. */
  fetch?: Fetch;
  /** How long one attempt may take, body included, in milliseconds. Default 30000. */
  timeoutMs?: number;
  /** How long a whole call may take, retries and waiting included, in milliseconds. Default: no limit. */
  deadlineMs?: number;
  /**
   * How many more attempts a failed call gets. Default 2. Connection errors, timeouts and 408, 429, 500, 502, 503 and 504 are
   * repeated after 0.5 to 8 seconds, or what `Retry-After` says up to 60; an operation that is not safe to repeat only where it
   * provably had no effect.
   */
  retries?: number;
  /** Called for every attempt, with views that hold no secrets. */
  hooks?: Hooks;
  /** Told what the client does: attempts as debug, retries as warnings. */
  logger?: Logger;
  /** Lets credentials travel over plain http to other machines than this one. Default false. */
  allowInsecure?: boolean;
  /** Lets a page in a browser hold the credentials, where every visitor can read them. Default false. */
  dangerouslyAllowBrowser?: boolean;
}

/** What a provider's client package tells the runtime about its API. */
export interface ClientConfig extends Omit<ClientOptions, "baseUrl"> {
  /** The function that makes the client, for messages. */
  creator: string;
  /** What the caller or the environment asks for instead of any server that the description names. */
  baseUrl: string | undefined;
  /** Where the API is served unless `baseUrl` or an operation says otherwise. */
  defaultBaseUrl: string;
  /** Undefined where a gateway asks for no key. */
  authorization: Authorization | undefined;
  /** `baseUrl` is a gateway's, which holds the credentials and sends once what has an `Idempotency-Key`. Default false. */
  throughGateway?: boolean;
  operations: OperationTable;
  /** How operations page, by their id. */
  pagination: Readonly<Record<string, Pagination>>;
  /** The headers that a call's options fill. */
  optionHeaders: OptionHeaders;
  /** Names of inputs that are credentials: they are taken out of every text. */
  secretInputs: readonly string[];
  /** Path parameters that callers may leave out. */
  defaults?: Input;
  readError: ReadError;
  /** Error codes that are never worth a repeat, whatever their status. */
  neverRetry?: readonly string[];
  /** Source of the waiting times' jitter, from 0 to 1. Default `Math.random`. */
  random?: () => number;
}

type Method = (input?: Input, options?: RequestOptions) => ApiPromise<unknown>;
type MethodTree = { [name: string]: MethodTree | Method };

/**
 * Builds a client's methods from its table of operations: `a.b.c` becomes `client.a.b.c(input, options)`. The raw openapi-fetch
 * client of the same settings is its member `api`.
 *
 * @throws {InvalidInputError} where credentials would not be safe: plain http to another machine, or a browser
 */
export function createClient<Methods, Paths extends object>(
  config: ClientConfig,
): Methods & { readonly api: RawClient<Paths> } {
  const { creator, baseUrl, defaultBaseUrl, fetch, authorization, throughGateway = false } = config;
  const addressOption = throughGateway ? "gateway.url" : "baseUrl";
  checkBaseUrl(creator, addressOption, baseUrl ?? defaultBaseUrl, config.allowInsecure ?? false);
  checkNotInBrowser(creator, throughGateway || (config.dangerouslyAllowBrowser ?? false));
  const authorize = authorization && authorizer(authorization);
  const server = (baseUrl ?? defaultBaseUrl).replace(/\/$/, "");
  const requestDefaults = requestDefaultsHere();
  const { api, intercepted } = createRawClient<Paths>(server, requestDefaults, (own = fetch) =>
    transportOf("api", own, authorize),
  );
  const context: CallContext = {
    intercepted,
    requestDefaults,
    server,
    fixedServer: baseUrl !== undefined,
    fetch,
    authorize,
    throughGateway,
    optionHeaders: optionHeadersOf(config.optionHeaders),
    defaults: config.defaults ?? {},
    secretInputs: config.secretInputs,
    readError: config.readError,
    neverRetry: config.neverRetry ?? [],
    random: config.random ?? Math.random,
    hooks: withLogger(config.hooks, config.logger),
    timeoutMs: config.timeoutMs ?? 30_000,
    deadlineMs: config.deadlineMs ?? Number.POSITIVE_INFINITY,
    retries: config.retries ?? 2,
  };
  const client: MethodTree = {};
  for (const [id, line] of Object.entries(config.operations)) {
    const groups = id.split(".");
    const name = groups.pop() as string;
    let group = client;
    for (const part of groups) {
      group[part] ??= {};
      group = group[part] as MethodTree;
    }
    group[name] = method(context, id, line, config.pagination[id]);
  }
  return Object.assign(client, { api }) as Methods & { readonly api: RawClient<Paths> };
}

/** What every request says unless told otherwise. */
function requestDefaultsHere(): RequestInit {
  return {
    // A redirect would carry session headers to whatever host it names.
    redirect: "manual",
    // Frameworks that cache `fetch` would answer one call with another's answer. Workers have no such cache, and theirs of before
    // 2024-11-11 refuse the option.
    ...("WebSocketPair" in globalThis ? {} : { cache: "no-store" }),
  };
}

function method(context: CallContext, id: string, line: string, pagination: Pagination | undefined): Method {
  let parsed: Operation | undefined;
  return (input = {}, options = {}) => {
    // Not when the client is made: most programs call a few of a hundred operations.
    parsed ??= parseOperation(id, line);
    const operation = parsed;
    const first = call(context, operation, input, options);
    const promise = apiPromise(first);
    if (!pagination) return promise;
    return Object.assign(promise, {
      [Symbol.asyncIterator]() {
        // The failure of the first page is the iteration's; awaiting the promise as well is not asked for.
        promise.catch(() => {});
        return items(id, pagination, input, first, (next) => call(context, operation, next, options));
      },
    });
  };
}
