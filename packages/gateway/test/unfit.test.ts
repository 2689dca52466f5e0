import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { unfitness } from "../src/node/unfit.ts";

/** Returns the reason to reject a request with these headers in addition to Host. */
function unfit(headers: [name: string, value: string][] = [], method = "GET", url = "/a", host = "localhost:1") {
  const all = [["Host", host], ...headers] as const;
  const first = Object.fromEntries(all.map(([name, value]) => [name.toLowerCase(), value]));
  return unfitness({ method, url, rawHeaders: all.flat(), headers: first } as unknown as IncomingMessage);
}

test("accepts the HTTP methods that a Request can have", () => {
  for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
    expect(unfit([], method)).toBeUndefined();
  for (const method of ["TRACE", "CONNECT", "TRACK", "PROPFIND", "get", "", "GETX"])
    expect([method, unfit([], method)]).toEqual([method, expect.stringContaining("does not support this method")]);
  expect(unfitness({ rawHeaders: [], headers: {} } as unknown as IncomingMessage)).toContain(
    "does not support this method",
  );
});

test("accepts only a path as the target", () => {
  for (const url of ["/", "/a/b?c=d", "/~!*'();:@&=+$,/?[]%", "/a//b"])
    expect([url, unfit([], "GET", url)]).toEqual([url, undefined]);
  for (const url of ["", "a", "*", "http://localhost/a", "//a", "//a/b"])
    expect([url, unfit([], "GET", url)]).toEqual([url, expect.stringContaining("must be a path")]);
  for (const url of ["/a\\b", "/a#b", "/a b", "/ä", "/a\t", "/a\x7f", "/a\n", "/\x80", "/a?b#c"])
    expect([url, unfit([], "GET", url)]).toEqual([url, expect.stringContaining("must be ASCII")]);
});

test.each([
  "host",
  "authorization",
  "content-length",
  "content-type",
  "transfer-encoding",
  "origin",
  "idempotency-key",
])("accepts the header %s only once, in any case", (name) => {
  const value = name === "transfer-encoding" ? "chunked" : "1";
  if (name !== "host") expect(unfit([[name, value]])).toBeUndefined();
  for (const second of [name, name.toUpperCase()])
    expect(
      unfit([
        [name, value],
        ["x-else", "1"],
        [second, value],
      ]),
    ).toBe(`The header ${name} must occur only once.`);
});

test("accepts other headers repeatedly", () => {
  expect(
    unfit([
      ["x-else", "1"],
      ["X-Else", "2"],
      ["cookie", "a"],
      ["cookie", "b"],
    ]),
  ).toBeUndefined();
  // Names are at every other index; values that look like names do not count.
  expect(
    unfit([
      ["x-else", "host"],
      ["x-more", "host"],
    ]),
  ).toBeUndefined();
});

test("accepts a body with a length or in chunks", () => {
  expect(unfit([["content-length", "1"]])).toBeUndefined();
  for (const value of ["chunked", "Chunked", ""]) expect(unfit([["transfer-encoding", value]])).toBeUndefined();
  const both = [
    ["content-length", "1"],
    ["transfer-encoding", "chunked"],
  ] as [string, string][];
  expect(unfit(both)).toContain("cannot be combined");
  for (const value of ["gzip", "chunked, gzip", "gzip, chunked", "xchunked", "chunkedx", "identity"])
    expect([value, unfit([["transfer-encoding", value]])]).toEqual([
      value,
      "The only supported Transfer-Encoding is chunked.",
    ]);
});

test("accepts only a valid Host", () => {
  for (const host of ["a", "a.example", "A.Example:80", "127.0.0.1:65535", "[::1]", "[2001:db8::7.7.7.7]:1", "a_b-c.d"])
    expect([host, unfit([], "GET", "/", host)]).toEqual([host, undefined]);
  for (const host of [
    "",
    "a:",
    "a:123456",
    "a:b",
    "a/b",
    "a@b",
    "a b",
    "[::1",
    "::1",
    "[g]",
    "[]",
    "a?b",
    "[::1]a",
    "ä",
    "a,b",
  ])
    expect([host, unfit([], "GET", "/", host)]).toEqual([host, "The Host header is missing or invalid."]);
});
