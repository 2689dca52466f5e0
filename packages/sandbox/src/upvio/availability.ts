import { DAY, overlaps } from "./days.ts";
import { badRequest } from "./errors.ts";
import type { Appointment, Service, Staff, Stretch } from "./kinds.ts";
import type { Business } from "./state.ts";
import { MINUTE, timestamp } from "./times.ts";
import { workedStretches } from "./working-hours.ts";

/** How long a period may be is not documented. A bound keeps one request from holding the sandbox up. */
const LONGEST_PERIOD_DAYS = 366;

interface Wanted {
  readonly period: Stretch;
  /** In minutes. */
  readonly duration: number;
  /** By default everyone who offers the service. */
  readonly staffIds: readonly string[] | undefined;
  /** Whether to list what is taken as well. */
  readonly taken: boolean;
}

interface StartingTime {
  readonly time: string;
  readonly staffs: { readonly id: string; readonly availableSlots: number }[];
}

/**
 * The starting times of a service: on its grid within working hours, as far ahead as it is offered, and not where the staff member
 * is busy. Without `timeIncrement` one appointment follows the other, which is assumed.
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

/** Who can be booked for a service; nobody for one that is not in use. An empty list of staff stands for everyone. */
export function staffOffering(business: Business, service: Service): Staff[] {
  if (service.enabled === false) return [];
  const ids = service.staffsIds ?? [];
  const staff = ids.length > 0 ? ids.map((id) => business.staff.get(id)) : [...business.staff.where().values()];
  return staff.filter((each) => each !== undefined).filter(({ status }) => status === "ACTIVE");
}

/**
 * How many more patients a staff member can take at a time, 0 where they are busy with something else. An appointment that awaits
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
    throw badRequest(`Bad Request: a period may have ${LONGEST_PERIOD_DAYS} days at most`);
  }
}

/** From the lead time on, up to the limit of days. What is past cannot be booked by patients either. */
function bookableFrom({ world }: Business, { leadTime, availabilityLimitDays }: Service): Stretch {
  const now = world.now().getTime();
  return {
    from: now + (leadTime ?? 0) * MINUTE,
    to: typeof availabilityLimitDays === "number" ? now + availabilityLimitDays * DAY : Number.POSITIVE_INFINITY,
  };
}
