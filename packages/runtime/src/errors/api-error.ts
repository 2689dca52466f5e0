import { type Called, failed } from "./called.ts";
import { isKind, KINDS, LinkwrightError } from "./linkwright-error.ts";

/** What a provider says of a failed call, read from its own error body. Every field may be missing there. */
export interface ErrorDetails {
  code?: string | undefined;
  message?: string | undefined;
  requestId?: string | undefined;
  docsUrl?: string | undefined;
}

/** A refused call, as the classes of its error are made from it. */
export interface ErrorResponse {
  called: Called;
  status: number;
  body: unknown;
  details: ErrorDetails;
  /** Response headers worth keeping, by lower-case name. */
  headers: Readonly<Record<string, string>>;
  /** How long the provider asks to wait, in milliseconds. */
  retryAfterMs: number | undefined;
}

/** The provider received the call and refused or failed it: any status other than 2xx. */
export class ApiError extends LinkwrightError {
  override readonly name: string = "ApiError";
  /** HTTP status of the response. */
  declare readonly status: number;
  /** The provider's machine name of the failure, such as `organization_not_found`; undefined where it gave none. */
  declare readonly code: string | undefined;
  /** Identifies the call at the provider; quote it to their support. */
  declare readonly requestId: string | undefined;
  /** The provider's page on this failure. */
  declare readonly docsUrl: string | undefined;
  /** The body of the response: parsed where it was JSON, else its text; undefined where it was empty. Secrets are removed. */
  declare readonly body: unknown;
  /** Those headers of the response that help to act on it, by lower-case name: content type, dates, limits, request ids. */
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

/** Whether the provider answered and refused or failed the call. */
export function isApiError(error: unknown): error is ApiError {
  return isKind(error, "ApiError");
}
