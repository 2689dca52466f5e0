import type { Call } from "./call.ts";
import type { CallContext } from "./context.ts";
import type { ApiError } from "./errors/api-error.ts";
import { apiErrorOf } from "./errors/api-error-of.ts";
import { RedirectError } from "./errors/redirect-error.ts";
import { REJECTED_BY_GATEWAY, readGatewayError } from "./gateway.ts";
import type { Redactor } from "./redaction.ts";
import { retryAfter } from "./retry.ts";

const KEPT_HEADERS =
  /^(content-type|date|retry-after|(x-)?ratelimit(-.*)?|x-request-id|request-id|x-linkwright-gateway|cf-ray|server|via)$/;

/** What of a call its error tells. */
interface FailedCall extends Pick<Call, "attempts" | "called"> {
  context: Pick<CallContext, "readError" | "throughGateway">;
  redactor(): Pick<Redactor, "text" | "value">;
}

/** The parts of a response that its error tells. */
type FailedResponse = Pick<Response, "headers" | "status" | "url">;

/** The error for a response that is not 2xx; `body` is its JSON, else its text. */
export function errorFromResponse(call: FailedCall, response: FailedResponse, body: unknown): ApiError {
  const { throughGateway, readError } = call.context;
  const redactor = call.redactor();
  const shown = redactor.value(body === "" ? undefined : body);
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    // Of anybody but a gateway, it says nothing.
    if (name === REJECTED_BY_GATEWAY && !throughGateway) return;
    if (KEPT_HEADERS.test(name)) headers[name] = redactor.text(value);
  });
  const { status } = response;
  const details = (REJECTED_BY_GATEWAY in headers ? readGatewayError : readError)(shown);
  const retryAfterMs = retryAfter(response.headers);
  const errorResponse = { called: call.called, status, body: shown, details, headers, retryAfterMs };
  // Browsers answer `redirect: "manual"` with status 0 and hide the rest.
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
