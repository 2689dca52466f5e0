import type { Organization } from "@linkwright/stytch-types/b2b";
import { toTimestamp } from "../../clock.ts";
import type { Numbered } from "../../pages.ts";
import type { World } from "../../world.ts";
import { badRequest, notFound } from "../errors.ts";

type Kept = "allowed_oauth_tenants" | "trusted_metadata" | "created_at" | "updated_at";

/** An organization as in Stytch's responses. */
export type StoredOrganization = Organization & Required<Pick<Organization, Kept>>;

export interface OrganizationRecord extends Numbered {
  /** As in API responses. */
  readonly wire: StoredOrganization;
  readonly memberIds: Set<string>;
  /** `true` if the caller ever set `email_jit_provisioning`; see `checkMayJoin`. */
  jitChosen: boolean;
}

export interface OrganizationData {
  readonly byId: Map<string, OrganizationRecord>;
  readonly bySlug: Map<string, OrganizationRecord>;
  readonly byExternalId: Map<string, OrganizationRecord>;
  readonly byDomain: Map<string, Set<OrganizationRecord>>;
  sequence: number;
}

export function emptyOrganizationData(): OrganizationData {
  return {
    byId: new Map(),
    bySlug: new Map(),
    byExternalId: new Map(),
    byDomain: new Map(),
    sequence: 0,
  };
}

/** The organizations of one project, indexed by ID, slug, external ID and allowed domain. */
export class OrganizationStore {
  readonly #world: World;
  readonly #data: OrganizationData;

  constructor(world: World, data: OrganizationData) {
    this.#world = world;
    this.#data = data;
  }

  /** Finds by ID, slug or external ID. */
  find(reference: string): OrganizationRecord | undefined {
    return this.#data.byId.get(reference) ?? this.#data.bySlug.get(reference) ?? this.#data.byExternalId.get(reference);
  }

  /** Like `find`, but throws if there is no such organization. */
  get(reference: string): OrganizationRecord {
    const found = this.find(reference);
    if (!found)
      throw notFound("organization_not_found", `No organization has the ID, slug or external ID "${reference}".`);
    return found;
  }

  get size(): number {
    return this.#data.byId.size;
  }

  all(): OrganizationRecord[] {
    return [...this.#data.byId.values()];
  }

  allowingDomain(domain: string): OrganizationRecord[] {
    return [...(this.#data.byDomain.get(domain) ?? [])];
  }

  isSlugFree(slug: string): boolean {
    return !this.#data.bySlug.has(slug);
  }

  add(
    fields: Omit<StoredOrganization, "organization_id" | "created_at" | "updated_at">,
    jitChosen: boolean,
  ): OrganizationRecord {
    this.#checkUnique(fields, undefined);
    const at = toTimestamp(this.#world.now());
    const organization_id = `organization-test-${this.#world.ids.uuid()}`;
    this.#data.sequence += 1;
    const record: OrganizationRecord = {
      sequence: this.#data.sequence,
      wire: { organization_id, ...fields, created_at: at, updated_at: at },
      memberIds: new Set(),
      jitChosen,
    };
    this.#data.byId.set(organization_id, record);
    this.#index(record);
    return record;
  }

  change(record: OrganizationRecord, changes: Partial<StoredOrganization>): void {
    this.#checkUnique(changes, record);
    this.#unindex(record);
    Object.assign(record.wire, changes, { updated_at: toTimestamp(this.#world.now()) });
    this.#index(record);
  }

  forgetExternalId(record: OrganizationRecord): void {
    this.#unindex(record);
    delete record.wire.organization_external_id;
    record.wire.updated_at = toTimestamp(this.#world.now());
    this.#index(record);
  }

  remove(record: OrganizationRecord): void {
    this.#unindex(record);
    this.#data.byId.delete(record.wire.organization_id);
  }

  #checkUnique(
    { organization_slug: slug, organization_external_id: externalId }: Partial<Organization>,
    own?: OrganizationRecord,
  ) {
    const slugOwner = slug === undefined ? undefined : this.#data.bySlug.get(slug);
    if (slugOwner && slugOwner !== own) {
      throw badRequest("organization_slug_already_used", `Another organization has the slug "${slug}".`);
    }
    const idOwner = externalId === undefined ? undefined : this.#data.byExternalId.get(externalId);
    if (idOwner && idOwner !== own) {
      throw badRequest("duplicate_organization", `Another organization has the external ID "${externalId}".`);
    }
  }

  #index(record: OrganizationRecord): void {
    const { organization_slug, organization_external_id, email_allowed_domains } = record.wire;
    this.#data.bySlug.set(organization_slug, record);
    if (organization_external_id !== undefined) this.#data.byExternalId.set(organization_external_id, record);
    for (const domain of email_allowed_domains) {
      const key = domain.toLowerCase();
      const records = this.#data.byDomain.get(key);
      if (records) records.add(record);
      else this.#data.byDomain.set(key, new Set([record]));
    }
  }

  #unindex(record: OrganizationRecord): void {
    const { organization_slug, organization_external_id, email_allowed_domains } = record.wire;
    this.#data.bySlug.delete(organization_slug);
    if (organization_external_id !== undefined) this.#data.byExternalId.delete(organization_external_id);
    for (const domain of email_allowed_domains) this.#data.byDomain.get(domain.toLowerCase())?.delete(record);
  }
}
