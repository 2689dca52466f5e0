import { ApiError, type ErrorResponse } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** Thrown for status 429: too many calls, or one that a specific limit forbids; see `code`. */
export class RateLimitError extends ApiError {
  override readonly name = "RateLimitError";
  /** Delay requested by the provider, in milliseconds; `undefined` if the response specifies none. */
  declare readonly retryAfterMs: number | undefined;

  constructor(errorResponse: ErrorResponse) {
    super(errorResponse);
    this.retryAfterMs = errorResponse.retryAfterMs;
  }
}

/** Returns whether `error` is a `RateLimitError`. */
export function isRateLimitError(error: unknown): error is RateLimitError {
  return isKind(error, "RateLimitError");
}
