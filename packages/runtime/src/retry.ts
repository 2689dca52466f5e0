import type { Call } from "./call.ts";
import { isApiError } from "./errors/api-error.ts";
import { isConnectionError } from "./errors/connection-error.ts";
import type { LinkwrightError } from "./errors/linkwright-error.ts";
import { isTimeoutError } from "./errors/timeout-error.ts";
import { REJECTED_BY_GATEWAY } from "./gateway.ts";

const RETRIED_STATUSES = [408, 429, 500, 502, 503, 504];
const LONGEST_OBEYED_WAIT_MS = 60_000;
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 8000;

/** A failed attempt. */
export interface FailedAttempt {
  error: LinkwrightError;
  /** Where it was a refusal. */
  response?: Pick<Response, "headers">;
  /** It is proven that nothing was sent. */
  neverSent?: boolean;
}

/** How long to wait before the next attempt, in milliseconds; undefined where there must be none. `attempts` were made. */
export function retryDelay(call: Call, failed: FailedAttempt, attempts: number): number | undefined {
  const retryAfterMs = failed.response && retryAfter(failed.response.headers);
  if (!worthIt(call, failed, retryAfterMs)) return undefined;
  // A provider that asks for more than this will not be ready when a call still matters.
  if (retryAfterMs !== undefined) return retryAfterMs <= LONGEST_OBEYED_WAIT_MS ? retryAfterMs : undefined;
  return call.context.random() * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempts - 1));
}

function worthIt(
  { context: { throughGateway, neverRetry }, operation: { repeatable } }: Call,
  { error, neverSent }: FailedAttempt,
  retryAfterMs: number | undefined,
): boolean {
  if (isApiError(error)) {
    const { code = "", status } = error;
    if (neverRetry.includes(code) || (throughGateway && code === "outcome_unknown")) return false;
    const underWay = throughGateway && code === "send_in_progress";
    const turnedAway = (status === 429 || status === 503 || underWay) && retryAfterMs !== undefined;
    // A gateway answers the repeat of what the provider answered with the same response.
    const again = repeatable || (throughGateway && REJECTED_BY_GATEWAY in error.headers);
    return turnedAway || (again && RETRIED_STATUSES.includes(status));
  }
  const again = repeatable || throughGateway;
  return isConnectionError(error) ? again || neverSent === true : again && isTimeoutError(error);
}

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3); undefined for anything else. */
export function retryAfter(headers: Pick<Headers, "get">): number | undefined {
  const text = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Dates have letters; without this, Date.parse takes numbers with a sign or a fraction for years.
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
