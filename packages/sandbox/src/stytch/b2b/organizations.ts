import type { OrganizationSearchOperand } from "@linkwright/stytch-types/b2b";
import { badRequest } from "../errors.ts";
import { mergedMetadata } from "../metadata.ts";
import { contains, type Filters, isOneOf, resultsMetadata, type SearchKind, search } from "../search.ts";
import type { B2BHandlers } from "./handlers.ts";
import { checkSettings, givenSettings, newSettings, type OrganizationInput } from "./organization-settings.ts";
import type { OrganizationRecord } from "./organization-store.ts";
import type { B2B } from "./state.ts";
import type { B2BInput } from "./wire.ts";

/** Creates an organization from a create request. Without a slug, it is derived from the name. */
export function createOrganization(
  b2b: B2B,
  input: OrganizationInput &
    Pick<B2BInput<"organizations.create">, "organization_name" | "organization_slug" | "trusted_metadata">,
): OrganizationRecord {
  const slug = input.organization_slug ?? freeSlug(b2b, input.organization_name);
  checkSlug(slug);
  const fields = {
    ...newSettings(input),
    organization_name: input.organization_name,
    organization_slug: slug,
    trusted_metadata: mergedMetadata({}, input.trusted_metadata),
  };
  return b2b.organizations.add(fields, input.email_jit_provisioning !== undefined);
}

/** Deletes a member and revokes its sessions, links and passcodes. */
export function removeMember(b2b: B2B, memberId: string): void {
  const member = b2b.members.byId(memberId);
  if (!member || member.wire.status === "deleted") return;
  b2b.sessions.revokeOwner(memberId);
  b2b.links.revoke(memberId);
  b2b.otps.revoke(member.phoneId);
  b2b.members.remove(member);
}

export const organizations = {
  "organizations.create"(input, { tenant: b2b }) {
    return { organization: createOrganization(b2b, input).wire };
  },

  "organizations.get"(input, { tenant: b2b }) {
    return { organization: b2b.organizations.get(input.organization_id).wire };
  },

  "organizations.update"(input, { tenant: { organizations } }) {
    const organization = organizations.get(input.organization_id);
    const changes = {
      ...givenSettings(input),
      ...(input.organization_name !== undefined && { organization_name: input.organization_name }),
      ...(input.organization_slug !== undefined && { organization_slug: input.organization_slug }),
      trusted_metadata: mergedMetadata(organization.wire.trusted_metadata, input.trusted_metadata),
    };
    if (changes.organization_slug !== undefined) checkSlug(changes.organization_slug);
    checkSettings({ ...organization.wire, ...changes });
    organizations.change(organization, changes);
    organization.jitChosen ||= input.email_jit_provisioning !== undefined;
    return { organization: organization.wire };
  },

  "organizations.delete"(input, { tenant: b2b }) {
    const organization = b2b.organizations.get(input.organization_id);
    for (const memberId of organization.memberIds) removeMember(b2b, memberId);
    b2b.organizations.remove(organization);
    return { organization_id: organization.wire.organization_id };
  },

  "organizations.deleteExternalId"(input, { tenant: { organizations } }) {
    const organization = organizations.get(input.organization_id);
    organizations.forgetExternalId(organization);
    return { organization: organization.wire };
  },

  "organizations.metrics"(input, { tenant: { organizations, members } }) {
    return { member_count: members.count(organizations.get(input.organization_id)) };
  },

  "organizations.search"(input, { tenant: b2b }) {
    const emails = (organization: OrganizationRecord) =>
      b2b.members
        .ofOrganization(organization)
        .flatMap(({ wire }) => (wire.status === "deleted" ? [] : wire.email_address));
    const kind: SearchKind<OrganizationRecord> = {
      kind: "organization",
      filters: {
        organization_ids: isOneOf(({ wire }) => [wire.organization_id, wire.organization_external_id]),
        organization_slugs: isOneOf(({ wire }) => [wire.organization_slug]),
        organization_name_fuzzy: contains("organization_name_fuzzy", ({ wire }) => [wire.organization_name]),
        organization_slug_fuzzy: contains("organization_slug_fuzzy", ({ wire }) => [wire.organization_slug]),
        allowed_domains: isOneOf(({ wire }) => wire.email_allowed_domains),
        allowed_domain_fuzzy: contains("allowed_domain_fuzzy", ({ wire }) => wire.email_allowed_domains),
        claimed_email_domains: isOneOf(({ wire }) => wire.claimed_email_domains),
        member_emails: isOneOf(emails),
        member_email_fuzzy: contains("member_email_fuzzy", emails),
        // Organizations of the sandbox have no SSO connections yet.
        has_active_sso_connection: (value) => () => value === false,
        sso_connection_id: () => () => false,
      } satisfies Filters<OrganizationSearchOperand["filter_name"], OrganizationRecord>,
    };
    const page = search(kind, b2b.organizations.all(), input);
    return {
      organizations: page.items.map((organization) => organization.wire),
      results_metadata: resultsMetadata(page),
    };
  },
} satisfies Partial<B2BHandlers>;

function checkSlug(slug: string): void {
  if (/^[\w.~-]{2,128}$/.test(slug) && /[A-Za-z0-9]/.test(slug)) return;
  throw badRequest(
    "invalid_organization_slug",
    "A slug must have 2 to 128 characters, which may be letters, digits, - . _ or ~, with at least one letter or digit.",
  );
}

/** Stytch's derivation of a slug from a name is not documented. */
function freeSlug(b2b: B2B, name: string): string {
  const base = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 100);
  const slug = base.length >= 2 ? base : `organization-${base || b2b.world.ids.uuid()}`;
  return b2b.organizations.isSlugFree(slug) ? slug : `${slug}-${b2b.world.ids.uuid().slice(0, 8)}`;
}
