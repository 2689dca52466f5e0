import { type Called, failed } from "./called.ts";
import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** Thrown when an attempt exceeds `timeoutMs` or a call exceeds `deadlineMs`. The call may or may not have taken effect. */
export class TimeoutError extends LinkwrightError {
  override readonly name = "TimeoutError";
  /** The limit that was exceeded, in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(called: Called, timeoutMs: number) {
    super(called.operation, `${failed(called)} received no complete response within ${timeoutMs} ms`);
    this.timeoutMs = timeoutMs;
  }
}

/** Returns whether `error` is a `TimeoutError`. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isKind(error, "TimeoutError");
}
