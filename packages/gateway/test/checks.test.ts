import { anyCharacter } from "@linkwright/testing/any-character";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkHeaders } from "../src/checks/headers.ts";
import { checkTarget, upstreamPath } from "../src/checks/path.ts";
import { checkQuery } from "../src/checks/query.ts";
import { checkHost, checkOrigin } from "../src/checks/sender.ts";
import type { GatewayOperation } from "../src/operations.ts";
import { Rejection } from "../src/rejection.ts";

/** Returns the type of a check's rejection; undefined if it passes. */
function rejection(check: () => unknown): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof Rejection) return error.type;
    throw error;
  }
}

const headersRejected = (headers: Record<string, string>) => rejection(() => checkHeaders(new Headers(headers)));

test.each(["x-http-method-override", "x-http-method", "x-method-override"])("rejects %s", (name) => {
  for (const value of ["DELETE", ""]) expect(headersRejected({ [name]: value })).toBe("method_override");
});

test.each(["x-original-url", "x-rewrite-url", "x-forwarded-path", "x-forwarded-prefix"])("rejects %s", (name) => {
  for (const value of ["/v1", ""]) expect(headersRejected({ [name]: value })).toBe("header_not_allowed");
});

const HOP_BY_HOP = [
  "keep-alive",
  "close",
  "te",
  "transfer-encoding",
  "upgrade",
  "proxy-connection",
  "trailer",
  "http2-settings",
];

test("allows only hop-by-hop headers in Connection", () => {
  for (const name of [...HOP_BY_HOP, "Keep-Alive", "", " close , te,"])
    expect([name, headersRejected({ connection: name })]).toEqual([name, undefined]);
  expect(headersRejected({ connection: HOP_BY_HOP.join(", ") })).toBeUndefined();
  for (const name of ["authorization", "content-type", "close, cookie", "idempotency-key,close", "keep alive"])
    expect([name, headersRejected({ connection: name })]).toEqual([name, "header_not_allowed"]);
});

test("rejects an upgrade", () => {
  for (const value of ["h2c", "websocket", ""]) expect(headersRejected({ upgrade: value })).toBe("header_not_allowed");
});

test.each([
  "gzip",
  "br",
  "deflate",
  "zstd",
  "compress",
  "x-gzip",
  "gzip, identity",
  "identity, gzip",
  "unheard-of",
  "",
])("rejects a body with the Content-Encoding %j", (encoding) => {
  expect(headersRejected({ "content-encoding": encoding })).toBe("unsupported_media_type");
});

test("accepts every other header", () => {
  expect(headersRejected({})).toBeUndefined();
  expect(headersRejected({ "content-encoding": "identity", cookie: "a=b", "x-else": "1" })).toBeUndefined();
});

const targetRejected = (target: string | undefined, url = `http://localhost${target}`) =>
  rejection(() => checkTarget(new URL(url), target));

test("checks the target as it was sent", () => {
  for (const plain of [
    "/",
    "/a",
    "/a/b-._~!$&'()*+,;=:@",
    "/a/%20b",
    "/a/",
    "/a?b=../c",
    "/a?b=//c",
    "/...",
    "/a/.b",
    "/a/b.",
    "/a/%2e%2eb",
  ])
    expect([plain, targetRejected(plain)]).toEqual([plain, undefined]);
  const climbs = [
    "/a/../b",
    "/a/./b",
    "/.",
    "/..",
    "/a/%2e/b",
    "/a/%2e%2E/b",
    "/a/.%2e",
    "/a/%2e.",
    "/%252e",
    "/%25252e.",
  ];
  const others = ["//a", "/a//b", "/a/", "/a\\b", "/ä", "/a b", "/a#b", "a", "http://localhost/a", ""];
  for (const target of [...climbs, ...others.filter((other) => other !== "/a/")])
    expect([target, targetRejected(target, "http://localhost/a")]).toEqual([target, "path_not_allowed"]);
  for (const target of climbs) expect([target, targetRejected(target)]).toEqual([target, "path_not_allowed"]);
});

test("rejects a target that became another path, and uses the URL's path if the target is unknown", () => {
  expect(targetRejected("/a", "http://localhost/b")).toBe("path_not_allowed");
  expect(targetRejected("/a?c", "http://localhost/a?c")).toBeUndefined();
  expect(targetRejected(undefined, "http://localhost/a?b")).toBeUndefined();
  expect(targetRejected(undefined, "http://localhost/a//b")).toBe("path_not_allowed");
  expect(targetRejected(undefined, "http://localhost/%252e%252e/b")).toBe("path_not_allowed");
});

const operation = (path: string): GatewayOperation => ({ id: "a.b", method: "GET", path, repeatable: true });
const pathOf = (path: string, requested: string) => upstreamPath(operation(path), requested);

test("builds the path from the operation's template", () => {
  expect(pathOf("/a/{x}/b/{y}", "/a/1%7C/b/2%40")).toBe("/a/1%7C/b/2%40");
  expect(pathOf("/a/{x}", "/a/%61")).toBe("/a/a");
  expect(pathOf("/a/{x}", "/a/100%25")).toBe("/a/100%25");
  expect(pathOf("/a", "/a")).toBe("/a");
  // Only a whole segment can be a parameter.
  expect(pathOf("/a/b", "/else/%2f")).toBe("/a/b");
  expect(pathOf("/{patient_id}/b", "/1/b")).toBe("/1/b");
  expect(rejection(() => pathOf("/a/{x}.json", "/a/1.json"))).toBe("path_not_allowed");
});

