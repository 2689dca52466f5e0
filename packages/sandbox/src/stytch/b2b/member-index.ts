import { domainOf } from "../email-addresses.ts";
import type { MemberData, MemberRecord, StoredMember } from "./member.ts";

/** Indexes a member by external ID, by email addresses and, once its own address is verified, by domain. */
export function indexMember(data: MemberData, record: MemberRecord): void {
  const { wire } = record;
  const { organization_id: organizationId, external_id: externalId } = wire;
  if (externalId !== undefined) data.byExternalId.set(externalIdKey(organizationId, externalId), record);
  for (const address of addresses(wire)) data.byAddress.set(addressKey(organizationId, address), record);
  const person = wire.email_address.toLowerCase();
  addTo(data.byPerson, person, record);
  if (data.personPasswords) record.password = data.personPasswords.get(person);
  if (wire.email_address_verified) {
    addTo(data.verifiedByDomain, addressKey(organizationId, domainOf(wire.email_address)), record);
  }
}

/** Reverses `indexMember`. Call it before any of the indexed values changes. */
export function unindexMember(data: MemberData, record: MemberRecord): void {
  const { wire } = record;
  const { organization_id: organizationId, external_id: externalId } = wire;
  if (externalId !== undefined) data.byExternalId.delete(externalIdKey(organizationId, externalId));
  for (const address of addresses(wire)) data.byAddress.delete(addressKey(organizationId, address));
  data.byPerson.get(wire.email_address.toLowerCase())?.delete(record);
  data.verifiedByDomain.get(addressKey(organizationId, domainOf(wire.email_address)))?.delete(record);
}

/** Returns the index key of an external ID, which is unique within an organization. */
export function externalIdKey(organizationId: string, externalId: string): string {
  return `${organizationId} ${externalId}`;
}

/** Returns the index key of an email address or domain, ignoring case. */
export function addressKey(organizationId: string, emailOrDomain: string): string {
  return `${organizationId} ${emailOrDomain.toLowerCase()}`;
}

function addresses(member: StoredMember): string[] {
  return [member.email_address, ...member.retired_email_addresses.map((retired) => retired.email_address)];
}

function addTo<Item>(index: Map<string, Set<Item>>, indexKey: string, item: Item): void {
  const items = index.get(indexKey);
  if (items) items.add(item);
  else index.set(indexKey, new Set([item]));
}
