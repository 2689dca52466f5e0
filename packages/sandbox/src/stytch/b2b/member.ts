import type { Member } from "@linkwright/stytch-types/b2b";
import type { Numbered } from "../../pages.ts";
import type { Password } from "../passwords/password.ts";
import type { Totp } from "../totps.ts";
import type { AddressMove } from "./address-moves.ts";
import type { B2BInput } from "./wire.ts";

type Kept = "trusted_metadata" | "untrusted_metadata" | "created_at" | "updated_at";

/** What `memberView` adds. */
type Derived =
  | "is_admin"
  | "is_locked"
  | "member_password_id"
  | "oauth_registrations"
  | "roles"
  | "sso_registrations"
  | "totp_registration_id";

/** A member as Stytch's answers show it, but for what follows from its organization and from the rest of its record. */
export type StoredMember = Omit<Member, Derived> & Required<Pick<Member, Kept>>;

export interface MemberRecord extends Numbered {
  readonly wire: StoredMember;
  /** Roles assigned to the member itself. */
  directRoles: string[];
  /** The ID of the current address. */
  emailId: string;
  /** Set by `MemberPasswords` alone. */
  password: Password | undefined;
  /** The ID of the phone number, which is there before the number is. */
  phoneId: string;
  totp: Totp | undefined;
}

/** Another address for a member. The old one stays closed to other members unless it is unlinked. */
export interface NewAddress {
  address: string;
  unlink: boolean;
}

/** What a request says of a new member, beside its address. */
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
  /** Current and retired addresses alike: both belong to their member alone. */
  readonly byAddress: Map<string, MemberRecord>;
  readonly moves: Map<string, AddressMove>;
  /** Across organizations, by current address: what discovery goes by. */
  readonly byPerson: Map<string, Set<MemberRecord>>;
  readonly verifiedByDomain: Map<string, Set<MemberRecord>>;
  /** How many are not deleted, by organization. */
  readonly liveByOrganization: Map<string, number>;
  live: number;
  /** By the ID of the password, where each belongs to one member. */
  readonly byPasswordId: Map<string, MemberRecord>;
  /** By lower-case address, where passwords hold across organizations; undefined where they do not. */
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
