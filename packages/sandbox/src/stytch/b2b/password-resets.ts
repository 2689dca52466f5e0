import { toTimestamp } from "../../clock.ts";
import type { Call } from "../../handlers.ts";
import { sameEmail } from "../email-addresses.ts";
import { badRequest, notFound } from "../errors.ts";
import { checkRedirectUrl, linkUrl } from "../links.ts";
import {
  checkPassword,
  newPassword,
  passwordFactor,
  RESET_MINUTES,
  RESET_TOKEN_ERRORS,
} from "../passwords/password.ts";
import { checkCustomClaims } from "../sessions.ts";
import { discoveryLogin } from "./discovered-organizations.ts";
import type { B2BHandlers } from "./handlers.ts";
import { completeLogin } from "./login.ts";
import { DISCOVERY_LINK, ORGANIZATION_LINK } from "./magic-links.ts";
import { memberByEmail, PASSWORD_ID, passwordNotFound, usable } from "./passwords.ts";
import { findPrior, type PriorAuthentication, priorOf } from "./prior-authentication.ts";
import type { B2B } from "./state.ts";
import { memberResponse, memberView } from "./views.ts";
import type { B2BInput } from "./wire.ts";

// The values of `stytch_token_type` are those that Stytch's browser client expects: github.com/stytchauth/stytch-browser
const MEMBER_RESET = {
  flow: "member_password_reset",
  tokenType: "multi_tenant_passwords",
  login: ORGANIZATION_LINK,
};
const DISCOVERY_RESET = { flow: "discovery_password_reset", tokenType: "discovery", login: DISCOVERY_LINK };

export const passwordResets = {
  "passwords.email.resetStart"(input, call) {
    const { tenant: b2b } = call;
    checkRedirectUrl(input.login_redirect_url, "invalid_login_redirect_url");
    checkRedirectUrl(input.reset_password_redirect_url, "invalid_password_reset_redirect_url");
    const { organization, member } = memberByEmail(b2b, input);
    sendEmail(call, input, input.login_redirect_url, MEMBER_RESET, {
      subject: member.wire.member_id,
      methodId: member.emailId,
      codeChallenge: input.code_challenge,
    });
    return {
      member_id: member.wire.member_id,
      member: memberView(member, organization),
      member_email_id: member.emailId,
    };
  },

  async "passwords.email.reset"(input, { tenant: b2b }) {
    checkCustomClaims(input.session_custom_claims);
    let found: PriorAuthentication = {};
    const { link, password } = await redeem(b2b, MEMBER_RESET.flow, input, input.code_verifier, async (subject) => {
      found = await findPrior(b2b, input);
      const member = b2b.members.byId(subject);
      if (member) priorOf(b2b, found, member);
    });
    const member = b2b.members.byId(link.subject);
    if (!member) throw notFound("member_not_found", "The member of this token does not exist.");
    const organization = b2b.organizations.get(member.wire.organization_id);
    const prior = priorOf(b2b, found, member);
    b2b.passwords.set(member, password);
    b2b.sessions.revokeOwner(member.wire.member_id, prior.session);
    // The email verified the address, even if the login is incomplete, unless the address has changed meanwhile.
    if (member.emailId === link.methodId) b2b.members.change(member, { email_address_verified: true });
    const response = await completeLogin(b2b, organization, member, [passwordFactor(b2b.world.now())], input, prior);
    return { ...response, organization_id: organization.wire.organization_id, member_email_id: member.emailId };
  },

  "passwords.email.requireReset"(input, { tenant: b2b }) {
    const { email_address: email, organization_id: organizationId, member_id: memberId } = input;
    if (memberId !== undefined && organizationId === undefined) {
      throw badRequest("invalid_organization_id", "member_id requires organization_id.");
    }
    const organization = organizationId === undefined ? undefined : b2b.organizations.get(organizationId);
    b2b.passwords.checkCrossOrganization();
    const member =
      organization &&
      (memberId === undefined ? b2b.members.byEmail(organization, email) : b2b.members.get(organization, memberId));
    if (organization && !(member && sameEmail(member.wire.email_address, email))) {
      throw notFound("member_not_found", "No member of this organization has this email address.");
    }
    const password = b2b.passwords.ofPerson(email);
    if (!password) throw passwordNotFound();
    password.requiresReset = true;
    const active = b2b.members.ofPerson(email).filter(({ wire }) => wire.status === "active");
    if (active.length === 1) b2b.passwords.setForPerson(email, undefined);
    return organization && member ? memberResponse(member, organization) : {};
  },

  "passwords.discovery.email.resetStart"(input, call) {
    const { tenant: b2b } = call;
    checkRedirectUrl(input.discovery_redirect_url, "invalid_discovery_redirect_url");
    checkRedirectUrl(input.reset_password_redirect_url, "invalid_password_reset_redirect_url");
    b2b.passwords.makeCrossOrganization();
    sendEmail(call, input, input.discovery_redirect_url, DISCOVERY_RESET, {
      subject: input.email_address,
      methodId: `email-test-${b2b.world.ids.uuid()}`,
      codeChallenge: input.pkce_code_challenge,
    });
    return {};
  },

  async "passwords.discovery.email.reset"(input, { tenant: b2b }) {
    b2b.passwords.checkCrossOrganization();
    const { link, password } = await redeem(b2b, DISCOVERY_RESET.flow, input, input.pkce_code_verifier);
    b2b.passwords.setForPerson(link.subject, password);
    for (const { wire } of b2b.members.ofPerson(link.subject)) b2b.sessions.revokeOwner(wire.member_id);
    return discoveryLogin(b2b, b2b.intermediateSessions.issue(link.subject, [passwordFactor(b2b.world.now())]));
  },

  async "passwords.discovery.authenticate"(input, { tenant: b2b }) {
    b2b.passwords.checkCrossOrganization();
    const { email_address: email } = input;
    await checkPassword(input.password, usable(b2b.passwords.ofPerson(email)));
    return discoveryLogin(b2b, b2b.intermediateSessions.issue(email, [passwordFactor(b2b.world.now())]));
  },
} satisfies Partial<B2BHandlers>;

