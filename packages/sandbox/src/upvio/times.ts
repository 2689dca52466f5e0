import { badRequest } from "./errors.ts";
import type { Stretch } from "./kinds.ts";
import type { UpvioInput } from "./wire.ts";

export const MINUTE = 60_000;

/** RFC 3339 has four-digit years, so times outside of these bounds cannot be returned. */
const FIRST = Date.parse("0000-01-01T00:00:00Z");
const LAST = Date.parse("9999-12-31T23:59:59.999Z");

/** Returns the time in a field, in milliseconds since 1970. */
export function timeOf(text: unknown, field: string): number {
  const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
  // Leap seconds match the description's format, and an offset can lead outside of the four-digit years.
  if (!(time >= FIRST && time <= LAST)) throw badRequest(`Bad Request: ${field} is not a supported time`);
  return time;
}

/** Formats a time as Upvio does, in UTC with milliseconds. */
export function timestamp(time: number): string {
  return new Date(time).toISOString();
}

export function stretchOf(input: Pick<UpvioInput<"appointments.list">, "startDate" | "endDate">): Stretch {
  const stretch = { from: timeOf(input.startDate, "startDate"), to: timeOf(input.endDate, "endDate") };
  if (stretch.to < stretch.from) throw badRequest("Bad Request: endDate is before startDate");
  return stretch;
}

export function checkTimeZone(name: string | null | undefined): void {
  if (typeof name === "string" && !isTimeZone(name)) throw badRequest("Bad Request: timezone is not a valid time zone");
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(offsetFormat(name));
  } catch {
    return false;
  }
}

/** Returns the time at which clocks in a time zone show a time of day. The day is counted from 1970. */
export function zonedTime(zone: string, day: number, minutes: number): number {
  const shown = (day * 24 * 60 + minutes) * MINUTE;
  // The first offset is correct except for the hours around a clock change, which the second lookup corrects.
  return shown - offsetAt(zone, shown - offsetAt(zone, shown));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  formats.set(zone, format);
  return format;
}

/** Returns the offset of a time zone from UTC, in milliseconds. */
function offsetAt(zone: string, time: number): number {
  const name = offsetFormat(zone)
    .formatToParts(time)
    .find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name ?? "") ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1000;
  return sign === "-" ? -ahead : ahead;
}
