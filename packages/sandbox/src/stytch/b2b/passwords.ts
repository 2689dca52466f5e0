import { notFound, unauthorized } from "../errors.ts";
import { checkPassword, isFresh, newPassword, type Password, passwordFactor } from "../passwords/password.ts";
import { strengthOf, strengthResponse } from "../passwords/strength.ts";
import { checkCustomClaims } from "../sessions.ts";
import type { B2BHandlers } from "./handlers.ts";
import { checkMethodAllowed, completeLogin, sessionResponse } from "./login.ts";
import type { MemberRecord } from "./member.ts";
import type { OrganizationRecord } from "./organization-store.ts";
import { findPrior, priorOf } from "./prior-authentication.ts";
import type { B2B } from "./state.ts";
import { memberResponse } from "./views.ts";
import type { B2BInput } from "./wire.ts";

/** Prefix of the ID of a member's password. */
export const PASSWORD_ID = "member-password";

export const passwords = {
  async "passwords.authenticate"(input, { tenant: b2b }) {
    checkCustomClaims(input.session_custom_claims);
    await checkPassword(input.password, usable(memberByEmail(b2b, input).member.password));
    // While the password is hashed, another request may consume the intermediate session or delete the member.
    const { organization, member } = memberByEmail(b2b, input);
    const prior = priorOf(b2b, await findPrior(b2b, input), member);
    const response = await completeLogin(b2b, organization, member, [passwordFactor(b2b.world.now())], input, prior);
    return { ...response, organization_id: organization.wire.organization_id };
  },

  async "passwords.existingPassword.reset"(input, { tenant: b2b }) {
    checkCustomClaims(input.session_custom_claims);
    await checkPassword(input.existing_password, usable(memberByEmail(b2b, input).member.password));
    const password = await newPassword(b2b.world, PASSWORD_ID, input.new_password);
    const { organization, member } = memberByEmail(b2b, input);
    const prior = priorOf(b2b, await findPrior(b2b, { ...input, intermediate_session_token: undefined }), member);
    b2b.passwords.set(member, password);
    b2b.sessions.revokeOwner(member.wire.member_id, prior.session);
    return completeLogin(b2b, organization, member, [passwordFactor(b2b.world.now())], input, prior);
  },

  async "passwords.sessions.reset"(input, { tenant: b2b }) {
    checkCustomClaims(input.session_custom_claims);
    const organization = b2b.organizations.get(input.organization_id);
    const session = await b2b.sessions.authenticate(input);
    const member = b2b.members.get(organization, session.ownerId);
    checkMethodAllowed(organization, member, "password");
    if (!session.factors.some((factor) => isFresh(factor, b2b.world.now()))) {
      throw sessionTooOld("The session has no factor from the last five minutes.");
    }
    b2b.passwords.set(member, await newPassword(b2b.world, PASSWORD_ID, input.password));
    b2b.sessions.revokeOwner(member.wire.member_id, session);
    b2b.sessions.renew(session, input);
    return {
      ...memberResponse(member, organization),
      ...(await sessionResponse(b2b, session, member, organization)),
      member_authenticated: true,
      mfa_required: null,
      intermediate_session_token: "",
    };
  },

  async "passwords.strengthCheck"(input) {
    const strength = await strengthOf(input.password);
    return {
      ...strengthResponse(strength),
      zxcvbn_feedback: { warning: strength.warning, suggestions: strength.suggestions },
    };
  },

  "organizations.members.deletePassword"(input, { tenant: b2b }) {
    const organization = b2b.organizations.get(input.organization_id);
    b2b.passwords.checkOfOneOrganization();
    const member = b2b.passwords.byId(input.member_password_id);
    if (member?.wire.organization_id !== organization.wire.organization_id) throw passwordNotFound();
    b2b.passwords.set(member, undefined);
    return memberResponse(member, organization);
  },
} satisfies Partial<B2BHandlers>;

/** Returns the member with the request's email address. Throws if it may not log in with a password. */
export function memberByEmail(
  b2b: B2B,
  input: Pick<B2BInput<"passwords.authenticate">, "organization_id" | "email_address">,
): { organization: OrganizationRecord; member: MemberRecord } {
  const organization = b2b.organizations.get(input.organization_id);
  const member = b2b.members.byEmail(organization, input.email_address);
  if (!member) throw notFound("member_not_found", "No member of this organization has this email address.");
  checkMethodAllowed(organization, member, "password");
  return { organization, member };
}

/** Returns a password that can be used for login; throws otherwise. */
export function usable(password: Password | undefined): Password {
  if (!password) throw passwordNotFound();
  if (!password.requiresReset) return password;
  throw unauthorized("member_reset_password", "The password must be reset by email before it can be used again.");
}

export function passwordNotFound() {
  return notFound("member_password_not_found", "The password does not exist.");
}

function sessionTooOld(message: string) {
  return unauthorized("session_too_old_to_reset_password", message);
}
