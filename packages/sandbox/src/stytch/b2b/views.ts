import type { Member, MemberRole, MemberSession } from "@linkwright/stytch-types/b2b";
import { toTimestamp } from "../../clock.ts";
import { domainOf } from "../email-addresses.ts";
import type { Session } from "../sessions.ts";
import { isVerified } from "../totps.ts";
import type { MemberRecord } from "./member.ts";
import type { OrganizationRecord } from "./organization-store.ts";
import { ADMIN_ROLE, MEMBER_ROLE } from "./policy.ts";
import type { B2BOutput } from "./wire.ts";

/** Returns a member's roles and the source of each. Every member has `stytch_member`. */
function rolesOf({ wire, directRoles }: MemberRecord, organization: OrganizationRecord): MemberRole[] {
  const roles = new Map<string, MemberRole>();
  const grant = (roleId: string, type: string, details: Record<string, unknown>) => {
    const role = roles.get(roleId) ?? { role_id: roleId, sources: [] };
    role.sources.push({ type, details });
    roles.set(roleId, role);
  };
  for (const roleId of new Set([MEMBER_ROLE, ...directRoles])) grant(roleId, "direct_assignment", {});
  const domain = domainOf(wire.email_address);
  for (const assignment of organization.wire.rbac_email_implicit_role_assignments) {
    if (assignment.domain.toLowerCase() !== domain) continue;
    grant(assignment.role_id, "email_assignment", { email_domain: assignment.domain });
  }
  return [...roles.values()];
}

export function roleIdsOf(member: MemberRecord, organization: OrganizationRecord): string[] {
  return rolesOf(member, organization).map((role) => role.role_id);
}

/** Returns the member as in API responses. */
export function memberView(member: MemberRecord, organization: OrganizationRecord): Member {
  const roles = rolesOf(member, organization);
  return {
    ...member.wire,
    is_admin: roles.some((role) => role.role_id === ADMIN_ROLE),
    roles,
    member_password_id: member.password?.id ?? "",
    totp_registration_id: isVerified(member.totp) ? member.totp.id : "",
    // Sign-in methods and locks that the sandbox does not support yet.
    is_locked: false,
    oauth_registrations: [],
    sso_registrations: [],
  };
}

/** Returns the response of operations on one member. */
export function memberResponse(
  member: MemberRecord,
  organization: OrganizationRecord,
): B2BOutput<"organizations.members.get"> {
  return {
    member_id: member.wire.member_id,
    member: memberView(member, organization),
    organization: organization.wire,
  };
}

/** Returns the session as in API responses. */
export function sessionView(session: Session, member: MemberRecord, organization: OrganizationRecord): MemberSession {
  return {
    member_session_id: session.id,
    member_id: member.wire.member_id,
    organization_id: organization.wire.organization_id,
    organization_slug: organization.wire.organization_slug,
    started_at: toTimestamp(session.startedAt),
    last_accessed_at: toTimestamp(session.lastAccessedAt),
    expires_at: toTimestamp(session.expiresAt),
    authentication_factors: session.factors,
    roles: roleIdsOf(member, organization),
    custom_claims: session.customClaims,
  };
}
