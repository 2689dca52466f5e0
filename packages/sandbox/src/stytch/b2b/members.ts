import type { MemberSearchOperand } from "@linkwright/stytch-types/b2b";
import { badRequest, notFound } from "../errors.ts";
import { mergedMetadata } from "../metadata.ts";
import { checkPhoneNumber } from "../phone-numbers.ts";
import { contains, type Filters, isFlag, isOneOf, resultsMetadata, type SearchKind, search } from "../search.ts";
import { isVerified } from "../totps.ts";
import type { B2BHandlers } from "./handlers.ts";
import type { MemberRecord, StoredMember } from "./member.ts";
import { MFA_METHODS } from "./mfa.ts";
import { removeMember } from "./organizations.ts";
import { memberResponse, memberView } from "./views.ts";
import type { B2BInput } from "./wire.ts";

export const members = {
  "organizations.members.create"(input, { tenant: { organizations, members } }) {
    const organization = organizations.get(input.organization_id);
    checkPhone(input);
    const status = input.create_member_as_pending ? "pending" : "active";
    return memberResponse(members.add(organization, input.email_address, status, input), organization);
  },

  "organizations.members.get"(input, { tenant: b2b }) {
    const organization = b2b.organizations.get(input.organization_id);
    const { member_id: memberId, email_address: email } = input;
    if ((memberId === undefined) === (email === undefined)) {
      throw badRequest("invalid_member_get_fields", "Send either member_id or email_address.");
    }
    if (memberId !== undefined) return memberResponse(b2b.members.get(organization, memberId), organization);
    const member = b2b.members.byEmail(organization, email ?? "");
    if (!member) throw notFound("member_not_found", "No member of this organization has this email address.");
    return memberResponse(member, organization);
  },

  "organizations.members.update"(input, { tenant: { organizations, members } }) {
    const organization = organizations.get(input.organization_id);
    const member = members.get(organization, input.member_id);
    const { wire } = member;
    checkPhone(input);
    checkDefaultMethod(member, input);
    if (input.mfa_phone_number !== undefined && wire.mfa_phone_number !== "") {
      throw badRequest(
        "duplicate_member_phone_number_for_member",
        "The member already has a phone number. Delete it first.",
      );
    }
    const changes = {
      ...given(input),
      trusted_metadata: mergedMetadata(wire.trusted_metadata, input.trusted_metadata),
      untrusted_metadata: mergedMetadata(wire.untrusted_metadata, input.untrusted_metadata),
    };
    const address = input.email_address;
    members.change(
      member,
      changes,
      address === undefined ? undefined : { address, unlink: input.unlink_email ?? false },
    );
    member.directRoles = input.roles ?? member.directRoles;
    return memberResponse(member, organization);
  },

  "organizations.members.delete"(input, { tenant: b2b }) {
    const organization = b2b.organizations.get(input.organization_id);
    const { member_id } = b2b.members.get(organization, input.member_id).wire;
    removeMember(b2b, member_id);
    return { member_id };
  },

  "organizations.members.search"(input, { tenant: b2b }) {
    // The response to an unknown organization is not documented; it has no members.
    const organizations = [
      ...new Set(input.organization_ids.flatMap((reference) => b2b.organizations.find(reference) ?? [])),
    ];
    // Deleted members are returned only for a search by their status.
    const byStatus = input.query?.operands.some((operand) => operand.filter_name === "statuses");
    const candidates = organizations
      .flatMap((organization) => b2b.members.ofOrganization(organization))
      .filter((member) => byStatus || member.wire.status !== "deleted")
      .sort((one, other) => one.sequence - other.sequence);
    const page = search(kind, candidates, input);
    const byId = new Map(organizations.map((organization) => [organization.wire.organization_id, organization]));
    const found = page.items.flatMap((member) => {
      const organization = byId.get(member.wire.organization_id);
      return organization ? { member: memberView(member, organization), organization } : [];
    });
    return {
      members: found.map(({ member }) => member),
      organizations: Object.fromEntries(found.map(({ organization: { wire } }) => [wire.organization_id, wire])),
      results_metadata: resultsMetadata(page),
    };
  },
} satisfies Partial<B2BHandlers>;

const kind: SearchKind<MemberRecord> = {
  kind: "member",
  filters: {
    member_ids: isOneOf(({ wire }) => [wire.member_id, wire.external_id]),
    member_emails: isOneOf(({ wire }) => [wire.email_address]),
    member_email_fuzzy: contains("member_email_fuzzy", ({ wire }) => [wire.email_address]),
    member_is_breakglass: isFlag(({ wire }) => wire.is_breakglass),
    member_phone_numbers: isOneOf(({ wire }) => [wire.mfa_phone_number]),
    member_phone_number_fuzzy: contains("member_mfa_phone_number_fuzzy", ({ wire }) => [wire.mfa_phone_number]),
    statuses: isOneOf(({ wire }) => [wire.status]),
  } satisfies Filters<MemberSearchOperand["filter_name"], MemberRecord>,
};

type UpdateInput = B2BInput<"organizations.members.update">;

/** An empty string means no number. */
function checkPhone({ mfa_phone_number: number }: Pick<UpdateInput, "mfa_phone_number">): void {
  if (number !== undefined && number !== "") checkPhoneNumber(number);
}

function checkDefaultMethod({ wire, totp }: MemberRecord, input: UpdateInput): void {
  const method = input.default_mfa_method;
  if (method === undefined) return;
  if (!MFA_METHODS.includes(method)) {
    throw badRequest("invalid_mfa_default_method", `default_mfa_method must be one of ${MFA_METHODS.join(", ")}.`);
  }
  const phone = input.mfa_phone_number ?? wire.mfa_phone_number;
  if (method === "totp" ? isVerified(totp) : phone !== "") return;
  throw badRequest("default_mfa_member_missing_factor", `The member has not set up ${method}.`);
}

const PLAIN_FIELDS = [
  "name",
  "external_id",
  "is_breakglass",
  "mfa_enrolled",
  "mfa_phone_number",
  "default_mfa_method",
] as const;

function given(input: UpdateInput): Partial<Omit<StoredMember, "email_address">> {
  return Object.fromEntries(
    PLAIN_FIELDS.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]),
  );
}
