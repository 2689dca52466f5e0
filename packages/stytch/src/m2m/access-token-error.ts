import { isKind } from "@linkwright/runtime";
import { JwtError } from "../sessions/jwt-error.ts";

/** An M2M access token was refused. */
export class AccessTokenError extends JwtError {
  override readonly name = "AccessTokenError";
}

/** Whether something caught is an `AccessTokenError`. */
export function isAccessTokenError(error: unknown): error is AccessTokenError {
  return isKind(error, "AccessTokenError");
}
