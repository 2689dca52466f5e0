import { attempt } from "./attempt.ts";
import { checkAddress } from "./base-url.ts";
import type { Call } from "./call.ts";
import { AbortError } from "./errors/abort-error.ts";
import { isTimeoutError } from "./errors/timeout-error.ts";
import { view } from "./hooks.ts";
import { type AnyRequest, LightRequest } from "./openapi-fetch.ts";
import type { ReadResponse } from "./read-response.ts";
import { kindOf } from "./request/value.ts";
import { retryDelay } from "./retry.ts";
import { wait } from "./time-limit.ts";

/**
 * Sends a request and retries it if that is safe and can help. openapi-fetch calls this as its `fetch`, after all middleware: it resolves
 * to a response of any status and throws if there is none.
 */
export async function attempts(call: Call, request: AnyRequest): Promise<ReadResponse | Response> {
  const { context, operation, deadline } = call;
  call.url = request.url;
  const light = request instanceof LightRequest;
  if (!light) {
    // Middleware may have changed them.
    call.signal = request.signal;
    call.headers = Object.fromEntries(request.headers);
  }
  if (!light || !call.knownUrl) checkAddress(operation.id, "url", request.url, context.allowInsecure);
  call.authHeaderNames = call.authHeaderNames.filter((name) => !(name in call.headers));
  const { signal } = call;
  for (let number = 1; ; number++) {
    if (signal?.aborted) {
      throw Object.assign(new AbortError(operation.id, signal.reason), { attempts: call.attempts });
    }
    const remainingMs = deadline === Number.POSITIVE_INFINITY ? deadline : deadline - performance.now();
    const outcome = await attempt(call, request, number, remainingMs);
    const { response, error } = outcome;
    if (!error) return response;
    error.attempts = call.attempts;
    // Decided by the limit, not by the clock: timers fire up to a millisecond early, which leaves no time for another attempt.
    const outOfTime = isTimeoutError(error) && remainingMs < call.timeoutMs;
    // A stream can be sent only once; a `Request` is cloned before it is sent.
    const consumed = light && kindOf(call.body) === "ReadableStream";
    const delayMs = number > call.retries || outOfTime || consumed ? undefined : retryDelay(call, outcome, number);
    // Waiting past the deadline would replace this error with a less specific one.
    if (delayMs === undefined || performance.now() + delayMs >= deadline) {
      if (response) return response;
      throw error;
    }
    context.hooks?.onRetry({ ...view(operation, number), delayMs, error });
    await wait(delayMs, signal);
  }
}
