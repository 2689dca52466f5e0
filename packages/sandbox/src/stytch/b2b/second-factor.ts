import { badRequest } from "../errors.ts";
import {
  type AuthenticationFactor,
  checkCustomClaims,
  newFactor,
  type Session,
  type SessionInput,
  type UntimedFactor,
} from "../sessions.ts";
import type { IntermediateSession } from "./intermediate-session-store.ts";
import { requirements, sessionResponse, startSession } from "./login.ts";
import type { MemberRecord, StoredMember } from "./member.ts";
import { checkMfaMethodAllowed, type MfaMethod } from "./mfa.ts";
import type { OrganizationRecord } from "./organization-store.ts";
import { type PriorReference, priorOf } from "./prior-authentication.ts";
import type { B2B } from "./state.ts";
import { memberResponse } from "./views.ts";
import type { B2BInput, B2BOutput } from "./wire.ts";

/** Input of a second factor request: a member, and its previous authentication. */
type MemberAuthenticationInput = PriorReference & Pick<B2BInput<"otps.sms.send">, "organization_id" | "member_id">;

type SecondFactorInput = MemberAuthenticationInput &
  SessionInput &
  Pick<B2BInput<"otps.sms.authenticate">, "set_mfa_enrollment" | "set_default_mfa">;

interface MemberAuthentication {
  organization: OrganizationRecord;
  member: MemberRecord;
  intermediateSession?: IntermediateSession;
  session?: Session;
  factors: readonly AuthenticationFactor[];
}

/** Returns the member, and the session or intermediate session of the request, if any, which must be the member's. */
export async function memberAuthentication(b2b: B2B, input: MemberAuthenticationInput): Promise<MemberAuthentication> {
  const organization = b2b.organizations.get(input.organization_id);
  const member = b2b.members.get(organization, input.member_id);
  const { intermediate_session_token: token, session_token, session_jwt } = input;
  const given = [token, session_token, session_jwt].filter((value) => value !== undefined);
  if (given.length > 1) throw badRequest("too_many_session_arguments", "Send only one of the three kinds of token.");
  if (given.length === 0) return { organization, member, factors: [] };
  if (token !== undefined) {
    const intermediateSession = b2b.intermediateSessions.get(token);
    priorOf(b2b, { intermediateSession }, member);
    return { organization, member, intermediateSession, factors: intermediateSession.factors };
  }
  const session = await b2b.sessions.authenticate(input);
  if (session.ownerId !== member.wire.member_id) {
    throw badRequest("member_session_member_id_mismatch", "The session belongs to another member.");
  }
  return { organization, member, session, factors: session.factors };
}

/** Adds a second factor: it completes the login of an intermediate session, or is added to the factors of a session. */
export async function secondFactorLogin(
  b2b: B2B,
  input: SecondFactorInput,
  method: MfaMethod,
  take: (member: MemberRecord) => UntimedFactor,
): Promise<B2BOutput<"otps.sms.authenticate">> {
  checkCustomClaims(input.session_custom_claims);
  const given = await memberAuthentication(b2b, input);
  const { organization, member, intermediateSession } = given;
  checkMfaMethodAllowed(organization, method);
  if (!given.session && !intermediateSession) {
    throw badRequest("no_session_arguments", "Send an intermediate_session_token, a session_token or a session_jwt.");
  }
  if (intermediateSession && requirements(organization, member, given.factors).primary_required) {
    throw badRequest(
      "action_available_only_once_primary_authentication_is_met",
      "The organization does not accept the first factor of this login.",
    );
  }
  const enrollment = enrollmentChange(organization, input);
  const factor = newFactor(b2b.world.now(), take(member));
  if (intermediateSession) {
    b2b.intermediateSessions.consume(intermediateSession);
    b2b.members.change(member, { status: "active", email_address_verified: true });
  }
  if (factor.type !== "recovery_codes") {
    const isDefault = input.set_default_mfa || member.wire.default_mfa_method === "";
    b2b.members.change(member, { ...enrollment, ...(isDefault && { default_mfa_method: method }) });
  }
  const session = given.session ?? startSession(b2b, member, [...given.factors, factor], input);
  if (given.session) b2b.sessions.renew(session, input, [factor]);
  return { ...memberResponse(member, organization), ...(await sessionResponse(b2b, session, member, organization)) };
}

/**
 * https://stytch.com/docs/b2b/api/authenticate-otp-sms: an organization that requires MFA enrolls every member that
 * completes it.
 */
function enrollmentChange(
  { wire }: OrganizationRecord,
  input: SecondFactorInput,
): Partial<Pick<StoredMember, "mfa_enrolled">> {
  if (wire.mfa_policy === "REQUIRED_FOR_ALL") return { mfa_enrolled: true };
  const { set_mfa_enrollment: change } = input;
  if (change === undefined) return {};
  if (change !== "enroll" && change !== "unenroll") {
    throw badRequest("invalid_request_value", "set_mfa_enrollment must be enroll or unenroll.");
  }
  return { mfa_enrolled: change === "enroll" };
}
