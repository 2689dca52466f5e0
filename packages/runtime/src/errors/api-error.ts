import { type Called, failed } from "./called.ts";
import { isKind, KINDS, LinkwrightError } from "./linkwright-error.ts";

/** Details of a failed call, read from the provider's error body. Any field may be missing. */
export interface ErrorDetails {
  code?: string | undefined;
  message?: string | undefined;
  requestId?: string | undefined;
  docsUrl?: string | undefined;
}

/** A response that is not 2xx, from which its error is created. */
export interface ErrorResponse {
  called: Called;
  status: number;
  body: unknown;
  details: ErrorDetails;
  /** Response headers to include in the error, by lower-case name. */
  headers: Readonly<Record<string, string>>;
  /** Delay requested by the provider, in milliseconds. */
  retryAfterMs: number | undefined;
}

/** Thrown when the provider responds with a status other than 2xx. */
export class ApiError extends LinkwrightError {
  override readonly name: string = "ApiError";
  /** HTTP status of the response. */
  declare readonly status: number;
  /** The provider's error code, such as `organization_not_found`; `undefined` if the response has none. */
  declare readonly code: string | undefined;
  /** The provider's ID of the request; include it when you contact their support. */
  declare readonly requestId: string | undefined;
  /** URL of the provider's documentation of this error. */
  declare readonly docsUrl: string | undefined;
  /** Body of the response: parsed if it was JSON, otherwise its text; `undefined` if it was empty. Secrets are removed. */
  declare readonly body: unknown;
  /** Response headers that help to handle the error, by lower-case name: content type, dates, rate limits, request IDs. */
  declare readonly headers: Readonly<Record<string, string>>;

  constructor({ called, status, body, details, headers }: ErrorResponse) {
    const { code, message, requestId, docsUrl } = details;
    const what = code === undefined ? status : `${status} ${code}`;
    const request = requestId === undefined ? "" : ` (request id ${requestId})`;
    const said = message === undefined ? "" : `: ${message}`;
    super(called.operation, `${failed(called)} returned ${what}${request}${said}`);
    Object.assign(this, { status, code, requestId, docsUrl, body, headers });
  }

  override get [KINDS](): readonly string[] {
    return [...super[KINDS], "ApiError"];
  }
}

/** Returns whether `error` is an `ApiError`. */
export function isApiError(error: unknown): error is ApiError {
  return isKind(error, "ApiError");
}
