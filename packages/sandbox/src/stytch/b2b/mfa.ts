import type { MemberOptions } from "@linkwright/stytch-types/b2b";
import { badRequest, unauthorized } from "../errors.ts";
import type { AuthenticationFactor } from "../sessions.ts";
import { isVerified } from "../totps.ts";
import type { MemberRecord } from "./member.ts";
import type { OrganizationRecord } from "./organization-store.ts";
import type { B2B } from "./state.ts";

export type MfaMethod = "sms_otp" | "totp";

export const MFA_METHODS: readonly string[] = ["sms_otp", "totp"] satisfies MfaMethod[];

// https://stytch.com/docs/b2b/api/otp-sms-send
const SMS_MINUTES = 2;

function isAllowed({ wire }: OrganizationRecord, method: MfaMethod): boolean {
  return wire.mfa_methods !== "RESTRICTED" || wire.allowed_mfa_methods.includes(method);
}

export function checkMfaMethodAllowed(organization: OrganizationRecord, method: MfaMethod): void {
  if (isAllowed(organization, method)) return;
  throw badRequest(
    "operation_restricted_by_organization_mfa_methods",
    `The organization's allowed_mfa_methods do not include ${method}.`,
  );
}

/** Returns whether one of these factors is a second factor of this member that the organization accepts. */
export function hasSecondFactor(
  organization: OrganizationRecord,
  { wire, totp }: MemberRecord,
  factors: readonly AuthenticationFactor[],
): boolean {
  return factors.some(({ phone_number_factor: phone, authenticator_app_factor: app }) => {
    // Compares the number and not its ID, because the same phone is valid in every organization:
    // https://stytch.com/docs/b2b/api/exchange-session
    if (phone) {
      const own = wire.mfa_phone_number_verified && phone.phone_number === wire.mfa_phone_number;
      return own && isAllowed(organization, "sms_otp");
    }
    return app !== undefined && app.totp_id === totp?.id && isAllowed(organization, "totp");
  });
}

/** Returns the second factors that the member has set up; null if there are none. */
export function memberOptions({ wire, totp }: MemberRecord): MemberOptions | null {
  const registration = isVerified(totp) ? totp.id : "";
  if (wire.mfa_phone_number === "" && registration === "") return null;
  return { mfa_phone_number: wire.mfa_phone_number, totp_registration_id: registration };
}

/**
 * Throws if the member has not authenticated its existing second factor, or has never signed in:
 * https://stytch.com/docs/b2b/api/totp-create and https://stytch.com/docs/b2b/api/errors/400
 */
export function checkMayAddFactor(
  organization: OrganizationRecord,
  member: MemberRecord,
  verified: readonly AuthenticationFactor[],
): void {
  const { wire, totp } = member;
  if (wire.status !== "active") {
    throw badRequest("action_available_only_for_active_members", "Only an active member can add a second factor.");
  }
  if (!wire.mfa_phone_number_verified && !isVerified(totp)) return;
  const recovered = verified.some((factor) => factor.recovery_code_factor !== undefined);
  if (recovered || hasSecondFactor(organization, member, verified)) return;
  throw unauthorized(
    "insufficient_factors",
    "The member already has a second factor. Send a session or intermediate session that includes it.",
  );
}

/** Sends a passcode to the member's phone by SMS. */
export function sendSmsPasscode(
  b2b: B2B,
  organization: OrganizationRecord,
  { wire, phoneId }: MemberRecord,
  operation = "otps.sms.send",
): void {
  b2b.otps.send(
    { method: phoneId, flow: wire.member_id, ownerId: wire.member_id, delivery: "sms", minutes: SMS_MINUTES },
    { to: wire.mfa_phone_number, operation, subject: `Log in to ${organization.wire.organization_name}` },
  );
}

/**
 * Sends the SMS passcode of a login, unless the member has no phone or prefers the app. Returns the MFA method used:
 * https://stytch.com/docs/api-reference/b2b/api/mfa/otp/send-sms-otp
 */
export function beginSecondFactor(b2b: B2B, organization: OrganizationRecord, member: MemberRecord): MfaMethod | null {
  const { wire, totp } = member;
  const prefersApp = wire.default_mfa_method === "totp" && isVerified(totp) && isAllowed(organization, "totp");
  if (wire.mfa_phone_number === "" || prefersApp || !isAllowed(organization, "sms_otp")) return null;
  sendSmsPasscode(b2b, organization, member);
  return "sms_otp";
}
