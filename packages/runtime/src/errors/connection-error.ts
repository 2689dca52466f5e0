import { type Called, failed } from "./called.ts";
import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** Thrown when no response arrives: the provider cannot be reached, or the connection breaks. The call may or may not have arrived. */
export class ConnectionError extends LinkwrightError {
  override readonly name = "ConnectionError";

  /** `reason` is a code such as `ECONNREFUSED`, or the platform's message; `hint` says what to check. */
  constructor(called: Called, reason: string, cause: unknown, hint = "") {
    super(called.operation, `${failed(called)} received no response (${reason})${hint}`, { cause });
  }
}

/** Returns whether `error` is a `ConnectionError`. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isKind(error, "ConnectionError");
}
