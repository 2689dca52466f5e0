import { ApiError } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** 409: the call contradicts what is there already. */
export class ConflictError extends ApiError {
  override readonly name = "ConflictError";
}

/** Whether something caught is a `ConflictError`. */
export function isConflictError(error: unknown): error is ConflictError {
  return isKind(error, "ConflictError");
}
