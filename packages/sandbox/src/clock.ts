/** The sandbox's only source of time. */
export type Clock = () => Date;

/** Offset of the sandbox's clock. */
export interface ClockData {
  offsetMs: number;
}

export function emptyClockData(): ClockData {
  return { offsetMs: 0 };
}

/** Returns `base`, moved by the offset. */
export function movedClock(base: Clock, data: ClockData): Clock {
  return () => new Date(base().getTime() + data.offsetMs);
}

/** Returns the time `minutes` after `start`. */
export function minutesAfter(start: Date, minutes: number): Date {
  return new Date(start.getTime() + minutes * 60_000);
}

/** Formats a date as Stytch does, in RFC 3339 in UTC with whole seconds: `2021-12-29T12:33:09Z`. */
export function toTimestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
