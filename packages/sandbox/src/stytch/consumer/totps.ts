import { notFound } from "../errors.ts";
import { totpQrCode } from "../qr-code.ts";
import { checkCustomClaims, newFactor, type UntimedFactor } from "../sessions.ts";
import {
  authenticateTotp,
  checkNoActiveTotp,
  codesOf,
  isVerified,
  registerTotp,
  type Totp,
  takeRecoveryCode,
} from "../totps.ts";
import type { ConsumerHandlers } from "./handlers.ts";
import { renewOrStart } from "./sessions.ts";
import type { Consumer } from "./state.ts";
import type { ConsumerInput } from "./wire.ts";

// https://stytch.com/docs/api/totp-create
const DEFAULT_MINUTES = 1440;
/** The name that the app shows next to its codes; in production it is the project's name. */
const ISSUER = "Sandbox";

export const totps = {
  "totps.create"(input, { tenant: consumer }) {
    const { users, world } = consumer;
    const user = users.get(input.user_id);
    checkNoActiveTotp(user.totp);
    const totp = registerTotp(world, "totp", input.expiration_minutes ?? DEFAULT_MINUTES);
    users.setTotp(user, totp);
    return {
      totp_id: totp.id,
      user_id: user.userId,
      user: users.view(user),
      secret: totp.secret,
      qr_code: totpQrCode(totp.secret, ISSUER, user.emails[0]?.email ?? user.userId),
      recovery_codes: codesOf(totp),
    };
  },

  "totps.authenticate"(input, { tenant: consumer }) {
    return verify(consumer, input, (totp) => authenticateTotp(consumer.world, totp, input.totp_code));
  },

  "totps.recover"(input, { tenant: consumer }) {
    return verify(consumer, input, (totp) => takeRecoveryCode(totp, input.recovery_code));
  },

  "totps.recoveryCodes"(input, { tenant: { users } }) {
    const { userId, totp } = users.get(input.user_id);
    const totps = totp ? [{ totp_id: totp.id, verified: isVerified(totp), recovery_codes: codesOf(totp) }] : [];
    return { user_id: userId, totps };
  },
} satisfies Partial<ConsumerHandlers>;

type FactorInput = ConsumerInput<"totps.authenticate"> | ConsumerInput<"totps.recover">;

async function verify(consumer: Consumer, input: FactorInput, take: (totp: Totp) => UntimedFactor) {
  checkCustomClaims(input.session_custom_claims);
  const session = await consumer.sessions.find(input);
  const user = consumer.users.get(input.user_id);
  const { totp } = user;
  if (!totp) throw notFound("totps_not_found_for_user", "The user has no authenticator app.");
  const factor = newFactor(consumer.world.now(), take(totp));
  const own = session?.ownerId === user.userId ? session : undefined;
  return {
    user_id: user.userId,
    totp_id: totp.id,
    user: consumer.users.view(user),
    ...(await renewOrStart(consumer, user, own, [factor], input)),
  };
}
