import { createHash } from "node:crypto";
import { minutesAfter } from "../clock.ts";
import type { World } from "../world.ts";
import { badRequest, unauthorized } from "./errors.ts";
import type { UntimedFactor } from "./sessions.ts";
import { isBase32, matchingStep, toBase32 } from "./totp-codes.ts";

interface RecoveryCode {
  readonly id: string;
  readonly code: string;
}

/** The authenticator app of a member or user, with its recovery codes. */
export interface Totp {
  readonly id: string;
  /** Shared with the app, in base32. */
  readonly secret: string;
  /** Expiry of the registration; undefined once a first code has confirmed that the app has the secret. */
  expiresAt: Date | undefined;
  /** The last time step whose code was accepted. Codes of this step and earlier ones are no longer accepted. */
  lastStep: number;
  recoveryCodes: RecoveryCode[];
}

// https://stytch.com/docs/api-reference/consumer/frontend-sdks/vanilla-js/methods/totps/create
const RECOVERY_CODES = 10;

/** Creates a registration that is pending until its first code. `kind` is the prefix of its ID. */
export function registerTotp(world: World, kind: "totp" | "member-totp", minutes: number): Totp {
  return {
    id: `${kind}-test-${world.ids.uuid()}`,
    secret: toBase32(createHash("sha1").update(world.ids.token()).digest()),
    expiresAt: minutesAfter(world.now(), minutes),
    lastStep: -1,
    recoveryCodes: newRecoveryCodes(world),
  };
}

/** Imports an app that is already registered elsewhere, with its secret and, if given, its recovery codes. */
export function importTotp(world: World, kind: "member-totp", secret: string, codes: readonly string[]): Totp {
  if (!isBase32(secret)) throw badRequest("invalid_request_value", "The secret must be in base32.");
  return {
    ...registerTotp(world, kind, 0),
    secret,
    expiresAt: undefined,
    recoveryCodes: codes.length > 0 ? codes.map((code) => recoveryCode(world, code)) : newRecoveryCodes(world),
  };
}

export function isVerified(totp: Totp | undefined): totp is Totp & { expiresAt: undefined } {
  return totp !== undefined && totp.expiresAt === undefined;
}

/**
 * Throws if there is an active app: https://stytch.com/docs/api/errors/400#active_totp_exists. A pending one is replaced.
 */
export function checkNoActiveTotp(totp: Totp | undefined): void {
  if (isVerified(totp))
    throw badRequest("active_totp_exists", "There is already an authenticator app. Delete it first.");
}

/** Authenticates a code of the app, or throws. The first code completes the registration. */
export function authenticateTotp(world: World, totp: Totp, code: string): UntimedFactor {
  if (!/^\d{6}$/.test(code))
    throw badRequest("invalid_totp_code", "A code of an authenticator app must have six digits.");
  if (totp.expiresAt && totp.expiresAt <= world.now()) {
    throw unauthorized("expired_totp", "The registration expired before its first code. Create another one.");
  }
  const step = matchingStep(totp.secret, code, world.now());
  if (step === undefined) {
    throw unauthorized("unable_to_authenticate_totp", "The code does not match the current code of the app.");
  }
  if (step <= totp.lastStep) {
    throw unauthorized(
      "totp_code_already_authenticated",
      "This code or a later one was already used. Wait for the next code.",
    );
  }
  totp.lastStep = step;
  totp.expiresAt = undefined;
  return { type: "totp", delivery_method: "authenticator_app", authenticator_app_factor: { totp_id: totp.id } };
}

/** Authenticates and consumes a recovery code, or throws. */
export function takeRecoveryCode(totp: Totp, code: string): UntimedFactor {
  if (!isVerified(totp)) {
    throw badRequest("no_active_recovery_code_backed_factor", "The authenticator app was never confirmed with a code.");
  }
  const taken = totp.recoveryCodes.find((each) => each.code === code);
  if (!taken) {
    throw unauthorized("unable_to_authenticate_recovery_code", "The recovery code is wrong or was already used.");
  }
  totp.recoveryCodes = totp.recoveryCodes.filter((each) => each !== taken);
  return {
    type: "recovery_codes",
    delivery_method: "recovery_code",
    recovery_code_factor: { totp_recovery_code_id: taken.id },
  };
}

export function codesOf(totp: Totp): string[] {
  return totp.recoveryCodes.map(({ code }) => code);
}

export function newRecoveryCodes(world: World): RecoveryCode[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const bytes = createHash("sha256").update(world.ids.token()).digest();
    const digits = [...bytes.subarray(0, 12)].map((byte) => (byte % 36).toString(36)).join("");
    return recoveryCode(world, digits.replace(/(.{4})(.{4})/, "$1-$2-"));
  });
}

function recoveryCode(world: World, code: string): RecoveryCode {
  return { id: `totp-recovery-code-test-${world.ids.uuid()}`, code };
}
