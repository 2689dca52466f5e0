import { attempt } from "./attempt.ts";
import type { Call } from "./call.ts";
import { AbortError } from "./errors/abort-error.ts";
import { isTimeoutError } from "./errors/timeout-error.ts";
import { checkFinalUrl } from "./final-url.ts";
import { view } from "./hooks.ts";
import { type AnyRequest, LightRequest } from "./openapi-fetch.ts";
import type { ReadResponse } from "./read-response.ts";
import { kindOf } from "./request/value.ts";
import { retryDelay } from "./retry.ts";
import { wait } from "./time-limit.ts";

/**
 * Sends a request, again where that is safe and worth it. It is what openapi-fetch takes for `fetch`, below all middleware: it resolves to
 * a response of any status, and throws where there is none.
 */
export async function attempts(call: Call, request: AnyRequest): Promise<ReadResponse | Response> {
  const { context, operation, deadline } = call;
  call.url = request.url;
  const light = request instanceof LightRequest;
  if (!light || !call.knownUrl) checkFinalUrl(operation.id, request.url, context.allowInsecure);
  if (context.authorize && hasHeader(call, request, context.authorize.headerName)) call.ownAuthorization = true;
  const signal = light ? call.signal : request.signal;
  for (let number = 1; ; number++) {
    if (signal?.aborted) throw aborted(call, signal);
    const remainingMs = deadline === Number.POSITIVE_INFINITY ? deadline : deadline - performance.now();
    const outcome = await attempt(call, request, number, remainingMs);
    const { response, failed } = outcome;
    if (!failed) return response;
    const { error } = failed;
    (error as { attempts: number }).attempts = call.attempts;
    // Asked of the limit, not of the clock: timers fire up to a millisecond early, which is no time for another attempt.
    const outOfTime = isTimeoutError(error) && remainingMs < call.timeoutMs;
    // What streams in is gone once it was sent; a whole `Request` is cloned before.
    const retries = light && kindOf(call.body) === "ReadableStream" ? 0 : call.retries;
    const policy = { ...context, repeatable: operation.repeatable };
    const delayMs = number <= retries && !outOfTime ? retryDelay(failed, number, policy) : undefined;
    // Waiting past the deadline would only turn this error into a vaguer one.
    if (delayMs === undefined || performance.now() + delayMs >= deadline) {
      if (response) return response;
      throw error;
    }
    context.hooks?.onRetry({ ...view(operation, number), delayMs, error: error as Error });
    await wait(delayMs, signal);
  }
}

function hasHeader({ headers }: Call, request: AnyRequest, name: string): boolean {
  return request instanceof LightRequest ? name in headers : request.headers.has(name);
}

function aborted({ operation, attempts }: Call, signal: AbortSignal): AbortError {
  return Object.assign(new AbortError(operation.id, signal.reason), { attempts });
}
