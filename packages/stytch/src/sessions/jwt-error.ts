import { isKind, LinkwrightError } from "@linkwright/runtime";

const SAID = {
  malformed: "it is not a JWT",
  algorithm: "it is not signed with RS256",
  unknown_key: "the project has no key of its id",
  signature: "its signature does not match",
  issuer: "another issuer made it",
  audience: "it is meant for another project",
  expired: "it has expired",
  not_yet_valid: "it is not valid yet",
  too_old: "it was issued longer ago than maxTokenAgeSeconds",
  claims: "it lacks the claims of its kind",
  keys_unavailable: "the project's keys could not be loaded",
} as const;

/**
 * Why a JWT was refused. All but `keys_unavailable` tell of the token; `expired`, `not_yet_valid` and `too_old` only of one that
 * the project did sign.
 */
export type JwtErrorReason = keyof typeof SAID;

/** A JWT was refused. Holds neither the token nor its claims. */
export abstract class JwtError extends LinkwrightError {
  /** What was wrong. */
  readonly reason: JwtErrorReason;

  constructor(operation: string, reason: JwtErrorReason, options?: ErrorOptions) {
    super(operation, `${operation} refused the token: ${SAID[reason]}`, options);
    this.reason = reason;
  }
}

/** A session JWT was refused. */
export class SessionJwtError extends JwtError {
  override readonly name = "SessionJwtError";
}

/** Whether something caught is a `SessionJwtError`. */
export function isSessionJwtError(error: unknown): error is SessionJwtError {
  return isKind(error, "SessionJwtError");
}
