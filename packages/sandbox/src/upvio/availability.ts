import { DAY, overlaps } from "./days.ts";
import { badRequest } from "./errors.ts";
import type { Appointment, Service, Staff, Stretch } from "./kinds.ts";
import type { Business } from "./state.ts";
import { MINUTE, timestamp } from "./times.ts";
import { workedStretches } from "./working-hours.ts";

/** The maximum length of a period is not documented. The limit keeps a single request from blocking the sandbox. */
const LONGEST_PERIOD_DAYS = 366;

interface Wanted {
  readonly period: Stretch;
  /** In minutes. */
  readonly duration: number;
  /** Default: all staff who offer the service. */
  readonly staffIds: readonly string[] | undefined;
  /** `true` to include taken times. */
  readonly taken: boolean;
}

interface StartingTime {
  readonly time: string;
  readonly staffs: { readonly id: string; readonly availableSlots: number }[];
}

/**
 * Returns the starting times of a service: on its grid, within working hours and booking limits, and while the staff member
 * is not busy. Without `timeIncrement`, appointments are assumed to follow each other directly.
 */
export function startingTimes(business: Business, service: Service, wanted: Wanted): StartingTime[] {
  checkPeriod(wanted.period);
  const duration = wanted.duration * MINUTE;
  const step = (service.timeIncrement ?? wanted.duration) * MINUTE;
  const offered = intersection(wanted.period, bookableFrom(business, service));
  const chosen = wanted.staffIds?.map((id) => id.toLowerCase());
  const times = new Map<number, StartingTime>();
  for (const staff of staffOffering(business, service)) {
    if (chosen && !chosen.includes(staff.id)) continue;
    for (const worked of offered ? workedStretches(business, staff, offered) : []) {
      const { from, to } = offered as Stretch;
      const first = worked.from + Math.max(0, Math.ceil((from - worked.from) / step)) * step;
      for (let time = first; time < to && time + duration <= worked.to; time += step) {
        const availableSlots = slotsFree(business, service, staff, { from: time, to: time + duration });
        if (availableSlots === 0 && !wanted.taken) continue;
        const entry = times.get(time) ?? { time: timestamp(time), staffs: [] };
        entry.staffs.push({ id: staff.id, availableSlots });
        times.set(time, entry);
      }
    }
  }
  return [...times].sort(([a], [b]) => a - b).map(([, entry]) => entry);
}

/**
 * Returns the staff who can be booked for a service; none for one that is not active. An empty staff list means everyone.
 */
export function staffOffering(business: Business, service: Service): Staff[] {
  if (service.enabled === false) return [];
  const ids = service.staffsIds ?? [];
  const staff = ids.length > 0 ? ids.map((id) => business.staff.get(id)) : [...business.staff.where().values()];
  return staff.filter((each) => each !== undefined).filter(({ status }) => status === "ACTIVE");
}

/**
 * Returns how many more patients a staff member can take at a time; 0 if busy with something else. An appointment pending
 * approval takes no time (https://help.upvio.com/why-do-i-have-overlapping-appointments).
 */
export function slotsFree(
  business: Business,
  service: Service,
  staff: Staff,
  stretch: Stretch,
  moving?: Appointment,
): number {
  for (const blocker of business.timeBlockers.where({ staffId: staff.id }).values()) {
    if (overlaps(stretch, { from: Date.parse(blocker.startDate), to: Date.parse(blocker.endDate) })) return 0;
  }
  let free = service.bookingsPerTimeslot ?? 1;
  const occupied = withBuffers(service, stretch);
  for (const other of business.appointmentDays.near(occupied)) {
    if (other === moving || other.staffId !== staff.id || !other.approved) continue;
    const taken = bookedStretch(other);
    if (other.serviceId === service.id && taken.from === stretch.from) free -= 1;
    else if (overlaps(occupied, taken) || overlaps(stretch, other.occupied)) return 0;
  }
  return Math.max(0, free);
}

export function withBuffers(service: Service, { from, to }: Stretch): Stretch {
  return {
    from: from - (service.bufferBeforeMinutes ?? 0) * MINUTE,
    to: to + (service.bufferAfterMinutes ?? 0) * MINUTE,
  };
}

export function bookedStretch({ date, duration }: Appointment): Stretch {
  const from = Date.parse(date);
  return { from, to: from + duration * MINUTE };
}

export function minutesIn(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + (to - from), 0) / MINUTE;
}

export function intersection(one: Stretch, other: Stretch): Stretch | undefined {
  if (!overlaps(one, other)) return undefined;
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
}

export function checkPeriod({ from, to }: Stretch): void {
  if (to - from > LONGEST_PERIOD_DAYS * DAY) {
    throw badRequest(`Bad Request: a period must not exceed ${LONGEST_PERIOD_DAYS} days`);
  }
}

/** Returns the bookable period: from the lead time to the limit of days. Patients cannot book past times either. */
function bookableFrom({ world }: Business, { leadTime, availabilityLimitDays }: Service): Stretch {
  const now = world.now().getTime();
  return {
    from: now + (leadTime ?? 0) * MINUTE,
    to: typeof availabilityLimitDays === "number" ? now + availabilityLimitDays * DAY : Number.POSITIVE_INFINITY,
  };
}
