/** Why the gateway itself refused a call, and with which status. */
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

/** Kinds of refusals: `error.type` of the gateway's own answers, and of its audit lines. */
export type RejectionType = keyof typeof STATUS;

/** Thrown inside the gateway for what it does not do. The message is the caller's to read: it says what to do, and shows nothing sent. */
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

/** The answer for a refusal. Its header tells it from a provider's. */
export function rejectionResponse(rejection: Rejection, requestId: string): Response {
  const { type, message, status, headers } = rejection;
  return Response.json(
    { error: { type, message, requestId } },
    { status, headers: { ...headers, "x-linkwright-gateway": "rejected" } },
  );
}
