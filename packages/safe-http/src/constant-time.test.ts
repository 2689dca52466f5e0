import fc from "fast-check";
import { expect, test } from "vitest";
import { isSameText } from "./constant-time.ts";

test("texts are the same if every character is", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(isSameText(one, other)).toBe(one === other);
      expect(isSameText(one + other, one + other)).toBe(true);
      expect(isSameText(`${one}a${other}`, `${one}b${other}`)).toBe(false);
      expect(isSameText(one, `${one}a`)).toBe(false);
      expect(isSameText(`${one}a`, one)).toBe(false);
    }),
  );
});

test("a hash is the same by the whole of it", () => {
  const hash = "0123456789abcdef";
  expect(isSameText(hash, hash)).toBe(true);
  for (let place = 0; place < hash.length; place++)
    expect(isSameText(hash, `${hash.slice(0, place)}x${hash.slice(place + 1)}`)).toBe(false);
  expect([isSameText(hash, hash.slice(0, -1)), isSameText(hash.slice(0, -1), hash), isSameText(hash, "")]).toEqual(
    Array(3).fill(false),
  );
});

test("differences that cancel each other out are two", () => expect(isSameText("ab", "ba")).toBe(false));
