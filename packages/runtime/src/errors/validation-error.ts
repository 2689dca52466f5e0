import { ApiError } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** Thrown for status 400 or 422: the input is malformed or breaks a rule. The same call would fail again. */
export class ValidationError extends ApiError {
  override readonly name = "ValidationError";
}

/** Returns whether `error` is a `ValidationError`. */
export function isValidationError(error: unknown): error is ValidationError {
  return isKind(error, "ValidationError");
}
