import type { Member } from "@linkwright/stytch-types/b2b";
import type { Numbered } from "../../pages.ts";
import type { Password } from "../passwords/password.ts";
import type { Totp } from "../totps.ts";
import type { AddressMove } from "./address-moves.ts";
import type { B2BInput } from "./wire.ts";

type Kept = "trusted_metadata" | "untrusted_metadata" | "created_at" | "updated_at";

/** The fields that `memberView` adds. */
type Derived =
  | "is_admin"
  | "is_locked"
  | "member_password_id"
  | "oauth_registrations"
  | "roles"
  | "sso_registrations"
  | "totp_registration_id";

/**
 * A member as in Stytch's responses, without the fields that derive from its organization and from the rest of its record.
 */
export type StoredMember = Omit<Member, Derived> & Required<Pick<Member, Kept>>;

export interface MemberRecord extends Numbered {
  readonly wire: StoredMember;
  /** Roles assigned directly to the member. */
  directRoles: string[];
  /** The ID of the current address. */
  emailId: string;
  /** Set only by `MemberPasswords`. */
  password: Password | undefined;
  /** The ID of the phone number, which exists before the number does. */
  phoneId: string;
  totp: Totp | undefined;
}

/** A new email address for a member. The old one stays unavailable to other members unless it is unlinked. */
export interface NewAddress {
  address: string;
  unlink: boolean;
}

/** Request fields for a new member, apart from its email address. */
export type MemberDetails = Pick<
  B2BInput<"organizations.members.create">,
  "name" | "roles" | "trusted_metadata" | "untrusted_metadata"
> &
  Partial<
    Pick<
      B2BInput<"organizations.members.create">,
      "external_id" | "is_breakglass" | "mfa_enrolled" | "mfa_phone_number"
    >
  >;

export interface MemberData {
  readonly byId: Map<string, MemberRecord>;
  readonly byExternalId: Map<string, MemberRecord>;
  /** By current and retired email addresses, since both belong to one member only. */
  readonly byAddress: Map<string, MemberRecord>;
  readonly moves: Map<string, AddressMove>;
  /** Across organizations, by current email address, for discovery. */
  readonly byPerson: Map<string, Set<MemberRecord>>;
  readonly verifiedByDomain: Map<string, Set<MemberRecord>>;
  /** Number of members that are not deleted, by organization. */
  readonly liveByOrganization: Map<string, number>;
  live: number;
  /** By the ID of the password, if passwords belong to one member each. */
  readonly byPasswordId: Map<string, MemberRecord>;
  /** By lowercase email address, if passwords are cross-organization; otherwise undefined. */
  personPasswords: Map<string, Password> | undefined;
  sequence: number;
}

export function emptyMemberData(): MemberData {
  return {
    byId: new Map(),
    byExternalId: new Map(),
    byAddress: new Map(),
    moves: new Map(),
    byPerson: new Map(),
    verifiedByDomain: new Map(),
    liveByOrganization: new Map(),
    live: 0,
    byPasswordId: new Map(),
    personPasswords: undefined,
    sequence: 0,
  };
}
