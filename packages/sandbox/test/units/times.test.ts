import { expect, test } from "vitest";
import { DAY, Days, dayOf, overlaps } from "../../src/upvio/days.ts";
import { zonedTime } from "../../src/upvio/times.ts";

test.each([
  ["UTC", "2026-07-01", 540, "2026-07-01T09:00:00Z"],
  ["America/New_York", "2026-07-01", 540, "2026-07-01T13:00:00Z"],
  ["America/New_York", "2026-01-01", 0, "2026-01-01T05:00:00Z"],
  ["Asia/Kolkata", "2026-07-01", 540, "2026-07-01T03:30:00Z"],
  ["America/St_Johns", "2026-01-01", 1439, "2026-01-02T03:29:00Z"],
  ["Pacific/Kiritimati", "2026-01-01", 0, "2025-12-31T10:00:00Z"],
  ["Africa/Monrovia", "1971-01-01", 0, "1971-01-01T00:44:30Z"],
  // Around clock changes.
  ["Europe/Berlin", "2026-03-29", 119, "2026-03-29T00:59:00Z"],
  ["Europe/Berlin", "2026-03-29", 180, "2026-03-29T01:00:00Z"],
  ["Europe/Berlin", "2026-10-25", 119, "2026-10-24T23:59:00Z"],
  ["Europe/Berlin", "2026-10-25", 180, "2026-10-25T02:00:00Z"],
])("converts local time in %s on %s after %i minutes to %s", (zone, date, minutes, expected) => {
  expect(zonedTime(zone, dayOf(Date.parse(date)), minutes)).toBe(Date.parse(expected));
});

test("finds items near a period, each once", () => {
  const data = new Map();
  const days = new Days<{ id: string }>(data);
  const stretch = (from: number, to: number) => ({ from: from * DAY, to: to * DAY });
  const [one, two, long] = [{ id: "one" }, { id: "two" }, { id: "long" }];
  days.add(one, stretch(1, 1.5));
  days.add(two, stretch(-1.5, -1.25));
  days.add(long, stretch(3.5, 6.5));
  const near = (from: number, to: number) => [...days.near(stretch(from, to))].map(({ id }) => id);
  expect(near(1, 1)).toEqual(["one"]);
  expect(near(2, 2.9)).toEqual([]);
  expect(near(0, 2.9)).toEqual(["one"]);
  expect(near(3, 5)).toEqual(["long"]);
  expect(near(-2, -1.1)).toEqual(["two"]);
  // A period of more days than there are days with items.
  expect(near(-1000, 1000)).toEqual(["one", "two", "long"]);
  expect(near(2, 1000)).toEqual(["long"]);
  expect(near(-1000, 2)).toEqual(["one", "two"]);
  expect(near(-1000, -2)).toEqual(["two"]);
  expect(near(7, 1000)).toEqual([]);
  days.remove(long, stretch(3.5, 6.5));
  expect([...data.keys()]).toEqual([1, -2]);
});

test("adjacent periods do not overlap", () => {
  const at = (from: number, to: number) => ({ from, to });
  expect(overlaps(at(0, 2), at(2, 4))).toBe(false);
  expect(overlaps(at(2, 4), at(0, 2))).toBe(false);
  expect(overlaps(at(0, 3), at(2, 4))).toBe(true);
  expect(overlaps(at(2, 4), at(0, 3))).toBe(true);
  expect(overlaps(at(0, 9), at(2, 4))).toBe(true);
});
