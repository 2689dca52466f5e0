import type { components } from "@linkwright/upvio-types/v1";
import type { World } from "../world.ts";
import { Collection, type CollectionData, type Entry, emptyCollectionData, type Kind } from "./collection.ts";
import { Days, type DaysData } from "./days.ts";
import { type Appointment, kinds } from "./kinds.ts";

type Kinds = typeof kinds;
type ItemOf<Name extends keyof Kinds> = Kinds[Name] extends Kind<infer Item extends Entry> ? Item : never;
type Collections = { readonly [Name in keyof Kinds]: Collection<ItemOf<Name>> };
type CollectionsData = { readonly [Name in keyof Kinds]: CollectionData<ItemOf<Name>> };

/** A business as in API responses, with all fields. */
export type Profile = Required<components["schemas"]["Business"]>;

/** The data of one business. */
export interface BusinessData {
  readonly profile: Profile;
  readonly collections: CollectionsData;
  readonly appointmentDays: DaysData<Appointment>;
}

/** A tenant: one business, which shares nothing with others. */
export interface Business extends Collections {
  readonly world: World;
  readonly profile: Profile;
  /** Appointments by the days that they occupy, including buffers. */
  readonly appointmentDays: Days<Appointment>;
}

/** Businesses by key: Upvio keys are created in the settings of a business (https://developers.upvio.com/api/api-keys). */
export type UpvioData = Map<string, BusinessData>;

export interface Upvio {
  /** Returns the business of a key, created on first use; undefined if the key is not a test key. */
  business(apiKey: string): Business | undefined;
}

const TEST_KEY = /^upvio-test-[\w-]+$/;

/** `seeded` is the key that the sandbox prints and the ID of its business; `begin` seeds a new business. */
export function createUpvio(
  world: World,
  seeded: { readonly apiKey: string; readonly businessId: string },
  data: UpvioData,
  begin: (business: Business) => void,
): Upvio {
  const businesses = new Map<string, Business>();
  return {
    business(apiKey) {
      const known = businesses.get(apiKey);
      if (known || !TEST_KEY.test(apiKey)) return known;
      const saved = data.get(apiKey);
      const own = saved ?? newBusinessData(world, apiKey === seeded.apiKey ? seeded.businessId : undefined);
      const business = businessOf(world, own);
      if (!saved) begin(business);
      data.set(apiKey, own);
      businesses.set(apiKey, business);
      return business;
    },
  };
}

function newBusinessData(world: World, seededId: string | undefined): BusinessData {
  const id = seededId ?? world.ids.uuid();
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
      // Aliases are unique across all of Upvio.
      alias: seededId ? "sandbox-clinic" : `sandbox-clinic-${id.slice(0, 8)}`,
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

/** Returns an object with the same keys as `kinds`. The caller knows the type of each value. */
function mapKinds(make: (kind: Kind<Entry>, name: keyof Kinds) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, make(kind as unknown as Kind<Entry>, name as keyof Kinds)]),
  );
}
