import { bookedStretch, checkPeriod, intersection, minutesIn } from "./availability.ts";
import { DAY } from "./days.ts";
import type { UpvioHandlers } from "./handlers.ts";
import type { Stretch } from "./kinds.ts";
import { ok } from "./responses.ts";
import type { Business } from "./state.ts";
import { stretchOf, timeOf, timestamp } from "./times.ts";
import type { UpvioInput } from "./wire.ts";
import { workedStretches } from "./working-hours.ts";

export const capacity = {
  /** The period for an omitted bound is not documented; here it is one day, starting now by default. */
  "staff.getCapacity"(input, { tenant: business }) {
    const staff = business.staff.find(input.staffId);
    const period = periodOf(input, business);
    checkPeriod(period);
    const clip = (stretches: Iterable<Stretch>) =>
      [...stretches].flatMap((stretch) => intersection(stretch, period) ?? []);
    const worked = clip(workedStretches(business, staff, period));
    const blockers = [...business.timeBlockers.where({ staffId: staff.id }).values()].map(({ startDate, endDate }) => ({
      from: Date.parse(startDate),
      to: Date.parse(endDate),
    }));
    const blocked = union(blockers).flatMap((blocker) => worked.flatMap((each) => intersection(each, blocker) ?? []));
    const booked = [...business.appointmentDays.near(period)].filter(
      (each) => each.staffId === staff.id && each.approved,
    );
    const [bookable, timeBlockers] = [minutesIn(worked), minutesIn(blocked)];
    return ok({
      // The sandbox has no calendars outside of Upvio.
      blockedTime: { externalEvents: 0, timeBlockers },
      bookableMinutes: bookable,
      availableBookableMinutes: bookable - timeBlockers,
      bookedMinutes: minutesIn(clip(booked.map(bookedStretch))),
    });
  },
} satisfies Partial<UpvioHandlers>;

function periodOf({ startDate, endDate }: UpvioInput<"staff.getCapacity">, { world }: Business): Stretch {
  if (startDate !== undefined && endDate !== undefined) return stretchOf({ startDate, endDate });
  if (endDate !== undefined) {
    const to = timeOf(endDate, "endDate");
    return { from: to - DAY, to };
  }
  const from = timeOf(startDate ?? timestamp(world.now().getTime()), "startDate");
  return { from, to: from + DAY };
}

/** Returns the same time as periods that do not overlap. */
function union(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && stretch.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    else merged.push(stretch);
  }
  return merged;
}
