import { minutesAfter } from "../../clock.ts";
import { badRequest } from "../errors.ts";
import { checkRedirectUrl } from "../links.ts";
import { sendCode } from "./email-otps.ts";
import type { B2BHandlers } from "./handlers.ts";
import { sendLink } from "./magic-links.ts";
import { memberResponse } from "./views.ts";

// Lifetime of the link or code, and of the reservation of the address:
// https://stytch.com/docs/b2b/api/start-member-email-update
const MINUTES = 5;

export const emailUpdates = {
  "organizations.members.startEmailUpdate"(input, call) {
    const { tenant: b2b, operationId: operation } = call;
    const { email_address: address, delivery_method: delivery = "EMAIL_MAGIC_LINK" } = input;
    checkRedirectUrl(input.login_redirect_url, "invalid_login_redirect_url");
    if (delivery !== "EMAIL_MAGIC_LINK" && delivery !== "EMAIL_OTP") {
      throw badRequest("invalid_delivery_method", "delivery_method must be EMAIL_MAGIC_LINK or EMAIL_OTP.");
    }
    const organization = b2b.organizations.get(input.organization_id);
    const member = b2b.members.get(organization, input.member_id);
    // The error for a member without a verified current address is not documented.
    if (member.wire.status !== "active" || !member.wire.email_address_verified) {
      throw badRequest(
        "email_unverified_for_update",
        "The member is not active, or its email address is not verified.",
      );
    }
    b2b.members.beginMove(member, address, minutesAfter(b2b.world.now(), MINUTES));
    const subject = `Confirm your new email address for ${organization.wire.organization_name}`;
    if (delivery === "EMAIL_OTP") {
      sendCode(b2b.otps, { email: address, flow: member.wire.member_id, minutes: MINUTES, operation, subject });
    } else {
      sendLink(call, member, { redirectUrl: input.login_redirect_url, minutes: MINUTES, subject, movesTo: address });
    }
    return memberResponse(member, organization);
  },
} satisfies Partial<B2BHandlers>;
