// Codes of a connection that was never made: Node's and undici's, then Bun's.
const NOT_CONNECTED = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "EHOSTDOWN",
  "ENETUNREACH",
  "ENETDOWN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
  "FailedToOpenSocket",
];
const BEFORE_CONNECTING = ["connect", "getaddrinfo"];
const DEEPEST = 10;

/**
 * Tells whether a failure of `fetch` proves that nothing was sent: no connection was made. It goes by codes alone, down the chain of
 * causes; of several attempts to connect (an `AggregateError`, for a host of several addresses), all must have failed.
 */
export function neverSent(error: unknown, depth = 0): boolean {
  if (!error || depth === DEEPEST) return false;
  const { code, syscall, cause, errors } = error as Record<string, unknown>;
  if (Array.isArray(errors) && errors.length > 0) return errors.every((each) => neverSent(each, depth + 1));
  // The same code of a read or a write is of a connection that broke.
  if (typeof syscall === "string") return BEFORE_CONNECTING.includes(syscall);
  if (typeof code === "string" && NOT_CONNECTED.includes(code)) return true;
  return neverSent(cause, depth + 1);
}
