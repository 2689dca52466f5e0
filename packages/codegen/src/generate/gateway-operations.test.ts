import type { Description } from "@linkwright/description/document";
import { readMethods } from "@linkwright/description/method";
import { expect, test } from "vitest";
import { apiOf } from "../repository/apis.ts";
import { gatewayModule } from "./gateway-operations.ts";

const api = apiOf("toy@v1", "specs/toy/v1/openapi.yaml");
const responses = { 204: { description: "Done." } };
const operation = (operationId: string, rest: object = {}) => ({
  operationId,
  "x-repeatable": true,
  responses,
  ...rest,
});

function moduleOf(description: Partial<Description>): string {
  const whole: Description = { info: { title: "Toy" }, paths: {}, ...description };
  return gatewayModule([{ api, description: whole, operations: readMethods(whole) }]);
}

const operationsOf = (description: Partial<Description>) =>
  [...moduleOf(description).matchAll(/^ {6}(\{.*\}),$/gm)].map(([, line = ""]) => JSON.parse(line));

test("operations stand in the order in which their paths are looked up: fixed ones before those with parameters", () => {
  const paths = {
    "/things/{id}": { get: operation("a"), delete: operation("b") },
    "/things/{id}/parts": { get: operation("c") },
    "/things/search": { post: operation("d") },
    "/things": { get: operation("e") },
  };
  expect(operationsOf({ paths }).map(({ id }) => id)).toEqual(["e", "d", "b", "a", "c"]);
});

test("an operation has what a call needs to pass, and nothing that it has not", () => {
  const schema = { type: "object", properties: {} };
  const send = operation("send", {
    "x-repeatable": false,
    security: [{}],
    servers: [{ url: "https://sms.toy.example" }],
    parameters: [
      { name: "dry", in: "query", schema: { type: "string" } },
      { name: "X-Session", in: "header", "x-client-option": "a.b", schema: { type: "string" } },
    ],
    requestBody: { content: { "application/x-www-form-urlencoded": { schema } } },
  });
  expect(
    operationsOf({ paths: { "/a": { get: operation("get") }, "/b": { put: operation("put"), post: send } } }),
  ).toEqual([
    { id: "get", method: "GET", path: "/a", repeatable: true },
    {
      id: "send",
      method: "POST",
      path: "/b",
      repeatable: false,
      contentType: "application/x-www-form-urlencoded",
      query: ["dry"],
      headers: ["x-session"],
      public: true,
      server: "https://sms.toy.example",
    },
    { id: "put", method: "PUT", path: "/b", repeatable: true },
  ]);
});

test.each([
  ["HTTP Basic", { type: "http", scheme: "basic" }, '"basic"'],
  ["a bearer token", { type: "http", scheme: "bearer" }, '"bearer"'],
  ["a header", { type: "apiKey", in: "header", name: "X-Key" }, '{"header":"X-Key"}'],
])("an API with credentials as %s says so", (_what, key, credential) => {
  const module = moduleOf({ security: [{ key: [] }], components: { securitySchemes: { key } } });
  expect(module).toContain(`    credential: ${credential},\n`);
});

test.each([
  ["in the query", [{ key: [] }], { type: "apiKey", in: "query", name: "key" }],
  ["in a header without a name", [{ key: [] }], { type: "apiKey", in: "header" }],
  ["by another scheme", [{ key: [] }], { type: "http", scheme: "digest" }],
  ["by OAuth", [{ key: [] }], { type: "oauth2" }],
  ["described nowhere", [{ other: [] }], { type: "http", scheme: "basic" }],
  ["asked for by none", [], { type: "http", scheme: "basic" }],
])("an API whose credentials are %s has none that the gateway could send", (_what, security, key) => {
  expect(moduleOf({ security, components: { securitySchemes: { key } } })).not.toContain("credential");
});

test("an API has its servers, if any", () => {
  expect(moduleOf({ servers: [{ url: "https://a.example" }, { url: "https://b.example" }] })).toContain(
    '    servers: ["https://a.example","https://b.example"],\n',
  );
  expect(moduleOf({})).toContain("    servers: [],\n");
});
