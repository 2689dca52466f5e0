import { ApiError } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** 403: the credentials or the session hold, but do not allow this. */
export class PermissionError extends ApiError {
  override readonly name = "PermissionError";
}

/** Whether something caught is a `PermissionError`. */
export function isPermissionError(error: unknown): error is PermissionError {
  return isKind(error, "PermissionError");
}
