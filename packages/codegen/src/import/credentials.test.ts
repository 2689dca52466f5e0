import type { JsonObject } from "@linkwright/description/json";
import { describe, expect, test } from "vitest";
import { credentialsOf } from "./credentials.ts";

const bearer = `header: (current) => \`Bearer \${current}\``;

const key = (name: string) => ({ type: "apiKey", in: "header", name });

/** The credentials of a document with these security schemes, all of which it asks for. */
function of(schemes: JsonObject, rest: JsonObject = {}) {
  return credentialsOf({
    security: Object.keys(schemes).map((name) => ({ [name]: [] })),
    components: { securitySchemes: schemes },
    ...rest,
  });
}

describe("a client proves itself as the document asks it to", () => {
  test.each<[what: string, scheme: JsonObject, authorization: string, credential: string]>([
    ["a bearer token", { type: "http", scheme: "Bearer" }, bearer, "An API key or access token"],
    ["OAuth", { type: "oauth2" }, bearer, "An access token"],
    ["OpenID Connect", { type: "openIdConnect" }, bearer, "An access token"],
    [
      "user and password",
      { type: "http", scheme: "basic" },
      `header: (current) => \`Basic \${btoa(current)}\``,
      "User and password as `user:password`",
    ],
    ["a key in a header", key("X-Api-Key"), 'headerName: "x-api-key", header: (current) => current', "An API key"],
    ["a key in the usual header", key("Authorization"), "header: (current) => current", "An API key"],
    ["a key in a header of an odd name", key('x"y'), 'headerName: "x\\"y", header: (current) => current', "An API key"],
  ])("%s", (_what, scheme, authorization, what) => {
    expect(of({ scheme })).toEqual({ authorization, what, problem: undefined });
  });
});

describe("where it cannot, a bearer key is assumed and told", () => {
  const assumed = { authorization: bearer, what: "An API key" };

  test.each<[scheme: JsonObject, problem: string]>([
    [
      { type: "apiKey", in: "query", name: "key" },
      "it asks for `scheme` (apiKey), which clients cannot send: a bearer key is assumed",
    ],
    [
      { type: "apiKey", in: "cookie", name: "key" },
      "it asks for `scheme` (apiKey), which clients cannot send: a bearer key is assumed",
    ],
    [
      { type: "http", scheme: "digest" },
      "it asks for `scheme` (http), which clients cannot send: a bearer key is assumed",
    ],
    [{ type: "mutualTLS" }, "it asks for `scheme` (mutualTLS), which clients cannot send: a bearer key is assumed"],
    [{}, "it asks for `scheme` (unknown), which clients cannot send: a bearer key is assumed"],
  ])("%j", (scheme, problem) => {
    expect(of({ scheme })).toEqual({ ...assumed, problem });
  });

  test("a document that says nothing", () => {
    const problem = "it does not say how callers prove themselves: a bearer key is assumed";
    expect(credentialsOf({})).toEqual({ ...assumed, problem });
    expect(credentialsOf({ security: [{ lost: [] }] })).toEqual({ ...assumed, problem });
  });
});

describe("of several", () => {
  const schemes = { query: { type: "apiKey", in: "query", name: "key" }, a: key("a"), b: key("b"), c: key("c") };
  const headerOf = (rest: JsonObject) => /headerName: "(.)"/.exec(of(schemes, rest).authorization)?.[1];
  const paths = {
    "/none": { summary: "None", "x-theirs": null },
    "/one": { get: { security: [{ b: [] }] }, post: { security: [{ c: [] }] } },
    "/two": { get: { security: [{ c: [] }] } },
  };

  test("the first that a client can send is taken", () => {
    expect(of(schemes)).toMatchObject({
      authorization: expect.stringContaining('headerName: "a"'),
      problem: undefined,
    });
  });

  test("the document's own come first, then those of most operations, then any", () => {
    expect(headerOf({ security: [{ b: [] }], paths })).toBe("b");
    expect(headerOf({ security: [], paths })).toBe("c");
    expect(headerOf({ security: [] })).toBe("a");
  });
});

test("a scheme that is a reference is looked up", () => {
  const { authorization } = of({ a: { $ref: "#/components/securitySchemes/b" }, b: key("b") });
  expect(authorization).toContain('headerName: "b"');
});
