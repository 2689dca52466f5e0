import type { Call } from "./call.ts";
import { UnreadableResponseError } from "./errors/unreadable-response-error.ts";
import { utf8 } from "./response-body.ts";

const BODY_START_LENGTH = 200;
// Secrets are redacted before the text is truncated, so that none is cut in two.
const MAX_REDACTED_LENGTH = 10_000;

/** Returns the JSON of a 2xx response; `undefined` for 204. Throws an `UnreadableResponseError` for anything else. */
export function readJson(
  call: Call,
  { status, headers }: Pick<Response, "status" | "headers">,
  bytes: Uint8Array,
): unknown {
  const reject = (problem: string, start?: string) =>
    Object.assign(new UnreadableResponseError(call.called, status, problem, start), { attempts: call.attempts });
  if (bytes.length === 0) {
    if (status === 204 || call.mayBeEmpty) return undefined;
    throw reject("its body is empty");
  }
  const text = utf8(bytes);
  if (text === undefined) throw reject("its body is not UTF-8");
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the body, and a truncated response may contain a token that is not known as a secret yet.
    if (/^\s*[{["]/.test(text)) throw reject("its body is invalid or truncated JSON");
    const redactor = call.redactor();
    const start = redactor.text(text.slice(0, MAX_REDACTED_LENGTH)).slice(0, BODY_START_LENGTH);
    const type = headers.get("content-type") ?? "no content type";
    throw reject(`its body is not JSON (${redactor.text(type)})`, start);
  }
}
