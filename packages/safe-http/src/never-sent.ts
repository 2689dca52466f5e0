// Codes of a connection that was never established: Node's and undici's, then Bun's.
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
const MAX_DEPTH = 10;

/**
 * Returns whether a failure of `fetch` means that certainly nothing was sent, because no connection was established. Checks only codes,
 * along
 * the chain of causes; of several attempts to connect (an `AggregateError`, for a host with several addresses), all must have failed.
 */
export function neverSent(error: unknown, depth = 0): boolean {
  if (!error || depth === MAX_DEPTH) return false;
  const { code, syscall, cause, errors } = error as Record<string, unknown>;
  if (Array.isArray(errors) && errors.length > 0) return errors.every((each) => neverSent(each, depth + 1));
  // With a read or a write, the same code means that an established connection broke.
  if (typeof syscall === "string") return BEFORE_CONNECTING.includes(syscall);
  if (typeof code === "string" && NOT_CONNECTED.includes(code)) return true;
  return neverSent(cause, depth + 1);
}
