import { isApiError } from "./errors/api-error.ts";
import { isConnectionError } from "./errors/connection-error.ts";
import { isTimeoutError } from "./errors/timeout-error.ts";
import { REFUSED_BY_GATEWAY } from "./gateway.ts";

const RETRIED_STATUSES = [408, 429, 500, 502, 503, 504];
const LONGEST_OBEYED_WAIT_MS = 60_000;
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 8000;

/** Of an operation, called by a client. */
export interface RetryPolicy {
  /** The operation's spec says that a repeat changes nothing more. */
  repeatable: boolean;
  /** A gateway sends it once, however often it is asked to. */
  throughGateway: boolean;
  /** Error codes that are never worth a repeat, whatever their status. */
  neverRetry: readonly string[];
  /** Source of jitter, from 0 to 1. */
  random: () => number;
}

/** A failed attempt. */
export interface FailedAttempt {
  error: unknown;
  /** How long the provider asks to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** It is proven that nothing was sent. */
  neverSent?: boolean;
}

/** How long to wait before the next attempt, in milliseconds; undefined where there must be none. `attempts` were made. */
export function retryDelay(failed: FailedAttempt, attempts: number, policy: RetryPolicy): number | undefined {
  if (!worthIt(failed, policy)) return undefined;
  const { retryAfterMs } = failed;
  // A provider that asks for more than this will not be ready when a call still matters.
  if (retryAfterMs !== undefined) return retryAfterMs <= LONGEST_OBEYED_WAIT_MS ? retryAfterMs : undefined;
  return policy.random() * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempts - 1));
}

function worthIt({ error, retryAfterMs, neverSent }: FailedAttempt, policy: RetryPolicy): boolean {
  const { repeatable, throughGateway, neverRetry } = policy;
  if (isApiError(error)) {
    const { code, status } = error;
    if (code !== undefined && (neverRetry.includes(code) || (throughGateway && code === "outcome_unknown")))
      return false;
    const underWay = throughGateway && code === "send_in_progress";
    const turnedAway = (status === 429 || status === 503 || underWay) && retryAfterMs !== undefined;
    // A gateway answers the repeat of what the provider answered with the same response.
    const again = repeatable || (throughGateway && REFUSED_BY_GATEWAY in error.headers);
    return turnedAway || (again && RETRIED_STATUSES.includes(status));
  }
  const again = repeatable || throughGateway;
  if (isConnectionError(error)) return again || neverSent === true;
  return again && isTimeoutError(error);
}

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3); undefined for anything else. */
export function retryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Dates have letters; without this, Date.parse takes numbers with a sign or a fraction for years.
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
