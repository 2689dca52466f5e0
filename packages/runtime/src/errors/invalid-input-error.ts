import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** Thrown before anything is sent, by a call or when a client is created: an input or option is missing or invalid. */
export class InvalidInputError extends LinkwrightError {
  override readonly name = "InvalidInputError";
  /** Name of the invalid field or option. */
  declare readonly field: string;

  constructor(operation: string, field: string, problem: string) {
    super(operation, `${operation}: ${field} ${problem}`);
    this.field = field;
  }
}

/** Returns whether `error` is an `InvalidInputError`. */
export function isInvalidInputError(error: unknown): error is InvalidInputError {
  return isKind(error, "InvalidInputError");
}
