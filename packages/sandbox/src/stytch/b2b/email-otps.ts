import { notFound } from "../errors.ts";
import type { OtpStore } from "../otps.ts";
import { checkCustomClaims, newFactor } from "../sessions.ts";
import { discoveryLogin } from "./discovered-organizations.ts";
import type { B2BHandlers } from "./handlers.ts";
import { completeLogin } from "./login.ts";
import { loginOrSignup } from "./login-or-signup.ts";
import { findPrior, priorOf } from "./prior-authentication.ts";
import type { B2B } from "./state.ts";
import { memberResponse } from "./views.ts";

const DISCOVERY = "discovery";
// https://stytch.com/docs/b2b/api/send-otp-email-login-signup, and the same for discovery
const DEFAULT_MINUTES = 10;

export const emailOtps = {
  "otps.email.loginOrSignup"(input, { tenant: b2b, operationId }) {
    const { organization, member, added, login } = loginOrSignup(b2b, input, "email_otp");
    sendCode(b2b.otps, {
      email: member.wire.email_address,
      flow: member.wire.member_id,
      minutes: login ? input.login_expiration_minutes : input.signup_expiration_minutes,
      operation: operationId,
      subject: `${login ? "Log in to" : "Sign up for"} ${organization.wire.organization_name}`,
    });
    return { ...memberResponse(member, organization), member_created: added };
  },

  async "otps.email.authenticate"(input, { tenant: b2b }) {
    checkCustomClaims(input.session_custom_claims);
    const organization = b2b.organizations.get(input.organization_id);
    const move = b2b.members.moveTo(organization, input.email_address);
    const member = move ? b2b.members.byId(move.memberId) : b2b.members.byEmail(organization, input.email_address);
    if (!member) throw notFound("member_not_found", "No member of this organization has this email address.");
    const prior = priorOf(b2b, await findPrior(b2b, input), member);
    const otp = b2b.otps.redeemable(methodOf(input.email_address), member.wire.member_id, input.code);
    if (move) b2b.members.finishMove(member, move.address);
    b2b.otps.spend(otp);
    const factor = emailOtpFactor(b2b, member.emailId, member.wire.email_address);
    return {
      ...(await completeLogin(b2b, organization, member, [factor], input, prior)),
      organization_id: organization.wire.organization_id,
      method_id: member.emailId,
    };
  },

  "otps.email.discovery.send"(input, { tenant: b2b, operationId }) {
    sendCode(b2b.otps, {
      email: input.email_address,
      flow: DISCOVERY,
      minutes: input.discovery_expiration_minutes,
      operation: operationId,
      subject: "Log in or create an organization",
    });
    return {};
  },

  "otps.email.discovery.authenticate"({ email_address: email, code }, { tenant: b2b }) {
    b2b.otps.spend(b2b.otps.redeemable(methodOf(email), DISCOVERY, code));
    const factor = emailOtpFactor(b2b, `email-test-${b2b.world.ids.uuid()}`, email);
    return discoveryLogin(b2b, b2b.intermediateSessions.issue(email, [factor]));
  },
} satisfies Partial<B2BHandlers>;

/**
 * Only the last passcode sent to an email address is valid, whatever its purpose: /docs/b2b/api/send-otp-email-login-signup
 */
function methodOf(email: string): string {
  return email.toLowerCase();
}

/** Sends a passcode by email. */
export function sendCode(
  otps: OtpStore,
  options: { email: string; flow: string; minutes: number | undefined; operation: string; subject: string },
): void {
  const { email, flow, minutes = DEFAULT_MINUTES, ...message } = options;
  otps.send({ method: methodOf(email), flow, ownerId: "", delivery: "email", minutes }, { to: email, ...message });
}

function emailOtpFactor(b2b: B2B, email_id: string, email_address: string) {
  return newFactor(b2b.world.now(), {
    type: "email_otp",
    delivery_method: "email",
    email_factor: { email_id, email_address },
  });
}
