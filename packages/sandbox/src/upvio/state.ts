import type { components } from "@linkwright/upvio-types/v1";
import type { World } from "../world.ts";
import { Collection, type CollectionData, type Entry, emptyCollectionData, type Kind } from "./collection.ts";
import { Days, type DaysData } from "./days.ts";
import { type Appointment, kinds } from "./kinds.ts";
import { seed } from "./seed.ts";

type Kinds = typeof kinds;
type ItemOf<Name extends keyof Kinds> = Kinds[Name] extends Kind<infer Item extends Entry> ? Item : never;
type Collections = { readonly [Name in keyof Kinds]: Collection<ItemOf<Name>> };
type CollectionsData = { readonly [Name in keyof Kinds]: CollectionData<ItemOf<Name>> };

/** A business as answered, all of it known. */
export type Profile = Required<components["schemas"]["Business"]>;

/** All that is known of one business. */
export interface BusinessData {
  readonly profile: Profile;
  readonly collections: CollectionsData;
  readonly appointmentDays: DaysData<Appointment>;
}

/** A tenant: one business, which shares nothing with any other. */
export interface Business extends Collections {
  readonly world: World;
  readonly profile: Profile;
  /** The appointments by the days that they take, buffers included. */
  readonly appointmentDays: Days<Appointment>;
}

export interface UpvioData {
  /** The key and the business that a sandbox shows. */
  readonly apiKey: string;
  readonly businessId: string;
  /** Businesses by key: Upvio makes keys in the settings of one (https://developers.upvio.com/api/api-keys). */
  readonly businesses: Map<string, BusinessData>;
}

export interface Upvio {
  readonly data: UpvioData;
  readonly apiKey: string;
  readonly businessId: string;
  /** The business that a key reaches. Any test key has one, made on its first use. Undefined for what is no test key. */
  business(apiKey: string): Business | undefined;
}

const TEST_KEY = /^upvio-test-[\w-]+$/;

export function emptyUpvioData(world: World): UpvioData {
  const apiKey = `upvio-test-${world.ids.token()}`;
  const data = newBusinessData(world, "sandbox-clinic");
  seed(businessOf(world, data));
  return { apiKey, businessId: data.profile.id, businesses: new Map([[apiKey, data]]) };
}

export function createUpvio(world: World, data: UpvioData = emptyUpvioData(world)): Upvio {
  const businesses = new Map([...data.businesses].map(([apiKey, each]) => [apiKey, businessOf(world, each)]));
  return {
    data,
    apiKey: data.apiKey,
    businessId: data.businessId,
    business(apiKey) {
      const known = businesses.get(apiKey);
      if (known || !TEST_KEY.test(apiKey)) return known;
      const added = newBusinessData(world);
      const business = businessOf(world, added);
      seed(business);
      data.businesses.set(apiKey, added);
      businesses.set(apiKey, business);
      return business;
    },
  };
}

function newBusinessData(world: World, alias?: string): BusinessData {
  const id = world.ids.uuid();
  const at = world.now().toISOString();
  const day = [
    [900, 1200],
    [1300, 1700],
  ];
  return {
    profile: {
      id,
      createdAt: at,
      updatedAt: at,
      // Aliases are unique across Upvio.
      alias: alias ?? `sandbox-clinic-${id.slice(0, 8)}`,
      name: "Sandbox Clinic",
      email: "desk@clinic.example",
      logoURL: null,
      defaultStaffWorkingHours: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
      enabled: true,
      timezone: "UTC",
    },
    collections: mapKinds(() => emptyCollectionData()) as CollectionsData,
    appointmentDays: new Map(),
  };
}

function businessOf(world: World, { profile, collections, appointmentDays }: BusinessData): Business {
  const made = mapKinds(
    (kind, name) => new Collection(kind, collections[name] as CollectionData<Entry>),
  ) as Collections;
  return { world, profile, appointmentDays: new Days(appointmentDays), ...made };
}

/** An object with the same keys as `kinds`. What each key holds, its caller knows. */
function mapKinds(make: (kind: Kind<Entry>, name: keyof Kinds) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, make(kind as unknown as Kind<Entry>, name as keyof Kinds)]),
  );
}
