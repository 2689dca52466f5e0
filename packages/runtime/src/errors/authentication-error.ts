import { ApiError } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** Thrown for status 401: the credentials or a token are missing, wrong, used or expired. */
export class AuthenticationError extends ApiError {
  override readonly name = "AuthenticationError";
}

/** Returns whether `error` is an `AuthenticationError`. */
export function isAuthenticationError(error: unknown): error is AuthenticationError {
  return isKind(error, "AuthenticationError");
}
