import { type Called, failed } from "./called.ts";
import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** The whole response had not come within `timeoutMs`, or the call not ended by its `deadlineMs`. It may or may not have had its effect. */
export class TimeoutError extends LinkwrightError {
  override readonly name = "TimeoutError";
  /** The limit that was passed, in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(called: Called, timeoutMs: number) {
    super(called.operation, `${failed(called)} gave no complete response within ${timeoutMs} ms`);
    this.timeoutMs = timeoutMs;
  }
}

/** Whether something caught is a `TimeoutError`. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isKind(error, "TimeoutError");
}
