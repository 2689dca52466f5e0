import { isKind, LinkwrightError } from "@linkwright/runtime";

const MESSAGES = {
  tenancy_mismatch: "the subject belongs to another organization",
  missing_permission: "none of the subject's roles has the permission",
  missing_scopes: "the token lacks a required scope",
} as const;

/** Reason why authorization was denied. */
export type AuthorizationErrorReason = keyof typeof MESSAGES;

/** Thrown when an authenticated subject lacks the permission or a required scope. */
export class AuthorizationError extends LinkwrightError {
  override readonly name = "AuthorizationError";
  /** Reason of the error, for use in programs. */
  readonly reason: AuthorizationErrorReason;

  constructor(operation: string, reason: AuthorizationErrorReason) {
    super(operation, `${operation} denied: ${MESSAGES[reason]}`);
    this.reason = reason;
  }
}

/** Returns whether `error` is an `AuthorizationError`. */
export function isAuthorizationError(error: unknown): error is AuthorizationError {
  return isKind(error, "AuthorizationError");
}
