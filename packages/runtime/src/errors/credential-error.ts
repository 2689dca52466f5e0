import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** A function that gives a credential threw, so nothing was sent. What it threw, whose text may hold a secret, is the `cause` alone. */
export class CredentialError extends LinkwrightError {
  override readonly name = "CredentialError";
  /** The option that holds the function. */
  declare readonly option: string;

  constructor(operation: string, option: string, cause: unknown) {
    super(operation, `${operation}: the function given as ${option} failed; its error is the cause`, { cause });
    this.option = option;
  }
}

/** Whether something caught is a `CredentialError`. */
export function isCredentialError(error: unknown): error is CredentialError {
  return isKind(error, "CredentialError");
}
