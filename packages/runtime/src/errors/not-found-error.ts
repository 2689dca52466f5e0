import { ApiError } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** Thrown for status 404: the requested resource does not exist. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";
}

/** Returns whether `error` is a `NotFoundError`. */
export function isNotFoundError(error: unknown): error is NotFoundError {
  return isKind(error, "NotFoundError");
}
