import type { ApiRequest, JsonResponse, Problem } from "../api.ts";
import { ProviderError } from "../provider-error.ts";
import type { World } from "../world.ts";

// Types and statuses are those of https://stytch.com/docs/b2b/api/errors and https://stytch.com/docs/api/errors; the full list of
// types is also in Stytch's Android SDK (StytchAPIErrorType). Messages are the sandbox's own.

/** 400: the request is malformed or breaks a rule. */
export function badRequest(type: string, message: string): ProviderError {
  return new ProviderError(400, type, message);
}

/** 401: credentials or a sign-in token are invalid. */
export function unauthorized(type: string, message: string): ProviderError {
  return new ProviderError(401, type, message);
}

/** 403: the session does not permit it. */
export function forbidden(type: string, message: string): ProviderError {
  return new ProviderError(403, type, message);
}

/** 404: a resource that the request names does not exist. */
export function notFound(type: string, message: string): ProviderError {
  return new ProviderError(404, type, message);
}

export function routeNotFound(request: ApiRequest): ProviderError {
  return notFound("route_not_found", `${request.method} ${request.path.split("?")[0]} is not a route of this API.`);
}

export function methodNotAllowed(request: ApiRequest): ProviderError {
  return new ProviderError(405, "method_not_allowed", `${request.method} is not allowed for this path.`);
}

/** The types of https://stytch.com/docs/b2b/api/errors that fit any request of their status. */
const TYPE_BY_STATUS: Readonly<Record<number, string>> = {
  400: "bad_request",
  401: "unauthorized_credentials",
  429: "too_many_requests",
  500: "internal_server_error",
};

/** Returns the error of a fault. */
export function faultError(status: number, type?: string): ProviderError {
  const usual = TYPE_BY_STATUS[status] ?? (status < 500 ? "bad_request" : "internal_server_error");
  return new ProviderError(status, type ?? usual, "This error comes from a fault set on the sandbox.");
}

/** Stytch has an error type for each field and none for an invalid body as a whole. */
const TYPE_BY_FIELD: Readonly<Record<string, string>> = {
  code: "invalid_code",
  code_challenge: "invalid_pkce_code_challenge",
  code_verifier: "invalid_pkce_code_verifier",
  discovery_expiration_minutes: "invalid_expiration",
  discovery_magic_links_token: "invalid_token",
  discovery_redirect_url: "invalid_discovery_redirect_url",
  email: "invalid_email",
  email_address: "invalid_email",
  expiration_minutes: "invalid_expiration",
  grant_type: "unsupported_grant_type",
  hash: "invalid_hash",
  hash_type: "invalid_hash_type",
  invite_expiration_minutes: "invalid_expiration",
  invite_magic_link_url: "invalid_invite_magic_link_url",
  invite_redirect_url: "invalid_invite_redirect_url",
  locale: "invalid_locale",
  login_expiration_minutes: "invalid_expiration",
  login_magic_link_url: "invalid_login_magic_link_url",
  login_redirect_url: "invalid_login_redirect_url",
  magic_links_token: "invalid_token",
  method_id: "invalid_method_id",
  mfa_phone_number: "invalid_phone_number",
  organization_id: "invalid_organization_id",
  organization_name: "invalid_organization_name",
  organization_slug: "invalid_organization_slug",
  password_reset_token: "invalid_token",
  phone_number: "invalid_phone_number",
  pkce_code_challenge: "invalid_pkce_code_challenge",
  pkce_code_verifier: "invalid_pkce_code_verifier",
  recovery_code: "invalid_recovery_code",
  reset_password_expiration_minutes: "invalid_expiration",
  reset_password_redirect_url: "invalid_password_reset_redirect_url",
  session_duration_minutes: "invalid_session_duration_minutes",
  session_token: "invalid_session_token",
  signup_expiration_minutes: "invalid_expiration",
  signup_magic_link_url: "invalid_signup_magic_link_url",
  signup_redirect_url: "invalid_signup_redirect_url",
  token: "invalid_token",
  totp_code: "invalid_totp_code",
  totp_id: "invalid_totp_id",
  trusted_metadata: "metadata_invalid_format",
  untrusted_metadata: "metadata_invalid_format",
  user_id: "invalid_user_id",
};

export function invalidRequest(problems: readonly Problem[]): ProviderError {
  const first = problems[0];
  const field = first?.field.split(".")[0] ?? "";
  const missingName = first?.missing && field === "organization_name";
  const type = missingName ? "organization_name_missing" : (TYPE_BY_FIELD[field] ?? "invalid_request_value");
  const message = problems.map((problem) => `${problem.field || "The body"} ${problem.message}`).join("; ");
  return badRequest(type, `${message}.`);
}

/** The fields of all success bodies of Stytch. */
export interface Envelope {
  status_code: number;
  request_id: string;
}

/** Returns Stytch's success body: the operation's fields with those of the envelope. */
export function successBody(fields: object, world: World): JsonResponse {
  const envelope: Envelope = { status_code: 200, request_id: requestId(world) };
  return { status: 200, body: { ...envelope, ...fields } };
}

/** Returns Stytch's error body; on OAuth routes the body of RFC 6749, section 5.2, with its fields. */
export function errorBody(
  { status, type, message }: ProviderError,
  path: string,
  docs: string,
  world: World,
): JsonResponse {
  const common = { status_code: status, request_id: requestId(world) };
  const url = `${docs}/${status}#${type}`;
  if (OAUTH_ROUTE.test(path) && (status === 400 || status === 401)) {
    const error = type === "invalid_request_value" ? "invalid_request" : type;
    return { status, body: { ...common, error, error_description: message, error_uri: url } };
  }
  return { status, body: { ...common, error_type: type, error_message: message, error_url: url } };
}

const OAUTH_ROUTE = /^\/v1\/public\/[^/]+\/oauth2\//;

function requestId(world: World): string {
  return `request-id-test-${world.ids.uuid()}`;
}
