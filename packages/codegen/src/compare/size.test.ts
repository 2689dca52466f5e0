import { expect, test } from "vitest";
import { atLeast, largest, type Size, smallest } from "./size.ts";

const SIZES: Size[] = ["none", "patch", "minor", "major"];

test.each(SIZES.flatMap((one, low) => SIZES.map((other, high) => [one, other, low, high] as const)))(
  "%s and %s are in order",
  (one, other, low, high) => {
    expect(atLeast(one, other)).toBe(low >= high);
    expect(largest([one, other])).toBe(SIZES[Math.max(low, high)]);
    expect(smallest(one, other)).toBe(SIZES[Math.min(low, high)]);
  },
);

test("the largest of no sizes is none", () => {
  expect(largest([])).toBe("none");
});
