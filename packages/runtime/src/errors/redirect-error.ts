import { ApiError, type ErrorResponse } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** Thrown for status 3xx. Redirects are never followed, since the request carries credentials. */
export class RedirectError extends ApiError {
  override readonly name = "RedirectError";
  /** Host that the response redirects to; `undefined` if the platform hides it, as browsers do. */
  declare readonly host: string | undefined;

  constructor(errorResponse: ErrorResponse, host: string | undefined) {
    const message = `redirects to ${host ?? "another URL"}, which is not followed: check baseUrl`;
    super({ ...errorResponse, details: { ...errorResponse.details, message } });
    this.host = host;
  }
}

/** Returns whether `error` is a `RedirectError`. */
export function isRedirectError(error: unknown): error is RedirectError {
  return isKind(error, "RedirectError");
}
