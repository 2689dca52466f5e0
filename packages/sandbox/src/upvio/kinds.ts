import type { components } from "@linkwright/upvio-types/v1";
import type { Entry, Kind } from "./collection.ts";

export type Schemas = components["schemas"];

export type WorkingWeek = Schemas["WorkingWeek"];
export type Patient = Schemas["Patient"];
export type Staff = Schemas["Staff"];
export type WorkingHoursSchedule = Schemas["WorkingHoursSchedule"];
export type Location = Omit<Schemas["Location"], "services">;
export type Service = Schemas["Service"] & Entry;
export type ServiceCategory = Schemas["ServiceCategory"] & Entry;
export type TimeBlocker = Required<Schemas["TimeBlocker"]>;
export type Form = Omit<Schemas["Form"], "submissionsCount" | "unreadSubmissionsCount" | "url">;
export type FormSubmission = Schemas["FormSubmission"] & Entry & { updatedAt: string };
export type OutgoingWebhook = Schemas["OutgoingWebhook"];
export type BookingEventTemplate = Schemas["BookingEventTemplate"] & Entry;
export type PostAppointmentMessageTemplate = Schemas["PostAppointmentMessageTemplate"] & Entry;
export type ReminderTemplate = Schemas["ReminderTemplate"] & Entry;
export type VitalsTemplate = Omit<Schemas["VitalsTemplate"], "linksCount">;
export type VitalsLink = Omit<Schemas["VitalsLink"], "scansCount" | "url">;
export type VitalsScan = Schemas["VitalsScan"];

/** An appointment as in API responses, with the period that it occupies including the service's buffers. */
export type Appointment = Schemas["Appointment"] & { readonly occupied: Stretch };

/** A period with an exclusive end, in milliseconds since 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

function kind<Item extends Entry>(name: string, indexes: Kind<Item>["indexes"] = {}): Kind<Item> {
  return { name, indexes };
}

/** The kinds of objects in a business's collections. */
export const kinds = {
  patients: kind<Patient>("Patient", {
    // The email address of an archived patient is available again, and list totals exclude archived patients.
    state: ({ archivedAt }) => (archivedAt ? undefined : "current"),
    email: ({ archivedAt, email }) => (archivedAt ? undefined : email.toLowerCase()),
  }),
  staff: kind<Staff>("Staff", { email: ({ email }) => email.toLowerCase() }),
  schedules: kind<WorkingHoursSchedule>("Working Hours Schedule", { staffId: ({ staffId }) => staffId }),
  timeBlockers: kind<TimeBlocker>("Time Blocker", { staffId: ({ staffId }) => staffId }),
  locations: kind<Location>("Location"),
  services: kind<Service>("Service", {
    alias: ({ alias }) => alias ?? undefined,
    locationId: ({ location }) => location?.id,
  }),
  serviceCategories: kind<ServiceCategory>("Service Category"),
  appointments: kind<Appointment>("Appointment"),
  forms: kind<Form>("Form"),
  formSubmissions: kind<FormSubmission>("Form Submission", {
    formId: ({ formId }) => formId,
    patientId: ({ patientId }) => patientId,
  }),
  outgoingWebhooks: kind<OutgoingWebhook>("Outgoing Webhook"),
  bookingEventTemplates: kind<BookingEventTemplate>("Booking Event Template", { event: ({ event }) => event }),
  postAppointmentMessageTemplates: kind<PostAppointmentMessageTemplate>("Post-Appointment Message Template"),
  reminderTemplates: kind<ReminderTemplate>("Reminder Template"),
  vitalsTemplates: kind<VitalsTemplate>("Vitals Template"),
  vitalsLinks: kind<VitalsLink>("Vitals Link", {
    vitalsTemplateId: ({ vitalsTemplateId }) => vitalsTemplateId,
    status: ({ status }) => status,
  }),
  vitalsScans: kind<VitalsScan>("Vitals Scan", {
    patientId: ({ patientId }) => patientId,
    vitalsLinkId: ({ vitalsLinkId }) => vitalsLinkId,
  }),
};
