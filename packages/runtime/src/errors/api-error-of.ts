import { ApiError, type ErrorResponse } from "./api-error.ts";
import { AuthenticationError } from "./authentication-error.ts";
import { ConflictError } from "./conflict-error.ts";
import { NotFoundError } from "./not-found-error.ts";
import { PermissionError } from "./permission-error.ts";
import { RateLimitError } from "./rate-limit-error.ts";
import { ServerError } from "./server-error.ts";
import { ValidationError } from "./validation-error.ts";

const BY_STATUS: Readonly<Record<number, new (errorResponse: ErrorResponse) => ApiError>> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

/** Returns an error of the most specific class for a status. */
export function apiErrorOf(errorResponse: ErrorResponse): ApiError {
  const Class = BY_STATUS[errorResponse.status] ?? (errorResponse.status >= 500 ? ServerError : ApiError);
  return new Class(errorResponse);
}
