import { type Called, failed } from "./called.ts";
import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** The body of the response is longer than `maxResponseBytes` allows. The call had its effect; its response was not read to the end. */
export class ResponseTooLargeError extends LinkwrightError {
  override readonly name = "ResponseTooLargeError";
  /** HTTP status of the response. */
  declare readonly status: number;
  /** The limit that was passed, in bytes. */
  declare readonly maxResponseBytes: number;

  constructor(called: Called, status: number, maxResponseBytes: number) {
    super(
      called.operation,
      `${failed(called)} returned ${status} with more than ${maxResponseBytes} bytes: raise maxResponseBytes to read them`,
    );
    this.status = status;
    this.maxResponseBytes = maxResponseBytes;
  }
}

/** Whether something caught is a `ResponseTooLargeError`. */
export function isResponseTooLargeError(error: unknown): error is ResponseTooLargeError {
  return isKind(error, "ResponseTooLargeError");
}
