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
  /** It is not taken for a login until it was reset. */
  requiresReset: boolean;
}

/** How long a reset link works where the request does not say, in minutes. */
export const RESET_MINUTES = 30;

/** Both a token that never was and one that is over: no type of Stytch's tells them apart. */
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

/** A new password, if it is strong enough. */
export async function newPassword(world: World, prefix: string, password: string): Promise<Password> {
  await checkStrength(password);
  const hash = await hashPassword(password, world.ids.token());
  return { id: `${prefix}-test-${world.ids.uuid()}`, hash, requiresReset: false };
}

/** Refuses an attempt that is not the password. */
export async function checkPassword(attempt: string, { hash }: Password): Promise<void> {
  if (await matches(attempt, hash)) return;
  throw unauthorized("unauthorized_credentials", "The password is wrong.");
}

/** The factor that a password leaves in the session. */
export function passwordFactor(now: Date): AuthenticationFactor {
  return newFactor(now, { type: "password", delivery_method: "knowledge" });
}

/** https://stytch.com/docs/b2b/api/passwords-reset-by-existing-session */
const FRESH_MINUTES = 5;

/** Whether a factor is recent enough for a session to set a password. */
export function isFresh(factor: AuthenticationFactor, now: Date): boolean {
  return now.getTime() - Date.parse(factor.last_authenticated_at) <= FRESH_MINUTES * 60_000;
}
