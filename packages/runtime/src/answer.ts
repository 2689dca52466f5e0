import type { ApiError, ErrorDetails } from "./errors/api-error.ts";
import { apiErrorOf } from "./errors/api-error-of.ts";
import { RedirectError } from "./errors/redirect-error.ts";
import { UnreadableAnswerError } from "./errors/unreadable-answer-error.ts";
import { REFUSED_BY_GATEWAY, readGatewayError } from "./gateway.ts";
import type { Redactor } from "./redaction.ts";

const KEPT_HEADERS =
  /^(content-type|date|retry-after|(x-)?ratelimit(-.*)?|x-request-id|request-id|x-linkwright-gateway|cf-ray|server|via)$/;
const BODY_START_LENGTH = 200;
// Secrets are taken out before the text is cut, so that none is cut in two.
const MOST_REDACTED = 10_000;

// More than any provider says of a failure. A proxy's page may be of any length.
const LONGEST_REFUSAL_BYTES = 64 * 1024;

/** An answer; one that is not 2xx with the beginning of its body, parsed where it is JSON, else as text. */
export interface Received {
  response: Response;
  body?: unknown;
}

/** Reads the body of an answer that is not 2xx. */
export async function refused(response: Response): Promise<Received> {
  const text = await shortText(response);
  try {
    return { response, body: JSON.parse(text) };
  } catch {
    return { response, body: text };
  }
}

/** The same answer with the beginning of its body, where it is not 2xx. */
export async function shortened(response: Response): Promise<Response> {
  if (response.ok || !response.body) return response;
  const { status, statusText, headers, url } = response;
  const text = await shortText(response);
  return Object.defineProperty(new Response(text === "" ? null : text, { status, statusText, headers }), "url", {
    value: url,
  });
}

async function shortText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  if (!reader) return "";
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (length < LONGEST_REFUSAL_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value as Uint8Array<ArrayBuffer>);
    length += value.length;
  }
  await reader.cancel();
  return new Blob(chunks).slice(0, LONGEST_REFUSAL_BYTES).text();
}

/** Reads the provider's error body, of any shape. */
export type ReadError = (body: unknown) => ErrorDetails;

/** The error for an answer that is not 2xx. */
export function refusalOf(
  operation: string,
  { response, body }: Received,
  readError: ReadError,
  retryAfterMs: number | undefined,
  redactor: Redactor,
): ApiError {
  const shown = redactor.value(body === "" ? undefined : body);
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    if (KEPT_HEADERS.test(name)) headers[name] = redactor.text(value);
  });
  const { status } = response;
  const details = (REFUSED_BY_GATEWAY in headers ? readGatewayError : readError)(shown);
  const refusal = { operation, status, body: shown, details, headers, retryAfterMs };
  // Browsers answer `redirect: "manual"` with status 0 and hide the rest.
  if (status === 0 || (status >= 300 && status < 400)) return new RedirectError(refusal, redirectHost(response));
  return apiErrorOf(refusal);
}

function redirectHost({ headers, url }: Response): string | undefined {
  const location = headers.get("location");
  if (location === null) return undefined;
  return URL.canParse(location, url || undefined) ? new URL(location, url || undefined).host : undefined;
}

/** The JSON of a 2xx answer; undefined for 204. Throws an `UnreadableAnswerError` for anything else. */
export async function readBody(operation: string, response: Response, redactor: () => Redactor): Promise<unknown> {
  const { status } = response;
  if (status === 204) return undefined;
  const text = utf8(operation, status, await response.arrayBuffer());
  if (text === "") throw new UnreadableAnswerError(operation, status, "its body is empty");
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the body, and a cut-off answer may hold a token that nobody knows yet.
    const looksLikeJson = /^\s*[{["]/.test(text);
    const start = looksLikeJson ? "" : redactor().text(text.slice(0, MOST_REDACTED)).slice(0, BODY_START_LENGTH);
    const type = response.headers.get("content-type") ?? "no content type";
    const problem = looksLikeJson
      ? "its body is not JSON, or cut off"
      : `its body is not JSON (${redactor().text(type)})`;
    throw new UnreadableAnswerError(operation, status, problem, start);
  }
}

let decoder: TextDecoder | undefined;

/** `response.text()` would put U+FFFD where bytes are no UTF-8, in an identifier as well. */
function utf8(operation: string, status: number, bytes: ArrayBuffer): string {
  try {
    decoder ??= new TextDecoder("utf-8", { fatal: true });
    return decoder.decode(bytes);
  } catch {
    throw new UnreadableAnswerError(operation, status, "its body is not UTF-8");
  }
}
