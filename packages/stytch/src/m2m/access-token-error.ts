import { isKind } from "@linkwright/runtime";
import { JwtError } from "../sessions/jwt-error.ts";

/** Thrown when an M2M access token is rejected. */
export class AccessTokenError extends JwtError {
  override readonly name = "AccessTokenError";
}

/** Returns whether `error` is an `AccessTokenError`. */
export function isAccessTokenError(error: unknown): error is AccessTokenError {
  return isKind(error, "AccessTokenError");
}
