import { DAY } from "./days.ts";
import { newItem } from "./items.ts";
import type {
  Form,
  FormSubmission,
  OutgoingWebhook,
  Staff,
  TimeBlocker,
  VitalsLink,
  VitalsScan,
  VitalsTemplate,
} from "./kinds.ts";
import { newPatient } from "./patients.ts";
import type { Business } from "./state.ts";
import { MINUTE, timestamp } from "./times.ts";

/** Seeds a new business with one of each object that no API call creates, and the people that they need. */
export function seed(business: Business): void {
  const staff = seedStaff(business);
  seedTimeBlocker(business, staff);
  business.outgoingWebhooks.add(
    newItem<OutgoingWebhook>(business, { enabled: true, endpoint: "https://hooks.clinic.example/upvio" }),
  );
  // Archived, so that lists of patients start empty.
  const patient = newPatient(business, "Mary Seacole", "mary@patients.example", "+447700900100");
  business.patients.add({ ...patient, archivedAt: patient.createdAt });
  seedForm(business, patient.id);
  seedVitals(business, patient.id);
}

/** Seeds the owner, who can be booked, and a staff member who cannot. */
function seedStaff(business: Business): Staff {
  const add = (name: string, alias: string, status: "ACTIVE" | "DISABLED", role: string) =>
    business.staff.add(
      newItem<Staff>(business, {
        businessId: business.profile.id,
        email: `${alias}@clinic.example`,
        alias,
        name,
        status,
        enabled: status === "ACTIVE",
        roles: [role],
        managedStaffIds: [],
        timezone: null,
      }),
    );
  const owner = add("Grace Hopper", "grace", "ACTIVE", "owner");
  add("Alan Turing", "alan", "DISABLED", "staff");
  return owner;
}

/** Seeds a blocker for the hour after noon on the next day. */
function seedTimeBlocker(business: Business, { id: staffId }: Staff): void {
  const tomorrow = (Math.floor(business.world.now().getTime() / DAY) + 1) * DAY;
  business.timeBlockers.add(
    newItem<TimeBlocker>(business, {
      staffId,
      startDate: timestamp(tomorrow + 11 * 60 * MINUTE),
      endDate: timestamp(tomorrow + 12 * 60 * MINUTE),
      reason: "Team meeting",
    }),
  );
}

function seedForm(business: Business, patientId: string): void {
  const at = business.world.now().toISOString();
  const form = business.forms.add(
    newItem<Form>(business, {
      alias: "first-visit",
      title: "Before your first visit",
      description: "What brings you here.",
      category: "General Practice",
      visibility: "LISTED",
      publishedAt: at,
      status: "Published",
      steps: [],
    }),
  );
  business.formSubmissions.add(
    newItem<FormSubmission>(business, {
      formId: form.id,
      patientId,
      patientVerified: true,
      questions: [{ id: "reason", type: "text", title: "What brings you here?", patientKey: null }],
      answers: [{ id: "reason", value: "Shoulder pain" }],
      startedAt: at,
      completedAt: at,
    }),
  );
}

/** Seeds a link for each case that affects a new scan, and one finished scan. */
function seedVitals(business: Business, patientId: string): void {
  const at = business.world.now().toISOString();
  const template = business.vitalsTemplates.add(
    newItem<VitalsTemplate>(business, {
      name: "Heart and stress",
      description: null,
      credits: 2,
      metrics: ["HEART_RATE", "BLOOD_PRESSURE_SYSTOLIC", "BLOOD_PRESSURE_DIASTOLIC", "STRESS_INDEX"],
      archivedAt: null,
    }),
  );
  const addLink = (name: string, slug: string, more: Partial<VitalsLink> = {}) =>
    business.vitalsLinks.add(
      newItem<VitalsLink>(business, {
        name,
        description: null,
        slug,
        status: "ACTIVE",
        vitalsTemplateId: template.id,
        maxScans: null,
        expiresAt: null,
        ...more,
      }),
    );
  addLink("Check-in", "check-in");
  const link = addLink("Used up", "used-up", { maxScans: 1 });
  addLink("Expired", "expired", { expiresAt: at });
  addLink("Disabled", "disabled", { status: "DISABLED" });
  business.vitalsScans.add(
    newItem<VitalsScan>(business, {
      patientId,
      vitalsLinkId: link.id,
      status: "SUCCEEDED",
      results: {
        metrics: { heartRate: 68, bloodPressureSystolic: 118, bloodPressureDiastolic: 76, stressIndex: null },
      },
      includedMetrics: template.metrics,
      startedAt: at,
    }),
  );
}
