import type { JsonObject } from "@linkwright/description/json";
import { describe, expect, test } from "vitest";
import { baseUrlOf, ownServer } from "./servers.ts";

const HTTP = "https://acme.example/docs/openapi.json";

describe("the base URL of an API", () => {
  test.each<[what: string, server: JsonObject, expected: string]>([
    ["is the server of its document", { url: "https://api.acme.example/v1" }, "https://api.acme.example/v1"],
    ["has no slash at the end", { url: "https://api.acme.example//" }, "https://api.acme.example"],
    ["may have no TLS", { url: "http://localhost:8080" }, "http://localhost:8080"],
    [
      "is encoded, so that it cannot end a string of the generated client",
      { url: 'https://acme.example/a"+evil()+"\\\n`$' },
      "https://acme.example/a%22+evil()+%22/%60$",
    ],
    [
      "contains the defaults of server variables",
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
  ])("%s of a document at a URL, resolved against it", (url, expected) => {
    expect(baseUrlOf({ servers: [{ url }] }, HTTP)).toBe(expected);
  });

  test.each<[problem: string, document: JsonObject]>([
    ["names no server", {}],
    ["names no server", { servers: [] }],
    ["names no server", { servers: "https://api.acme.example" }],
    ["names the server `/v1`, which is not an absolute http(s) URL", { servers: [{ url: "/v1" }] }],
    ["names the server ``, which is not an absolute http(s) URL", { servers: [{}] }],
    [
      "names the server `ftp://acme.example`, which is not an absolute http(s) URL",
      { servers: [{ url: "ftp://acme.example" }] },
    ],
    [
      "names the server `javascript:alert(1)`, which is not an absolute http(s) URL",
      { servers: [{ url: "javascript:alert(1)" }] },
    ],
  ])("must be passed by the user if the document %s: %j", (problem, document) => {
    expect(() => baseUrlOf(document, "openapi.yaml")).toThrow(
      expect.objectContaining({
        name: "UserError",
        message: `The document ${problem}. Set the API's base URL with --base-url.`,
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

  test("keeps the first, made absolute", () => {
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

  test.each([[BASE], [`${BASE}/`], [""], ["/"]])("omits it if it is the API's: %j", (url) => {
    expect(own({ url })).toEqual({ problem: undefined, servers: undefined });
    expect(own()).toEqual({ problem: undefined, servers: undefined });
  });

  test.each([
    ["http://files.acme.example", "http://files.acme.example"],
    ["https://{host}", "https://{host}"],
    ["https://files.acme.example?a=b", "https://files.acme.example/?a=b"],
  ])("has no method if it is %s", (url, reported) => {
    expect(own({ url }).problem).toBe(`its own server is \`${reported}\`, which is not an https URL.`);
  });
});
