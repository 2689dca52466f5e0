import { onAbort } from "./abort-listeners.ts";
import { isControlFlow } from "./control-flow.ts";
import { CredentialError } from "./errors/credential-error.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";

/** A credential, or a function that gives the current one: it is asked before every attempt, so that credentials can rotate. */
export type Credential = string | (() => string | Promise<string>);

/** The value of a credential. Throws an `InvalidInputError` that does not show it where it cannot be sent in a header. */
export function currentCredential(
  operation: string,
  option: string,
  credential: Credential,
  signal: AbortSignal | undefined,
): string | Promise<string> {
  if (typeof credential !== "function") return sendable(operation, option, credential);
  return given(operation, option, credential, signal).then((value) => sendable(operation, option, value));
}

/** Node's `Headers` echo what they refuse, so control characters and the like are refused here. */
export function sendable(operation: string, option: string, value: unknown): string {
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
    throw new InvalidInputError(operation, option, "must be a string of visible ASCII characters, without spaces");
  }
  return value;
}

/** What the function's promise comes to, unless the signal aborts first. */
function given<T>(
  operation: string,
  option: string,
  get: () => T | Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const unlisten = onAbort(signal, () => reject(signal?.reason));
    if (signal?.aborted) return;
    // Within a promise, so that what the function throws rejects it.
    new Promise<T>((own) => own(get()))
      .then(resolve, (cause) => reject(isControlFlow(cause) ? cause : new CredentialError(operation, option, cause)))
      .finally(unlisten);
  });
}
