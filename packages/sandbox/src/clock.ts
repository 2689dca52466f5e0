/** The sandbox's one source of time. */
export type Clock = () => Date;

/** How far a sandbox's clock was moved. */
export interface ClockData {
  offsetMs: number;
}

export function emptyClockData(): ClockData {
  return { offsetMs: 0 };
}

/** `base`, moved. */
export function movedClock(base: Clock, data: ClockData): Clock {
  return () => new Date(base().getTime() + data.offsetMs);
}

/** The instant `minutes` after `start`. */
export function minutesAfter(start: Date, minutes: number): Date {
  return new Date(start.getTime() + minutes * 60_000);
}

/** RFC 3339 in UTC with whole seconds, as Stytch writes it: `2021-12-29T12:33:09Z`. */
export function toTimestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
