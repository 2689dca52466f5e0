import { onAbort } from "./abort-listeners.ts";
import { isControlFlow } from "./control-flow.ts";
import { CredentialError } from "./errors/credential-error.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";

/**
 * A credential, or a function that returns the current one. The function is called before every attempt, so that credentials can
 * rotate.
 */
export type Credential = string | (() => string | Promise<string>);

/** Returns the value of a credential. Throws an `InvalidInputError`, which does not contain the value, if it cannot be sent in a header. */
export function currentCredential(
  operation: string,
  option: string,
  credential: Credential,
  signal: AbortSignal | undefined,
): string | Promise<string> {
  if (typeof credential !== "function") return sendable(operation, option, credential);
  return given(operation, option, credential, signal).then((value) => sendable(operation, option, value));
}

/**
 * Checks that a value can be sent in a header. Node's `Headers` quote what they reject, so control characters and the like are rejected
 * here.
 */
export function sendable(operation: string, option: string, value: unknown): string {
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
    throw new InvalidInputError(operation, option, "must be a string of visible ASCII characters without spaces");
  }
  return value;
}

/** Resolves to the function's result, unless the signal aborts first. */
function given<T>(
  operation: string,
  option: string,
  get: () => T | Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const unlisten = onAbort(signal, () => reject(signal?.reason));
    if (signal?.aborted) return;
    // Inside a promise, so that an error thrown by the function rejects it.
    new Promise<T>((own) => own(get()))
      .then(resolve, (cause) => reject(isControlFlow(cause) ? cause : new CredentialError(operation, option, cause)))
      .finally(unlisten);
  });
}
