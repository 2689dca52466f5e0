import type { DiscoveredOrganization } from "@linkwright/stytch-types/b2b";
import { toTimestamp } from "../../clock.ts";
import { domainOf } from "../email-addresses.ts";
import { badRequest, notFound } from "../errors.ts";
import type { AuthenticationFactor, Session, SessionInput } from "../sessions.ts";
import type { IntermediateSession } from "./intermediate-session-store.ts";
import type { MemberRecord } from "./member.ts";
import { beginSecondFactor, hasSecondFactor, memberOptions } from "./mfa.ts";
import type { OrganizationRecord } from "./organization-store.ts";
import type { B2B } from "./state.ts";
import { memberResponse, roleIdsOf, sessionView } from "./views.ts";
import type { B2BOutput } from "./wire.ts";

const DEFAULT_SESSION_MINUTES = 60;

/** The requirements of an organization that these factors do not meet yet. */
type Requirements = Required<Pick<DiscoveredOrganization, "primary_required" | "mfa_required">>;

/** Returns the unmet requirements. `member` is undefined for a user who would join by logging in. */
export function requirements(
  organization: OrganizationRecord,
  member: MemberRecord | undefined,
  factors: readonly AuthenticationFactor[],
): Requirements {
  const { auth_methods, allowed_auth_methods, mfa_policy } = organization.wire;
  const restricted = auth_methods === "RESTRICTED" && !member?.wire.is_breakglass;
  const satisfied = !restricted || factors.some((factor) => allowed_auth_methods.includes(factor.type));
  const mfa = mfa_policy === "REQUIRED_FOR_ALL" || member?.wire.mfa_enrolled;
  const verified = member !== undefined && hasSecondFactor(organization, member, factors);
  return {
    primary_required: satisfied ? null : { allowed_auth_methods },
    mfa_required:
      mfa && !verified
        ? { member_options: member ? memberOptions(member) : null, secondary_auth_initiated: null }
        : null,
  };
}

type Login = B2BOutput<"sessions.exchange">;
type Expiry = "intermediate_session_token_expires_at";

/**
 * Completes a login with a member session, or, if the organization requires more, with an intermediate session that holds
 * the factors authenticated so far.
 */
export async function completeLogin(
  b2b: B2B,
  organization: OrganizationRecord,
  member: MemberRecord,
  factors: AuthenticationFactor[],
  input: SessionInput,
  given: { intermediateSession?: IntermediateSession; session?: Session } = {},
): Promise<Required<Omit<Login, "member_device" | Expiry>> & Pick<Login, Expiry>> {
  const { intermediateSession } = given;
  intermediateSession?.factors.push(...factors);
  const allFactors = intermediateSession?.factors ?? factors;
  const needed = requirements(organization, member, allFactors);
  // A member with a session does not need the second factor again: https://stytch.com/docs/b2b/api/authenticate-magic-link
  if (given.session) needed.mfa_required = null;
  if (needed.primary_required === null) {
    // Done before any second factor, which only an active member can set up (/docs/b2b/api/errors/400).
    b2b.members.change(member, { status: "active", email_address_verified: true });
    if (needed.mfa_required) {
      needed.mfa_required.secondary_auth_initiated = beginSecondFactor(b2b, organization, member);
    }
  }
  if (needed.primary_required || needed.mfa_required) {
    const { email_address, organization_id } = member.wire;
    const intermediate =
      intermediateSession ?? b2b.intermediateSessions.issue(email_address, allFactors, organization_id);
    return {
      ...memberResponse(member, organization),
      ...needed,
      member_authenticated: false,
      member_session: null,
      session_token: "",
      session_jwt: "",
      intermediate_session_token: intermediate.token,
      intermediate_session_token_expires_at: toTimestamp(intermediate.expiresAt),
    };
  }
  if (intermediateSession) b2b.intermediateSessions.consume(intermediateSession);
  const session = given.session ?? startSession(b2b, member, allFactors, input);
  if (given.session) b2b.sessions.renew(session, input, allFactors);
  return {
    ...memberResponse(member, organization),
    ...needed,
    ...(await sessionResponse(b2b, session, member, organization)),
    member_authenticated: true,
    intermediate_session_token: "",
  };
}

/** Returns the session with its token and a new JWT. */
export async function sessionResponse(
  b2b: B2B,
  session: Session,
  member: MemberRecord,
  organization: OrganizationRecord,
): Promise<Pick<B2BOutput<"sessions.authenticate">, "member_session" | "session_token" | "session_jwt">> {
  const { organization_id, organization_slug } = organization.wire;
  const claims = { "https://stytch.com/organization": { organization_id, slug: organization_slug } };
  return {
    member_session: sessionView(session, member, organization),
    session_token: session.token,
    session_jwt: await b2b.sessions.jwt(session, roleIdsOf(member, organization), claims),
  };
}

/** Returns the member of a session and its organization. */
export function ownerOf(b2b: B2B, session: Session): { member: MemberRecord; organization: OrganizationRecord } {
  const member = b2b.members.byId(session.ownerId);
  if (!member) throw notFound("member_not_found", "The member of this session does not exist.");
  return { member, organization: b2b.organizations.get(member.wire.organization_id) };
}

/** Throws if the organization does not allow this authentication method. */
export function checkMethodAllowed(
  { wire }: OrganizationRecord,
  member: MemberRecord | undefined,
  method: string,
): void {
  if (wire.auth_methods !== "RESTRICTED" || member?.wire.is_breakglass) return;
  if (wire.allowed_auth_methods.includes(method)) return;
  throw badRequest(
    "operation_restricted_by_organization_auth_methods",
    `The organization's allowed_auth_methods do not include ${method}.`,
  );
}

/** Returns whether a verified email address is enough to join an organization without an invitation. */
export function mayJoinByDomain(organization: OrganizationRecord, email: string): boolean {
  const { email_jit_provisioning, email_allowed_domains } = organization.wire;
  const domain = domainOf(email);
  return (
    email_jit_provisioning === "RESTRICTED" && email_allowed_domains.some((allowed) => allowed.toLowerCase() === domain)
  );
}

/** Throws if the organization's settings do not allow this new member. */
export function checkMayJoin(organization: OrganizationRecord, email: string): void {
  if (organization.wire.email_jit_provisioning === "NOT_ALLOWED") {
    throw badRequest(
      "email_jit_provisioning_not_allowed",
      "The organization does not allow new members by email. Set email_jit_provisioning, create the member or send an invite.",
    );
  }
  if (!mayJoinByDomain(organization, email)) {
    throw badRequest(
      "invalid_email_for_jit_provisioning",
      "The domain of the email address is not in the organization's email_allowed_domains.",
    );
  }
}

export function startSession(
  b2b: B2B,
  member: MemberRecord,
  factors: AuthenticationFactor[],
  input: SessionInput,
): Session {
  const minutes = input.session_duration_minutes ?? DEFAULT_SESSION_MINUTES;
  return b2b.sessions.start(member.wire.member_id, factors, minutes, input.session_custom_claims);
}
