import { type Called, failed } from "./called.ts";
import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** Thrown when the response body is larger than `maxResponseBytes`. The call took effect; its response was not read to the end. */
export class ResponseTooLargeError extends LinkwrightError {
  override readonly name = "ResponseTooLargeError";
  /** HTTP status of the response. */
  declare readonly status: number;
  /** The limit that was exceeded, in bytes. */
  declare readonly maxResponseBytes: number;

  constructor(called: Called, status: number, maxResponseBytes: number) {
    super(
      called.operation,
      `${failed(called)} returned ${status} with more than ${maxResponseBytes} bytes: increase maxResponseBytes to read it`,
    );
    this.status = status;
    this.maxResponseBytes = maxResponseBytes;
  }
}

/** Returns whether `error` is a `ResponseTooLargeError`. */
export function isResponseTooLargeError(error: unknown): error is ResponseTooLargeError {
  return isKind(error, "ResponseTooLargeError");
}
