import { dayOf, overlaps } from "./days.ts";
import { badRequest } from "./errors.ts";
import type { Staff, Stretch, WorkingHoursSchedule, WorkingWeek } from "./kinds.ts";
import type { Business } from "./state.ts";
import { zonedTime } from "./times.ts";

/** Starts with the weekday of 1970-01-01. */
const WEEKDAYS = ["thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"] as const;

/** Because of zone offsets, the local day of a time can differ from its UTC day by one. */
const ADJACENT_DAYS = 1;

/**
 * Returns the working periods of a staff member that overlap a period, in order. Their own schedule takes precedence over
 * the business hours (https://help.upvio.com/how-do-i-adjust-my-business-working-hours).
 */
export function workedStretches(business: Business, staff: Staff, period: Stretch): Stretch[] {
  const { defaultStaffWorkingHours, timezone } = business.profile;
  const schedules = [...business.schedules.where({ staffId: staff.id }).values()];
  const stretches: Stretch[] = [];
  for (let day = dayOf(period.from) - ADJACENT_DAYS; day <= dayOf(period.to) + ADJACENT_DAYS; day += 1) {
    const schedule = schedules.find((each) => appliesOn(each, day));
    const week = schedule?.workingHours ?? defaultStaffWorkingHours ?? {};
    const zone = schedule?.timezone ?? staff.timezone ?? timezone ?? "UTC";
    for (const [start = 0, end = 0] of week[weekdayOf(day)] ?? []) {
      const stretch = {
        from: zonedTime(zone, day, minutesOf(start)),
        to: zonedTime(zone, day, minutesOf(end)),
      };
      if (overlaps(stretch, period)) stretches.push(stretch);
    }
  }
  return stretches;
}

/** Throws for invalid hours: times must be HHMM, in pairs of start and end, in ascending order. */
export function checkWorkingWeek(week: WorkingWeek): void {
  for (const weekday of WEEKDAYS) {
    const times = (week[weekday] ?? []).flat();
    const pairs = (week[weekday] ?? []).every((pair) => pair.length === 2);
    const rising = times.every((time, index) => index === 0 || time > (times[index - 1] ?? 0));
    if (!pairs || !rising || !times.every(isTimeOfDay)) {
      throw badRequest(`Bad Request: workingHours.${weekday} must be pairs of HHMM times in ascending order`);
    }
  }
}

/** Days are counted from 1970, and the dates of a schedule are midnights in UTC. The last day is assumed to be included. */
export function appliesOn({ dateStart, dateEnd }: WorkingHoursSchedule, day: number): boolean {
  return dayOf(Date.parse(dateStart)) <= day && (dateEnd === undefined || day <= dayOf(Date.parse(dateEnd)));
}

function weekdayOf(day: number): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[((day % 7) + 7) % 7] ?? "thursday";
}

function minutesOf(time: number): number {
  return Math.floor(time / 100) * 60 + (time % 100);
}

function isTimeOfDay(time: number): boolean {
  return time >= 0 && time <= 2400 && time % 100 < 60;
}
