import { isKind, LinkwrightError } from "@linkwright/runtime";

const MESSAGES = {
  malformed: "it is not a JWT",
  algorithm: "it is not signed with RS256",
  unknown_key: "the project has no key with its key ID",
  signature: "its signature does not match",
  issuer: "it was issued by another issuer",
  audience: "it was issued for another project",
  expired: "it has expired",
  not_yet_valid: "it is not valid yet",
  too_old: "it was issued longer ago than maxTokenAgeSeconds",
  claims: "it lacks required claims",
  keys_unavailable: "the project's keys could not be loaded",
} as const;

/**
 * Reason why a JWT was rejected. All except `keys_unavailable` concern the token; `expired`, `not_yet_valid` and `too_old` occur only for
 * a token that the project signed.
 */
export type JwtErrorReason = keyof typeof MESSAGES;

/** Thrown when a JWT is rejected. Contains neither the token nor its claims. */
export abstract class JwtError extends LinkwrightError {
  /** Reason of the error, for use in programs. */
  readonly reason: JwtErrorReason;

  constructor(operation: string, reason: JwtErrorReason, options?: ErrorOptions) {
    super(operation, `${operation} rejected the token: ${MESSAGES[reason]}`, options);
    this.reason = reason;
  }
}

/** Thrown when a session JWT is rejected. */
export class SessionJwtError extends JwtError {
  override readonly name = "SessionJwtError";
}

/** Returns whether `error` is a `SessionJwtError`. */
export function isSessionJwtError(error: unknown): error is SessionJwtError {
  return isKind(error, "SessionJwtError");
}
