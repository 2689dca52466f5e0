import type { Call } from "../../api.ts";
import { notFound } from "../errors.ts";
import { totpQrCode } from "../qr-code.ts";
import { checkCustomClaims, newFactor, type Proof, type SessionInput, type SessionReference } from "../sessions.ts";
import {
  authenticateTotp,
  checkNoActiveTotp,
  codesOf,
  isVerified,
  registerTotp,
  type Totp,
  takeRecoveryCode,
} from "../totps.ts";
import { renewOrStart } from "./sessions.ts";
import type { Consumer } from "./state.ts";

// https://stytch.com/docs/api/totp-create
const DEFAULT_MINUTES = 1440;
/** What the app shows beside its codes; at home it is the project's name. */
const ISSUER = "Sandbox";

function create(input: { user_id: string; expiration_minutes?: number }, { tenant: consumer }: Call<Consumer>) {
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
}

interface ProofInput extends SessionInput, SessionReference {
  user_id: string;
}

function authenticate(input: ProofInput & { totp_code: string }, { tenant: consumer }: Call<Consumer>) {
  return prove(consumer, input, (totp) => authenticateTotp(consumer.world, totp, input.totp_code));
}

function recover(input: ProofInput & { recovery_code: string }, { tenant: consumer }: Call<Consumer>) {
  return prove(consumer, input, (totp) => takeRecoveryCode(totp, input.recovery_code));
}

async function prove(consumer: Consumer, input: ProofInput, take: (totp: Totp) => Proof) {
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

function recoveryCodes(input: { user_id: string }, { tenant: { users } }: Call<Consumer>) {
  const { userId, totp } = users.get(input.user_id);
  const totps = totp ? [{ totp_id: totp.id, verified: isVerified(totp), recovery_codes: codesOf(totp) }] : [];
  return { user_id: userId, totps };
}

export const totps = {
  "totps.create": create,
  "totps.authenticate": authenticate,
  "totps.recover": recover,
  "totps.recoveryCodes": recoveryCodes,
};
