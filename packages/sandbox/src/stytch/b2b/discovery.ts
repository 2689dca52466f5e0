import { domainOf } from "../email-addresses.ts";
import { badRequest } from "../errors.ts";
import { checkCustomClaims } from "../sessions.ts";
import { discoveredOrganizations, isEligible } from "./discovered-organizations.ts";
import type { B2BHandlers } from "./handlers.ts";
import { checkMayJoin, completeLogin, ownerOf } from "./login.ts";
import { createOrganization } from "./organizations.ts";
import { ADMIN_ROLE } from "./policy.ts";
import { discoverySession } from "./prior-authentication.ts";

export const discovery = {
  async "discovery.organizations.list"(input, { tenant: b2b }) {
    const { intermediate_session_token: token, session_token, session_jwt } = input;
    const given = [token, session_token, session_jwt].filter((value) => value !== undefined);
    if (given.length > 1) throw badRequest("too_many_session_arguments", "Send only one of the three kinds of token.");
    if (token === undefined) {
      const session = await b2b.sessions.authenticate(input);
      const email = ownerOf(b2b, session).member.wire.email_address;
      return {
        email_address: email,
        discovered_organizations: discoveredOrganizations(b2b, email, session.factors, "memberships"),
        organization_id_hint: null,
      };
    }
    const session = discoverySession(b2b, token);
    return {
      email_address: session.email,
      discovered_organizations: discoveredOrganizations(b2b, session.email, session.factors, "all"),
      organization_id_hint: session.organizationId ?? null,
    };
  },

  async "discovery.organizations.create"(input, { tenant: b2b }) {
    checkCustomClaims(input.session_custom_claims);
    const intermediateSession = discoverySession(b2b, input.intermediate_session_token);
    const { email } = intermediateSession;
    const organization = createOrganization(b2b, {
      ...input,
      organization_name: input.organization_name ?? nameFor(email),
    });
    // https://stytch.com/docs/b2b/api/create-organization-via-discovery: the creator is an admin.
    const member = b2b.members.add(organization, email, "active");
    member.directRoles = [ADMIN_ROLE];
    b2b.members.change(member, { email_address_verified: true });
    return completeLogin(b2b, organization, member, [], input, { intermediateSession });
  },

  async "discovery.intermediateSessions.exchange"(input, { tenant: b2b }) {
    checkCustomClaims(input.session_custom_claims);
    const intermediateSession = discoverySession(b2b, input.intermediate_session_token);
    const { email } = intermediateSession;
    const organization = b2b.organizations.get(input.organization_id);
    let member = b2b.members.byEmail(organization, email);
    if (!member) {
      checkMayJoin(organization, email);
      if (!isEligible(b2b, organization, email)) {
        throw badRequest(
          "invalid_email_for_jit_provisioning",
          `The organization has no member with a verified email address at ${domainOf(email)} yet.`,
        );
      }
      member = b2b.members.add(organization, email, "pending");
    }
    return completeLogin(b2b, organization, member, [], input, { intermediateSession });
  },
} satisfies Partial<B2BHandlers>;

const COMMON_PROVIDER = /^(gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|live|msn)\./;

/**
 * Derived from the domain, or from the user if the domain is a common one: /docs/b2b/api/create-organization-via-discovery
 */
function nameFor(email: string): string {
  const domain = domainOf(email);
  const personal = COMMON_PROVIDER.test(domain) || domain.endsWith(".edu");
  return personal ? email.slice(0, email.lastIndexOf("@")) : (domain.split(".")[0] ?? domain);
}
