import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** Thrown when the caller's `signal` aborts the call. `cause` is the signal's reason. */
export class AbortError extends LinkwrightError {
  override readonly name = "AbortError";

  constructor(operation: string, cause: unknown) {
    super(operation, `${operation} was aborted by its caller`, { cause });
  }
}

/** Returns whether `error` is an `AbortError`. */
export function isAbortError(error: unknown): error is AbortError {
  return isKind(error, "AbortError");
}