/**
 * Spends the token for the new password. While the password is hashed, another request may spend the token or change what
 * `check` reads, so both are checked again afterwards.
 */
async function redeem(
  b2b: B2B,
  flow: string,
  {
    password_reset_token: token,
    password,
  }: Pick<B2BInput<"passwords.email.reset">, "password_reset_token" | "password">,
  verifier: string | undefined,
  check: (subject: string) => Promise<void> = async () => {},
) {
  const redeemable = () => b2b.links.redeemable(flow, token, verifier, RESET_TOKEN_ERRORS);
  const { subject } = redeemable();
  await check(subject);
  const fresh = await newPassword(b2b.world, PASSWORD_ID, password);
  await check(subject);
  const link = redeemable();
  b2b.links.spend(link);
  return { link, password: fresh };
}

function sendEmail(
  { tenant: b2b, operationId }: Call<B2B>,
  input: Pick<
    B2BInput<"passwords.email.resetStart">,
    "email_address" | "reset_password_redirect_url" | "reset_password_expiration_minutes"
  >,
  loginRedirectUrl: string | undefined,
  { flow, tokenType, login }: typeof MEMBER_RESET,
  link: { subject: string; methodId: string; codeChallenge: string | undefined },
): void {
  const minutes = input.reset_password_expiration_minutes ?? RESET_MINUTES;
  const { token } = b2b.links.issue({ flow, minutes, ...link });
  // The lifetime of this link is not documented; it is assumed to be the same as the other's.
  const withoutPassword = b2b.links.issue({ flow: login, minutes, ...link });
  b2b.world.outbox.add({
    to: input.email_address,
    operation: operationId,
    subject: "Set a new password",
    link: linkUrl(input.reset_password_redirect_url, tokenType, token),
    token,
    loginLink: linkUrl(loginRedirectUrl, login, withoutPassword.token),
    at: toTimestamp(b2b.world.now()),
  });
}
