/** Statuses of the gateway's own rejections, by type. */
const STATUS = {
  bad_request: 400,
  path_not_allowed: 400,
  method_override: 400,
  unknown_parameter: 400,
  header_not_allowed: 400,
  body_not_allowed: 400,
  unauthorized: 401,
  key_unknown: 401,
  key_expired: 401,
  token_invalid: 401,
  not_granted: 403,
  origin_not_allowed: 403,
  live_not_allowed: 403,
  unknown_operation: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  request_too_large: 413,
  unsupported_media_type: 415,
  host_not_allowed: 421,
  idempotency_key_invalid: 400,
  idempotency_key_reused: 422,
  rate_limited: 429,
  internal_error: 500,
  upstream_unreachable: 502,
  upstream_broken: 502,
  redirect_rejected: 502,
  response_too_large: 502,
  outcome_unknown: 502,
  send_in_progress: 409,
  response_not_stored: 409,
  not_configured: 503,
  keys_unavailable: 503,
  closing: 503,
  store_unavailable: 503,
  upstream_timeout: 504,
} as const;

/** Type of a rejection: `error.type` of the gateway's own responses and `reason` of its log lines. */
export type RejectionType = keyof typeof STATUS;

/** Thrown inside the gateway to reject a call. The caller reads the message: it states the remedy and quotes nothing of the request. */
export class Rejection extends Error {
  override readonly name = "Rejection";
  readonly type: RejectionType;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;

  constructor(
    type: RejectionType,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    status = STATUS[type] as number,
  ) {
    super(message);
    this.type = type;
    this.headers = headers;
    this.status = status;
  }
}

/** Returns the response for a rejection. Its header distinguishes it from a provider's response. */
export function rejectionResponse(rejection: Rejection, requestId: string): Response {
  const { type, message, status, headers } = rejection;
  return Response.json(
    { error: { type, message, requestId } },
    { status, headers: { ...headers, "x-linkwright-gateway": "rejected" } },
  );
}
