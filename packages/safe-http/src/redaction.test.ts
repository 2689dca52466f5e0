import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redacted } from "./redaction.ts";
import { Scrubber } from "./scrubber.ts";
import { everySpellingOf, spellingsOf } from "./spellings.ts";

const unit = (character: string) =>
  Array.from({ length: character.length }, (_, index) => character.charCodeAt(index).toString(16).padStart(4, "0"));
const SHORT: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t" };
/** JSON of a library that escapes these characters. */
const json =
  (escapes: RegExp, upper = false) =>
  (secret: string) =>
    Array.from(secret, (character) => {
      const short = SHORT[character];
      if (short && !(character === '"' && escapes.test(character))) return short;
      if (!escapes.test(character)) return character;
      return unit(character)
        .map((digits) => `\\u${upper ? digits.toUpperCase() : digits}`)
        .join("");
    }).join("");
/** Percent-encoding of a library that keeps these characters. */
const percent =
  (plain: RegExp, { lower = false, plus = false } = {}) =>
  (secret: string) =>
    Array.from(secret, (character) => {
      if (plain.test(character)) return character;
      if (plus && character === " ") return "+";
      const bytes = [...new TextEncoder().encode(character)].map((byte) => byte.toString(16).padStart(2, "0"));
      return bytes.map((byte) => `%${lower ? byte : byte.toUpperCase()}`).join("");
    }).join("");

const NOTHING = /[^\s\S]/;
const NON_ASCII = /[\x7f-\uffff]/;
/** Spellings of a secret in JSON and URLs of many languages, listed independently of the code. */
const WRITERS: Readonly<Record<string, (secret: string) => string>> = {
  "nobody: it is as it is": (secret) => secret,
  "JSON.stringify": json(NOTHING),
  "PHP's json_encode with unescaped Unicode": (secret) => json(NOTHING)(secret).replaceAll("/", "\\/"),
  "Python's json": json(NON_ASCII),
  "PHP's json_encode": (secret) => json(NON_ASCII)(secret).replaceAll("/", "\\/"),
  "Go's json": json(/[<>&\u2028\u2029]/),
  Gson: json(/[<>&='\u2028\u2029]/),
  "System.Text.Json": json(/[<>&'"+`\x7f-\uffff]/, true),
  encodeURIComponent: percent(/[\w.~!'()*-]/),
  "the query of a URL": percent(/[\w.~!()*-]/),
  URLSearchParams: percent(/[\w.*-]/, { plus: true }),
  "Python's quote": percent(/[\w.~-]/),
  "Python's quote_plus": percent(/[\w.~-]/, { plus: true }),
  "encodeURIComponent in lower case": percent(/[\w.~!'()*-]/, { lower: true }),
  "URLSearchParams in lower case": percent(/[\w.*-]/, { plus: true, lower: true }),
};

const secret = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 6, maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom(...Array.from("ab/+=<>&'\"\\`~!*() %é☕🦊\u2028\n")),
      minLength: 6,
      maxLength: 20,
    }),
  )
  // Other control characters have different spellings, but credentials do not contain them.
  .filter((text) => Array.from(text).every((each) => each >= " " || each in SHORT));

const chunksOf = (bytes: Uint8Array<ArrayBuffer>, cuts: readonly number[]) => {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.slice(places[index], end));
};

function scrubbed(secrets: readonly string[], chunks: readonly Uint8Array<ArrayBuffer>[]): string {
  const scrubber = new Scrubber(secrets);
  const parts = [...chunks.map((chunk) => scrubber.next(chunk)), scrubber.end()];
  return Buffer.concat(parts).toString();
}

describe.each(Object.entries(WRITERS))("as spelled by %s", (_, write) => {
  test("no secret is left in a text, or in a stream of any chunks, and all else is", () => {
    const cuts = fc.array(fc.nat(2000), { maxLength: 8 });
    const around = fc.string({ unit: fc.constantFrom("0", "1", " "), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 3 }), around, cuts, (secrets, rest, at) => {
        const written = secrets.map(write);
        const text = rest + written.map((each) => `(${each})`).join(rest) + rest;
        const every = secrets.flatMap((each) => [...everySpellingOf(each)]);
        const bytes = new TextEncoder().encode(text);
        const stream = scrubbed(secrets, chunksOf(bytes, at));
        const shown = redacted(every, text);
        for (const each of written) {
          expect(shown).not.toContain(each);
          expect(stream).not.toContain(each);
          expect(new Scrubber(secrets).finds(`<${each}>`)).toBe(true);
        }
        expect(Buffer.byteLength(stream)).toBe(bytes.length);
        expect(stream.startsWith(rest) && stream.endsWith(rest)).toBe(true);
        expect(shown.startsWith(rest) && shown.endsWith(rest)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

test("secrets with overlapping spellings leave no remainder, wherever a stream is split", () => {
  const [one, other] = ["abc/d", "d+ef"];
  for (const text of ["<abc%2fd%2Bef>", "<abc\\/d+ef>", "<abc/d%2bef>"]) {
    expect(redacted([...everySpellingOf(other), ...everySpellingOf(one)], text)).toBe("<[redacted]>");
    const bytes = new TextEncoder().encode(text);
    for (let cut = 0; cut <= bytes.length; cut++)
      expect(scrubbed([one, other], chunksOf(bytes, [cut]))).toBe(`<${"*".repeat(text.length - 2)}>`);
  }
});

test("a client's spellings are among all of them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const every = everySpellingOf(text);
      for (const spelling of spellingsOf(text)) expect(every).toContain(spelling);
    }),
  );
});

test("half of a character that has two is a secret's as any other", () => {
  expect(redacted(spellingsOf("half \ud83d"), "<half \ud83d> <half \\ud83d>")).toBe("<[redacted]> <[redacted]>");
  expect(redacted(everySpellingOf("half \ud83d"), "<half \\uD83D>")).toBe("<[redacted]>");
});

test("an ordinary secret has the one spelling that it has everywhere", () => {
  expect([...everySpellingOf("secret-test-Abc_123.4")]).toEqual(["secret-test-Abc_123.4"]);
});

test("a long chunk is searched in whole", () => {
  const text = `${"x".repeat(20_000)}secret${"y".repeat(8192)}secre`;
  expect(scrubbed(["secret"], [new TextEncoder().encode(text)])).toBe(text.replace("secret", "******"));
});
