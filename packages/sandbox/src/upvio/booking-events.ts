import { toTimestamp } from "../clock.ts";
import type { Appointment, BookingEventTemplate } from "./kinds.ts";
import type { Business } from "./state.ts";

type BookingEvent = "APPOINTMENT_CREATED" | "APPOINTMENT_UPDATED" | "APPOINTMENT_DELETED";

/** A recipient with an email address, or a phone for SMS. */
interface Reachable {
  readonly email?: string;
  readonly phoneMobile?: string | null;
}

/** Adds the messages to the outbox that the business has configured for changes of bookings. */
export function announce(business: Business, event: BookingEvent, appointment: Appointment, operation: string): void {
  const { outbox, now } = business.world;
  for (const template of business.bookingEventTemplates.where({ event }).values()) {
    if (!template.enabled || !isFor(template, appointment)) continue;
    const subject = (template.messageTemplate ?? template.defaultTemplate)?.subject ?? "";
    for (const { email, phoneMobile } of receivers(business, template, appointment)) {
      const to = template.type === "SMS" ? phoneMobile : email;
      if (to) outbox.add({ to, operation, subject, at: toTimestamp(now()) });
    }
  }
}

/** An empty list of services means all services. */
function isFor({ serviceIds = [] }: BookingEventTemplate, { serviceId }: Appointment): boolean {
  return serviceIds.length === 0 || serviceIds.includes(serviceId);
}

/** No API call adds guests to an appointment, and staff have no phone. */
function receivers(business: Business, { recipient }: BookingEventTemplate, appointment: Appointment): Reachable[] {
  switch (recipient) {
    case "PATIENT":
      return [business.patients.get(appointment.patientId) ?? appointment.patient];
    case "STAFF":
      return [business.staff.get(appointment.staffId) ?? appointment.staff];
    case "BUSINESS_OWNER":
      return [...business.staff.where().values()].filter(({ roles }) => roles.includes("owner"));
    default:
      return [];
  }
}
