import type { Proof } from "./authorization.ts";
import { inBrowser } from "./base-url.ts";
import type { Call } from "./call.ts";
import { isControlFlow } from "./control-flow.ts";
import { AbortError } from "./errors/abort-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";
import { isLinkwrightError, type LinkwrightError } from "./errors/linkwright-error.ts";
import { ResponseTooLargeError } from "./errors/response-too-large-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { responded, view } from "./hooks.ts";
import { neverSent } from "./never-sent.ts";
import { type AnyRequest, LightRequest } from "./openapi-fetch.ts";
import { ReadResponse, refusalBody } from "./read-response.ts";
import { refusalOf } from "./refusal.ts";
import { letGo, readBytes } from "./response-body.ts";
import { type FailedAttempt, retryAfter } from "./retry.ts";
import { TimeLimit } from "./time-limit.ts";

// More than any provider says of a failure. A proxy's page may be of any length.
const LONGEST_REFUSAL_BYTES = 64 * 1024;

/** A response, which may be a refusal with its error, or why there is none. */
export type Outcome =
  | { response: ReadResponse | Response; failed?: undefined }
  | { response?: ReadResponse; failed: FailedAttempt };

/** Sends a request for the nth time, and reads what comes back, within the limits of the call. */
export async function attempt(call: Call, request: AnyRequest, number: number, remainingMs: number): Promise<Outcome> {
  const { context, operation } = call;
  const signal = request instanceof LightRequest ? call.signal : request.signal;
  context.hooks?.onRequest(view(operation, number));
  const limit = new TimeLimit(Math.max(0, Math.min(call.timeoutMs, remainingMs)), signal);
  const start = context.hooks ? performance.now() : 0;
  const failure = (cause: unknown) => failureOf(call, limit, signal, remainingMs, cause);
  let streaming = false;
  try {
    let response: Response;
    try {
      const proof = proofOf(call, limit.signal);
      if (proof) authorize(call, request, "header" in proof ? proof : await proof);
      limit.signal.throwIfAborted();
    } catch (cause) {
      return { failed: { error: failure(cause) } };
    }
    try {
      call.attempts += 1;
      response = checkedResponse(call, await transmit(call, request, limit.signal));
    } catch (cause) {
      return { failed: { error: failure(cause), neverSent: neverSent(cause) } };
    }
    context.hooks?.onResponse(responded(view(operation, number), response.status, performance.now() - start));
    if (response.ok && call.parseAs === "stream") {
      streaming = true;
      return { response };
    }
    return await read(call, response, failure);
  } finally {
    if (streaming) limit.clearTimer();
    else limit.release();
  }
}

/** At once where the credential is no function, so that a call costs no turn of the event loop more. */
function proofOf(
  { context, operation, ownAuthorization }: Call,
  signal: AbortSignal,
): Proof | Promise<Proof> | undefined {
  return ownAuthorization ? undefined : context.authorize?.(operation.id, signal);
}

/** Joins the credentials, after all middleware, so that nothing else sees them. What of them is secret is kept, to be taken out of texts. */
function authorize({ context, secrets, headers }: Call, request: AnyRequest, proof: Proof): void {
  secrets.push(...proof.secrets);
  const name = context.authorize?.headerName ?? "authorization";
  if (request instanceof LightRequest) headers[name] = proof.header;
  else request.headers.set(name, proof.header);
}

/** `fetch` is looked up at each call, so that mocks and instrumentation set up later are seen (mswjs/msw issue 2180). */
function transmit(call: Call, request: AnyRequest, signal: AbortSignal): Promise<Response> {
  const { fetch = globalThis.fetch } = call.context;
  if (request instanceof LightRequest) {
    const init = { ...request.init, headers: call.headers, body: call.body ?? null, signal };
    if (!call.fetch) return fetch(request.url, init);
    return call.fetch(withExtensions(new globalThis.Request(request.url, init), init));
  }
  // A request is used up when it is sent; its own class may be the caller's.
  const Class = call.Request ?? globalThis.Request;
  const again = new Class(call.retries > 0 ? request.clone() : request, { signal, headers: request.headers });
  return (call.fetch ?? fetch)(withExtensions(again, request));
}

/** Stubs of `fetch` are often given without a response. */
function checkedResponse({ operation }: Call, response: Response): Response {
  if (typeof response?.status === "number" && typeof response.headers?.get === "function") return response;
  throw new InvalidInputError(operation.id, "fetch", "resolved to what is no Response");
}

/** What frameworks add to requests, such as `next`, stands on them as a field. */
function withExtensions(request: Request, original: object): Request {
  for (const name of Object.keys(original)) {
    if (!(name in request)) (request as never as Record<string, unknown>)[name] = original[name as never];
  }
  return request;
}

async function read(call: Call, response: Response, failure: (cause: unknown) => LinkwrightError): Promise<Outcome> {
  const { ok, status } = response;
  if (ok && call.operation.unread && call.parseAs === undefined) {
    // Nothing is waited for, and the connection is free for the next call.
    await letGo(response);
    return { response: new ReadResponse(response, new Uint8Array()) };
  }
  const most = ok ? call.maxResponseBytes : Math.min(LONGEST_REFUSAL_BYTES, call.maxResponseBytes);
  let body: Awaited<ReturnType<typeof readBytes>>;
  try {
    body = await readBytes(response, most, ok ? most + 1 : most);
  } catch (cause) {
    return { failed: { error: failure(cause) } };
  }
  const whole = new ReadResponse(response, body.bytes);
  if (!ok) {
    const retryAfterMs = retryAfter(response.headers.get("retry-after"), Date.now());
    return { response: whole, failed: { error: refusalOf(call, response, refusalBody(body.bytes)), retryAfterMs } };
  }
  if (body.cut) return { failed: { error: new ResponseTooLargeError(call.called, status, most) } };
  return { response: whole };
}

function failureOf(
  call: Call,
  { ended }: TimeLimit,
  signal: AbortSignal | undefined,
  remainingMs: number,
  cause: unknown,
): LinkwrightError {
  const { operation, timeoutMs, deadlineMs } = call;
  if (ended === "abort") return new AbortError(operation.id, signal?.reason);
  if (ended === "timeout") return new TimeoutError(call.called, remainingMs < timeoutMs ? deadlineMs : timeoutMs);
  if (isLinkwrightError(cause)) return cause;
  if (isControlFlow(cause)) throw cause;
  const redactor = call.redactor();
  return new ConnectionError(call.called, redactor.text(reason(cause)), redactor.cause(cause), hint(call));
}

/** A page sees nothing of a refusal that its origin may not read. */
function hint({ context }: Call): string {
  return context.throughGateway && inBrowser() ? ": does the gateway's option origins list this page's origin?" : "";
}

/** `fetch failed` alone helps nobody; on Node the reason, such as ECONNREFUSED, is the code of a cause. */
function reason(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const { code, message, cause, errors } = error as Record<string, unknown>;
  if (typeof code === "string" && code !== "") return code;
  if (Array.isArray(errors) && errors.length > 0) return reason(errors[0]);
  return typeof cause === "object" && cause !== null ? reason(cause) : String(message);
}
