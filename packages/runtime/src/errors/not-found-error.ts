import { ApiError } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** 404: what the call names does not exist. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";
}

/** Whether something caught is a `NotFoundError`. */
export function isNotFoundError(error: unknown): error is NotFoundError {
  return isKind(error, "NotFoundError");
}
