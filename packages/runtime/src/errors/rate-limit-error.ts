import { ApiError, type ErrorResponse } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** 429: too many calls, or one that a limit of its own forbids; `code` tells which. */
export class RateLimitError extends ApiError {
  override readonly name = "RateLimitError";
  /** How long the provider asks to wait, in milliseconds; undefined where it does not say. */
  declare readonly retryAfterMs: number | undefined;

  constructor(errorResponse: ErrorResponse) {
    super(errorResponse);
    this.retryAfterMs = errorResponse.retryAfterMs;
  }
}

/** Whether something caught is a `RateLimitError`. */
export function isRateLimitError(error: unknown): error is RateLimitError {
  return isKind(error, "RateLimitError");
}
