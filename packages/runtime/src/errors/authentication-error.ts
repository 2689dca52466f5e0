import { ApiError } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** 401: credentials or a token are missing, wrong, used or expired. */
export class AuthenticationError extends ApiError {
  override readonly name = "AuthenticationError";
}

/** Whether something caught is a `AuthenticationError`. */
export function isAuthenticationError(error: unknown): error is AuthenticationError {
  return isKind(error, "AuthenticationError");
}
