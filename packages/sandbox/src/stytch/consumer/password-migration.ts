import { badRequest } from "../errors.ts";
import { mergedMetadata } from "../metadata.ts";
import { readHash } from "../passwords/migration.ts";
import { checkPhoneNumber } from "../phone-numbers.ts";
import type { ConsumerHandlers } from "./handlers.ts";
import { PASSWORD_ID } from "./passwords.ts";
import { emailOf } from "./receivers.ts";

export const passwordMigration = {
  "passwords.migrate"(input, { tenant: { users, world } }) {
    const hash = readHash(input);
    const { phone_number: phoneNumber } = input;
    const known = users.byEmail(input.email);
    if (known?.password) throw badRequest("password_already_exists", "The user already has a password.");
    if (known && phoneNumber !== undefined) {
      checkPhoneNumber(phoneNumber);
      const owner = users.byPhone(phoneNumber);
      if (owner && owner !== known) throw badRequest("duplicate_phone_number", "Another user has this phone number.");
    }
    const user = known ?? users.add(input, "active", input);
    if (known) {
      user.name = { ...user.name, ...input.name };
      user.roles = input.roles ?? user.roles;
      user.trustedMetadata = mergedMetadata(user.trustedMetadata, input.trusted_metadata);
      user.untrustedMetadata = mergedMetadata(user.untrustedMetadata, input.untrusted_metadata);
    }
    if (known && phoneNumber !== undefined && !users.byPhone(phoneNumber)) users.addPhone(user, phoneNumber);
    const email = emailOf(user, input.email);
    if (input.set_email_verified) users.verifyEmail(user, email.email_id);
    const phone = user.phoneNumbers.find((entry) => entry.phone_number === phoneNumber);
    if (phone && input.set_phone_number_verified) users.verifyPhone(user, phone.phone_id);
    users.setPassword(user, { id: `${PASSWORD_ID}-test-${world.ids.uuid()}`, hash, requiresReset: false });
    return { user_id: user.userId, email_id: email.email_id, user_created: !known, user: users.view(user) };
  },
} satisfies Partial<ConsumerHandlers>;
