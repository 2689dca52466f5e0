import { isKind, LinkwrightError } from "./linkwright-error.ts";

/**
 * Thrown when a function that returns a credential fails. Nothing was sent. Its error, whose text may contain a secret, is only in
 * `cause`.
 */
export class CredentialError extends LinkwrightError {
  override readonly name = "CredentialError";
  /** Name of the option that holds the function. */
  declare readonly option: string;

  constructor(operation: string, option: string, cause: unknown) {
    super(operation, `${operation}: the function in option ${option} failed; see the cause`, { cause });
    this.option = option;
  }
}

/** Returns whether `error` is a `CredentialError`. */
export function isCredentialError(error: unknown): error is CredentialError {
  return isKind(error, "CredentialError");
}
