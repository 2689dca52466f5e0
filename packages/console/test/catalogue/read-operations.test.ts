import { expect, test } from "vitest";
import type { ConsoleOperation } from "../../src/catalogue/operation.ts";
import { type Description, readOperations } from "../../src/catalogue/read-operations.ts";

const text = { type: "string" };
const least = {
  operationId: "things.get",
  tags: ["Things", "Others"],
  summary: "Get",
  description: "Gets.",
  externalDocs: { url: "https://example.com/docs" },
  "x-repeatable": true,
  "x-pagination": "none",
  responses: {},
};

function read(paths: object, more: Partial<Description> = {}): ConsoleOperation[] {
  const servers = [{ url: "https://test.example.com", description: "Test" }, { url: "https://live.example.com" }];
  return readOperations("toy", "v1", { info: { title: "Toy" }, servers, paths, ...more } as Description);
}

const readOne = (own: object, more?: Partial<Description>) =>
  read({ "/things": { get: { ...least, ...own } } }, more)[0];

test("an operation that says the least is what it says", () => {
  expect(readOne({})).toStrictEqual({
    provider: "toy",
    api: "v1",
    method: "GET",
    path: "/things",
    id: "things.get",
    tag: "Things",
    title: "Toy",
    summary: "Get",
    description: "Gets.",
    docsUrl: "https://example.com/docs",
    deprecated: false,
    repeatable: true,
    public: false,
    servers: [
      { url: "https://test.example.com", description: "Test" },
      { url: "https://live.example.com", description: "" },
    ],
    parameters: [],
    responses: [],
  });
});

test("each method of each path is one, in their order", () => {
  const methods = ["delete", "get", "patch", "post", "put"];
  const item = Object.fromEntries(methods.map((method) => [method, { ...least, operationId: method }]));
  const operations = read({ "/a": { ...item, parameters: [], description: "no method" }, "/b": { post: least } });
  expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "GET /a",
    "PUT /a",
    "POST /a",
    "DELETE /a",
    "PATCH /a",
    "POST /b",
  ]);
  expect(operations.map(({ id }) => id)).toEqual(["get", "put", "post", "delete", "patch", "things.get"]);
});

test("what an operation may say beside", () => {
  const pagination = { style: "cursor", cursor: "cursor" };
  expect(
    readOne({ deprecated: true, "x-repeatable": false, "x-sends": "sms", "x-pagination": pagination }),
  ).toMatchObject({
    deprecated: true,
    repeatable: false,
    sends: "sms",
    paging: pagination,
  });
  expect(readOne({ servers: [{ url: "https://own.example.com" }] })?.servers).toEqual([
    { url: "https://own.example.com", description: "" },
  ]);
  expect(readOne({ tags: [] })?.tag).toBe("");
});

test.each([
  [undefined, false],
  [[], true],
  [[{}], true],
  [[{ basic: [] }], false],
  [[{}, { basic: [] }], false],
])("with the security %j, being public is %s", (security, expected) => {
  expect(readOne({ security })?.public).toBe(expected);
});

test("parameters are those of the path, then the operation's own", () => {
  const [operation] = read({
    "/things/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { ...text, description: "of the schema" } }],
      get: {
        ...least,
        parameters: [
          { name: "q", in: "query", description: "of the parameter", schema: text, example: null },
          { name: "business", in: "header", required: false, schema: text, "x-client-option": "businessId" },
        ],
      },
    },
  });
  expect(operation?.parameters).toStrictEqual([
    {
      name: "id",
      in: "path",
      required: true,
      description: "of the schema",
      schema: { ...text, description: "of the schema" },
    },
    { name: "q", in: "query", required: false, description: "of the parameter", schema: text, example: null },
    { name: "business", in: "header", required: false, description: "", schema: text, option: "businessId" },
  ]);
});

test.each(["application/json", "application/x-www-form-urlencoded"])("a body may be %s", (contentType) => {
  const content = { [contentType]: { schema: text, example: { a: 1 } } };
  expect(readOne({ requestBody: { required: true, content } })?.body).toStrictEqual({
    contentType,
    required: true,
    schema: text,
    example: { a: 1 },
  });
  expect(readOne({ requestBody: { content } })?.body?.required).toBe(false);
});

test("JSON goes before a form, and nothing else is taken", () => {
  const form = { "application/x-www-form-urlencoded": { schema: text } };
  expect(readOne({ requestBody: { content: { ...form, "application/json": { schema: text } } } })?.body).toStrictEqual({
    contentType: "application/json",
    required: false,
    schema: text,
  });
  expect(() => readOne({ requestBody: { content: { "text/plain": { schema: text } } } })).toThrow(
    "things.get: its body is neither JSON nor a form.",
  );
});

test("answers are told with their schemas and an example, the first where there are several", () => {
  const responses = {
    200: {
      description: "ok",
      content: { "application/json": { schema: text, examples: { one: { value: 1 }, two: { value: 2 } } } },
    },
    201: {
      description: "made",
      content: { "application/json": { schema: text, example: 3, examples: { one: { value: 1 } } } },
    },
    204: { description: "none" },
    400: { description: "bad", content: { "application/json": { schema: text } } },
    500: { description: "page", content: { "text/html": { schema: text } } },
  };
  expect(readOne({ responses })?.responses).toStrictEqual([
    { status: "200", description: "ok", schema: text, example: 1 },
    { status: "201", description: "made", schema: text, example: 3 },
    { status: "204", description: "none" },
    { status: "400", description: "bad", schema: text },
    { status: "500", description: "page" },
  ]);
});

test("references are replaced by what they refer to, with what stands beside them", () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const schemas = {
    "a/b~c": { properties: { list: { type: "array", items: ref("Leaf") }, same: ref("Leaf") } },
    Leaf: { ...text, description: "its own" },
  };
  const schema = {
    anyOf: [{ ...ref("a~1b~0c"), description: "beside" }, { ...ref("Leaf"), description: "beside" }, null],
  };
  const responses = { 200: { description: "ok", content: { "application/json": { schema } } } };
  expect(readOne({ responses }, { components: { schemas } })?.responses[0]?.schema).toEqual({
    anyOf: [
      {
        properties: { list: { type: "array", items: schemas.Leaf }, same: schemas.Leaf },
        description: "beside",
      },
      { ...text, description: "beside" },
      null,
    ],
  });
  // A field may be called so.
  expect(readOne({ example: { $ref: 1 } })).toBeDefined();
});

test("a reference to nothing or to itself is an error", () => {
  const refer = ($ref: string) =>
    readOne({ parameters: [{ $ref }] }, { components: { a: { b: { $ref: "#/components/a" } } } });
  expect(() => refer("#/components/none/at/all")).toThrow("#/components/none/at/all refers to nothing.");
  expect(() => refer("#/components/a")).toThrow("#/components/a refers to itself");
});
