import { toTimestamp } from "../../clock.ts";
import type { Call } from "../../handlers.ts";
import { domainOf } from "../email-addresses.ts";
import { badRequest, notFound } from "../errors.ts";
import { checkRedirectUrl, HOUR, linkUrl, WEEK } from "../links.ts";
import { checkCustomClaims, magicLinkFactor } from "../sessions.ts";
import { discoveryLogin } from "./discovered-organizations.ts";
import type { B2BHandlers } from "./handlers.ts";
import { completeLogin } from "./login.ts";
import { loginOrSignup } from "./login-or-signup.ts";
import type { MemberRecord } from "./member.ts";
import type { OrganizationRecord } from "./organization-store.ts";
import { findPrior, priorOf } from "./prior-authentication.ts";
import type { B2B } from "./state.ts";
import { memberResponse } from "./views.ts";

/** The values of `stytch_token_type` in a link, which also identify the flows. */
export const ORGANIZATION_LINK = "multi_tenant_magic_links";
export const DISCOVERY_LINK = "discovery";

export const magicLinks = {
  "magicLinks.email.loginOrSignup"(input, call) {
    const { tenant: b2b } = call;
    checkRedirectUrl(input.login_redirect_url, "invalid_login_redirect_url");
    checkRedirectUrl(input.signup_redirect_url, "invalid_signup_redirect_url");
    const { organization, member, added, login } = loginOrSignup(b2b, input, "magic_link");
    sendLink(call, member, {
      redirectUrl: login ? input.login_redirect_url : input.signup_redirect_url,
      minutes: (login ? input.login_expiration_minutes : input.signup_expiration_minutes) ?? HOUR,
      subject: `${login ? "Log in to" : "Sign up for"} ${organization.wire.organization_name}`,
      codeChallenge: input.pkce_code_challenge,
    });
    return { ...memberResponse(member, organization), member_created: added };
  },

  "magicLinks.email.invite"(input, call) {
    const { tenant: b2b } = call;
    checkRedirectUrl(input.invite_redirect_url, "invalid_invite_redirect_url");
    const organization = b2b.organizations.get(input.organization_id);
    const inviter = input.invited_by_member_id;
    if (inviter !== undefined) b2b.members.get(organization, inviter);
    const known = b2b.members.byEmail(organization, input.email_address);
    if (known?.wire.status === "active") {
      throw badRequest(
        "duplicate_member_email",
        "The organization already has an active member with this email address.",
      );
    }
    checkInvitesAllowed(organization, input.email_address);
    const member = known ?? b2b.members.add(organization, input.email_address, "invited", input);
    if (known) b2b.members.change(known, { status: "invited", ...(input.name !== undefined && { name: input.name }) });
    sendLink(call, member, {
      redirectUrl: input.invite_redirect_url,
      minutes: input.invite_expiration_minutes ?? WEEK,
      subject: `You have been invited to ${organization.wire.organization_name}`,
    });
    return memberResponse(member, organization);
  },

  "magicLinks.email.discovery.send"(input, { tenant: b2b, operationId }) {
    checkRedirectUrl(input.discovery_redirect_url, "invalid_discovery_redirect_url");
    const { token } = b2b.links.issue({
      flow: DISCOVERY_LINK,
      subject: input.email_address,
      methodId: `email-test-${b2b.world.ids.uuid()}`,
      minutes: input.discovery_expiration_minutes ?? HOUR,
      codeChallenge: input.pkce_code_challenge,
    });
    b2b.world.outbox.add({
      to: input.email_address,
      operation: operationId,
      subject: "Log in or create an organization",
      link: linkUrl(input.discovery_redirect_url, DISCOVERY_LINK, token),
      token,
      at: toTimestamp(b2b.world.now()),
    });
    return {};
  },

  async "magicLinks.authenticate"(input, { tenant: b2b }) {
    checkCustomClaims(input.session_custom_claims);
    const found = await findPrior(b2b, input);
    const link = b2b.links.redeemable(ORGANIZATION_LINK, input.magic_links_token, input.pkce_code_verifier);
    const member = b2b.members.byId(link.subject);
    if (!member) throw notFound("member_not_found", "The member of this link does not exist.");
    const organization = b2b.organizations.get(member.wire.organization_id);
    const prior = priorOf(b2b, found, member);
    if (link.movesTo !== undefined) b2b.members.finishMove(member, link.movesTo);
    b2b.links.spend(link);
    const methodId = link.movesTo === undefined ? link.methodId : member.emailId;
    const factor = emailFactor(b2b, methodId, member.wire.email_address);
    const response = await completeLogin(b2b, organization, member, [factor], input, prior);
    return {
      ...response,
      organization_id: organization.wire.organization_id,
      method_id: methodId,
      reset_sessions: false,
    };
  },

  "magicLinks.discovery.authenticate"(input, { tenant: b2b }) {
    const link = b2b.links.redeemable(DISCOVERY_LINK, input.discovery_magic_links_token, input.pkce_code_verifier);
    b2b.links.spend(link);
    const session = b2b.intermediateSessions.issue(link.subject, [emailFactor(b2b, link.methodId, link.subject)]);
    return discoveryLogin(b2b, session);
  },
} satisfies Partial<B2BHandlers>;

/** Sends a sign-in link by email to the member's address, or to its new one if that is changing. */
export function sendLink(
  { tenant: b2b, operationId }: Call<B2B>,
  member: MemberRecord,
  options: {
    redirectUrl: string | undefined;
    minutes: number;
    subject: string;
    codeChallenge?: string | undefined;
    movesTo?: string;
  },
): void {
  const { token } = b2b.links.issue({
    flow: ORGANIZATION_LINK,
    subject: member.wire.member_id,
    methodId: member.emailId,
    minutes: options.minutes,
    codeChallenge: options.codeChallenge,
    movesTo: options.movesTo,
  });
  b2b.world.outbox.add({
    to: options.movesTo ?? member.wire.email_address,
    operation: operationId,
    subject: options.subject,
    link: linkUrl(options.redirectUrl, ORGANIZATION_LINK, token),
    token,
    at: toTimestamp(b2b.world.now()),
  });
}

function emailFactor(b2b: B2B, emailId: string, email: string) {
  return magicLinkFactor(b2b.world.now(), { email_factor: { email_id: emailId, email_address: email } });
}

function checkInvitesAllowed({ wire }: OrganizationRecord, email: string): void {
  if (wire.email_invites === "ALL_ALLOWED") return;
  const domain = domainOf(email);
  const listed = wire.email_allowed_domains.some((allowed) => allowed.toLowerCase() === domain);
  if (wire.email_invites === "RESTRICTED" && listed) return;
  throw badRequest("invalid_email_for_invites", "The organization's email_invites do not allow this address.");
}
