import { crc32, inflateSync } from "node:zlib";
import { encode } from "uqr";
import { describe, expect, test } from "vitest";
import { toTimestamp } from "../../src/clock.ts";
import { createIds, emptyIdsData } from "../../src/ids.ts";
import { listingOf } from "../../src/listing.ts";
import { pageOf } from "../../src/pages.ts";
import { matcherOf } from "../../src/patterns.ts";
import { domainOf, sameEmail } from "../../src/stytch/email-addresses.ts";
import { mergedMetadata } from "../../src/stytch/metadata.ts";
import { totpQrCode } from "../../src/stytch/qr-code.ts";
import { isBase32, matchingStep, toBase32 } from "../../src/stytch/totp-codes.ts";

// RFC 4648, section 10, without padding
test.each([
  ["", ""],
  ["f", "MY"],
  ["fo", "MZXQ"],
  ["foo", "MZXW6"],
  ["foob", "MZXW6YQ"],
  ["fooba", "MZXW6YTB"],
  ["foobar", "MZXW6YTBOI"],
])("encodes %j in base32 as %j", (text, encoded) => {
  expect(toBase32(Buffer.from(text))).toBe(encoded);
});

test.each([
  ["MZXW6", true],
  ["mzxw6", true],
  ["MZXW6===", true],
  ["", false],
  ["=", false],
  ["MZ=XW6", false],
  ["MZXW1", false],
  ["MZXW8", false],
  ["0MZXW", false],
  ["MZXW6 ", false],
  [" MZXW6", false],
])("accepts %j as base32: %s", (text, expected) => {
  expect(isBase32(text)).toBe(expected);
});

// RFC 6238, appendix B, in six digits
test.each([
  [1_111_111_109, "081804"],
  [1_234_567_890, "005924"],
  [20_000_000_000, "353130"],
])("accepts the app code of %i, %s, within one step", (seconds, code) => {
  const step = Math.floor(seconds / 30);
  for (const secret of ["GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "gezdgnbvgy3tqojqgezdgnbvgy3tqojq==="]) {
    for (const away of [-1, 0, 1]) {
      expect(matchingStep(secret, code, new Date((step + away) * 30_000))).toBe(step);
      expect(matchingStep(secret, code, new Date((step + away) * 30_000 + 29_999))).toBe(step);
    }
    for (const away of [-2, 2]) {
      expect(matchingStep(secret, code, new Date((step + away) * 30_000))).toBeUndefined();
    }
  }
});

/** Returns the pixels of a grayscale PNG of one bit each, `true` for black, by https://www.w3.org/TR/png-3/. */
function pixelsOf(url: string): boolean[][] {
  const [, encoded = ""] = /^data:image\/png;base64,(.*)$/.exec(url) ?? [];
  const png = Buffer.from(encoded, "base64");
  expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks: Record<string, Buffer> = {};
  let at = 8;
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks[body.subarray(0, 4).toString()] = body.subarray(4);
    at += length + 12;
  }
  expect(Object.keys(chunks)).toEqual(["IHDR", "IDAT", "IEND"]);
  const { IHDR: header = Buffer.alloc(0), IDAT: data = Buffer.alloc(0), IEND: end } = chunks;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  // One bit per pixel, grayscale, deflated, the five standard filters, not interlaced.
  expect([...header.subarray(8)]).toEqual([1, 0, 0, 0, 0]);
  expect(end).toHaveLength(0);
  const rows = inflateSync(data);
  const bytes = 1 + Math.ceil(width / 8);
  expect(rows).toHaveLength(bytes * height);
  return Array.from({ length: height }, (_, y) => {
    const row = rows.subarray(y * bytes, (y + 1) * bytes);
    expect(row[0]).toBe(0);
    return Array.from({ length: width }, (_, x) => (((row[1 + Math.floor(x / 8)] ?? 0) >> (7 - (x % 8))) & 1) === 0);
  });
}

test("draws a QR code that authenticator apps read, with four pixels per module", () => {
  const pixels = pixelsOf(totpQrCode("MZXW6YTB", "Acme & Sons", "ada@acme.example"));
  const url = "otpauth://totp/Acme%20%26%20Sons:ada%40acme.example?secret=MZXW6YTB&issuer=Acme%20%26%20Sons";
  const modules = encode(url, { border: 4 }).data;
  expect(pixels).toHaveLength(modules.length * 4);
  expect(pixels.every((row, y) => row.every((black, x) => black === modules[y >> 2]?.[x >> 2]))).toBe(true);
});

