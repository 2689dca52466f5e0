import { slotsFree, staffOffering, withBuffers } from "./availability.ts";
import { announce } from "./booking-events.ts";
import { DAY, dayOf } from "./days.ts";
import { badRequest } from "./errors.ts";
import type { UpvioHandlers } from "./handlers.ts";
import { type Changes, changeItem, type Draft, newItem } from "./items.ts";
import type { Appointment, Patient, Schemas, Service, Staff, Stretch } from "./kinds.ts";
import { NO_CONTENT, ok } from "./responses.ts";
import type { Business } from "./state.ts";
import { MINUTE, stretchOf, timeOf, timestamp } from "./times.ts";
import type { UpvioInput } from "./wire.ts";

export const appointments = {
  "appointments.retrieve"({ appointmentId }, { tenant }) {
    return ok(show(tenant.appointments.find(appointmentId), tenant));
  },

  /** Returns the appointments that start in the period, by start time. Whether one in progress counts is not documented. */
  "appointments.list"(input, { tenant }) {
    const period = stretchOf(input);
    const patient = input.patientId?.toLowerCase();
    const appointments = [...tenant.appointmentDays.near(period)]
      .map((appointment) => ({ appointment, start: Date.parse(appointment.date) }))
      .filter(({ start }) => start >= period.from && start < period.to)
      .filter(({ appointment }) => patient === undefined || appointment.patientId === patient)
      .sort((a, b) => a.start - b.start)
      .map(({ appointment }) => show(appointment, tenant));
    return ok(appointments);
  },

  /**
   * The response to a taken time is not documented; 400 is the only described error that fits. Working hours, lead times
   * and limits apply to what patients are offered, not to the business, which is the caller here.
   */
  "appointments.create"(input, { tenant: business, operationId }) {
    const patient = business.patients.find(input.patientId);
    const service = business.services.find(input.serviceId);
    if (service.enabled === false) throw badRequest("Service is disabled");
    const { price } = durationOf(service, input.duration);
    const stretch = stretchFrom(input.date, input.duration);
    const staff = staffFor(business, service, stretch, input);
    const { ids } = business.world;
    const id = ids.uuid();
    const page = `https://forms.upvio.com/${business.profile.alias}/appointments/${id}`;
    const token = ids.token();
    const fields: Draft<Appointment> = {
      ...referencesOf(service, staff, patient),
      location: service.location ?? null,
      additionalStaffIds: [],
      date: timestamp(stretch.from),
      originalDate: null,
      duration: input.duration,
      // Prices of services are numbers, those of appointments integers; how Upvio converts them is not documented.
      price: Math.round(price),
      ...(service.currency && { currency: service.currency.toLowerCase() }),
      groupBookingId: null,
      cancelled: false,
      approved: service.bookingsRequireApproval !== true,
      patientTimezone: input.clientTimezone ?? business.profile.timezone,
      locationType: service.locationType ?? null,
      locationValue: input.location ?? service.locationValue ?? null,
      paymentProvider: null,
      paymentId: null,
      answers: null,
      recurringAppointmentId: null,
      rrule: null,
      recurrence: null,
      rescheduleUrl: `${page}/reschedule?token=${token}`,
      cancelUrl: `${page}/cancel?token=${token}`,
      tags: [],
      occupied: withBuffers(service, stretch),
    };
    const appointment = newItem<Appointment>(business, fields, id);
    business.appointments.add(appointment);
    business.appointmentDays.add(appointment, appointment.occupied);
    announce(business, "APPOINTMENT_CREATED", appointment, operationId);
    return ok(show(appointment, business));
  },

  /**
   * Upvio documents no fields of this body. The sandbox accepts the fields of `appointments.create` that can change, and
   * ignores all others.
   */
  "appointments.update"(input, { tenant: business, operationId }) {
    const appointment = business.appointments.find(input.appointmentId);
    const service = business.services.get(appointment.serviceId);
    const duration = numberIn(input.duration, "duration") ?? appointment.duration;
    const staffId = textIn(input.staffId, "staffId");
    const staff = staffId === undefined ? undefined : business.staff.find(staffId);
    const date = input.date ?? appointment.date;
    const stretch = stretchFrom(date, duration);
    const moved = stretch.from !== Date.parse(appointment.date);
    const changes: Changes<Appointment> = {
      ...(moved && { date: timestamp(stretch.from), originalDate: appointment.date }),
      ...(duration !== appointment.duration && { duration }),
      ...(staff && staff.id !== appointment.staffId && staffReference(staff)),
      patientTimezone: textIn(input.clientTimezone, "clientTimezone"),
      locationValue: textIn(input.location, "location"),
    };
    if (changes.duration !== undefined) durationOf(service, changes.duration);
    if (service && (changes.date || changes.duration || changes.staffId)) {
      if (staff && changes.staffId) checkOffers(business, service, staff);
      const seenBy = staff ?? business.staff.get(appointment.staffId);
      const free = input.ignoreBusyTimes || !seenBy || slotsFree(business, service, seenBy, stretch, appointment) > 0;
      if (!free) throw busy();
    }
    business.appointmentDays.remove(appointment, appointment.occupied);
    const occupied = service ? withBuffers(service, stretch) : stretch;
    changeItem(business, business.appointments, appointment, { ...changes, occupied });
    business.appointmentDays.add(appointment, occupied);
    announce(business, "APPOINTMENT_UPDATED", appointment, operationId);
    return ok(show(appointment, business));
  },

  /** Deletes the appointment immediately. Whether Upvio keeps it as canceled is not documented. */
  "appointments.delete"(input, { tenant: business, operationId }) {
    const appointment = business.appointments.find(input.appointmentId);
    business.appointments.remove(appointment);
    business.appointmentDays.remove(appointment, appointment.occupied);
    announce(business, "APPOINTMENT_DELETED", appointment, operationId);
    return NO_CONTENT;
  },

  "appointments.updateTags"({ appointmentId, tags }, { tenant }) {
    const appointment = tenant.appointments.find(appointmentId);
    return ok(show(changeItem(tenant, tenant.appointments, appointment, { tags }), tenant));
  },
} satisfies Partial<UpvioHandlers>;

