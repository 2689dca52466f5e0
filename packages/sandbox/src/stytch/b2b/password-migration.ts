import { badRequest } from "../errors.ts";
import { mergedMetadata } from "../metadata.ts";
import { readHash } from "../passwords/migration.ts";
import { checkPhoneNumber } from "../phone-numbers.ts";
import type { B2BHandlers } from "./handlers.ts";
import { PASSWORD_ID } from "./passwords.ts";
import { memberResponse } from "./views.ts";

export const passwordMigration = {
  "passwords.migrate"(input, { tenant: b2b }) {
    const organization = b2b.organizations.get(input.organization_id);
    const hash = readHash(input);
    const known = b2b.members.byEmail(organization, input.email_address);
    if (known?.password) throw badRequest("password_already_exists", "The member already has a password.");
    const phone = input.mfa_phone_number;
    if (phone !== undefined) checkPhoneNumber(phone);
    if (phone !== undefined && known && known.wire.mfa_phone_number !== "") {
      throw badRequest(
        "duplicate_member_phone_number_for_member",
        "The member already has a phone number. Delete it first.",
      );
    }
    const member = known ?? b2b.members.add(organization, input.email_address, "active", input);
    // A cross-organization password may already exist from an earlier membership. The call does not change it.
    if (!member.password) {
      const id = `${PASSWORD_ID}-test-${b2b.world.ids.uuid()}`;
      b2b.passwords.set(member, { id, hash, requiresReset: false });
    }
    const { wire } = member;
    b2b.members.change(member, {
      // https://stytch.com/docs/b2b/api/passwords-migrate: the email address counts as verified
      email_address_verified: true,
      ...(known && input.name !== undefined && { name: input.name }),
      ...(known && {
        trusted_metadata: mergedMetadata(wire.trusted_metadata, input.trusted_metadata),
        untrusted_metadata: mergedMetadata(wire.untrusted_metadata, input.untrusted_metadata),
      }),
      ...(phone !== undefined && { mfa_phone_number: phone }),
      ...(phone !== undefined && input.set_phone_number_verified && { mfa_phone_number_verified: true }),
    });
    member.directRoles = input.roles ?? member.directRoles;
    return { ...memberResponse(member, organization), member_created: !known };
  },
} satisfies Partial<B2BHandlers>;