test("keeps each parameter one segment", () => {
  const signs = ["/", "\\", "?", "#", "\0", "\t", "\n", "\r", "\x1f", "\x7f", "%2f", "%2F", "%00", "%ff"];
  for (const sign of signs) {
    const requested = `/a/b${encodeURIComponent(sign)}c`;
    expect([requested, rejection(() => pathOf("/a/{x}", requested))]).toEqual([requested, "path_not_allowed"]);
  }
  for (const value of ["", ".", "..", "%2e%2e", "%", "%zz", "%c0%ae", "%ff"])
    expect([value, rejection(() => pathOf("/a/{x}", `/a/${value}`))]).toEqual([value, "path_not_allowed"]);
  expect(rejection(() => pathOf("/a/{x}/b", "/a"))).toBe("path_not_allowed");
});

test("passes a parameter to the provider unchanged or rejects it", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, minLength: 1, maxLength: 12 }), (value) => {
      const requested = `/a/${encodeURIComponent(value)}`;
      let path: string;
      try {
        path = pathOf("/a/{x}", requested);
      } catch (error) {
        expect(error).toBeInstanceOf(Rejection);
        return;
      }
      expect(new URL(path, "http://localhost").pathname.split("/").slice(1).map(decodeURIComponent)).toEqual([
        "a",
        value,
      ]);
    }),
  );
});

const queryRejected = (query: string[] | undefined, search: string) =>
  rejection(() => checkQuery({ ...operation("/a"), ...(query && { query }) }, new URL(`http://localhost/a${search}`)));

test("accepts the operation's query parameters, including fields of objects and lists", () => {
  for (const search of ["", "?", "?a=1", "?a=1&b=2", "?b=1&b=2", "?a[b]=1", "?a[b.c]=1", "?a[]=1", "?a[0]=1", "?a"])
    expect([search, queryRejected(["a", "b"], search)]).toEqual([search, undefined]);
  for (const search of [
    "?c=1",
    "?a=1&c=2",
    "?A=1",
    "?[a]=1",
    "?a[b]c=1",
    "?a[b",
    "?c[a]=1",
    "?a[b-c]=1",
    "?a[b][c]=1",
    "?=1",
    "?ab=1",
  ])
    expect([search, queryRejected(["a", "b"], search)]).toEqual([search, "unknown_parameter"]);
  expect(queryRejected(undefined, "")).toBeUndefined();
  expect(queryRejected(undefined, "?a=1")).toBe("unknown_parameter");
});

const hostRejected = (url: string, host?: string, hosts?: string[]) =>
  rejection(() => checkHost(new URL(url), new Headers(host === undefined ? {} : { host }), hosts));

test("accepts its own hosts, by default this machine's names with any port", () => {
  for (const host of ["localhost", "127.0.0.1:4200", "[::1]:80", "127.1.2.3"])
    expect([host, hostRejected(`http://${host}`)]).toEqual([host, undefined]);
  for (const host of ["a.example", "localhost.a.example", "127.0.0.1.a.example", "192.0.2.1"])
    expect([host, hostRejected(`http://${host}`)]).toEqual([host, "host_not_allowed"]);
  expect(hostRejected("https://a.example", undefined, ["b.example", "a.example"])).toBeUndefined();
  expect(hostRejected("https://a.example:8443", undefined, ["a.example"])).toBe("host_not_allowed");
  expect(hostRejected("https://a.example:8443", undefined, ["a.example:8443"])).toBeUndefined();
  expect(hostRejected("http://localhost", undefined, ["a.example"])).toBe("host_not_allowed");
});

test("accepts a Host header that matches the URL, in any case", () => {
  expect(hostRejected("http://localhost:1", "localhost:1")).toBeUndefined();
  expect(hostRejected("http://localhost:1", "LOCALHOST:1")).toBeUndefined();
  for (const host of ["a.example", "localhost", "localhost:2", ""])
    expect([host, hostRejected("http://localhost:1", host)]).toEqual([host, "host_not_allowed"]);
});

const originOf = (headers: Record<string, string>) =>
  checkOrigin(new URL("https://gateway.example.com/a"), new Headers(headers), [
    "https://a.example",
    "https://b.example",
  ]);

test("returns the origin that may read the response", () => {
  for (const origin of ["https://a.example", "https://b.example", "https://gateway.example.com"])
    expect(originOf({ origin, "sec-fetch-site": "cross-site" })).toBe(origin);
  for (const origin of [
    "null",
    "",
    "https://c.example",
    "http://a.example",
    "https://a.example:444",
    "https://a.example/",
  ])
    expect([origin, rejection(() => originOf({ origin }))]).toEqual([origin, "origin_not_allowed"]);
});

test("rejects requests without an origin from pages of other sites", () => {
  for (const site of ["none", "same-origin"]) expect(originOf({ "sec-fetch-site": site })).toBeUndefined();
  expect(originOf({})).toBeUndefined();
  for (const site of ["cross-site", "same-site", "", "else"])
    expect([site, rejection(() => originOf({ "sec-fetch-site": site }))]).toEqual([site, "origin_not_allowed"]);
});
