import { badRequest, notFound, unauthorized } from "../errors.ts";
import { checkCustomClaims } from "../sessions.ts";
import { permittingRoles, wrongTenant } from "./authorization.ts";
import type { B2BHandlers } from "./handlers.ts";
import { completeLogin, ownerOf, sessionResponse } from "./login.ts";
import type { B2B } from "./state.ts";
import { memberView, sessionView } from "./views.ts";

export const sessions = {
  "sessions.get"(input, { tenant: b2b }) {
    const organization = b2b.organizations.get(input.organization_id);
    const member = b2b.members.get(organization, input.member_id);
    const sessions = b2b.sessions.ofOwner(member.wire.member_id);
    return { member_sessions: sessions.map((session) => sessionView(session, member, organization)) };
  },

  async "sessions.authenticate"(input, { tenant: b2b }) {
    const session = await b2b.sessions.authenticate(input);
    const { member, organization } = ownerOf(b2b, session);
    const check = input.authorization_check;
    if (check && b2b.organizations.get(check.organization_id) !== organization) throw wrongTenant();
    const granting = check && permittingRoles({ member, organization }, check);
    b2b.sessions.renew(session, input);
    return {
      member: memberView(member, organization),
      organization: organization.wire,
      ...(await sessionResponse(b2b, session, member, organization)),
      ...(granting && { verdict: { authorized: true, granting_roles: granting } }),
    };
  },

  async "sessions.revoke"(input, { tenant: b2b }) {
    const { member_session_id: id, member_id: memberId, session_token, session_jwt } = input;
    const given = [id, memberId, session_token, session_jwt].filter((value) => value !== undefined);
    if (given.length === 0)
      throw badRequest(
        "no_session_revoke_arguments",
        "Send a member_session_id, session_token, session_jwt or member_id to revoke.",
      );
    if (given.length > 1)
      throw badRequest("too_many_session_revoke_arguments", "Send only one reference to the session.");
    if (memberId !== undefined) {
      if (!b2b.members.byId(memberId)) throw notFound("member_not_found", "No member has this ID.");
      b2b.sessions.revokeOwner(memberId);
      return {};
    }
    const session = id === undefined ? await b2b.sessions.authenticate(input) : b2b.sessions.byId(id);
    if (!session) throw notFound("session_not_found", "No active session has this ID.");
    b2b.sessions.revoke(session);
    return {};
  },

  async "sessions.exchange"(input, { tenant: b2b }) {
    checkCustomClaims(input.session_custom_claims);
    const session = await b2b.sessions.authenticate(input);
    const email = ownerOf(b2b, session).member.wire.email_address;
    const organization = b2b.organizations.get(input.organization_id);
    const member = b2b.members.byEmail(organization, email);
    if (!member)
      throw notFound("member_not_found", "The organization has no member with the email address of this session.");
    const factors = session.factors.filter(
      ({ type }) => member.wire.member_id === session.ownerId || isTransferable(b2b, type),
    );
    if (factors.every(({ type }) => type === "otp")) {
      throw unauthorized(
        "insufficient_factors_for_session_exchange",
        "The session has no first factor that is valid in another organization.",
      );
    }
    return completeLogin(b2b, organization, member, factors, input);
  },

  async "sessions.getJWKS"(_input, { tenant: b2b }) {
    return { keys: await b2b.keys.publicKeys() };
  },
} satisfies Partial<B2BHandlers>;

/**
 * https://stytch.com/docs/b2b/api/exchange-session lists links, OAuth and SMS passcodes. It is older than email passcodes,
 * which verify an address as links do. A password counts if the project's passwords are cross-organization.
 */
function isTransferable(b2b: B2B, type: string): boolean {
  if (type === "password") return b2b.passwords.areCrossOrganization;
  return ["magic_link", "email_otp", "oauth", "otp"].includes(type);
}
