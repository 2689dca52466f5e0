import type { Call } from "../../api.ts";
import { domainOf } from "../email-addresses.ts";
import { badRequest } from "../errors.ts";
import { checkCustomClaims, type SessionInput, type SessionReference } from "../sessions.ts";
import { discoveredOrganizations, isEligible } from "./discovered-organizations.ts";
import { checkMayJoin, completeLogin, ownerOf } from "./login.ts";
import type { OrganizationInput } from "./organization-settings.ts";
import { createOrganization } from "./organizations.ts";
import { ADMIN_ROLE } from "./policy.ts";
import { discoverySession } from "./prior-proof.ts";
import type { B2B } from "./state.ts";

async function list(input: SessionReference & { intermediate_session_token?: string }, { tenant: b2b }: Call<B2B>) {
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
}

type CreateInput = OrganizationInput & SessionInput & { intermediate_session_token: string };

async function create(input: CreateInput, { tenant: b2b }: Call<B2B>) {
  checkCustomClaims(input.session_custom_claims);
  const intermediateSession = discoverySession(b2b, input.intermediate_session_token);
  const { email } = intermediateSession;
  const organization = createOrganization(b2b, {
    ...input,
    organization_name: input.organization_name ?? nameFor(email),
  });
  // https://stytch.com/docs/b2b/api/create-organization-via-discovery: the creator is an admin.
  const member = b2b.members.add(organization, { email_address: email, status: "active", roles: [ADMIN_ROLE] });
  b2b.members.change(member, { email_address_verified: true });
  return completeLogin(b2b, organization, member, [], input, { intermediateSession });
}

interface ExchangeInput extends SessionInput {
  intermediate_session_token: string;
  organization_id: string;
}

async function exchange(input: ExchangeInput, { tenant: b2b }: Call<B2B>) {
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
        `No member with an address at ${domainOf(email)} is verified yet.`,
      );
    }
    member = b2b.members.add(organization, { email_address: email, status: "pending" });
  }
  return completeLogin(b2b, organization, member, [], input, { intermediateSession });
}

const COMMON_PROVIDER = /^(gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|live|msn)\./;

/** From the domain, or from the person where the domain says nothing: /docs/b2b/api/create-organization-via-discovery */
function nameFor(email: string): string {
  const domain = domainOf(email);
  const personal = COMMON_PROVIDER.test(domain) || domain.endsWith(".edu");
  return personal ? email.slice(0, email.lastIndexOf("@")) : (domain.split(".")[0] ?? domain);
}

export const discovery = {
  "discovery.organizations.list": list,
  "discovery.organizations.create": create,
  "discovery.intermediateSessions.exchange": exchange,
};
