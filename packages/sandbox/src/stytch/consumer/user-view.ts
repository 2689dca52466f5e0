import type { User } from "@linkwright/stytch-types/consumer";
import { toTimestamp } from "../../clock.ts";
import { isVerified } from "../totps.ts";
import type { UserRecord } from "./user-record.ts";

export function userView(user: UserRecord): User {
  return {
    user_id: user.userId,
    ...(user.externalId !== undefined && { external_id: user.externalId }),
    status: user.status,
    name: { first_name: "", middle_name: "", last_name: "", ...user.name },
    emails: user.emails.map(({ email_id, email, verified }) => ({ email_id, email, verified })),
    phone_numbers: user.phoneNumbers.map(({ phone_id, phone_number, verified }) => ({
      phone_id,
      phone_number,
      verified,
    })),
    totps: user.totp ? [{ totp_id: user.totp.id, verified: isVerified(user.totp) }] : [],
    ...(user.password && {
      password: { password_id: user.password.id, requires_reset: user.password.requiresReset },
    }),
    roles: user.roles,
    trusted_metadata: user.trustedMetadata,
    untrusted_metadata: user.untrustedMetadata,
    created_at: toTimestamp(user.createdAt),
    // Sign-in methods and locks that the sandbox does not support yet.
    is_locked: false,
    biometric_registrations: [],
    crypto_wallets: [],
    providers: [],
    webauthn_registrations: [],
  };
}
