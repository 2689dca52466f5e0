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

test("differences that cancel each other out are two", () => expect(isSameText("ab", "ba")).toBe(false));
