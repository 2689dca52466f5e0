/** Thrown by what sends, to say that it failed before a byte left, whatever the cause. */
export class NeverSentError extends Error {
  override readonly name = "NeverSentError";
}

/** A connection that was never made carried nothing: Node's codes, Bun's, and Deno's words. */
const NEVER_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;
const NEVER_CONNECTED_TEXT = /connection refused|dns error/i;

/** Whether a failed send provably reached nobody. Anything that is not known to mean so does not. */
export function neverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof NeverSentError) return true;
  // Of several addresses every one must have failed so.
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(neverSent);
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && NEVER_CONNECTED.test(code)) return true;
  return NEVER_CONNECTED_TEXT.test(error.message) || neverSent(error.cause);
}
