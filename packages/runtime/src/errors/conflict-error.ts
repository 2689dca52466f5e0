import { ApiError } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** Thrown for status 409: the call conflicts with the current state. */
export class ConflictError extends ApiError {
  override readonly name = "ConflictError";
}

/** Returns whether `error` is a `ConflictError`. */
export function isConflictError(error: unknown): error is ConflictError {
  return isKind(error, "ConflictError");
}
