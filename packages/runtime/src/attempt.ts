import { neverSent } from "@linkwright/safe-http/never-sent";
import type { AuthorizationHeaders } from "./authorization.ts";
import { inBrowser } from "./base-url.ts";
import type { Call } from "./call.ts";
import { isControlFlow } from "./control-flow.ts";
import { errorFromResponse } from "./error-from-response.ts";
import { AbortError } from "./errors/abort-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";
import { isLinkwrightError, type LinkwrightError } from "./errors/linkwright-error.ts";
import { ResponseTooLargeError } from "./errors/response-too-large-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { responded, view } from "./hooks.ts";
import { isObject } from "./is-object.ts";
import { type AnyRequest, LightRequest } from "./openapi-fetch.ts";
import { errorBody, ReadResponse } from "./read-response.ts";
import { discardBody, readBytes } from "./response-body.ts";
import type { FailedAttempt } from "./retry.ts";
import { TimeLimit } from "./time-limit.ts";

// Longer than any provider's error body. A proxy's error page may have any length.
const MAX_ERROR_BYTES = 64 * 1024;

/** Outcome of an attempt: a response, with an error if the status is not 2xx, or the reason why there is none. */
export type Outcome =
  | { response: ReadResponse | Response; error?: undefined }
  | (FailedAttempt & { response?: ReadResponse });

/** Sends a request for the nth time and reads the response within the limits of the call. */
export async function attempt(call: Call, request: AnyRequest, number: number, remainingMs: number): Promise<Outcome> {
  const { context, operation } = call;
  context.hooks?.onRequest(view(operation, number));
  const limit = new TimeLimit(Math.max(0, Math.min(call.timeoutMs, remainingMs)), call.signal);
  const start = context.hooks ? performance.now() : 0;
  const failure = (cause: unknown) => failureOf(call, limit, remainingMs, cause);
  let streaming = false;
  try {
    let response: Response;
    try {
      if (call.authHeaderNames.length > 0) {
        const authorization = context.authorize?.(operation.id, limit.signal);
        // Synchronous unless a credential is a function, which saves a call one turn of the event loop.
        if (authorization) authorize(call, "headers" in authorization ? authorization : await authorization);
      }
      limit.signal.throwIfAborted();
      call.attempts += 1;
      response = checkedResponse(call, await transmit(call, request, limit.signal));
    } catch (cause) {
      return { error: failure(cause), neverSent: neverSent(cause) };
    }
    context.hooks?.onResponse(responded(view(operation, number), response.status, performance.now() - start));
    streaming = response.ok && call.init.parseAs === "stream";
    return streaming ? { response } : await read(call, response, failure);
  } finally {
    if (streaming) limit.clearTimer();
    else limit.release();
  }
}

/** Adds the credentials after all middleware, so that nothing else sees them. Records the secret parts for redaction. */
function authorize({ authHeaderNames, secrets, headers }: Call, authorization: AuthorizationHeaders): void {
  secrets.push(...authorization.secrets);
  for (const name of authHeaderNames) headers[name] = authorization.headers[name] as string;
}

/** Looks up `fetch` at each call, so that mocks and instrumentation installed later take effect (mswjs/msw issue 2180). */
function transmit(call: Call, request: AnyRequest, signal: AbortSignal): Promise<Response> {
  const { fetch = globalThis.fetch } = call.context;
  const { headers } = call;
  if (request instanceof LightRequest) {
    const init = { ...request.init, headers, body: call.body ?? null, signal };
    if (!call.init.fetch) return fetch(request.url, init);
    return call.init.fetch(withExtensions(new Request(request.url, init), init));
  }
  // A request cannot be sent twice; its class may be one of the caller's.
  const Class = call.init.Request ?? Request;
  const again = new Class(call.retries > 0 ? request.clone() : request, { signal, headers });
  return (call.init.fetch ?? fetch)(withExtensions(again, request));
}

/** Rejects values that are not a `Response`: stubs of `fetch` often return none. */
function checkedResponse({ operation }: Call, response: Response): Response {
  if (typeof response?.status === "number" && typeof response.headers?.get === "function") return response;
  throw new InvalidInputError(operation.id, "fetch", "must resolve to a Response");
}

/** Copies the fields that frameworks add to requests, such as `next`. */
function withExtensions(request: Request, original: object): Request {
  for (const name of Object.keys(original)) {
    if (!(name in request)) (request as never as Record<string, unknown>)[name] = original[name as never];
  }
  return request;
}

async function read(call: Call, response: Response, failure: (cause: unknown) => LinkwrightError): Promise<Outcome> {
  const { ok, status } = response;
  if (ok && call.operation.unread && call.init.parseAs === undefined) {
    // The body is not awaited, so the connection is free for the next call.
    await discardBody(response);
    return { response: new ReadResponse(response, new Uint8Array()) };
  }
  const most = ok ? call.maxResponseBytes : Math.min(MAX_ERROR_BYTES, call.maxResponseBytes);
  let body: Awaited<ReturnType<typeof readBytes>>;
  try {
    body = await readBytes(response, most, ok ? most + 1 : most);
  } catch (cause) {
    return { error: failure(cause) };
  }
  const whole = new ReadResponse(response, body.bytes);
  if (!ok) return { response: whole, error: errorFromResponse(call, response, errorBody(body.bytes)) };
  if (body.truncated) return { error: new ResponseTooLargeError(call.called, status, most) };
  return { response: whole };
}

function failureOf(call: Call, { ended }: TimeLimit, remainingMs: number, cause: unknown): LinkwrightError {
  const { context, operation, signal, timeoutMs, deadlineMs } = call;
  if (ended === "abort") return new AbortError(operation.id, signal?.reason);
  if (ended === "timeout") return new TimeoutError(call.called, remainingMs < timeoutMs ? deadlineMs : timeoutMs);
  if (isLinkwrightError(cause)) return cause;
  if (isControlFlow(cause)) throw cause;
  const redactor = call.redactor();
  // A browser hides an error response that the page's origin may not read.
  const hidden = context.throughGateway && inBrowser();
  const hint = hidden ? ": check that the gateway's origins option lists this page's origin" : "";
  return new ConnectionError(call.called, redactor.text(reason(cause)), redactor.cause(cause), hint);
}

/**
 * Returns the reason of a failure. `fetch failed` alone does not help; on Node, the reason, such as ECONNREFUSED, is the code of a
 * cause.
 */
function reason(error: unknown): string {
  if (!isObject(error)) return String(error);
  const { code, message, cause, errors } = error as Record<string, unknown>;
  if (typeof code === "string" && code !== "") return code;
  if (Array.isArray(errors) && errors.length > 0) return reason(errors[0]);
  return isObject(cause) ? reason(cause) : String(message);
}
