import type { JsonObject } from "@linkwright/description/json";
import { describe, expect, test } from "vitest";
import { baseUrlOf, ownServer } from "./servers.ts";

const HTTP = "https://acme.example/docs/openapi.json";

describe("an API is served", () => {
  test.each<[what: string, server: JsonObject, expected: string]>([
    ["where its document says", { url: "https://api.acme.example/v1" }, "https://api.acme.example/v1"],
    ["without a slash at the end", { url: "https://api.acme.example//" }, "https://api.acme.example"],
    ["without TLS, too", { url: "http://localhost:8080" }, "http://localhost:8080"],
    [
      "where nothing ends a text of the client",
      { url: 'https://acme.example/a"+evil()+"\\\n`$' },
      "https://acme.example/a%22+evil()+%22/%60$",
    ],
    [
      "with the defaults of variables in place",
      {
        url: "https://{region}.acme.example/{version}",
        variables: { region: { default: "eu" }, version: { default: 2 } },
      },
      "https://eu.acme.example/2",
    ],
  ])("%s", (_what, server, expected) => {
    expect(baseUrlOf({ servers: [server, { url: "https://other.example" }] }, "openapi.yaml")).toBe(expected);
  });

  test.each([
    ["/v1/", "https://acme.example/v1"],
    ["v1", "https://acme.example/docs/v1"],
    ["//api.acme.example", "https://api.acme.example"],
  ])("%s of a document at an address, relative to it", (url, expected) => {
    expect(baseUrlOf({ servers: [{ url }] }, HTTP)).toBe(expected);
  });

  test.each<[said: string, document: JsonObject]>([
    ["names no server", {}],
    ["names no server", { servers: [] }],
    ["names no server", { servers: "https://api.acme.example" }],
    ["names the server `/v1`, which is no address", { servers: [{ url: "/v1" }] }],
    ["names the server ``, which is no address", { servers: [{}] }],
    ["names the server `ftp://acme.example`, which is no address", { servers: [{ url: "ftp://acme.example" }] }],
    ["names the server `javascript:alert(1)`, which is no address", { servers: [{ url: "javascript:alert(1)" }] }],
  ])("where its user says, if the document %s: %j", (said, document) => {
    expect(() => baseUrlOf(document, "openapi.yaml")).toThrow(
      expect.objectContaining({
        name: "UserError",
        message: `The document ${said}. Say with --base-url where the API is served.`,
      }),
    );
  });
});

describe("an operation with a server of its own", () => {
  const BASE = "https://api.acme.example/v1";

  function own(...servers: JsonObject[]) {
    const operation: JsonObject = { servers };
    return { problem: ownServer(operation, BASE), servers: operation.servers };
  }

  test("keeps its first, made absolute", () => {
    const server = {
      url: "https://{host}/",
      description: "Files",
      variables: { host: { default: "files.acme.example" } },
    };
    expect(own(server, { url: "https://other.example" })).toEqual({
      problem: undefined,
      servers: [{ url: "https://files.acme.example", description: "Files" }],
    });
    expect(own({ url: "/v2" })).toEqual({ problem: undefined, servers: [{ url: "https://api.acme.example/v2" }] });
  });

  test.each([[BASE], [`${BASE}/`], [""], ["/"]])("needs none where it is the API's: %j", (url) => {
    expect(own({ url })).toEqual({ problem: undefined, servers: undefined });
    expect(own()).toEqual({ problem: undefined, servers: undefined });
  });

  test.each([
    ["http://files.acme.example", "http://files.acme.example"],
    ["https://{host}", "https://{host}"],
    ["https://files.acme.example?a=b", "https://files.acme.example/?a=b"],
  ])("has no method where it is %s", (url, reported) => {
    expect(own({ url }).problem).toBe(`its own server is \`${reported}\`, which is no https address.`);
  });
});
