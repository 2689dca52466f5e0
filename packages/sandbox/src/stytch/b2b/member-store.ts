import { toTimestamp } from "../../clock.ts";
import type { World } from "../../world.ts";
import { sameEmail } from "../email-addresses.ts";
import { badRequest, notFound } from "../errors.ts";
import { type AddressMove, AddressMoves } from "./address-moves.ts";
import type { MemberData, MemberDetails, MemberRecord, NewAddress, StoredMember } from "./member.ts";
import { addressKey, externalIdKey, indexMember, unindexMember } from "./member-index.ts";
import type { OrganizationRecord } from "./organization-store.ts";

/** The members of one project. Email addresses and external IDs are unique within an organization. */
export class MemberStore {
  readonly #world: World;
  readonly #data: MemberData;
  readonly #moves: AddressMoves;

  constructor(world: World, data: MemberData) {
    this.#world = world;
    this.#data = data;
    this.#moves = new AddressMoves(world, data.moves);
  }

  byId(memberId: string): MemberRecord | undefined {
    return this.#data.byId.get(memberId);
  }

  /** Returns a member of this organization by ID or external ID. */
  find(organization: OrganizationRecord, reference: string): MemberRecord | undefined {
    const { organization_id } = organization.wire;
    const found =
      this.#data.byId.get(reference) ?? this.#data.byExternalId.get(externalIdKey(organization_id, reference));
    return found?.wire.organization_id === organization_id && found.wire.status !== "deleted" ? found : undefined;
  }

  /** Like `find`, but throws if there is no such member. */
  get(organization: OrganizationRecord, reference: string): MemberRecord {
    const found = this.find(organization, reference);
    if (!found) throw notFound("member_not_found", "No member of this organization has this ID.");
    return found;
  }

  /** Returns the member of this organization whose current email address this is. */
  byEmail(organization: OrganizationRecord, email: string): MemberRecord | undefined {
    const found = this.#data.byAddress.get(addressKey(organization.wire.organization_id, email));
    return found && sameEmail(found.wire.email_address, email) ? found : undefined;
  }

  /** Returns the pending change to this email address in this organization. */
  moveTo(organization: OrganizationRecord, email: string): AddressMove | undefined {
    return this.#moves.to(addressKey(organization.wire.organization_id, email));
  }

  /** Reserves an email address until the member verifies it. Throws if it belongs to another member. */
  beginMove({ wire }: MemberRecord, address: string, expiresAt: Date): void {
    const { organization_id, member_id: memberId } = wire;
    const place = addressKey(organization_id, address);
    const leftBehind = this.#data.byAddress.get(place)?.wire === wire && !sameEmail(wire.email_address, address);
    if (!leftBehind) this.#checkAddressFree(organization_id, address, memberId);
    this.#moves.begin(place, { memberId, address, expiresAt });
  }

  /** Gives a member the email address that it has verified, and retires the previous one. */
  finishMove(record: MemberRecord, address: string): void {
    this.change(record, { email_address_verified: true }, { address, unlink: false });
  }

