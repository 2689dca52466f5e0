import { minutesAfter, toTimestamp } from "../clock.ts";
import type { World } from "../world.ts";
import { badRequest, notFound, unauthorized } from "./errors.ts";
import { sweep } from "./sweep.ts";

/** How a passcode reaches its receiver, by the name that factors have for it. */
type OtpDelivery = "email" | "sms" | "whatsapp";

/** A one-time passcode and what it stands for. */
export interface Otp {
  /** What it was sent to: an email or phone by its ID, or an address. One passcode at a time is good for it. */
  readonly method: string;
  /** Which flow it belongs to; another flow does not know it. */
  readonly flow: string;
  /** The member or user whom it authenticates; empty where there is none yet. */
  readonly ownerId: string;
  readonly delivery: OtpDelivery;
  readonly code: string;
  readonly expiresAt: Date;
  spent: boolean;
}

export interface OtpData {
  /** The last one sent to each. */
  readonly byMethod: Map<string, Otp>;
}

export function emptyOtpData(): OtpData {
  return { byMethod: new Map() };
}

/** A passcode that is over is remembered, to be told from a wrong one, until there are this many. */
const REMEMBERED = 10_000;

/** The one-time passcodes of one API of one project. */
export class OtpStore {
  readonly #world: World;
  readonly #data: OtpData;

  constructor(world: World, data: OtpData) {
    this.#world = world;
    this.#data = data;
  }

  /** Makes a passcode, which voids the one before, and puts the message into the outbox. */
  send(
    otp: Pick<Otp, "method" | "flow" | "ownerId" | "delivery"> & { minutes: number },
    message: { to: string; operation: string; subject: string },
  ): void {
    const { minutes, ...named } = otp;
    const now = this.#world.now();
    const code = this.#world.ids.code();
    const { byMethod } = this.#data;
    if (byMethod.size >= REMEMBERED)
      sweep(byMethod, (oldest) => this.#isOver(oldest) && byMethod.delete(oldest.method));
    byMethod.set(otp.method, { ...named, code, expiresAt: minutesAfter(now, minutes), spent: false });
    this.#world.outbox.add({ ...message, code, at: toTimestamp(now) });
  }

  /** The passcode that may be redeemed with this code. The caller spends it once nothing else can refuse the request. */
  redeemable(method: string, flow: string, code: string): Otp {
    if (!/^\d{6}$/.test(code)) throw badRequest("invalid_code", "A passcode has six digits.");
    const otp = this.#data.byMethod.get(method);
    // A wrong code is a code that does not exist: https://stytch.com/docs/api/errors/404#otp_code_not_found
    if (otp?.flow !== flow || otp.code !== code)
      throw notFound("otp_code_not_found", "The passcode is not the one sent.");
    if (this.#isOver(otp)) {
      throw unauthorized("unable_to_auth_otp_code", "The passcode was already used or has expired.");
    }
    return otp;
  }

  spend(otp: Otp): void {
    otp.spent = true;
  }

  /** Voids what was sent to a method that is no longer there. */
  revoke(method: string): void {
    this.#data.byMethod.delete(method);
  }

  #isOver(otp: Otp): boolean {
    return otp.spent || otp.expiresAt <= this.#world.now();
  }
}
