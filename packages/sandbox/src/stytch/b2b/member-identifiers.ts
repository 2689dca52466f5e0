import { sameEmail } from "../email-addresses.ts";
import { badRequest, notFound } from "../errors.ts";
import type { B2BHandlers } from "./handlers.ts";
import { memberResponse } from "./views.ts";

export const memberIdentifiers = {
  /** Finds a member of any organization, by Stytch's own ID only. */
  "organizations.members.dangerouslyGet"(input, { tenant: b2b }) {
    const member = b2b.members.byId(input.member_id);
    const hidden = member?.wire.status === "deleted" && !input.include_deleted;
    if (!member || hidden) throw notFound("member_not_found", "No member has this ID.");
    return memberResponse(member, b2b.organizations.get(member.wire.organization_id));
  },

  /** https://stytch.com/docs/api-reference/b2b/api/members/reactivate-member */
  "organizations.members.reactivate"(input, { tenant: b2b }) {
    const organization = b2b.organizations.get(input.organization_id);
    const member = b2b.members.byId(input.member_id);
    if (member?.wire.status !== "deleted" || member.wire.organization_id !== organization.wire.organization_id) {
      throw notFound(
        "no_deleted_member_found_for_reactivation",
        "The organization has no deleted member with this ID.",
      );
    }
    if (!member.wire.email_address_verified) {
      throw badRequest("email_unverified_for_reactivation", "The member has not verified the email address.");
    }
    b2b.members.restore(member);
    return memberResponse(member, organization);
  },

  "organizations.members.unlinkRetiredEmail"(input, { tenant: b2b }) {
    const organization = b2b.organizations.get(input.organization_id);
    const member = b2b.members.get(organization, input.member_id);
    const { email_id: id, email_address: address } = input;
    if (id === undefined && address === undefined) {
      throw badRequest("retired_email_missing_email_identifiers", "Send email_id or email_address.");
    }
    const retired = member.wire.retired_email_addresses.find(
      (entry) =>
        (id === undefined || entry.email_id === id) &&
        (address === undefined || sameEmail(entry.email_address, address)),
    );
    if (!retired) throw notFound("email_not_found", "The member has no such retired email address.");
    b2b.members.unlink(member, retired.email_id);
    return { organization_id: organization.wire.organization_id, ...memberResponse(member, organization) };
  },

  "organizations.members.deleteExternalId"(input, { tenant: b2b }) {
    const organization = b2b.organizations.get(input.organization_id);
    const member = b2b.members.get(organization, input.member_id);
    b2b.members.forgetExternalId(member);
    return memberResponse(member, organization);
  },
} satisfies Partial<B2BHandlers>;