describe("values of a seed", () => {
  const ids = createIds(emptyIdsData(7));
  const draw = (make: () => string) => Array.from({ length: 300 }, make);

  test("are version 4 UUIDs", () => {
    const uuids = draw(() => ids.uuid());
    for (const uuid of uuids) {
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    for (const place of [0, 15, 19, 35]) {
      expect(new Set(uuids.map((uuid) => uuid[place])).size).toBe(place === 19 ? 4 : 16);
    }
  });

  test("are URL-safe tokens of 44 characters, and codes of six digits with leading zeros", () => {
    for (const token of draw(() => ids.token())) expect(token).toMatch(/^[\w-]{44}$/);
    const codes = draw(() => ids.code());
    for (const code of codes) expect(code).toMatch(/^\d{6}$/);
    expect(new Set(codes.map((code) => code[0])).size).toBe(10);
    expect(new Set(codes).size).toBeGreaterThan(290);
  });

  test("depend only on the seed, the purpose and the count", () => {
    const nth = (seed: number | undefined, drawn: number, purpose?: string) =>
      createIds({ seed, drawn }, purpose).token();
    expect(nth(7, 3)).toBe(nth(7, 3));
    expect(new Set([nth(7, 3), nth(7, 4), nth(8, 3), nth(7, 3, "credentials"), nth(undefined, 3)]).size).toBe(5);
    const data = emptyIdsData(undefined);
    createIds(data).code();
    expect(data).toEqual({ seed: undefined, drawn: 1 });
  });
});

test.each([
  ["a", "a", true],
  ["a", "ab", false],
  ["*", "", true],
  ["a*", "a", true],
  ["a*", "ba", false],
  ["*a", "ba", true],
  ["*a", "ab", false],
  ["a*a", "a", false],
  ["a*a", "aa", true],
  ["a*b*c", "axbxc", true],
  ["a*b*c", "axcxb", false],
  ["a*b*c", "abc", true],
  ["a*bb*b", "abb", false],
  ["a**b", "ab", true],
  ["a.*", "axb", false],
])("the pattern %s matches %j: %s", (pattern, name, expected) => {
  expect(matcherOf(pattern)(name)).toBe(expected);
});

test("lists the newest hundred items, newest first, with the total", () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  expect(listingOf(numbers(3), (each) => each * 10)).toEqual({ total: 3, newest: [20, 10, 0] });
  const { total, newest } = listingOf(new Set(numbers(101)), String);
  expect([total, newest.length, newest[0], newest.at(-1)]).toEqual([101, 100, "100", "1"]);
  expect(listingOf([], String)).toEqual({ total: 0, newest: [] });
});

test("pages consistently while entries are added and removed", () => {
  const items = [1, 2, 3, 4, 5].map((sequence) => ({ sequence }));
  const first = pageOf(items, 2, undefined);
  expect(first).toMatchObject({ items: [{ sequence: 1 }, { sequence: 2 }], total: 5 });
  const second = pageOf([...items.slice(2), { sequence: 6 }], 3, first?.nextCursor);
  expect(second?.items.map(({ sequence }) => sequence)).toEqual([3, 4, 5]);
  const last = pageOf([...items, { sequence: 6 }], 3, second?.nextCursor);
  expect(last).toEqual({ items: [{ sequence: 6 }], total: 6 });
  expect(pageOf(items, 5, undefined)).not.toHaveProperty("nextCursor");
  expect(pageOf([], 5, undefined)).toEqual({ items: [], total: 0 });
});

test("merges metadata by key and deletes null keys", () => {
  expect(mergedMetadata({ a: 1, b: { c: 2 } }, { b: { d: 3 }, a: null, e: false })).toEqual({ b: { d: 3 }, e: false });
  const current = { a: 1 };
  expect(mergedMetadata(current, undefined)).toEqual({ a: 1 });
  mergedMetadata(current, { a: 2 });
  expect(current).toEqual({ a: 1 });
});

test("reads the domain of an address after the last at sign, ignoring case", () => {
  expect(domainOf('"a@b"@Acme.Example')).toBe("acme.example");
  expect(sameEmail("Ada@acme.example", "ADA@ACME.example")).toBe(true);
  expect(sameEmail("ada@acme.example", "bob@acme.example")).toBe(false);
});

test("truncates a timestamp to whole seconds", () => {
  expect(toTimestamp(new Date("2026-04-15T12:00:00.999Z"))).toBe("2026-04-15T12:00:00Z");
});
