import { dayOf } from "./days.ts";
import type { Staff, WorkingHoursSchedule, WorkingWeek } from "./kinds.ts";
import { badRequest } from "./refusals.ts";
import { type Changes, operationsOf } from "./resource.ts";
import type { Business } from "./state.ts";
import { checkTimeZone } from "./times.ts";
import { appliesOn, checkWorkingWeek } from "./working-hours.ts";

type StaffInput = Pick<Staff, "name" | "email" | "timezone">;

/** That it is refused follows from the address being unique; with which status is not documented. */
function checkEmail(email: string | undefined, business: Business, current?: Staff): void {
  if (email === undefined) return;
  for (const other of business.staff.where({ email: email.toLowerCase() }).values()) {
    if (other !== current) throw badRequest("A staff member with this email already exists");
  }
}

interface ScheduleInput {
  staffId: string;
  dateStart?: string;
  dateEnd?: string;
  workingHours?: WorkingWeek;
}

/**
 * The description requires no field, as the types do not, but every schedule that comes back has a start and hours, and no default
 * of theirs is documented. Nor is the answer to schedules that conflict, which Upvio rules out.
 */
function scheduleOf({ dateStart, dateEnd, workingHours, ...input }: ScheduleInput, business: Business) {
  const staff = business.staff.find(input.staffId);
  if (dateStart === undefined) throw badRequest("Bad Request: dateStart is required");
  if (workingHours === undefined) throw badRequest("Bad Request: workingHours is required");
  checkWorkingWeek(workingHours);
  const schedule = {
    staffId: staff.id,
    workingHours,
    timezone: staff.timezone ?? business.profile.timezone ?? "UTC",
    dateStart: `${dateStart}T00:00:00.000Z`,
    dateEnd: dateEnd === undefined ? undefined : `${dateEnd}T00:00:00.000Z`,
  };
  const first = dayOf(Date.parse(schedule.dateStart));
  const last = schedule.dateEnd === undefined ? Number.POSITIVE_INFINITY : dayOf(Date.parse(schedule.dateEnd));
  if (last < first) throw badRequest("Bad Request: dateEnd is before dateStart");
  for (const other of business.schedules.where({ staffId: staff.id }).values()) {
    const begun = dayOf(Date.parse(other.dateStart));
    if (appliesOn(other, first) || (begun >= first && begun <= last)) {
      throw badRequest("The schedule conflicts with another one");
    }
  }
  return schedule;
}

export const staff = {
  ...operationsOf<Staff>({
    name: "staff",
    idParameter: "staffId",
    items: (business) => business.staff,
    created: 200,
    // What an invitation would do is not documented. Without one nothing would ever make the new member bookable.
    draft: ({ name, email }: StaffInput, business) => {
      checkEmail(email, business);
      return {
        businessId: business.profile.id,
        email,
        alias: null,
        name,
        status: "ACTIVE",
        enabled: true,
        roles: ["staff"],
        managedStaffIds: [],
        timezone: null,
      };
    },
    changes: (current, { name, email, timezone }: Changes<StaffInput>, business) => {
      checkEmail(email, business, current);
      checkTimeZone(timezone);
      return { name, email, timezone };
    },
    deletes: true,
    bare: ["update"],
    show: (member, { profile }) => ({
      ...member,
      bookingURL: `https://forms.upvio.com/book/${profile.alias}/staff/${member.id}`,
    }),
  }),
  ...operationsOf<WorkingHoursSchedule>({
    name: "staff.workingHoursSchedules",
    idParameter: "workingHoursScheduleId",
    items: (business) => business.schedules,
    within: ({ staffId }: { staffId: string }, business) => ({ staffId: business.staff.find(staffId).id }),
    created: 200,
    draft: scheduleOf,
    deletes: true,
    bare: ["retrieve"],
  }),
};
