import type { Call } from "../../api.ts";
import { notFound } from "../errors.ts";
import { totpQrCode } from "../qr-code.ts";
import {
  authenticateTotp,
  checkNoActiveTotp,
  codesOf,
  importTotp,
  newRecoveryCodes,
  registerTotp,
  type Totp,
  takeRecoveryCode,
} from "../totps.ts";
import type { MemberRecord } from "./member.ts";
import { checkMayAddFactor, checkMfaMethodAllowed } from "./mfa.ts";
import { type MemberProofInput, memberProof, type SecondFactorInput, secondFactorLogin } from "./second-factor.ts";
import type { B2B } from "./state.ts";
import { memberAnswer } from "./views.ts";

// https://stytch.com/docs/b2b/api/totp-create
const DEFAULT_MINUTES = 60;

interface MemberReference {
  organization_id: string;
  member_id: string;
}

async function create(input: MemberProofInput & { expiration_minutes?: number }, { tenant: b2b }: Call<B2B>) {
  const { organization, member, factors } = await memberProof(b2b, input);
  checkMfaMethodAllowed(organization, "totp");
  checkNoActiveTotp(member.totp);
  checkMayAddFactor(organization, member, factors);
  const totp = registerTotp(b2b.world, "member-totp", input.expiration_minutes ?? DEFAULT_MINUTES);
  member.totp = totp;
  return {
    ...memberAnswer(member, organization),
    totp_registration_id: totp.id,
    secret: totp.secret,
    qr_code: totpQrCode(totp.secret, organization.wire.organization_name, member.wire.email_address),
    recovery_codes: codesOf(totp),
  };
}

function authenticate(input: SecondFactorInput & { code: string }, { tenant: b2b }: Call<B2B>) {
  return secondFactorLogin(b2b, input, "totp", (member) => authenticateTotp(b2b.world, totpOf(member), input.code));
}

function migrate(input: MemberReference & { secret: string; recovery_codes: string[] }, { tenant: b2b }: Call<B2B>) {
  const organization = b2b.organizations.get(input.organization_id);
  const member = b2b.members.get(organization, input.member_id);
  checkMfaMethodAllowed(organization, "totp");
  checkNoActiveTotp(member.totp);
  const totp = importTotp(b2b.world, "member-totp", input.secret, input.recovery_codes);
  member.totp = totp;
  return { ...memberAnswer(member, organization), totp_registration_id: totp.id, recovery_codes: codesOf(totp) };
}

async function recover(input: SecondFactorInput & { recovery_code: string }, { tenant: b2b }: Call<B2B>) {
  let left = 0;
  const answer = await secondFactorLogin(b2b, input, "totp", (member) => {
    const totp = recoverableTotpOf(member);
    const proof = takeRecoveryCode(totp, input.recovery_code);
    left = totp.recoveryCodes.length;
    return proof;
  });
  return { ...answer, recovery_codes_remaining: left };
}

function getRecoveryCodes(input: MemberReference, { tenant: b2b }: Call<B2B>) {
  const organization = b2b.organizations.get(input.organization_id);
  const member = b2b.members.get(organization, input.member_id);
  return { ...memberAnswer(member, organization), recovery_codes: codesOf(recoverableTotpOf(member)) };
}

function rotateRecoveryCodes(input: MemberReference, call: Call<B2B>) {
  const { organizations, members, world } = call.tenant;
  recoverableTotpOf(members.get(organizations.get(input.organization_id), input.member_id)).recoveryCodes =
    newRecoveryCodes(world);
  return getRecoveryCodes(input, call);
}

function totpOf({ totp }: MemberRecord): Totp {
  if (!totp) throw notFound("totp_not_found", "The member has no authenticator app.");
  return totp;
}

function recoverableTotpOf({ totp }: MemberRecord): Totp {
  if (!totp) throw notFound("recovery_codes_not_found", "The member has no authenticator app, so no recovery codes.");
  return totp;
}

export const totps = {
  "totps.create": create,
  "totps.authenticate": authenticate,
  "totps.migrate": migrate,
  "recoveryCodes.recover": recover,
  "recoveryCodes.get": getRecoveryCodes,
  "recoveryCodes.rotate": rotateRecoveryCodes,
};
