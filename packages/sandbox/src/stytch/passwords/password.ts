import type { World } from "../../world.ts";
import { unauthorized } from "../errors.ts";
import type { TokenErrors } from "../links.ts";
import { type AuthenticationFactor, newFactor } from "../sessions.ts";
import { hashPassword, matches, type PasswordHash } from "./hashes.ts";
import { checkStrength } from "./strength.ts";

/** The password of a user or member. */
export interface Password {
  readonly id: string;
  readonly hash: PasswordHash;
  /** `true` if it must be reset before it can be used for a login. */
  requiresReset: boolean;
}

/** Default lifetime of a reset link, in minutes. */
export const RESET_MINUTES = 30;

/** The same error for a token that never existed and one that is no longer valid: Stytch has no separate types for them. */
export const RESET_TOKEN_ERRORS: TokenErrors = {
  unknown: resetTokenError,
  over: resetTokenError,
};

function resetTokenError() {
  return unauthorized(
    "unable_to_auth_password_reset_token",
    "The password reset token does not exist, was already used or has expired.",
  );
}

/** Creates a password. Throws if it is not strong enough. */
export async function newPassword(world: World, prefix: string, password: string): Promise<Password> {
  await checkStrength(password);
  const hash = await hashPassword(password, world.ids.token());
  return { id: `${prefix}-test-${world.ids.uuid()}`, hash, requiresReset: false };
}

/** Throws if the attempt does not match the password. */
export async function checkPassword(attempt: string, { hash }: Password): Promise<void> {
  if (await matches(attempt, hash)) return;
  throw unauthorized("unauthorized_credentials", "The password is wrong.");
}

/** Returns the session factor of a password. */
export function passwordFactor(now: Date): AuthenticationFactor {
  return newFactor(now, { type: "password", delivery_method: "knowledge" });
}

/** https://stytch.com/docs/b2b/api/passwords-reset-by-existing-session */
const FRESH_MINUTES = 5;

/** Returns whether a factor is recent enough for a session to set a password. */
export function isFresh(factor: AuthenticationFactor, now: Date): boolean {
  return now.getTime() - Date.parse(factor.last_authenticated_at) <= FRESH_MINUTES * 60_000;
}
