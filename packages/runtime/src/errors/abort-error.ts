import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** The caller's own `signal` ended the call. Its reason is the `cause`. */
export class AbortError extends LinkwrightError {
  override readonly name = "AbortError";

  constructor(operation: string, cause: unknown) {
    super(operation, `${operation} was aborted by its caller`, { cause });
  }
}

/** Whether something caught is an `AbortError` of a client. */
export function isAbortError(error: unknown): error is AbortError {
  return isKind(error, "AbortError");
}
