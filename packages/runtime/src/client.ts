import { type ApiPromise, apiPromise } from "./api-promise.ts";
import { type Authorization, authorizer } from "./authorization.ts";
import { checkBaseUrl, checkNotInBrowser } from "./base-url.ts";
import { callMethod, callRaw } from "./call-operation.ts";
import { check, checkKnown, checkLimits } from "./check-options.ts";
import type { CallContext, Fetch, ReadError } from "./context.ts";
import { type Hooks, type Logger, withLogger } from "./hooks.ts";
import { createCore, type RawClient } from "./openapi-fetch.ts";
import { items, type Pagination } from "./pages.ts";
import {
  type Input,
  type Operation,
  type OperationTable,
  operationFinder,
  parseOperation,
} from "./request/operation.ts";
import { given } from "./request/value.ts";
import {
  actingNames,
  type OptionHeaders,
  optionHeadersOf,
  type RequestOptions,
  requestOptionNames,
} from "./request-options.ts";
import { type AppInfo, userAgent } from "./user-agent.ts";

/** Options of every client. */
export interface ClientOptions {
  /** Base URL of the API. Default: the provider's server for these credentials. */
  baseUrl?: string;
  /** Sends the requests. Default: `globalThis.fetch`, looked up at each call. */
  fetch?: Fetch;
  /** Time limit of an attempt, including reading the body, in milliseconds. Default: 30000. */
  timeoutMs?: number;
  /** Time limit of a whole call, including retries and delays, in milliseconds. Default: no limit. */
  deadlineMs?: number;
  /**
   * Maximum number of retries of a failed call. Default: 2. Connection errors, timeouts and the statuses 408, 429, 500, 502, 503 and 504
   * are retried after a random delay of up to 0.5 seconds, doubling with each retry up to 8 seconds, or after the delay in `Retry-After`,
   * up to 60 seconds. An operation that is not idempotent is retried only if it certainly had no effect.
   */
  retries?: number;
  /** Maximum size of a response body, in bytes after decompression. A larger one throws a `ResponseTooLargeError`. Default: 32 MiB. */
  maxResponseBytes?: number;
  /** Your program's name, appended to the client's own in the `User-Agent` header. */
  appInfo?: AppInfo;
  /** Callbacks for every attempt. They receive no secrets. */
  hooks?: Hooks;
  /** Receives log messages: attempts at level `debug`, retries at level `warn`. */
  logger?: Logger;
  /** Set to `true` to allow sending credentials over plain http to other machines. Default: false. */
  allowInsecure?: boolean;
  /** Set to `true` to allow credentials in a browser, where every visitor of the page can read them. Default: false. */
  dangerouslyAllowBrowser?: boolean;
}

/** Configuration that a provider's client package passes to the runtime. */
export interface ClientConfig extends Omit<ClientOptions, "baseUrl"> {
  /**
   * Options given by the caller, to be checked; names of the provider's own options; and names to ignore, which are options of other
   * providers' clients.
   */
  given?: { options: object; own: readonly string[]; ignored?: readonly string[] };
  /** Name and version of the client's package, such as `linkwright-stytch/1.2.0`. */
  agent?: string;
  /** Name of the function that creates the client, for error messages. */
  creator: string;
  /** Base URL given by the caller or the environment. It replaces every server that the description names. */
  baseUrl: string | undefined;
  /** Base URL of the API unless `baseUrl` or an operation specifies another. */
  defaultBaseUrl: string;
  /** `undefined` if a gateway requires no key. */
  authorization: Authorization | undefined;
  /**
   * `true` if `baseUrl` is that of a gateway, which holds the credentials and sends requests with an `Idempotency-Key` once. Default:
   * false.
   */
  throughGateway?: boolean;
  operations: OperationTable;
  /** Pagination of list operations, by operation ID. */
  pagination: Readonly<Record<string, Pagination>>;
  /** Headers filled from a call's options. */
  optionHeaders: OptionHeaders;
  /** Names of inputs that are credentials; their values are redacted from all texts. */
  secretInputs: readonly string[];
  /** Values of path parameters that callers may omit. */
  defaults?: Input;
  readError: ReadError;
  /** Error codes that are never retried, whatever their status. */
  neverRetry?: readonly string[];
  /** Source of jitter for retry delays, from 0 to 1. Default: `Math.random`. */
  random?: () => number;
}

type Method = (input?: Input, options?: RequestOptions) => ApiPromise<unknown>;
type MethodTree = { [name: string]: MethodTree | Method };

