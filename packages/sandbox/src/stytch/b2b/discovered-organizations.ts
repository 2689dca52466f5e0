import type { DiscoveredOrganization, Membership } from "@linkwright/stytch-types/b2b";
import { toTimestamp } from "../../clock.ts";
import { domainOf } from "../email-addresses.ts";
import type { AuthenticationFactor } from "../sessions.ts";
import type { IntermediateSession } from "./intermediate-session-store.ts";
import { mayJoinByDomain, requirements } from "./login.ts";
import type { OrganizationRecord } from "./organization-store.ts";
import type { B2B } from "./state.ts";
import { memberView } from "./views.ts";
import type { B2BOutput } from "./wire.ts";

/**
 * Returns the organizations that an email address belongs to, is invited to or may join.
 *
 * @param which A member session sees memberships only: https://stytch.com/docs/b2b/api/list-discovered-organizations
 */
export function discoveredOrganizations(
  b2b: B2B,
  email: string,
  factors: readonly AuthenticationFactor[],
  which: "all" | "memberships",
): DiscoveredOrganization[] {
  const members = b2b.members.ofPerson(email);
  const memberships = members.map((member) => {
    const organization = b2b.organizations.get(member.wire.organization_id);
    return discovered(organization, requirements(organization, member, factors), {
      type: `${member.wire.status}_member`,
      details: null,
      member: memberView(member, organization),
    });
  });
  if (which === "memberships") return memberships;
  const joined = new Set(members.map((member) => member.wire.organization_id));
  const domain = domainOf(email);
  const joinable = b2b.organizations
    .allowingDomain(domain)
    .filter((organization) => !joined.has(organization.wire.organization_id) && isEligible(b2b, organization, email))
    .map((organization) =>
      discovered(organization, requirements(organization, undefined, factors), {
        type: "eligible_to_join_by_email_domain",
        details: { domain },
        member: null,
      }),
    );
  return [...memberships, ...joinable];
}

/** Returns the response to a login without an organization. */
export function discoveryLogin(b2b: B2B, session: IntermediateSession): B2BOutput<"magicLinks.discovery.authenticate"> {
  return {
    email_address: session.email,
    intermediate_session_token: session.token,
    intermediate_session_token_expires_at: toTimestamp(session.expiresAt),
    discovered_organizations: discoveredOrganizations(b2b, session.email, session.factors, "all"),
  };
}

/** Requires a verified member of the same domain, as protection against phishing. */
export function isEligible(b2b: B2B, organization: OrganizationRecord, email: string): boolean {
  return mayJoinByDomain(organization, email) && b2b.members.hasVerifiedMember(organization, domainOf(email));
}

function discovered(
  organization: OrganizationRecord,
  needed: ReturnType<typeof requirements>,
  membership: Membership,
): DiscoveredOrganization {
  return {
    organization: organization.wire,
    membership,
    member_authenticated: needed.primary_required === null && needed.mfa_required === null,
    ...needed,
  };
}
