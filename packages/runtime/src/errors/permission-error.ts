import { ApiError } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** Thrown for status 403: the credentials or the session are valid but do not allow this call. */
export class PermissionError extends ApiError {
  override readonly name = "PermissionError";
}

/** Returns whether `error` is a `PermissionError`. */
export function isPermissionError(error: unknown): error is PermissionError {
  return isKind(error, "PermissionError");
}
