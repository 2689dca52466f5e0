import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** The call, or the creation of a client, was refused before anything was sent: something is missing or cannot be sent. */
export class InvalidInputError extends LinkwrightError {
  override readonly name = "InvalidInputError";
  /** The field or option at fault. */
  declare readonly field: string;

  constructor(operation: string, field: string, problem: string) {
    super(operation, `${operation}: ${field} ${problem}`);
    this.field = field;
  }
}

/** Whether something caught is an `InvalidInputError`. */
export function isInvalidInputError(error: unknown): error is InvalidInputError {
  return isKind(error, "InvalidInputError");
}
