import { ApiError } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** Thrown for status 5xx: the provider failed. The call may or may not have taken effect. */
export class ServerError extends ApiError {
  override readonly name = "ServerError";
}

/** Returns whether `error` is a `ServerError`. */
export function isServerError(error: unknown): error is ServerError {
  return isKind(error, "ServerError");
}
