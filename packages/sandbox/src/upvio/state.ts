import { Refusal } from "../refusal.ts";
import type { World } from "../world.ts";

/** A business as Upvio's answers show it. */
export interface Business {
  readonly id: string;
  readonly createdAt: string;
  updatedAt: string;
  alias: string;
  name: string;
  email: string;
  logoURL: string | null;
  defaultStaffWorkingHours: object | null;
  enabled: boolean;
  timezone: string | null;
}

/** A patient as Upvio's answers show it, but for the health facts, of which the sandbox knows none. */
export interface Patient {
  readonly id: string;
  readonly createdAt: string;
  updatedAt: string;
  archivedAt: string | null;
  archivedReason: string | null;
  name: string;
  email: string;
  phoneMobile: string | null;
  timezone: string | null;
}

export interface PatientRecord {
  readonly wire: Patient;
}

export interface BusinessRecord {
  readonly wire: Business;
  readonly patients: Map<string, PatientRecord>;
  /** Patients by lower-case address, archived ones not. */
  readonly byEmail: Map<string, PatientRecord>;
}

/** What the one API key of a sandbox reaches. */
export interface Upvio {
  readonly world: World;
  readonly apiKey: string;
  readonly businesses: ReadonlyMap<string, BusinessRecord>;
}

/** A key with one business. */
export function createUpvio(world: World): Upvio & { readonly businessId: string } {
  const businessId = world.ids.uuid();
  const at = world.now().toISOString();
  const wire: Business = {
    id: businessId,
    createdAt: at,
    updatedAt: at,
    alias: "sandbox-clinic",
    name: "Sandbox Clinic",
    email: "desk@clinic.example",
    logoURL: null,
    defaultStaffWorkingHours: null,
    enabled: true,
    timezone: "UTC",
  };
  return {
    world,
    apiKey: `upvio-test-${world.ids.token()}`,
    businessId,
    businesses: new Map([[businessId, { wire, patients: new Map(), byEmail: new Map() }]]),
  };
}

export function businessOf(upvio: Upvio, businessId: string): BusinessRecord {
  const business = upvio.businesses.get(businessId.toLowerCase());
  if (!business) throw new Refusal(404, "not_found", "Not Found");
  return business;
}

export function patientOf(business: BusinessRecord, patientId: string): PatientRecord {
  const patient = business.patients.get(patientId.toLowerCase());
  if (!patient) throw new Refusal(404, "not_found", "Not Found");
  return patient;
}
