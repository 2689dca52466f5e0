import { isKind, LinkwrightError } from "@linkwright/runtime";

const SAID = {
  tenancy_mismatch: "the subject belongs to another organization",
  missing_permission: "no role of the subject allows it",
  missing_scopes: "the token lacks a scope that is required",
} as const;

/** Why something was not allowed. */
export type AuthorizationErrorReason = keyof typeof SAID;

/** Who asked is known, but may not do this. */
export class AuthorizationError extends LinkwrightError {
  override readonly name = "AuthorizationError";
  /** What was missing. */
  readonly reason: AuthorizationErrorReason;

  constructor(operation: string, reason: AuthorizationErrorReason) {
    super(operation, `${operation} refused: ${SAID[reason]}`);
    this.reason = reason;
  }
}

/** Whether something caught is an `AuthorizationError`. */
export function isAuthorizationError(error: unknown): error is AuthorizationError {
  return isKind(error, "AuthorizationError");
}
