import { ApiError } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** 5xx: the provider failed. The call may or may not have had its effect. */
export class ServerError extends ApiError {
  override readonly name = "ServerError";
}

/** Whether something caught is a `ServerError`. */
export function isServerError(error: unknown): error is ServerError {
  return isKind(error, "ServerError");
}
