import { describe, expect, test } from "vitest";
import type { PathItem } from "./document.ts";
import { jsonOf, METHODS, mergedObject, readOperations, responseTo } from "./operation.ts";
import { toyOperation } from "./toy-operation.ts";

test("names an operation without an operationId by its method and path", () => {
  const [operation] = readOperations({ info: { title: "Toy" }, paths: { "/things/{id}": { get: {} } } });
  expect(operation).toEqual({
    id: "GET /things/{id}",
    method: "GET",
    path: "/things/{id}",
    tags: [],
    summary: "GET /things/{id}",
    description: "",
    deprecated: false,
    repeatable: false,
    public: false,
    servers: [],
    parameters: [],
    responses: [],
  });
});

test("all methods of all paths are read, of each path in one order", () => {
  const methods = [...METHODS].reverse();
  const item: PathItem = { ...Object.fromEntries(methods.map((method) => [method, {}])), parameters: [] };
  const paths = { "/b": item, "/a": { $ref: "#/components/items/A" } as unknown as PathItem };
  const components = { items: { A: { post: {} } } };
  const read = readOperations({ info: { title: "Toy" }, paths, components });
  expect(read.map(({ id }) => id)).toEqual([...METHODS.map((method) => `${method.toUpperCase()} /b`), "POST /a"]);
});

test("reads extensions, links and servers", () => {
  const paging = { style: "cursor", cursor: "c", next: "n", items: "i" } as const;
  const { operation } = toyOperation({
    deprecated: true,
    externalDocs: { url: "https://example.com/docs" },
    "x-repeatable": true,
    "x-sends": "sms",
    "x-pagination": paging,
    "x-raw-only": "is odd",
    servers: [{ url: "https://own.example.com" }],
  });
  expect(operation).toMatchObject({
    deprecated: true,
    docsUrl: "https://example.com/docs",
    repeatable: true,
    sends: "sms",
    pages: paging,
    rawOnly: "is odd",
    server: "https://own.example.com",
    servers: [{ url: "https://own.example.com" }],
  });
  expect(toyOperation({ "x-pagination": "none" }).operation).toMatchObject({
    pages: undefined,
    server: undefined,
    servers: [{ url: "https://api.example.com" }],
  });
  const item = { servers: [{ url: "https://path.example.com" }] };
  expect(toyOperation({}, { item }).operation.server).toBe("https://path.example.com");
});

test.each([
  [undefined, false],
  [[], true],
  [[{}], true],
  [[{ basic: [] }], false],
  [[{}, { basic: [] }], false],
])("with the security %j, being public is %s", (security, expected) => {
  expect(toyOperation(security && { security }).operation.public).toBe(expected);
});

describe("parameters", () => {
  test("are those of the path, overridden by the operation's own, each with the pointer of its schema", () => {
    const id = { name: "id", in: "path" as const, required: true, schema: { description: "of the schema" } };
    const item = { parameters: [{ ...id, name: "shared", in: "query" as const }, id] };
    const own = { ...id, description: "own", deprecated: true, style: "label", explode: true, example: 1 };
    const { operation } = toyOperation({ parameters: [own] }, { path: "/a/{id}", item });
    expect(operation.parameters).toMatchObject([
      {
        name: "shared",
        description: "of the schema",
        deprecated: false,
        pointer: "#/paths/~1a~1%7Bid%7D/parameters/0/schema",
      },
      {
        name: "id",
        in: "path",
        required: true,
        description: "own",
        deprecated: true,
        style: "label",
        explode: true,
        example: 1,
        pointer: "#/paths/~1a~1%7Bid%7D/post/parameters/0/schema",
      },
    ]);
  });

  test("may be filled by an option, or be left to the raw client", () => {
    const { operation } = toyOperation({
      parameters: [
        { name: "a", in: "query", "x-client-option": "option.a" },
        { name: "b", in: "query", "x-raw-only": "is odd" },
      ],
    });
    expect(operation.parameters.map(({ option, rawOnly }) => [option, rawOnly])).toEqual([
      ["option.a", undefined],
      [undefined, "is odd"],
    ]);
  });
});

describe("a body", () => {
  test.each([
    [["application/x-www-form-urlencoded", "application/json"], "application/json"],
    [["multipart/form-data", "application/x-www-form-urlencoded"], "application/x-www-form-urlencoded"],
    [["text/plain", "application/merge-patch+json", "multipart/form-data"], "multipart/form-data"],
    [["text/plain", "application/merge-patch+json"], "application/merge-patch+json"],
    [["image/png", "text/plain"], "image/png"],
  ])("of %j is sent as %s", (types, contentType) => {
    const content = Object.fromEntries(types.map((type) => [type, { example: type }]));
    const { body } = toyOperation({ requestBody: { content, required: true } }).operation;
    expect(body).toMatchObject({ contentType, required: true });
    expect([...(body?.contents.keys() ?? [])]).toEqual(types);
    expect(body?.contents.get(contentType)?.example).toBe(contentType);
  });

  test("of no type is none", () => {
    expect(toyOperation({ requestBody: { content: {} } }).operation.body).toBeUndefined();
  });

  test("has the place of its schema, and its first example", () => {
    const content = { "application/json": { examples: { one: { value: 1 }, two: { value: 2 } } } };
    expect(toyOperation({ requestBody: { content } }).operation.body?.contents.get("application/json")).toEqual({
      schema: {},
      pointer: "#/paths/~1things/post/requestBody/content/application~1json/schema",
      example: 1,
      encoding: {},
    });
  });
});

test("reads responses by status as written, with their JSON content", () => {
  const content = { "text/html": {}, "application/problem+json; charset=utf-8": { example: 1 } };
  const { operation } = toyOperation({
    responses: { 200: { description: "ok" }, "4XX": { content }, default: { content: { "text/html": {} } } },
  });
  expect(
    operation.responses.map(({ status, description, contents }) => [status, description, jsonOf(contents)?.example]),
  ).toEqual([
    ["200", "ok", undefined],
    ["4XX", "", 1],
    ["default", "", undefined],
  ]);
  expect(responseTo(operation, 200)?.description).toBe("ok");
  expect(responseTo(operation, 404)).toBeUndefined();
});

test("an object is merged of its parts, also of those that refer back to it", () => {
  const schemas = {
    Base: { properties: { a: { type: "string" } }, required: ["a"], additionalProperties: true },
    Own: {
      allOf: [{ $ref: "#/components/schemas/Base" }, { $ref: "#/components/schemas/Own" }],
      description: "d",
      properties: { b: {} },
      required: ["b"],
    },
  };
  const { description } = toyOperation({}, { schemas });
  const merged = mergedObject(description, { $ref: "#/components/schemas/Own" });
  expect(merged).toMatchObject({
    description: "d",
    properties: { a: { type: "string" }, b: {} },
    additionalProperties: true,
  });
  expect(new Set(merged.required)).toEqual(new Set(["a", "b"]));
  expect(mergedObject(description, { type: "string" })).toEqual({ type: "string" });
});
