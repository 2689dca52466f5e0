import { notFound } from "../errors.ts";
import type { B2BHandlers } from "./handlers.ts";
import type { MemberRecord } from "./member.ts";
import type { MfaMethod } from "./mfa.ts";
import { memberResponse } from "./views.ts";

export const memberFactors = {
  "organizations.members.deleteMFAPhoneNumber"(input, { tenant: { organizations, members, otps } }) {
    const organization = organizations.get(input.organization_id);
    const member = members.get(organization, input.member_id);
    if (member.wire.mfa_phone_number === "") {
      throw notFound("member_phone_number_not_found", "The member has no phone number.");
    }
    otps.revoke(member.phoneId);
    members.change(member, { mfa_phone_number: "", ...withoutDefault(member, "sms_otp") });
    return memberResponse(member, organization);
  },

  "organizations.members.deleteTOTP"(input, { tenant: { organizations, members } }) {
    const organization = organizations.get(input.organization_id);
    const member = members.get(organization, input.member_id);
    if (!member.totp) throw notFound("totp_not_found", "The member has no authenticator app.");
    member.totp = undefined;
    members.change(member, withoutDefault(member, "totp"));
    return memberResponse(member, organization);
  },
} satisfies Partial<B2BHandlers>;

function withoutDefault({ wire }: MemberRecord, method: MfaMethod): { default_mfa_method?: string } {
  return wire.default_mfa_method === method ? { default_mfa_method: "" } : {};
}
