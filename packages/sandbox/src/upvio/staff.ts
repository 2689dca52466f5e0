import { dayOf } from "./days.ts";
import { badRequest } from "./errors.ts";
import type { UpvioHandlers } from "./handlers.ts";
import { changeItem, newItem } from "./items.ts";
import type { Schemas, Staff, WorkingHoursSchedule } from "./kinds.ts";
import { NO_CONTENT, ok } from "./responses.ts";
import type { Business } from "./state.ts";
import { checkTimeZone } from "./times.ts";
import type { UpvioInput } from "./wire.ts";
import { appliesOn, checkWorkingWeek } from "./working-hours.ts";

export const staff = {
  "staff.list"(_input, { tenant }) {
    return ok(tenant.staff.list().map((member) => show(member, tenant)));
  },

  "staff.retrieve"({ staffId }, { tenant }) {
    return ok(show(tenant.staff.find(staffId), tenant));
  },

  /**
   * The effect of an invitation is not documented. New staff are bookable without one, because no other call makes them
   * bookable.
   */
  "staff.create"({ name, email }, { tenant }) {
    checkEmail(email, tenant);
    const member = newItem<Staff>(tenant, {
      businessId: tenant.profile.id,
      email,
      alias: null,
      name,
      status: "ACTIVE",
      enabled: true,
      roles: ["staff"],
      managedStaffIds: [],
      timezone: null,
    });
    return ok(show(tenant.staff.add(member), tenant));
  },

  "staff.update"({ staffId, name, email, timezone }, { tenant }) {
    const member = tenant.staff.find(staffId);
    checkEmail(email, tenant, member);
    checkTimeZone(timezone);
    return { status: 200, body: show(changeItem(tenant, tenant.staff, member, { name, email, timezone }), tenant) };
  },

  "staff.delete"({ staffId }, { tenant }) {
    tenant.staff.remove(tenant.staff.find(staffId));
    return NO_CONTENT;
  },

  "staff.workingHoursSchedules.list"({ staffId }, { tenant }) {
    return ok(tenant.schedules.list({ staffId: tenant.staff.find(staffId).id }));
  },

  "staff.workingHoursSchedules.retrieve"(input, { tenant }) {
    return { status: 200, body: findSchedule(input, tenant) };
  },

  "staff.workingHoursSchedules.create"(input, { tenant }) {
    return ok(tenant.schedules.add(newItem<WorkingHoursSchedule>(tenant, scheduleOf(input, tenant))));
  },

  "staff.workingHoursSchedules.delete"(input, { tenant }) {
    tenant.schedules.remove(findSchedule(input, tenant));
    return NO_CONTENT;
  },
} satisfies Partial<UpvioHandlers>;

function show(member: Staff, { profile }: Business): Schemas["Staff"] {
  return { ...member, bookingURL: `https://forms.upvio.com/book/${profile.alias}/staff/${member.id}` };
}

function findSchedule(
  input: UpvioInput<"staff.workingHoursSchedules.retrieve"> | UpvioInput<"staff.workingHoursSchedules.delete">,
  { schedules, staff }: Business,
): WorkingHoursSchedule {
  return schedules.find(input.workingHoursScheduleId, schedules.where({ staffId: staff.find(input.staffId).id }));
}

/** Rejects duplicates because email addresses are unique; the status is not documented. */
function checkEmail(email: string | undefined, business: Business, current?: Staff): void {
  if (email === undefined) return;
  for (const other of business.staff.where({ email: email.toLowerCase() }).values()) {
    if (other !== current) throw badRequest("A staff member with this email already exists");
  }
}

/**
 * The description, like the types, requires no field, but every returned schedule has a start and hours, and their defaults
 * are not documented. Neither is the response to conflicting schedules, which Upvio does not allow.
 */
function scheduleOf(input: UpvioInput<"staff.workingHoursSchedules.create">, business: Business) {
  const { dateStart, dateEnd, workingHours } = input;
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
