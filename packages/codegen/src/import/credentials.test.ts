import type { JsonObject } from "@linkwright/description/json";
import { describe, expect, test } from "vitest";
import type { CredentialPart } from "../provider/provider.ts";
import { credentialsOf } from "./credentials.ts";

const BEARER = { scheme: "bearer", option: "apiKey" } as const;

const key = (name: string) => ({ type: "apiKey", in: "header", name });

/** Returns the credentials of a document with these security schemes, any one of which is sufficient. */
function of(schemes: JsonObject, rest: JsonObject = {}) {
  return credentialsOf({
    security: Object.keys(schemes).map((name) => ({ [name]: [] })),
    components: { securitySchemes: schemes },
    ...rest,
  });
}

/** Returns the credentials of a document that requires all of these at once. */
function together(schemes: JsonObject) {
  return of(schemes, { security: [Object.fromEntries(Object.keys(schemes).map((name) => [name, []]))] });
}

describe("a client authenticates as the document requires", () => {
  test.each<[what: string, scheme: JsonObject, part: CredentialPart, description: string]>([
    ["with a bearer token", { type: "http", scheme: "Bearer" }, BEARER, "An API key or access token"],
    ["OAuth", { type: "oauth2" }, BEARER, "An access token"],
    ["OpenID Connect", { type: "openIdConnect" }, BEARER, "An access token"],
    [
      "with a key in a header",
      key("X-Api-Key"),
      { scheme: "header", name: "X-Api-Key", option: "apiKey" },
      "An API key",
    ],
    [
      "with a key in the Authorization header",
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

  test("with a user and password, of which only the password is secret", () => {
    expect(of({ scheme: { type: "http", scheme: "basic" } })).toEqual({
      credential: [{ scheme: "basic", user: "user", password: "password" }],
      options: {
        user: { description: "The username", secret: false },
        password: { description: "The user's password", secret: true },
      },
      problem: undefined,
    });
  });

  test("with several required keys, each set by its own option", () => {
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

  test("with keys whose headers give no name, or a name that all clients already use", () => {
    const { options } = together({ a: key("X-"), b: key("Gateway"), c: key("X-Retries") });
    expect(Object.keys(options)).toEqual(["apiKey", "apiKey2", "apiKey3"]);
  });
});

describe("otherwise a bearer key is assumed and reported", () => {
  const assumed = { credential: [BEARER], options: { apiKey: { description: "An API key", secret: true } } };

  test.each<[scheme: JsonObject, problem: string]>([
    [
      { type: "apiKey", in: "query", name: "key" },
      "it requires `scheme` (apiKey), which clients cannot send: a bearer key is assumed",
    ],
    [
      { type: "apiKey", in: "cookie", name: "key" },
      "it requires `scheme` (apiKey), which clients cannot send: a bearer key is assumed",
    ],
    [key('x"y'), "it requires `scheme` (apiKey), which clients cannot send: a bearer key is assumed"],
    [
      { type: "http", scheme: "digest" },
      "it requires `scheme` (http), which clients cannot send: a bearer key is assumed",
    ],
    [{ type: "mutualTLS" }, "it requires `scheme` (mutualTLS), which clients cannot send: a bearer key is assumed"],
    [{}, "it requires `scheme` (unknown), which clients cannot send: a bearer key is assumed"],
  ])("%j", (scheme, problem) => {
    expect(of({ scheme })).toEqual({ ...assumed, problem });
  });

  test("for a document that specifies nothing", () => {
    const problem = "it does not state how callers authenticate: a bearer key is assumed";
    expect(credentialsOf({})).toEqual({ ...assumed, problem });
    expect(credentialsOf({ security: [{ lost: [] }] })).toEqual({ ...assumed, problem });
  });
});

describe("with several schemes", () => {
  const schemes = { query: { type: "apiKey", in: "query", name: "key" }, a: key("a"), b: key("b"), c: key("c") };
  const headerOf = (rest: JsonObject) => of(schemes, rest).credential.map((part) => "name" in part && part.name);
  const paths = {
    "/none": { summary: "None", "x-theirs": null },
    "/one": { get: { security: [{ b: [] }] }, post: { security: [{ c: [] }] } },
    "/two": { get: { security: [{ c: [] }] } },
  };

  test("uses the first that a client can send", () => {
    expect(of(schemes)).toMatchObject({ credential: [{ name: "a" }], problem: undefined });
  });

  test("prefers those of the whole document, then those of most operations, then any other", () => {
    expect(headerOf({ security: [{ b: [] }], paths })).toEqual(["b"]);
    expect(headerOf({ security: [], paths })).toEqual(["c"]);
    expect(headerOf({ security: [] })).toEqual(["a"]);
  });

  test("reports those of a required set that clients cannot send", () => {
    const { query, a } = schemes;
    expect(of({ query, a }, { security: [{ query: [], a: [] }] })).toMatchObject({
      credential: [{ name: "a" }],
      problem: "it requires `query` in addition to `a`, which clients cannot send",
    });
  });
});

test("resolves a scheme that is a reference", () => {
  const { credential } = of({ a: { $ref: "#/components/securitySchemes/b" }, b: key("b") });
  expect(credential).toEqual([{ scheme: "header", name: "b", option: "apiKey" }]);
});
