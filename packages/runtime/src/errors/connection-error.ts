import { type Called, failed } from "./called.ts";
import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** No response came: the provider could not be reached, or the connection broke. The call may or may not have arrived. */
export class ConnectionError extends LinkwrightError {
  override readonly name = "ConnectionError";

  /** `reason` is a code such as `ECONNREFUSED`, or the platform's own words; `hint` says what to look at. */
  constructor(called: Called, reason: string, cause: unknown, hint = "") {
    super(called.operation, `${failed(called)} gave no response (${reason})${hint}`, { cause });
  }
}

/** Whether something caught is a `ConnectionError`. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isKind(error, "ConnectionError");
}
