import { type ApiPromise, apiPromise } from "./api-promise.ts";
import { type Authorization, authorizer } from "./authorization.ts";
import { checkBaseUrl, checkNotInBrowser } from "./base-url.ts";
import { check, checkKnown, checkLimits } from "./check-options.ts";
import type { CallContext, Fetch, ReadError } from "./context.ts";
import { callMethod, callRaw } from "./entrances.ts";
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
  /** How long the body of a response may be, in bytes after decompression. Longer ones are a `ResponseTooLargeError`. Default 32 MiB. */
  maxResponseBytes?: number;
  /** Names the program that calls, in the header `User-Agent` behind the client's own name. */
  appInfo?: AppInfo;
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
  /**
   * What the caller gave, to be checked; options that the provider's clients take beside those of all clients; and names to pass over,
   * which other providers' clients take.
   */
  given?: { options: object; own: readonly string[]; ignored?: readonly string[] };
  /** Name and version of the client's package, such as `linkwright-stytch/1.2.0`. */
  agent?: string;
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

/** Names of the options, with what some must be. */
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
 * Builds a client's methods from its table of operations: `a.b.c` becomes `client.a.b.c(input, options)`. The raw openapi-fetch
 * client of the same settings is its member `api`.
 *
 * @throws {InvalidInputError} where credentials would not be safe (plain http to another machine, or a browser), or an option is unknown or
 * cannot be meant
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

const VERBS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

function rawClient(context: CallContext): object {
  const { use, eject } = context.core;
  const verbs = VERBS.map((verb) => [verb, callRaw.bind(null, context, verb)]);
  return { ...Object.fromEntries(verbs), request: callRaw.bind(null, context), use, eject };
}

function method(context: CallContext, id: string, line: string, pagination: Pagination | undefined): Method {
  let parsed: Operation | undefined;
  return (input = {}, options = {}) => {
    // Not when the client is made: most programs call a few of a hundred operations.
    parsed ??= parseOperation(id, line);
    const operation = parsed;
    const first = callMethod(context, operation, input, options);
    const promise = apiPromise(first);
    if (!pagination) return promise;
    return Object.assign(promise, {
      [Symbol.asyncIterator]() {
        // The failure of the first page is the iteration's; awaiting the promise as well is not asked for.
        promise.catch(() => {});
        return items(id, pagination, input, first, (next) => callMethod(context, operation, next, options));
      },
    });
  };
}
