import { badRequest } from "./errors.ts";
import type { Stretch } from "./kinds.ts";
import type { UpvioInput } from "./wire.ts";

export const MINUTE = 60_000;

/** RFC 3339 writes years with four digits, so that nothing outside of these moments can be answered. */
const FIRST = Date.parse("0000-01-01T00:00:00Z");
const LAST = Date.parse("9999-12-31T23:59:59.999Z");

/** The moment that a field names, in milliseconds since 1970. */
export function timeOf(text: unknown, field: string): number {
  const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
  // Leap seconds fit the format of the description, and an offset can lead out of the years.
  if (!(time >= FIRST && time <= LAST)) throw badRequest(`Bad Request: ${field} is not a moment that can be used`);
  return time;
}

/** Upvio writes moments in UTC with milliseconds. */
export function timestamp(time: number): string {
  return new Date(time).toISOString();
}

export function stretchOf(input: Pick<UpvioInput<"appointments.list">, "startDate" | "endDate">): Stretch {
  const stretch = { from: timeOf(input.startDate, "startDate"), to: timeOf(input.endDate, "endDate") };
  if (stretch.to < stretch.from) throw badRequest("Bad Request: endDate is before startDate");
  return stretch;
}

export function checkTimeZone(name: string | null | undefined): void {
  if (typeof name === "string" && !isTimeZone(name)) throw badRequest("Bad Request: timezone is not a time zone");
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(offsetFormat(name));
  } catch {
    return false;
  }
}

/** The moment at which the clocks of a time zone show a time of a day; the day is counted from 1970. */
export function zonedTime(zone: string, day: number, minutes: number): number {
  const shown = (day * 24 * 60 + minutes) * MINUTE;
  // The offset before the moment is right but for the hours around a change of the clocks, which the second look gets right.
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

/** How far the clocks of a time zone are ahead of UTC, in milliseconds. */
function offsetAt(zone: string, time: number): number {
  const name = offsetFormat(zone)
    .formatToParts(time)
    .find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name ?? "") ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1000;
  return sign === "-" ? -ahead : ahead;
}
