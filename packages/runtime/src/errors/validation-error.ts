import { ApiError } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** 400 or 422: the input is malformed or breaks a rule. Repeating it unchanged fails again. */
export class ValidationError extends ApiError {
  override readonly name = "ValidationError";
}

/** Whether something caught is a `ValidationError`. */
export function isValidationError(error: unknown): error is ValidationError {
  return isKind(error, "ValidationError");
}
