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
import type { B2BHandlers } from "./handlers.ts";
import type { MemberRecord } from "./member.ts";
import { checkMayAddFactor, checkMfaMethodAllowed } from "./mfa.ts";
import type { OrganizationRecord } from "./organization-store.ts";
import { memberAuthentication, secondFactorLogin } from "./second-factor.ts";
import { memberResponse } from "./views.ts";

// https://stytch.com/docs/b2b/api/totp-create
const DEFAULT_MINUTES = 60;

export const totps = {
  async "totps.create"(input, { tenant: b2b }) {
    const { organization, member, factors } = await memberAuthentication(b2b, input);
    checkMfaMethodAllowed(organization, "totp");
    checkNoActiveTotp(member.totp);
    checkMayAddFactor(organization, member, factors);
    const totp = registerTotp(b2b.world, "member-totp", input.expiration_minutes ?? DEFAULT_MINUTES);
    member.totp = totp;
    return {
      ...memberResponse(member, organization),
      totp_registration_id: totp.id,
      secret: totp.secret,
      qr_code: totpQrCode(totp.secret, organization.wire.organization_name, member.wire.email_address),
      recovery_codes: codesOf(totp),
    };
  },

  "totps.authenticate"(input, { tenant: b2b }) {
    return secondFactorLogin(b2b, input, "totp", (member) => authenticateTotp(b2b.world, totpOf(member), input.code));
  },

  "totps.migrate"(input, { tenant: b2b }) {
    const organization = b2b.organizations.get(input.organization_id);
    const member = b2b.members.get(organization, input.member_id);
    checkMfaMethodAllowed(organization, "totp");
    checkNoActiveTotp(member.totp);
    const totp = importTotp(b2b.world, "member-totp", input.secret, input.recovery_codes);
    member.totp = totp;
    return { ...memberResponse(member, organization), totp_registration_id: totp.id, recovery_codes: codesOf(totp) };
  },

  async "recoveryCodes.recover"(input, { tenant: b2b }) {
    let left = 0;
    const factor = { ...input, set_mfa_enrollment: undefined, set_default_mfa: undefined };
    const response = await secondFactorLogin(b2b, factor, "totp", (member) => {
      const totp = recoverableTotpOf(member);
      const factor = takeRecoveryCode(totp, input.recovery_code);
      left = totp.recoveryCodes.length;
      return factor;
    });
    return { ...response, recovery_codes_remaining: left };
  },

  "recoveryCodes.get"(input, { tenant: b2b }) {
    const organization = b2b.organizations.get(input.organization_id);
    const member = b2b.members.get(organization, input.member_id);
    return recoveryCodes(member, organization);
  },

  "recoveryCodes.rotate"(input, { tenant: b2b }) {
    const organization = b2b.organizations.get(input.organization_id);
    const member = b2b.members.get(organization, input.member_id);
    recoverableTotpOf(member).recoveryCodes = newRecoveryCodes(b2b.world);
    return recoveryCodes(member, organization);
  },
} satisfies Partial<B2BHandlers>;

function recoveryCodes(member: MemberRecord, organization: OrganizationRecord) {
  return { ...memberResponse(member, organization), recovery_codes: codesOf(recoverableTotpOf(member)) };
}

function totpOf({ totp }: MemberRecord): Totp {
  if (!totp) throw notFound("totp_not_found", "The member has no authenticator app.");
  return totp;
}

function recoverableTotpOf({ totp }: MemberRecord): Totp {
  if (!totp)
    throw notFound("recovery_codes_not_found", "The member has no authenticator app and so no recovery codes.");
  return totp;
}
