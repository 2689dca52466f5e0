import { ApiError, type ErrorResponse } from "./api-error.ts";
import { isKind } from "./linkwright-error.ts";

/** 3xx: the API points elsewhere. It is never followed, since the request carries credentials. */
export class RedirectError extends ApiError {
  override readonly name = "RedirectError";
  /** The host that the answer points to; undefined where the platform hides it, as browsers do. */
  declare readonly host: string | undefined;

  constructor(errorResponse: ErrorResponse, host: string | undefined) {
    const message = `points to ${host ?? "another address"}, which is not followed: check baseUrl`;
    super({ ...errorResponse, details: { ...errorResponse.details, message } });
    this.host = host;
  }
}

/** Whether something caught is a `RedirectError`. */
export function isRedirectError(error: unknown): error is RedirectError {
  return isKind(error, "RedirectError");
}
