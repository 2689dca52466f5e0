import { LinkwrightError } from "./linkwright-error.ts";

/** The whole answer had not come within `timeoutMs`, or the call not ended by its `deadlineMs`. It may or may not have had its effect. */
export class TimeoutError extends LinkwrightError {
  override readonly name = "TimeoutError";
  /** The limit that was passed, in milliseconds. */
  readonly timeoutMs: number;

  constructor(operation: string, timeoutMs: number) {
    super(operation, `${operation} failed: no complete answer within ${timeoutMs} ms`);
    this.timeoutMs = timeoutMs;
  }
}

/** Whether something caught is a `TimeoutError`. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return error instanceof TimeoutError;
}
