import { InvalidInputError } from "./errors/invalid-input-error.ts";

/** A credential, or a function that gives the current one: it is asked before every attempt, so that credentials can rotate. */
export type Credential = string | (() => string | Promise<string>);

/** The value of a credential. Throws an `InvalidInputError` that does not show it where it cannot be sent in a header. */
export async function currentCredential(
  operation: string,
  option: string,
  credential: Credential,
  signal: AbortSignal | undefined,
): Promise<string> {
  const value = typeof credential === "function" ? await untilAborted(credential(), signal) : credential;
  return sendable(operation, option, value);
}

/** Node's `Headers` echo what they refuse, so control characters and the like are refused here. */
export function sendable(operation: string, option: string, value: unknown): string {
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
    throw new InvalidInputError(operation, option, "must be a string of visible ASCII characters, without spaces");
  }
  return value;
}

/** What a promise comes to, unless the signal aborts first. */
function untilAborted<T>(value: T | Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort, { once: true });
    Promise.resolve(value)
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener("abort", abort));
  });
}
