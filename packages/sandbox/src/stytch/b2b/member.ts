import type { Numbered } from "../../pages.ts";
import type { Metadata } from "../metadata.ts";
import type { Password } from "../passwords/password.ts";
import type { Totp } from "../totps.ts";
import type { AddressMove } from "./address-moves.ts";

type MemberStatus = "active" | "deleted" | "invited" | "pending";

/** A member as Stytch's answers show it, but for what its organization adds: the roles. */
export interface Member {
  readonly organization_id: string;
  readonly member_id: string;
  external_id?: string;
  email_address: string;
  email_address_verified: boolean;
  retired_email_addresses: { email_id: string; email_address: string }[];
  status: MemberStatus;
  name: string;
  is_breakglass: boolean;
  mfa_enrolled: boolean;
  mfa_phone_number: string;
  mfa_phone_number_verified: boolean;
  default_mfa_method: string;
  trusted_metadata: Metadata;
  untrusted_metadata: Metadata;
  readonly created_at: string;
  updated_at: string;
}

export interface MemberRecord extends Numbered {
  readonly wire: Member;
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

export interface NewMember {
  email_address: string;
  status: MemberStatus;
  name?: string;
  external_id?: string;
  is_breakglass?: boolean;
  mfa_enrolled?: boolean;
  mfa_phone_number?: string;
  trusted_metadata?: Metadata;
  untrusted_metadata?: Metadata;
  roles?: string[];
}

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
