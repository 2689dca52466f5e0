import { minutesAfter, toTimestamp } from "../clock.ts";
import type { World } from "../world.ts";
import { badRequest, notFound, unauthorized } from "./errors.ts";
import { sweep } from "./sweep.ts";

/** Delivery method of a passcode, by its name in authentication factors. */
type OtpDelivery = "email" | "sms" | "whatsapp";

/** A one-time passcode and its purpose. */
export interface Otp {
  /** The destination: the ID of an email or phone, or an address. Each has one valid passcode at a time. */
  readonly method: string;
  /** The flow that it belongs to. Other flows do not accept it. */
  readonly flow: string;
  /** ID of the member or user that it authenticates; empty if there is none yet. */
  readonly ownerId: string;
  readonly delivery: OtpDelivery;
  readonly code: string;
  readonly expiresAt: Date;
  spent: boolean;
}

export interface OtpData {
  /** The last passcode sent to each destination. */
  readonly byMethod: Map<string, Otp>;
}

export function emptyOtpData(): OtpData {
  return { byMethod: new Map() };
}

/** Maximum number of expired or used passcodes that are remembered, to distinguish them from wrong ones. */
const REMEMBERED = 10_000;

/** The one-time passcodes of one API of one project. */
export class OtpStore {
  readonly #world: World;
  readonly #data: OtpData;

  constructor(world: World, data: OtpData) {
    this.#world = world;
    this.#data = data;
  }

  /** Creates a passcode, which invalidates the previous one, and adds the message to the outbox. */
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

  /** Returns the redeemable passcode with this code. The caller spends it once nothing else can reject the request. */
  redeemable(method: string, flow: string, code: string): Otp {
    if (!/^\d{6}$/.test(code)) throw badRequest("invalid_code", "A passcode must have six digits.");
    const otp = this.#data.byMethod.get(method);
    // To Stytch, a wrong code is a code that does not exist: https://stytch.com/docs/api/errors/404#otp_code_not_found
    if (otp?.flow !== flow || otp.code !== code)
      throw notFound("otp_code_not_found", "The passcode does not match the one that was sent.");
    if (this.#isOver(otp)) {
      throw unauthorized("unable_to_auth_otp_code", "The passcode was already used or has expired.");
    }
    return otp;
  }

  spend(otp: Otp): void {
    otp.spent = true;
  }

  /** Invalidates the passcode of a removed destination. */
  revoke(method: string): void {
    this.#data.byMethod.delete(method);
  }

  #isOver(otp: Otp): boolean {
    return otp.spent || otp.expiresAt <= this.#world.now();
  }
}