  /** Returns the members of all organizations with this email address, oldest first. */
  ofPerson(email: string): MemberRecord[] {
    return [...(this.#data.byPerson.get(email.toLowerCase()) ?? [])];
  }

  hasVerifiedMember(organization: OrganizationRecord, domain: string): boolean {
    return (this.#data.verifiedByDomain.get(addressKey(organization.wire.organization_id, domain))?.size ?? 0) > 0;
  }

  ofOrganization(organization: OrganizationRecord): MemberRecord[] {
    return [...organization.memberIds].flatMap((memberId) => this.#data.byId.get(memberId) ?? []);
  }

  add(
    organization: OrganizationRecord,
    email: string,
    status: StoredMember["status"],
    details?: MemberDetails,
  ): MemberRecord {
    const { organization_id } = organization.wire;
    this.#checkAddressFree(organization_id, email);
    const externalId = details?.external_id;
    if (externalId !== undefined) this.#checkExternalIdFree(organization_id, externalId);
    const at = toTimestamp(this.#world.now());
    this.#data.sequence += 1;
    const record: MemberRecord = {
      sequence: this.#data.sequence,
      directRoles: details?.roles ?? [],
      emailId: this.#newEmailId(),
      password: undefined,
      phoneId: this.#newPhoneId(),
      totp: undefined,
      wire: {
        organization_id,
        member_id: `member-test-${this.#world.ids.uuid()}`,
        ...(externalId !== undefined && { external_id: externalId }),
        email_address: email,
        email_address_verified: false,
        retired_email_addresses: [],
        status,
        name: details?.name ?? "",
        is_breakglass: details?.is_breakglass ?? false,
        mfa_enrolled: details?.mfa_enrolled ?? false,
        mfa_phone_number: details?.mfa_phone_number ?? "",
        mfa_phone_number_verified: false,
        default_mfa_method: "",
        trusted_metadata: details?.trusted_metadata ?? {},
        untrusted_metadata: details?.untrusted_metadata ?? {},
        created_at: at,
        updated_at: at,
      },
    };
    this.#data.byId.set(record.wire.member_id, record);
    organization.memberIds.add(record.wire.member_id);
    indexMember(this.#data, record);
    this.#countLive(organization_id, 1);
    return record;
  }

  /** Returns the number of members that are not deleted. */
  count(organization?: OrganizationRecord): number {
    if (!organization) return this.#data.live;
    return this.#data.liveByOrganization.get(organization.wire.organization_id) ?? 0;
  }

  /** Changes a member. Throws, before anything is changed, if the changes are invalid. */
  change(record: MemberRecord, changes: Partial<Omit<StoredMember, "email_address">>, email?: NewAddress): void {
    const { wire } = record;
    if (changes.external_id !== undefined && changes.external_id !== wire.external_id) {
      this.#checkExternalIdFree(wire.organization_id, changes.external_id);
    }
    const moves = email !== undefined && !sameEmail(wire.email_address, email.address);
    const own = moves && this.#data.byAddress.get(addressKey(wire.organization_id, email.address)) === record;
    if (moves && !own) this.#checkAddressFree(wire.organization_id, email.address, wire.member_id);
    const number = changes.mfa_phone_number ?? wire.mfa_phone_number;
    if (number !== wire.mfa_phone_number) {
      wire.mfa_phone_number_verified = false;
      record.phoneId = this.#newPhoneId();
    }
    unindexMember(this.#data, record);
    if (moves) this.#changeAddress(record, email);
    Object.assign(wire, changes, { updated_at: toTimestamp(this.#world.now()) });
    indexMember(this.#data, record);
  }

  /** Deletes a member. Its record stays for searches by status, but its email address and external ID become available. */
  remove(record: MemberRecord): void {
    unindexMember(this.#data, record);
    if (record.password) this.#data.byPasswordId.delete(record.password.id);
    record.password = undefined;
    this.#moves.endAllOf(record.wire.member_id);
    record.wire.status = "deleted";
    record.wire.updated_at = toTimestamp(this.#world.now());
    this.#countLive(record.wire.organization_id, -1);
  }

  /** Restores a deleted member with the email addresses that are still available. Throws if its own address is taken. */
  restore(record: MemberRecord): void {
    const { wire } = record;
    const isTaken = (address: string) => this.#isTaken(wire.organization_id, address);
    if (isTaken(wire.email_address)) {
      throw badRequest("reactivation_email_belongs_to_another_member", "Another member has this email address now.");
    }
    if (wire.external_id !== undefined) this.#checkExternalIdFree(wire.organization_id, wire.external_id);
    wire.retired_email_addresses = wire.retired_email_addresses.filter((entry) => !isTaken(entry.email_address));
    wire.status = "active";
    wire.updated_at = toTimestamp(this.#world.now());
    indexMember(this.#data, record);
    this.#countLive(wire.organization_id, 1);
  }

  /** Makes a retired email address available to other members. */
  unlink(record: MemberRecord, emailId: string): void {
    const retired = record.wire.retired_email_addresses.filter((entry) => entry.email_id !== emailId);
    this.change(record, { retired_email_addresses: retired });
  }

  forgetExternalId(record: MemberRecord): void {
    unindexMember(this.#data, record);
    delete record.wire.external_id;
    record.wire.updated_at = toTimestamp(this.#world.now());
    indexMember(this.#data, record);
  }

  #countLive(organizationId: string, change: number): void {
    const { liveByOrganization } = this.#data;
    const live = (liveByOrganization.get(organizationId) ?? 0) + change;
    this.#data.live += change;
    if (live === 0) liveByOrganization.delete(organizationId);
    else liveByOrganization.set(organizationId, live);
  }

  #changeAddress(record: MemberRecord, { address, unlink }: NewAddress): void {
    const { wire } = record;
    const retired = wire.retired_email_addresses.filter((entry) => !sameEmail(entry.email_address, address));
    if (!unlink) retired.push({ email_id: record.emailId, email_address: wire.email_address });
    wire.retired_email_addresses = retired;
    this.#moves.end(addressKey(wire.organization_id, address));
    wire.email_address = address;
    wire.email_address_verified = false;
    record.emailId = this.#newEmailId();
  }

  #newEmailId(): string {
    return `email-test-${this.#world.ids.uuid()}`;
  }

  #newPhoneId(): string {
    return `phone-number-test-${this.#world.ids.uuid()}`;
  }

  /** Returns whether an email address belongs to a member, or to a pending change of a member other than `mover`. */
  #isTaken(organizationId: string, email: string, mover?: string): boolean {
    const place = addressKey(organizationId, email);
    const move = this.#moves.to(place);
    return this.#data.byAddress.has(place) || (move !== undefined && move.memberId !== mover);
  }

  #checkAddressFree(organizationId: string, email: string, mover?: string): void {
    if (this.#isTaken(organizationId, email, mover)) {
      throw badRequest("duplicate_member_email", "A member of this organization already has this email address.");
    }
  }

  #checkExternalIdFree(organizationId: string, externalId: string): void {
    if (this.#data.byExternalId.has(externalIdKey(organizationId, externalId))) {
      throw badRequest("duplicate_member_external_id", "A member of this organization already has this external ID.");
    }
  }
}
