import { type ReadError, type Received, readBody, refusalOf, refused } from "./answer.ts";
import type { Answer } from "./api-promise.ts";
import type { Authorize } from "./authorization.ts";
import { AbortError } from "./errors/abort-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";
import { LinkwrightError } from "./errors/linkwright-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { idempotencyKey } from "./gateway.ts";
import type { AttemptView, Hooks } from "./hooks.ts";
import type { Input, Operation } from "./operation.ts";
import { requestParts } from "./operation.ts";
import { type RawRequest, serializeQuery } from "./raw-client.ts";
import { Redactor } from "./redaction.ts";
import { checkHeader, headersFrom, type OptionHeader, type RequestOptions } from "./request-options.ts";
import { type RetryPolicy, retryAfter, retryDelay } from "./retry.ts";
import { type Ended, TimeLimit, wait } from "./time-limit.ts";
import { type Fetch, type Transport, transportOf } from "./transport.ts";

/** What all calls of a client share. */
export interface CallContext {
  /** What sends a request through the client's middleware, while there is any. */
  intercepted: () => ((raw: RawRequest) => Promise<Received>) | undefined;
  requestDefaults: RequestInit;
  /** Base URL of the API, without a slash at its end. */
  server: string;
  /** Every operation goes there, whether it has a server of its own or not. */
  fixedServer: boolean;
  fetch: Fetch | undefined;
  authorize: Authorize | undefined;
  /** The server is a gateway, which sends once what has an `Idempotency-Key`. */
  throughGateway: boolean;
  optionHeaders: readonly OptionHeader[];
  defaults: Input;
  /** Names of inputs that are credentials. */
  secretInputs: readonly string[];
  readError: ReadError;
  neverRetry: readonly string[];
  random: () => number;
  /** Undefined where nobody wants to be told. */
  hooks: Required<Hooks> | undefined;
  timeoutMs: number;
  deadlineMs: number;
  retries: number;
}

/** One call: sent, repeated where that is safe and worth it, and read. */
export async function call(
  context: CallContext,
  operation: Operation,
  input: Input,
  options: RequestOptions,
): Promise<Answer<unknown>> {
  const request = prepare(context, operation, input, options);
  const { deadlineMs, timeoutMs, retries } = request;
  const deadline = performance.now() + deadlineMs;
  for (let attempts = 1; ; attempts++) {
    const remainingMs = deadline - performance.now();
    const outcome = await attempt(request, attempts, remainingMs);
    if ("data" in outcome) return { data: outcome.data, response: outcome.response, attempts };
    const { error, retryAfterMs, unsent, fetchFailed } = outcome;
    error.attempts = unsent ? attempts - 1 : attempts;
    // Asked of the limit, not of the clock: timers fire up to a millisecond early, which is no time for another attempt.
    const outOfTime = error instanceof TimeoutError && remainingMs < timeoutMs;
    const policy: RetryPolicy = { ...context, repeatable: operation.repeatable, sentOnce: context.throughGateway };
    const delayMs =
      attempts <= retries && !outOfTime ? retryDelay(error, attempts, retryAfterMs, policy, fetchFailed) : undefined;
    // Waiting past the deadline would only turn this error into a vaguer one.
    if (delayMs === undefined || performance.now() + delayMs >= deadline) throw error;
    context.hooks?.onRetry({ ...view(operation, attempts), delayMs, error });
    await wait(delayMs, options.signal);
    if (options.signal?.aborted) throw aborted(operation.id, options.signal, attempts);
  }
}

type Outcome =
  | { data: unknown; response: Response }
  | { error: LinkwrightError; retryAfterMs?: number | undefined; unsent?: boolean; fetchFailed?: boolean };

/** A call, checked and serialized: what all its attempts send. */
interface PreparedRequest {
  context: CallContext;
  operation: Operation;
  input: Input;
  options: RequestOptions;
  path: string;
  query: Record<string, unknown>;
  url: string;
  /** The operation's own server. */
  baseUrl: string | undefined;
  /** By their names in lower case, so that one given twice is one. */
  headers: Record<string, string>;
  body: string | undefined;
  /** Headers that the call's options brought: each value is a secret. */
  optionHeaders: Record<string, string> | undefined;
  timeoutMs: number;
  deadlineMs: number;
  retries: number;
  /** Credentials that were sent so far. */
  secrets: string[];
}

function prepare(context: CallContext, operation: Operation, input: Input, options: RequestOptions): PreparedRequest {
  const { path, query, body } = requestParts(operation, input, context.defaults);
  const headers: Record<string, string> = {};
  if (body !== undefined) {
    headers["content-type"] = operation.form ? "application/x-www-form-urlencoded" : "application/json";
  }
  const optionHeaders = headersFrom(options, context.optionHeaders);
  for (const name in optionHeaders) {
    const value = optionHeaders[name] as string;
    checkHeader(operation.id, name, value);
    headers[name.toLowerCase()] = value;
  }
  if (context.throughGateway && !operation.repeatable) headers["idempotency-key"] ??= idempotencyKey();
  const baseUrl = context.fixedServer ? undefined : operation.server;
  const search = serializeQuery(query);
  const { timeoutMs = context.timeoutMs, deadlineMs = context.deadlineMs, retries = context.retries } = options;
  const url = `${baseUrl ?? context.server}${path}${search === "" ? "" : `?${search}`}`;
  return {
    context,
    operation,
    input,
    options,
    path,
    query,
    url,
    baseUrl,
    headers,
    body,
    optionHeaders,
    timeoutMs,
    deadlineMs,
    retries,
    secrets: [],
  };
}

