import type { JsonObject } from "@linkwright/description/json";
import { describe, expect, test } from "vitest";
import type { CredentialPart } from "../provider/provider.ts";
import { credentialsOf } from "./credentials.ts";

const BEARER = { scheme: "bearer", option: "apiKey" } as const;

const key = (name: string) => ({ type: "apiKey", in: "header", name });

/** The credentials of a document with these security schemes, any one of which it asks for. */
function of(schemes: JsonObject, rest: JsonObject = {}) {
  return credentialsOf({
    security: Object.keys(schemes).map((name) => ({ [name]: [] })),
    components: { securitySchemes: schemes },
    ...rest,
  });
}

/** Of a document that asks for all of these at once. */
function together(schemes: JsonObject) {
  return of(schemes, { security: [Object.fromEntries(Object.keys(schemes).map((name) => [name, []]))] });
}

describe("a client proves itself as the document asks it to", () => {
  test.each<[what: string, scheme: JsonObject, part: CredentialPart, description: string]>([
    ["a bearer token", { type: "http", scheme: "Bearer" }, BEARER, "An API key or access token"],
    ["OAuth", { type: "oauth2" }, BEARER, "An access token"],
    ["OpenID Connect", { type: "openIdConnect" }, BEARER, "An access token"],
    ["a key in a header", key("X-Api-Key"), { scheme: "header", name: "X-Api-Key", option: "apiKey" }, "An API key"],
    [
      "a key in the usual header",
      key("Authorization"),
      { scheme: "header", name: "Authorization", option: "apiKey" },
      "An API key",
    ],
  ])("%s", (_what, scheme, part, description) => {
    expect(of({ scheme })).toEqual({
      credential: [part],
      options: { apiKey: { description, secret: true } },
      problem: undefined,
    });
  });

  test("user and password, of which only one is secret", () => {
    expect(of({ scheme: { type: "http", scheme: "basic" } })).toEqual({
      credential: [{ scheme: "basic", user: "user", password: "password" }],
      options: {
        user: { description: "The user", secret: false },
        password: { description: "The user's password", secret: true },
      },
      problem: undefined,
    });
  });

  test("keys that are required together, each by an option of its own", () => {
    expect(
      together({ app: key("X-App-Id"), key: key("X-Api-Key"), token: { type: "http", scheme: "bearer" } }),
    ).toEqual({
      credential: [
        { scheme: "header", name: "X-App-Id", option: "appId" },
        { scheme: "header", name: "X-Api-Key", option: "apiKey" },
        { scheme: "bearer", option: "accessToken" },
      ],
      options: {
        appId: { description: "An API key", secret: true },
        apiKey: { description: "An API key", secret: true },
        accessToken: { description: "An API key or access token", secret: true },
      },
      problem: undefined,
    });
  });

  test("keys whose headers give no name of their own, or one that all clients have", () => {
    const { options } = together({ a: key("X-"), b: key("Gateway"), c: key("X-Retries") });
    expect(Object.keys(options)).toEqual(["apiKey", "apiKey2", "apiKey3"]);
  });
});

describe("where it cannot, a bearer key is assumed and told", () => {
  const assumed = { credential: [BEARER], options: { apiKey: { description: "An API key", secret: true } } };

  test.each<[scheme: JsonObject, problem: string]>([
    [
      { type: "apiKey", in: "query", name: "key" },
      "it asks for `scheme` (apiKey), which clients cannot send: a bearer key is assumed",
    ],
    [
      { type: "apiKey", in: "cookie", name: "key" },
      "it asks for `scheme` (apiKey), which clients cannot send: a bearer key is assumed",
    ],
    [key('x"y'), "it asks for `scheme` (apiKey), which clients cannot send: a bearer key is assumed"],
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
  const headerOf = (rest: JsonObject) => of(schemes, rest).credential.map((part) => "name" in part && part.name);
  const paths = {
    "/none": { summary: "None", "x-theirs": null },
    "/one": { get: { security: [{ b: [] }] }, post: { security: [{ c: [] }] } },
    "/two": { get: { security: [{ c: [] }] } },
  };

  test("the first that a client can send is taken", () => {
    expect(of(schemes)).toMatchObject({ credential: [{ name: "a" }], problem: undefined });
  });

  test("the document's own come first, then those of most operations, then any", () => {
    expect(headerOf({ security: [{ b: [] }], paths })).toEqual(["b"]);
    expect(headerOf({ security: [], paths })).toEqual(["c"]);
    expect(headerOf({ security: [] })).toEqual(["a"]);
  });

  test("of which all are needed and one cannot be sent, the others are told", () => {
    const { query, a } = schemes;
    expect(of({ query, a }, { security: [{ query: [], a: [] }] })).toMatchObject({
      credential: [{ name: "a" }],
      problem: "it asks for `query` beside `a`, which clients cannot send as well",
    });
  });
});

test("a scheme that is a reference is looked up", () => {
  const { credential } = of({ a: { $ref: "#/components/securitySchemes/b" }, b: key("b") });
  expect(credential).toEqual([{ scheme: "header", name: "b", option: "apiKey" }]);
});
