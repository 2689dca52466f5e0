import { ApiError } from "./errors/api-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { REFUSED_BY_GATEWAY } from "./gateway.ts";

const RETRIED_STATUSES = [408, 429, 500, 502, 503, 504];
const LONGEST_OBEYED_WAIT_MS = 60_000;
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 8000;

/** A connection that was never made carried nothing: Node's codes, Bun's, and Deno's words. */
const NEVER_ARRIVED = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ConnectionRefused|connection refused|dns error/i;

export interface RetryPolicy {
  /** The operation's spec says that a repeat changes nothing more. */
  repeatable: boolean;
  /** A gateway sends it once, however often it is asked to. */
  sentOnce: boolean;
  /** Error codes that are never worth a repeat, whatever their status. */
  neverRetry: readonly string[];
  /** Source of jitter, from 0 to 1. */
  random: () => number;
}

/** How long to wait before the next attempt, in milliseconds; undefined where there must be none. `attempts` were made. */
export function retryDelay(
  error: unknown,
  attempts: number,
  retryAfterMs: number | undefined,
  policy: RetryPolicy,
  fetchFailed = false,
): number | undefined {
  if (!worthIt(error, retryAfterMs, policy, fetchFailed)) return undefined;
  // A provider that asks for more than this will not be ready when a call still matters.
  if (retryAfterMs !== undefined) return retryAfterMs <= LONGEST_OBEYED_WAIT_MS ? retryAfterMs : undefined;
  return policy.random() * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempts - 1));
}

function worthIt(
  error: unknown,
  retryAfterMs: number | undefined,
  { repeatable, sentOnce, neverRetry }: RetryPolicy,
  fetchFailed: boolean,
): boolean {
  if (error instanceof ApiError) {
    const { code, status } = error;
    if (code !== undefined && (neverRetry.includes(code) || code === "outcome_unknown")) return false;
    const turnedAway = (status === 429 || status === 503 || code === "send_in_progress") && retryAfterMs !== undefined;
    // A gateway answers the repeat of what the provider answered with the same answer.
    const again = repeatable || (sentOnce && REFUSED_BY_GATEWAY in error.headers);
    return turnedAway || (again && RETRIED_STATUSES.includes(status));
  }
  const again = repeatable || sentOnce;
  if (error instanceof ConnectionError) return again || (fetchFailed && NEVER_ARRIVED.test(error.message));
  return again && error instanceof TimeoutError;
}

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3); undefined for anything else. */
export function retryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Dates have letters; without this, Date.parse takes numbers with a sign or a fraction for years.
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
