import { type Called, failed } from "./called.ts";
import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** Thrown when a 2xx response is not the JSON that the operation returns: a proxy's page, an empty or truncated body. */
export class UnreadableResponseError extends LinkwrightError {
  override readonly name = "UnreadableResponseError";
  /** HTTP status of the response. */
  declare readonly status: number;
  /** First 200 characters of a body that is not JSON at all, such as a proxy's page; otherwise empty. Secrets are removed. */
  declare readonly bodyStart: string;

  constructor(called: Called, status: number, problem: string, bodyStart = "") {
    super(called.operation, `${failed(called)} returned ${status}, but ${problem}`);
    this.status = status;
    this.bodyStart = bodyStart;
  }
}

/** Returns whether `error` is an `UnreadableResponseError`. */
export function isUnreadableResponseError(error: unknown): error is UnreadableResponseError {
  return isKind(error, "UnreadableResponseError");
}
