import { LinkwrightError } from "./linkwright-error.ts";

/** No answer came: the provider could not be reached, or the connection broke. The call may or may not have arrived. */
export class ConnectionError extends LinkwrightError {
  override readonly name = "ConnectionError";

  constructor(operation: string, reason: string, cause: unknown) {
    super(operation, `${operation} failed: no answer from the provider (${reason})`, { cause });
  }
}

/** Whether something caught is a `ConnectionError`. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return error instanceof ConnectionError;
}
