import type { Call } from "./call.ts";
import { isApiError } from "./errors/api-error.ts";
import { isConnectionError } from "./errors/connection-error.ts";
import type { LinkwrightError } from "./errors/linkwright-error.ts";
import { isTimeoutError } from "./errors/timeout-error.ts";
import { REJECTED_BY_GATEWAY } from "./gateway.ts";

const RETRIED_STATUSES = [408, 429, 500, 502, 503, 504];
const MAX_RETRY_AFTER_MS = 60_000;
const INITIAL_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 8000;

/** A failed attempt. */
export interface FailedAttempt {
  error: LinkwrightError;
  /** Set if the status was not 2xx. */
  response?: Pick<Response, "headers">;
  /** `true` if certainly nothing was sent. */
  neverSent?: boolean;
}

/** Returns the delay before the next attempt, in milliseconds; `undefined` if there must be none. `attempts` is the number so far. */
export function retryDelay(call: Call, failed: FailedAttempt, attempts: number): number | undefined {
  const retryAfterMs = failed.response && retryAfter(failed.response.headers);
  if (!isRetryable(call, failed, retryAfterMs)) return undefined;
  // If the provider requests a longer delay, the call no longer matters by then.
  if (retryAfterMs !== undefined) return retryAfterMs <= MAX_RETRY_AFTER_MS ? retryAfterMs : undefined;
  return call.context.random() * Math.min(MAX_BACKOFF_MS, INITIAL_BACKOFF_MS * 2 ** (attempts - 1));
}

function isRetryable(
  { context: { throughGateway, neverRetry }, operation: { repeatable } }: Call,
  { error, neverSent }: FailedAttempt,
  retryAfterMs: number | undefined,
): boolean {
  if (isApiError(error)) {
    const { code = "", status } = error;
    if (neverRetry.includes(code) || (throughGateway && code === "outcome_unknown")) return false;
    const underWay = throughGateway && code === "send_in_progress";
    const limited = (status === 429 || status === 503 || underWay) && retryAfterMs !== undefined;
    // A gateway replays the provider's response for a retry, so only its own errors are worth retrying.
    const again = repeatable || (throughGateway && REJECTED_BY_GATEWAY in error.headers);
    return limited || (again && RETRIED_STATUSES.includes(status));
  }
  const again = repeatable || throughGateway;
  return isConnectionError(error) ? again || neverSent === true : again && isTimeoutError(error);
}

/** Returns `Retry-After` in milliseconds, from seconds or a date (RFC 9110, 10.2.3); `undefined` for anything else. */
export function retryAfter(headers: Pick<Headers, "get">): number | undefined {
  const text = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Dates have letters; without this check, Date.parse reads numbers with a sign or a fraction as years.
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