/** Options and the type that is checked, if any. */
const OPTIONS: Readonly<Record<keyof ClientOptions, "a function" | "an object" | "a boolean" | undefined>> = {
  baseUrl: undefined,
  fetch: "a function",
  timeoutMs: undefined,
  deadlineMs: undefined,
  retries: undefined,
  maxResponseBytes: undefined,
  appInfo: "an object",
  hooks: "an object",
  logger: "an object",
  allowInsecure: "a boolean",
  dangerouslyAllowBrowser: "a boolean",
};

/**
 * Creates a client with a method for each operation of the table: `a.b.c` becomes `client.a.b.c(input, options)`. Its member `api` is the
 * raw openapi-fetch client with the same settings.
 *
 * @throws {InvalidInputError} if credentials would be exposed (plain http to another machine, or a browser) or an option is unknown or
 * invalid
 */
export function createClient<Methods, Paths extends object>(
  config: ClientConfig,
): Methods & { readonly api: RawClient<Paths> } {
  checkOptions(config);
  const settings = {
    throughGateway: false,
    allowInsecure: false,
    dangerouslyAllowBrowser: false,
    defaults: {},
    neverRetry: [],
    random: Math.random,
    timeoutMs: 30_000,
    deadlineMs: Number.POSITIVE_INFINITY,
    retries: 2,
    maxResponseBytes: 32 * 1024 * 1024,
    ...given(config),
  };
  const { creator, authorization, throughGateway, allowInsecure } = settings;
  const baseUrl = config.baseUrl ?? config.defaultBaseUrl;
  checkBaseUrl(creator, throughGateway ? "gateway.url" : "baseUrl", baseUrl, allowInsecure);
  checkNotInBrowser(creator, throughGateway || settings.dangerouslyAllowBrowser);
  const server = baseUrl.replace(/\/$/, "");
  const agent = userAgent(creator, config.agent, config.appInfo);
  const optionHeaders = optionHeadersOf(config.optionHeaders);
  const context: CallContext = {
    ...settings,
    core: createCore(server, requestDefaultsHere()),
    server,
    fixedServer: config.baseUrl !== undefined,
    authorize: authorization && authorizer(authorization),
    credentialHeaders: Object.keys(authorization?.headers ?? {}),
    optionHeaders,
    optionNames: requestOptionNames(optionHeaders),
    acting: actingNames(optionHeaders),
    headers: agent === undefined ? {} : { "user-agent": agent },
    findOperation: operationFinder(config.operations),
    hooks: withLogger(config.hooks, config.logger),
  };
  const client: MethodTree = {};
  for (const [id, line] of Object.entries(config.operations)) {
    if (line.includes(":raw")) continue;
    const groups = id.split(".");
    const name = groups.pop() as string;
    let group = client;
    for (const part of groups) {
      group[part] ??= {};
      group = group[part] as MethodTree;
    }
    group[name] = method(context, id, line, config.pagination[id]);
  }
  return Object.assign(client, { api: rawClient(context) }) as never;
}

function checkOptions(config: ClientConfig): void {
  const { creator, given: { options, own, ignored = [] } = { options: {}, own: [] } } = config;
  const known = [...Object.keys(OPTIONS), ...own];
  for (const name of Object.keys(options)) {
    if (!ignored.includes(name)) checkKnown(creator, name, known);
  }
  for (const [name, must] of Object.entries(OPTIONS)) {
    const value: unknown = config[name as keyof ClientOptions];
    if (must) check(creator, name, value, value !== null && must.endsWith(typeof value), must);
  }
  checkLimits(creator, config);
}

/** Returns the default settings of every request. */
function requestDefaultsHere(): RequestInit {
  return {
    // Following a redirect would send session headers to whatever host it names.
    redirect: "manual",
    // Frameworks that cache `fetch` would return one call's response to another. Cloudflare Workers have no such cache, and those with a
    // compatibility date before 2024-11-11 reject the option.
    ...("WebSocketPair" in globalThis ? {} : { cache: "no-store" }),
  };
}

const VERBS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

function rawClient(context: CallContext): object {
  const { use, eject } = context.core;
  const verbs = VERBS.map((verb) => [verb, callRaw.bind(null, context, verb)]);
  return { ...Object.fromEntries(verbs), request: callRaw.bind(null, context), use, eject };
}

function method(context: CallContext, id: string, line: string, pagination: Pagination | undefined): Method {
  let parsed: Operation | undefined;
  return (input = {}, options = {}) => {
    // Not when the client is created: most programs call a few of a hundred operations.
    parsed ??= parseOperation(id, line);
    const operation = parsed;
    const first = callMethod(context, operation, input, options);
    const promise = apiPromise(first);
    if (!pagination) return promise;
    return Object.assign(promise, {
      [Symbol.asyncIterator]() {
        // The iteration reports a failure of the first page, so the promise need not be awaited too.
        promise.catch(() => {});
        return items(id, pagination, input, first, (next) => callMethod(context, operation, next, options));
      },
    });
  };
}