async function attempt(request: PreparedRequest, attempt: number, remainingMs: number): Promise<Outcome> {
  const { context, operation, options, timeoutMs } = request;
  const { id } = operation;
  if (options.signal?.aborted) return { error: aborted(id, options.signal, attempt - 1), unsent: true };
  context.hooks?.onRequest(view(operation, attempt));
  const limit = new TimeLimit(Math.min(timeoutMs, remainingMs), options.signal);
  const trace: Trace = { handedOver: false, fetchFailed: false };
  const start = context.hooks ? performance.now() : 0;
  const redactor = () => redactorOf(request);
  const failed = (cause: unknown) => failure(request, trace, limit.ended, attempt, remainingMs, cause);
  try {
    let received: Received;
    try {
      received = await send(request, limit.signal, trace);
    } catch (cause) {
      const error = failed(cause);
      return { error, fetchFailed: trace.fetchFailed, unsent: error instanceof InvalidInputError };
    }
    const { response } = received;
    context.hooks?.onResponse(answered(view(operation, attempt), response.status, performance.now() - start));
    if (!response.ok) {
      const retryAfterMs = retryAfter(response.headers.get("retry-after"), Date.now());
      return { error: refusalOf(id, received, context.readError, retryAfterMs, redactor()), retryAfterMs };
    }
    try {
      return { data: operation.unread ? await unread(response) : await readBody(id, response, redactor), response };
    } catch (cause) {
      return { error: failed(cause) };
    }
  } finally {
    limit.release();
  }
}

/** How far an attempt came. */
interface Trace {
  /** Middleware, if there is any, was done with the request. */
  handedOver: boolean;
  /** `fetch` itself failed: not a middleware, whose error may look the same although an answer came. */
  fetchFailed: boolean;
}

/** Straight to `fetch`, or through the client's middleware where it has any. */
function send(request: PreparedRequest, signal: AbortSignal, trace: Trace): Promise<Received> {
  const { context, operation, options, body, headers } = request;
  const { redirect, cache } = context.requestDefaults;
  const { method } = operation;
  const init = {
    method,
    // Credentials join it, which V8 does twice as fast as with a spread object.
    headers: Object.assign({}, headers),
    body,
    signal,
    redirect,
    cache: options.cache ?? cache,
  } as RequestInit;
  const authorize = operation.public && !context.throughGateway ? undefined : context.authorize;
  const transport = transportOf(operation.id, context.fetch, authorize, request.secrets);
  const fetchFailed = (error: unknown): never => {
    trace.fetchFailed = true;
    throw error;
  };
  const intercepted = context.intercepted();
  if (!intercepted) {
    trace.handedOver = true;
    return transport(request.url, init).then(receive, fetchFailed);
  }
  const traced: Transport = (address, made) => {
    trace.handedOver = true;
    return transport(address, made).catch(fetchFailed);
  };
  const { path, query, baseUrl } = request;
  return intercepted({ template: operation.path, path, query, baseUrl, init, transport: traced });
}

/** Nothing is waited for, and the connection is free for the next call. */
async function unread(response: Response): Promise<undefined> {
  await response.body?.cancel();
}

function receive(response: Response): Received | Promise<Received> {
  return response.ok ? { response } : refused(response);
}

function failure(
  request: PreparedRequest,
  trace: Trace,
  ended: Ended,
  attempt: number,
  remainingMs: number,
  cause: unknown,
): LinkwrightError {
  const { operation, options, timeoutMs, deadlineMs } = request;
  if (ended === "abort") return aborted(operation.id, options.signal, attempt);
  if (ended === "timeout") return new TimeoutError(operation.id, remainingMs < timeoutMs ? deadlineMs : timeoutMs);
  if (cause instanceof LinkwrightError) return cause;
  if (!trace.handedOver) throw cause; // a middleware's own error, before anything was sent
  const told = redactorOf(request);
  return new ConnectionError(operation.id, told.text(reason(cause)), told.cause(cause));
}

function redactorOf({ context, input, optionHeaders, secrets }: PreparedRequest): Redactor {
  const inputs = context.secretInputs.map((name) => input[name]);
  return new Redactor([...secrets, ...Object.values(optionHeaders ?? {}), ...inputs]);
}

function view({ id, method, path }: Operation, attempt: number): AttemptView {
  return {
    operation: id,
    attempt,
    attributes: { "http.request.method": method, "url.template": path, "http.request.resend_count": attempt - 1 },
  };
}

function answered(seen: AttemptView, status: number, durationMs: number) {
  return { ...seen, attributes: { ...seen.attributes, "http.response.status_code": status }, durationMs };
}

function aborted(operation: string, signal: AbortSignal | undefined, attempts: number): AbortError {
  return Object.assign(new AbortError(operation, signal?.reason), { attempts });
}

/** `fetch failed` alone helps nobody; on Node the reason, such as ECONNREFUSED, is the cause's code. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return "code" in cause ? String(cause.code) : cause.message;
  return "code" in error ? String(error.code) : error.message;
}
