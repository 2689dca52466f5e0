import { type Listing, listingOf } from "../listing.ts";
import type { Patient } from "./kinds.ts";
import type { BusinessData, UpvioData } from "./state.ts";

interface BusinessRow {
  id: string;
  name: string;
  alias: string;
  /** Number of patients, including archived ones. */
  patients: number;
  createdAt: string;
}

interface PatientRow {
  id: string;
  businessId: string;
  name: string;
  email: string;
  status: "active" | "archived";
  createdAt: string;
}

/** The state of all Upvio businesses for display. */
export interface UpvioInspection {
  businesses: Listing<BusinessRow>;
  patients: Listing<PatientRow>;
}

export function inspectUpvio(data: UpvioData): UpvioInspection {
  const businesses = [...data.values()];
  return {
    businesses: listingOf(businesses, businessRow),
    patients: listingOf(
      businesses.flatMap(({ profile, collections }) =>
        [...collections.patients.items.values()].map((patient) => ({ businessId: profile.id, patient })),
      ),
      patientRow,
    ),
  };
}

function businessRow({ profile, collections }: BusinessData): BusinessRow {
  const { id, name, alias, createdAt } = profile;
  return { id, name, alias, patients: collections.patients.items.size, createdAt };
}

function patientRow({ businessId, patient }: { businessId: string; patient: Patient }): PatientRow {
  const { id, name, email, archivedAt, createdAt } = patient;
  return { id, businessId, name, email, status: archivedAt ? "archived" : "active", createdAt };
}
