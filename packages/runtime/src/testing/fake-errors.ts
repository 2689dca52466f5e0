import {
  type ApiError,
  type Called,
  ConnectionError,
  type ErrorDetails,
  errorFromResponse,
  errorReader,
  type ProviderRecord,
  TimeoutError,
} from "@linkwright/runtime";

/** Call that an error reports. */
export interface FakeCallOptions {
  /** Dotted path of the method, such as `magicLinks.authenticate`. Default: `faked.call`. */
  operation?: string;
  /** HTTP method, for the message. Default: `POST`. */
  method?: string;
  /** Path template, for the message. Default: `/faked/call`. */
  path?: string;
  /** Host, for the message. Default: `api.example.com`. */
  host?: string;
  /** Number of times the request was sent. Default: 1. */
  attempts?: number;
}

export interface FakeErrorOptions extends FakeCallOptions {
  /** Headers of the response; the error has those that an error of a client would have. */
  headers?: HeadersInit;
  /** Delay requested by the provider, in milliseconds. Becomes `Retry-After` in seconds, rounded up. */
  retryAfterMs?: number;
}

export interface FakeApiErrorOptions extends FakeErrorOptions, ErrorDetails {
  /** Body of the response. */
  body?: unknown;
}

export interface FakeConnectionErrorOptions extends FakeCallOptions {
  /** Code of the failure. Default: `ECONNREFUSED`. */
  reason?: string;
  /** Cause of the error. Default: the error that Node's `fetch` throws for that code. */
  cause?: unknown;
}

export interface FakeTimeoutErrorOptions extends FakeCallOptions {
  /** The limit that was exceeded, in milliseconds. Default: 30000. */
  timeoutMs?: number;
}

/**
 * Returns the error that a client throws for a response with this status, of the same class: a `NotFoundError` for 404, a `RedirectError`
 * for 302, and so on.
 *
 * @throws {RangeError} if the status is 2xx
 */
export function fakeApiError(status: number, options: FakeApiErrorOptions = {}): ApiError {
  if (status >= 200 && status < 300) throw new RangeError(`fakeApiError: ${status} is a success`);
  const { attempts = 1, body, retryAfterMs, code, message, requestId, docsUrl } = options;
  const headers = new Headers(options.headers);
  if (retryAfterMs !== undefined) headers.set("retry-after", String(Math.ceil(retryAfterMs / 1000)));
  const details = { code, message, requestId, docsUrl };
  const call = {
    called: calledBy(options),
    attempts,
    context: { readError: () => details, throughGateway: false },
    redactor: () => ({ text: same<string>, value: same<unknown> }),
  };
  return errorFromResponse(call, { status, headers, url: "" }, body);
}

/**
 * Returns the error that a provider's client throws for a response with this status and body.
 *
 * @throws {RangeError} if the status is 2xx
 */
export function fakeProviderError(
  { errors, numbers }: ProviderRecord,
  status: number,
  body: unknown,
  options: FakeErrorOptions,
): ApiError {
  return fakeApiError(status, { ...options, ...errorReader(errors, numbers)(body), body });
}

/** Returns the error that a client throws if no response arrives. */
export function fakeConnectionError(options: FakeConnectionErrorOptions = {}): ConnectionError {
  const { attempts = 1, reason = "ECONNREFUSED" } = options;
  const { cause = new TypeError("fetch failed", { cause: Object.assign(new Error(reason), { code: reason }) }) } =
    options;
  return Object.assign(new ConnectionError(calledBy(options), reason, cause), { attempts });
}

/** Returns the error that a client throws if no complete response arrives in time. */
export function fakeTimeoutError(options: FakeTimeoutErrorOptions = {}): TimeoutError {
  const { attempts = 1, timeoutMs = 30_000 } = options;
  return Object.assign(new TimeoutError(calledBy(options), timeoutMs), { attempts });
}

function calledBy(options: FakeCallOptions): Called {
  const { operation = "faked.call", method = "POST", path = "/faked/call", host = "api.example.com" } = options;
  return { operation, method, path, host };
}

function same<T>(value: T): T {
  return value;
}
