import { type ReadError, type Received, readBody, refusalOf, refused } from "./answer.ts";
import type { Answer } from "./api-promise.ts";
import type { Authorize } from "./authorization.ts";
import { AbortError } from "./errors/abort-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";
import { LinkwrightError } from "./errors/linkwright-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import type { AttemptView, Hooks } from "./hooks.ts";
import type { Input, Operation } from "./operation.ts";
import { requestParts } from "./operation.ts";
import { type RawRequest, serializeQuery } from "./raw-client.ts";
import { Redactor } from "./redaction.ts";
import { checkHeader, headersFrom, type OptionHeaders, type RequestOptions } from "./request-options.ts";
import { type RetryPolicy, retryAfter, retryDelay } from "./retry.ts";
import { TimeLimit, wait } from "./time-limit.ts";
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
  authorize: Authorize;
  optionHeaders: OptionHeaders;
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
  const { timeoutMs = context.timeoutMs, deadlineMs = context.deadlineMs, retries = context.retries } = options;
  const policy: RetryPolicy = { ...context, repeatable: operation.repeatable };
  const attempt = prepare(context, operation, input, options);
  const deadline = performance.now() + deadlineMs;
  for (let attempts = 1; ; attempts++) {
    const remainingMs = deadline - performance.now();
    const outcome = await attempt(attempts, remainingMs);
    if ("data" in outcome) return { ...outcome, attempts };
    const { error, retryAfterMs, unsent } = outcome;
    error.attempts = unsent ? attempts - 1 : attempts;
    // Asked of the limit, not of the clock: timers fire up to a millisecond early, which is no time for another attempt.
    const outOfTime = error instanceof TimeoutError && remainingMs < timeoutMs;
    const delayMs =
      attempts <= retries && !outOfTime
        ? retryDelay(error, attempts, retryAfterMs, policy, outcome.fetchFailed)
        : undefined;
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

function prepare(context: CallContext, operation: Operation, input: Input, options: RequestOptions) {
  const { id, method, path: template, form } = operation;
  const { path, query, body } = requestParts(operation, input, context.defaults);
  const optionHeaders = headersFrom(options, context.optionHeaders);
  const headers: Record<string, string> = {};
  if (body !== undefined) headers["content-type"] = form ? "application/x-www-form-urlencoded" : "application/json";
  for (const [name, value] of Object.entries({ ...optionHeaders, ...options.headers })) {
    checkHeader(id, name, value);
    headers[name.toLowerCase()] = value;
  }
  const sentSecrets = new Set<string>();
  const redactor = () =>
    new Redactor([
      ...sentSecrets,
      ...Object.values(optionHeaders),
      ...Object.values(options.headers ?? {}),
      ...context.secretInputs.map((name) => input[name]),
    ]);
  const authorize = operation.public ? undefined : context.authorize;
  const transport = transportOf(id, context.fetch, authorize, (secrets) => {
    for (const secret of secrets) sentSecrets.add(secret);
  });
  const baseUrl = context.fixedServer ? undefined : operation.server;
  const search = serializeQuery(query);
  const url = `${baseUrl ?? context.server}${path}${search === "" ? "" : `?${search}`}`;
  const { cache, timeoutMs = context.timeoutMs, deadlineMs = context.deadlineMs } = options;

  const send = async (transport: Transport, init: RequestInit): Promise<Received> => {
    const intercepted = context.intercepted();
    if (intercepted) return intercepted({ template, path, query, baseUrl, init, transport });
    const response = await transport(url, init);
    return response.ok ? { response } : refused(response);
  };

  return async (attempt: number, remainingMs: number): Promise<Outcome> => {
    if (options.signal?.aborted) return { error: aborted(id, options.signal, attempt - 1), unsent: true };
    context.hooks?.onRequest(view(operation, attempt));
    const limit = new TimeLimit(Math.min(timeoutMs, remainingMs), options.signal);
    let handedOver = false;
    // A middleware may fail with an error that looks like the connection's, after the answer came.
    let fetchFailed = false;
    const failed = (cause: unknown): LinkwrightError => {
      if (limit.ended === "abort") return aborted(id, options.signal, attempt);
      if (limit.ended === "timeout") return new TimeoutError(id, remainingMs < timeoutMs ? deadlineMs : timeoutMs);
      if (cause instanceof LinkwrightError) return cause;
      if (!handedOver) throw cause; // a middleware's own error, before anything was sent
      const told = redactor();
      return new ConnectionError(id, told.text(reason(cause)), told.cause(cause));
    };
    const watched: Transport = async (address, made) => {
      handedOver = true;
      try {
        return await transport(address, made);
      } catch (error) {
        fetchFailed = true;
        throw error;
      }
    };
    try {
      const start = performance.now();
      const init: RequestInit = { ...context.requestDefaults, method, headers: { ...headers }, signal: limit.signal };
      if (body !== undefined) init.body = body;
      if (cache) init.cache = cache;
      const received = await send(watched, init).catch(failed);
      if (received instanceof LinkwrightError) {
        return { error: received, fetchFailed, unsent: received instanceof InvalidInputError };
      }
      const { response } = received;
      context.hooks?.onResponse(answered(view(operation, attempt), response.status, performance.now() - start));
      if (response.ok) {
        const data = await readBody(id, response, redactor).catch(failed);
        return data instanceof LinkwrightError ? { error: data } : { data, response };
      }
      const retryAfterMs = retryAfter(response.headers.get("retry-after"), Date.now());
      return { error: refusalOf(id, received, context.readError, retryAfterMs, redactor()), retryAfterMs };
    } finally {
      limit.release();
    }
  };
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
