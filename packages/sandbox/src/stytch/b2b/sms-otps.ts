import { badRequest, notFound } from "../errors.ts";
import { checkPhoneNumber } from "../phone-numbers.ts";
import type { B2BHandlers } from "./handlers.ts";
import { checkMayAddFactor, checkMfaMethodAllowed, sendSmsPasscode } from "./mfa.ts";
import { memberAuthentication, secondFactorLogin } from "./second-factor.ts";
import { memberResponse } from "./views.ts";

export const smsOtps = {
  async "otps.sms.send"(input, { tenant: b2b, operationId }) {
    const { organization, member, factors } = await memberAuthentication(b2b, input);
    checkMfaMethodAllowed(organization, "sms_otp");
    const { mfa_phone_number: known, mfa_phone_number_verified: verified } = member.wire;
    const number = input.mfa_phone_number ?? known;
    if (number === "")
      throw notFound("member_phone_number_not_found", "The member has no phone number. Send mfa_phone_number.");
    checkPhoneNumber(number);
    if (known !== "" && number !== known) {
      throw badRequest(
        "duplicate_member_phone_number_for_member",
        "The member has another phone number. Delete it first.",
      );
    }
    // A verified number is not a new factor, so a passcode can be sent again within a login.
    if (!verified) checkMayAddFactor(organization, member, factors);
    if (known === "") b2b.members.change(member, { mfa_phone_number: number });
    sendSmsPasscode(b2b, organization, member, operationId);
    return memberResponse(member, organization);
  },

  "otps.sms.authenticate"(input, { tenant: b2b }) {
    return secondFactorLogin(b2b, input, "sms_otp", (member) => {
      const { phoneId, wire } = member;
      const otp = b2b.otps.redeemable(phoneId, wire.member_id, input.code);
      b2b.otps.spend(otp);
      b2b.members.change(member, { mfa_phone_number_verified: true });
      return {
        type: "otp",
        delivery_method: "sms",
        phone_number_factor: { phone_id: phoneId, phone_number: wire.mfa_phone_number },
      };
    });
  },
} satisfies Partial<B2BHandlers>;
