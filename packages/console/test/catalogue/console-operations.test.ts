import type { Description, OperationObject, PathItem, Schema } from "@linkwright/description/document";
import { expect, test } from "vitest";
import { consoleOperations } from "../../src/catalogue/console-operations.ts";
import type { ConsoleOperation } from "../../src/catalogue/operation.ts";
import { descriptionOf, json } from "../operation-with.ts";

const text: Schema = { type: "string" };
const nothing = { 204: { description: "none" } };

function read(paths: Description["paths"], schemas?: Record<string, Schema>): ConsoleOperation[] {
  return consoleOperations("toy", "v1", descriptionOf(paths, schemas));
}

function readOne(own: OperationObject, schemas?: Record<string, Schema>): ConsoleOperation | undefined {
  return read({ "/things": { post: { responses: nothing, ...own } } }, schemas)[0];
}

test("names an operation without properties by its method and path", () => {
  expect(readOne({})).toStrictEqual({
    provider: "toy",
    api: "v1",
    id: "POST /things",
    line: "POST:none:once /things",
    headers: [],
    method: "POST",
    path: "/things",
    tag: "Other",
    title: "Toy",
    summary: "POST /things",
    description: "",
    deprecated: false,
    repeatable: false,
    public: false,
    servers: [{ url: "https://api.example.com" }],
    parameters: [],
    input: { type: "object", properties: {}, required: [] },
    responses: [{ status: "204", description: "none" }],
  });
});

test("reads all properties of an operation", () => {
  const said: OperationObject = {
    operationId: "things.make",
    tags: ["Things", "Others"],
    summary: "Make",
    description: "Makes.",
    deprecated: true,
    externalDocs: { url: "https://example.com/docs" },
    "x-repeatable": true,
    "x-sends": "sms",
    "x-pagination": { style: "cursor", cursor: "cursor", next: "next", items: "items" },
    servers: [{ url: "https://own.example.com" }],
    security: [],
    parameters: [{ name: "X-Session", in: "header", schema: text, "x-client-option": "session", example: null }],
    requestBody: json({ properties: { a: text } }, { a: "b" }),
    responses: {
      200: {
        description: "ok",
        content: { "application/json": { schema: text, examples: { one: { value: 1 }, two: { value: 2 } } } },
      },
      500: { description: "page", content: { "text/html": { schema: text } } },
    },
  };
  expect(readOne(said)).toMatchObject({
    id: "things.make",
    tag: "Things",
    summary: "Make",
    description: "Makes.",
    docsUrl: "https://example.com/docs",
    deprecated: true,
    repeatable: true,
    sends: "sms",
    paging: { style: "cursor" },
    public: true,
    servers: [{ url: "https://own.example.com" }],
    headers: ["X-Session"],
    parameters: [{ name: "X-Session", in: "header", required: false, option: "session", example: null }],
    body: { contentType: "application/json", example: { a: "b" } },
    responses: [
      { status: "200", description: "ok", schema: text, example: 1 },
      { status: "500", description: "page" },
    ],
  });
});

test.each<[why: string, own: OperationObject]>([
  ["is left to it", { "x-raw-only": "is left to it" }],
  ["its body must be JSON or a form", { requestBody: { content: { "image/png": {} } } }],
  ["its body must be JSON or a form", { requestBody: { content: { "multipart/form-data": {} } } }],
  ["its body must be an object", { requestBody: json({ type: "array" }) }],
  ["cookies are not supported", { parameters: [{ name: "a", in: "cookie" }] }],
])("returns no input for an operation without a method, and the reason that it %s", (why, own) => {
  const operation = readOne(own);
  expect(operation?.rawOnly).toContain(why);
  expect(operation?.input).toEqual({});
});

test("supports every HTTP method", () => {
  const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];
  const item: PathItem = Object.fromEntries(methods.map((method) => [method, { responses: nothing }]));
  expect(read({ "/a": item }).map(({ method, rawOnly }) => [method.toLowerCase(), rawOnly])).toEqual(
    methods.map((method) => [
      method,
      ["options", "trace"].includes(method) ? `clients have no methods for ${method.toUpperCase()}` : undefined,
    ]),
  );
});

test("ends recursive and large schemas", () => {
  const names = Array.from({ length: 40 }, (_, index) => `S${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
  const schemas = Object.fromEntries(names.map((name) => [name, { type: "object", properties }]));
  const own: OperationObject = {
    requestBody: json({ type: "object", properties: { tree: { $ref: "#/components/schemas/Tree" } } }),
    responses: { 200: { description: "ok", ...json({ $ref: "#/components/schemas/S0" }) } },
  };
  const tree: Schema = {
    type: "object",
    description: "d",
    properties: { below: { $ref: "#/components/schemas/Tree" } },
  };
  const operation = readOne(own, { ...schemas, Tree: tree });
  expect(operation?.input.properties).toEqual({
    tree: { ...tree, properties: { below: { title: "Tree", description: "d" } } },
  });
  expect(JSON.stringify(operation)).not.toContain("$ref");
  expect(Object.keys(operation?.responses[0]?.schema?.properties ?? {})).toEqual(names);
});
