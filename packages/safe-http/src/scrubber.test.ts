import fc from "fast-check";
import { expect, test } from "vitest";
import { Scrubber } from "./scrubber.ts";

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Returns a text scrubbed in these chunks. */
function scrubbed(secrets: readonly string[], chunks: readonly string[]): string {
  const scrubber = new Scrubber(secrets);
  return [...chunks.map((chunk) => textOf(scrubber.next(bytesOf(chunk)))), textOf(scrubber.end())].join("");
}

/** Replaces every letter that belongs to a secret, including overlaps. */
function expected(secrets: readonly string[], text: string): string {
  const letters = [...text];
  for (const secret of secrets) {
    for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1))
      letters.fill("*", at, at + secret.length);
  }
  return letters.join("");
}

test.each([
  ["one that ends where another begins", ["abcd", "cdef"], "xabcdefx", "x******x"],
  ["one that begins another, the shorter first", ["abc", "abcdef"], "xabcdefx", "x******x"],
  ["one that begins another, the longer first", ["abcdef", "abc"], "xabcxabcdex", "x***x***dex"],
  ["one inside another", ["cd", "abcdef"], "abcdef", "******"],
  ["one that overlaps itself", ["aba"], "xababax", "x*****x"],
  ["one of each", ["ab", "yz"], "abxyz", "**x**"],
])("hides all bytes of %s, wherever chunks end", (_, secrets, text, hidden) => {
  for (let first = 0; first <= text.length; first++) {
    for (let second = first; second <= text.length; second++) {
      const chunks = [text.slice(0, first), text.slice(first, second), text.slice(second)];
      expect(scrubbed(secrets, chunks), chunks.join("|")).toBe(hidden);
    }
  }
});

test("hides all bytes of any secrets in any text, and no other", () => {
  const word = (minLength: number, maxLength: number) =>
    fc.array(fc.constantFrom("a", "b", "c"), { minLength, maxLength }).map((letters) => letters.join(""));
  const inputs = [fc.array(word(1, 6), { maxLength: 4 }), fc.array(word(0, 8), { maxLength: 6 })] as const;
  fc.assert(
    fc.property(...inputs, (secrets, chunks) => {
      expect(scrubbed(secrets, chunks)).toBe(expected(secrets, chunks.join("")));
    }),
    { numRuns: 1000 },
  );
});

test("hides a secret as JSON and URLs write it", () => {
  const secret = 'a/b+"c\\ä';
  const spellings = [secret, 'a/b+\\"c\\\\ä', 'a\\/b+\\"c\\\\ä', "a%2Fb%2B%22c%5C%C3%A4"];
  for (const spelling of spellings) {
    const stars = "*".repeat(bytesOf(spelling).length);
    expect(scrubbed([secret], [`<${spelling}>`])).toBe(`<${stars}>`);
    const scrubber = new Scrubber([secret]);
    expect([scrubber.finds(`<${spelling}>`), scrubber.finds(spelling.slice(0, -1))]).toEqual([true, false]);
  }
});

test("passes on at once what cannot be part of a secret, and the rest with the next chunk", () => {
  const scrubber = new Scrubber(["secret"]);
  expect(textOf(scrubber.next(bytesOf("a text, se")))).toBe("a text, ");
  expect(textOf(scrubber.next(bytesOf("ven")))).toBe("seven");
  expect(textOf(scrubber.next(bytesOf("sec")))).toBe("");
  expect(textOf(scrubber.end())).toBe("sec");
});

test("does not change the memory of a chunk", () => {
  const chunk = bytesOf("a secret");
  expect(textOf(new Scrubber(["secret"]).next(chunk))).toBe("a ******");
  expect(textOf(chunk)).toBe("a secret");
});

test("distinguishes all bytes", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  // Characters that together contain every non-ASCII byte of UTF-8, so that each is searched for among all others.
  const characters = Array.from({ length: 0x40 }, (_, index) => [
    0x80 + index,
    0x7c0 + index,
    0xf000 + index,
    0x100000 + index,
  ]);
  for (const character of characters.flat().map((code) => String.fromCodePoint(code))) {
    const scrubber = new Scrubber([character]);
    expect([...scrubber.next(bytes), ...scrubber.end()]).toEqual([...bytes]);
    expect(textOf(new Scrubber([character]).next(bytesOf(`<${character}>`)))).toBe(
      `<${"*".repeat(bytesOf(character).length)}>`,
    );
  }
});

test("ignores empty secrets", () => {
  for (const secrets of [[], [""], ["", "secret"]]) {
    const scrubber = new Scrubber(secrets);
    expect([scrubber.finds("a text"), scrubber.finds(""), textOf(scrubber.next(bytesOf("a text")))]).toEqual([
      false,
      false,
      "a text",
    ]);
  }
});
