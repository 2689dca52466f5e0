import { expect, test } from "vitest";
import { hostsOf, isFromElsewhere, isHostOf, originsOf, type Sender } from "./guard.ts";

const own = hostsOf(["localhost", "127.0.0.1", "[::1]", "Machine"], 4100);

test("accepts a server's own Host header with its port, ignoring case", () => {
  for (const host of ["localhost:4100", "LocalHost:4100", "127.0.0.1:4100", "[::1]:4100", "machine:4100"])
    expect([host, isHostOf(own, host)]).toEqual([host, true]);
  for (const host of [
    undefined,
    "",
    "localhost",
    "localhost:80",
    "localhost:41000",
    "localhost.:4100",
    "127.1:4100",
    "[::ffff:127.0.0.1]:4100",
    "localhost:4100.example.com",
    "localhost.example.com:4100",
    "user@localhost:4100",
    "localhost:4100, example.com",
    " localhost:4100",
  ])
    expect([host, isHostOf(own, host)]).toEqual([host, false]);
});

test("browsers omit port 80 only", () => {
  expect([...hostsOf(["localhost"], 80)]).toEqual(["localhost:80", "localhost"]);
  expect([...hostsOf(["localhost"], 8080)]).toEqual(["localhost:8080"]);
});

const from = (sender: Partial<Sender>, linked?: boolean) =>
  isFromElsewhere(originsOf(own), { origin: null, site: null, mode: null, ...sender }, linked);

test("recognizes a server's own page by its origin, whatever its other headers", () => {
  for (const origin of ["http://localhost:4100", "http://127.0.0.1:4100", "http://[::1]:4100"])
    for (const site of ["same-origin", "cross-site", null]) expect(from({ origin, site })).toBe(false);
  for (const origin of [
    "null",
    "",
    "https://localhost:4100",
    "http://localhost",
    "http://localhost:4101",
    "http://localhost.:4100",
    "http://localhost:4100/",
    // Not an origin: browsers include the scheme.
    "localhost:4100",
    "http://http://localhost:4100",
    "https://example.com?http://localhost:4100",
  ])
    for (const sender of [{ origin }, { origin, site: "same-origin" }, { origin, mode: "navigate" }])
      expect([origin, from(sender), from(sender, true)]).toEqual([origin, true, true]);
});

test("without an origin, by Sec-Fetch-Site: no page, or the server's own", () => {
  for (const site of [null, "none", "same-origin"]) expect([site, from({ site })]).toEqual([site, false]);
  for (const site of ["cross-site", "same-site", "", "else", "Same-Origin"])
    for (const mode of [null, "no-cors", "cors", "navigate"])
      expect([site, mode, from({ site, mode })]).toEqual([site, mode, true]);
});

test("accepts a followed link if that is harmless", () => {
  expect(from({ site: "cross-site", mode: "navigate" }, true)).toBe(false);
  for (const mode of [null, "no-cors", "cors", "navigated"])
    expect(from({ site: "cross-site", mode }, true)).toBe(true);
});
