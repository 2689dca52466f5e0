import type { Call } from "./call.ts";
import type { CallContext } from "./context.ts";
import type { ApiError } from "./errors/api-error.ts";
import { apiErrorOf } from "./errors/api-error-of.ts";
import { RedirectError } from "./errors/redirect-error.ts";
import { REJECTED_BY_GATEWAY, readGatewayError } from "./gateway.ts";
import type { Redactor } from "./redaction.ts";
import { retryAfter } from "./retry.ts";

const SHOWN_HEADERS =
  /^(content-type|date|retry-after|(x-)?ratelimit(-.*)?|x-request-id|request-id|x-linkwright-gateway|cf-ray|server|via)$/;

/** Parts of a call that its error reports. */
interface FailedCall extends Pick<Call, "attempts" | "called"> {
  context: Pick<CallContext, "readError" | "throughGateway">;
  redactor(): Pick<Redactor, "text" | "value">;
}

/** Parts of a response that its error reports. */
type FailedResponse = Pick<Response, "headers" | "status" | "url">;

/** Returns the error for a response that is not 2xx; `body` is its JSON, or its text if it is not JSON. */
export function errorFromResponse(call: FailedCall, response: FailedResponse, body: unknown): ApiError {
  const { throughGateway, readError } = call.context;
  const redactor = call.redactor();
  const shown = redactor.value(body === "" ? undefined : body);
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    // Only a gateway sets it.
    if (name === REJECTED_BY_GATEWAY && !throughGateway) return;
    if (SHOWN_HEADERS.test(name)) headers[name] = redactor.text(value);
  });
  const { status } = response;
  const details = (REJECTED_BY_GATEWAY in headers ? readGatewayError : readError)(shown);
  const retryAfterMs = retryAfter(response.headers);
  const errorResponse = { called: call.called, status, body: shown, details, headers, retryAfterMs };
  // With `redirect: "manual"`, browsers report status 0 and hide the rest.
  const redirected = status === 0 || (status >= 300 && status < 400);
  const error = redirected ? new RedirectError(errorResponse, redirectHost(response)) : apiErrorOf(errorResponse);
  error.attempts = call.attempts;
  return error;
}

function redirectHost({ headers, url }: FailedResponse): string | undefined {
  const location = headers.get("location");
  if (location === null) return undefined;
  return URL.canParse(location, url || undefined) ? new URL(location, url || undefined).host : undefined;
}