/**
 * Returns the appointment with the current names of patient, staff and service, or those at booking time if they were
 * deleted.
 */
function show({ occupied: _, ...appointment }: Appointment, business: Business): Schemas["Appointment"] {
  const service = business.services.get(appointment.serviceId);
  const staff = business.staff.get(appointment.staffId);
  const patient = business.patients.get(appointment.patientId);
  return {
    ...appointment,
    ...(service && { service: serviceReference(service) }),
    ...(staff && staffReference(staff)),
    ...(patient && { patient: personReference(patient) }),
  };
}

/** A deleted service has no durations to choose from. */
function durationOf(service: Service | undefined, duration: number): Service["durations"][number] {
  const known = service?.durations.find((each) => each.duration === duration);
  if (!known) throw badRequest("Bad Request: duration must be one of the service's durations");
  return known;
}

function stretchFrom(date: unknown, duration: number): Stretch {
  const from = timeOf(date, "date");
  return { from, to: from + duration * MINUTE };
}

/** Returns the requested staff member, or a free one that offers the service and has the fewest minutes booked that day. */
function staffFor(
  business: Business,
  service: Service,
  stretch: Stretch,
  input: UpvioInput<"appointments.create">,
): Staff {
  const isFree = (staff: Staff) => input.ignoreBusyTimes || slotsFree(business, service, staff, stretch) > 0;
  if (input.staffId !== undefined) {
    const staff = business.staff.find(input.staffId);
    checkOffers(business, service, staff);
    if (!isFree(staff)) throw busy();
    return staff;
  }
  const day = dayOf(stretch.from) * DAY;
  const booked = new Map<string, number>();
  for (const each of business.appointmentDays.near({ from: day, to: day + DAY - 1 })) {
    booked.set(each.staffId, (booked.get(each.staffId) ?? 0) + each.duration);
  }
  const [leastBusy] = staffOffering(business, service)
    .filter(isFree)
    .sort((a, b) => (booked.get(a.id) ?? 0) - (booked.get(b.id) ?? 0));
  if (!leastBusy) throw busy();
  return leastBusy;
}

function checkOffers(business: Business, service: Service, staff: Staff): void {
  if (!staffOffering(business, service).includes(staff)) throw badRequest("Staff cannot be booked for this service");
}

function busy() {
  return badRequest("Staff is busy at this time");
}

function referencesOf(service: Service, staff: Staff, patient: Pick<Patient, "id" | "name" | "email">) {
  return {
    service: serviceReference(service),
    serviceId: service.id,
    ...staffReference(staff),
    patient: personReference(patient),
    patientId: patient.id,
  };
}

function serviceReference({ id, name, alias }: Service) {
  return { id, name, ...(typeof alias === "string" && { alias }) };
}

function staffReference(staff: Staff) {
  return { staff: personReference(staff), staffId: staff.id, staffName: staff.name };
}

function personReference({ id, name, email }: Pick<Patient, "id" | "name" | "email">) {
  return { id, name, email };
}

function textIn(value: unknown, field: string): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  throw badRequest(`Bad Request: ${field} must be string`);
}

function numberIn(value: unknown, field: string): number | undefined {
  if (value === undefined || typeof value === "number") return value;
  throw badRequest(`Bad Request: ${field} must be integer`);
}
