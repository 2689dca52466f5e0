import { child, type JsonObject } from "@linkwright/description/json";
import { describe, expect, test } from "vitest";
import { followConventions } from "./conventions.ts";

const NO_CONTENT = { 204: { description: "Done." } };
const ok = (schema: unknown, type = "application/json") => ({
  200: { description: "All.", content: { [type]: schema === undefined ? {} : { schema } } },
});
const body = (schema: unknown, type = "application/json") => ({
  requestBody: { content: { [type]: schema === undefined ? {} : { schema } } },
});

/** Returns the converted operations of a document, by `METHOD /path`. */
function followed(paths: JsonObject, rest: JsonObject = {}) {
  const document: JsonObject = { paths, ...rest };
  const { changes, ...conventions } = followConventions(document, "https://api.acme.example");
  return { document, changes: Object.fromEntries(changes), ...conventions };
}

/** Returns a single operation after conversion. */
function operationAfter(method: string, given: JsonObject, { path = "/things", ...rest }: JsonObject = {}) {
  const { document, ...result } = followed({ [String(path)]: { [method]: { responses: NO_CONTENT, ...given } } }, rest);
  const [item] = Object.values(child(document, "paths")) as JsonObject[];
  return { operation: child(item ?? {}, method), ...result };
}

/** Returns the reason why an operation has no method; `undefined` if it has one. */
function rawOnly(method: string, given: JsonObject, rest?: JsonObject): unknown {
  const { operation, rawOnly } = operationAfter(method, given, rest);
  expect(rawOnly.map(({ reason }) => reason)).toEqual(operation["x-raw-only"] ? [operation["x-raw-only"]] : []);
  return operation["x-raw-only"];
}

describe("safe defaults for what a document does not specify", () => {
  test.each([
    ["get", true],
    ["head", true],
    ["post", false],
    ["put", false],
    ["patch", false],
    ["delete", false],
  ])("%s has x-repeatable %s and is not paginated", (method, repeatable) => {
    expect(operationAfter(method, {}).operation).toMatchObject({ "x-repeatable": repeatable, "x-pagination": "none" });
  });

  test("keeps what the document specifies", () => {
    const given = { "x-repeatable": true, "x-pagination": { style: "cursor" } };
    expect(operationAfter("post", given).operation).toMatchObject(given);
  });
});

test("gives operations the paths of their methods", () => {
  const { document, operations } = followed({
    "/users": {
      get: { operationId: "listUsers", tags: ["Users", "All"], responses: NO_CONTENT },
      post: { responses: NO_CONTENT },
    },
  });
  expect(document.paths).toMatchObject({
    "/users": { get: { operationId: "users.list" }, post: { operationId: "users.create" } },
  });
  expect(operations).toEqual([
    { method: "get", path: "/users", operationId: "listUsers", tag: "Users", id: "users.list", wanted: undefined },
    { method: "post", path: "/users", operationId: undefined, tag: undefined, id: "users.create", wanted: undefined },
  ]);
});

test("ignores values that are not strings or lists where these are required", () => {
  const { operations } = operationAfter("get", { operationId: 7, tags: "Users" });
  expect(operations).toMatchObject([{ id: "things.list", operationId: undefined, tag: undefined }]);
});

test("keeps the order of paths and removes everything but operations", () => {
  const { document } = followed({
    "/b/{id}": {
      summary: "B",
      parameters: [],
      servers: [],
      put: { ...body({ properties: { id: {} } }), responses: NO_CONTENT },
    },
    "/a": { get: { responses: NO_CONTENT } },
    "x-ours": "given",
  });
  expect(Object.keys(child(document, "paths"))).toEqual(["/b/{path_id}", "/a", "x-ours"]);
  expect(Object.keys(child(child(document, "paths"), "/b/{path_id}"))).toEqual(["summary", "put"]);
});

test("names an operation after the provider's path, and lists it under its new path", () => {
  const { operations } = followed({
    "/b/{id}": { put: { operationId: "putBId", ...body({ properties: { id: {} } }), responses: NO_CONTENT } },
  });
  expect(operations).toMatchObject([{ id: "b.replace", path: "/b/{path_id}" }]);
});

describe("omits requests that the provider sends", () => {
  test("webhooks", () => {
    const { document, changes } = followed({}, { webhooks: { "user.created": {}, "user.deleted": {} } });
    expect(document).not.toHaveProperty("webhooks");
    expect(changes).toEqual({ "webhooks, omitted": ["user.created", "user.deleted"] });
  });

  test("callbacks", () => {
    const { operation, changes } = operationAfter("post", { callbacks: { done: {} } });
    expect(operation).not.toHaveProperty("callbacks");
    expect(changes).toEqual({ "callbacks, omitted": ["POST /things"] });
  });
});

describe("a body", () => {
  test.each(["*/*", "application/*", "text/json", "application/json; charset=utf-8"])("of %s becomes JSON", (type) => {
    const schema = { type: "object", properties: { a: {} } };
    const { operation, changes } = operationAfter("post", body(schema, type));
    expect(operation.requestBody).toEqual({ content: { "application/json": { schema } } });
    expect(changes).toEqual({ "bodies of any type, changed to JSON": ["POST /things"] });
  });

  test.each(["application/json", "application/x-www-form-urlencoded"])(
    "of %s stays, even with another type beside it",
    (type) => {
      const content = { [type]: { schema: { type: "object", properties: { a: {} } } }, "*/*": { schema: {} } };
      const { operation, changes } = operationAfter("post", { requestBody: { content } });
      expect(operation.requestBody).toEqual({ content });
      expect(changes).toEqual({});
    },
  );

  test.each(["get", "head", "delete"])("without fields is removed from %s", (method) => {
    for (const type of ["application/json", "application/x-www-form-urlencoded"]) {
      const { operation, changes } = operationAfter(method, body({ type: "object", properties: {} }, type));
      expect(operation).not.toHaveProperty("requestBody");
      expect(operation).not.toHaveProperty("x-raw-only");
      expect(changes).toEqual({
        "empty bodies of GET, HEAD and DELETE, omitted": [`${method.toUpperCase()} /things`],
      });
    }
  });

  test.each<[schema: JsonObject]>([
    [{ properties: { reason: {} } }],
    [{ allOf: [{ properties: { reason: {} } }] }],
    [{ oneOf: [{ properties: { reason: {} } }, { properties: { code: {} } }] }],
  ])("of DELETE that may have a field, %j, is sent by a method", (schema) => {
    expect(rawOnly("delete", body(schema))).toBeUndefined();
    expect(rawOnly("get", body(schema))).toBe("a GET has no body.");
  });

  test.each<[what: string, schema: unknown]>([
    ["has no fields", { type: "object" }],
    ["has no type", { description: "Anything." }],
    ["has no schema", undefined],
    ["has the schema true", true],
  ])("of POST that %s accepts any field", (_what, schema) => {
    const { operation } = operationAfter("post", body(schema));
    expect(operation).not.toHaveProperty("x-raw-only");
    expect(operation.requestBody).toMatchObject({
      content: { "application/json": { schema: { type: "object", additionalProperties: true } } },
    });
  });

  test("of two types is judged by its JSON, which methods send", () => {
    const content = (json: JsonObject, form: JsonObject) => ({
      requestBody: {
        content: {
          "application/json": { schema: { properties: json } },
          "application/x-www-form-urlencoded": { schema: { properties: form } },
        },
      },
    });
    expect(operationAfter("delete", content({}, { a: {} })).operation).not.toHaveProperty("requestBody");
    expect(rawOnly("get", content({ a: {} }, {}))).toBe("a GET has no body.");
  });

  test("that refers to one without fields makes that one accept any field", () => {
    const components = { schemas: { Any: { type: "object" } } };
    operationAfter("post", body({ $ref: "#/components/schemas/Any" }), { components });
    expect(components.schemas.Any).toEqual({ type: "object", additionalProperties: true });
  });

  test("that is not an object is removed", () => {
    expect(operationAfter("post", { requestBody: null }).operation).not.toHaveProperty("requestBody");
  });
});

describe("an operation that a method cannot perform is left to the raw client, with the reason", () => {
  test.each<[reason: string, method: string, operation: JsonObject]>([
    ["its body must be JSON or a form.", "post", body({ type: "object" }, "multipart/form-data")],
    ["its body must be an object with `properties`.", "post", body({ type: "array", items: {} })],
    [
      "its body must be an object with `properties`.",
      "post",
      body({ oneOf: [{ properties: { a: {} } }, { type: "array" }] }),
    ],
    ["clients have no methods for OPTIONS.", "options", {}],
    ["its response must be application/json.", "get", { responses: ok({ type: "string" }, "text/csv") }],
    ["it has no 2xx response.", "get", { responses: { 302: { description: "Away." } } }],
    ["it has no 2xx response.", "get", { responses: { default: { description: "Anything." } } }],
    [
      "one of its 2xx responses has a body and another one, which is not 204, has none.",
      "get",
      { responses: { ...ok({}), 202: { description: "Later." } } },
    ],
    [
      "its own server is `http://files.acme.example`, which is not an https URL.",
      "get",
      { servers: [{ url: "http://files.acme.example" }] },
    ],
    [
      "its parameter `session` is a cookie, which methods do not send.",
      "get",
      { parameters: [{ name: "session", in: "cookie", required: true }] },
    ],
  ])("%s", (reason, method, operation) => {
    expect(rawOnly(method, operation)).toBe(reason);
  });

  test.each([
    ["things", "its path does not begin with a slash."],
    ["/things?all", "its path contains `?`, which a URL path cannot."],
    ["/things#all", "its path contains `#`, which a URL path cannot."],
    ["/all things", "its path contains ` `, which a URL path cannot."],
    ["/all\\things", "its path contains `\\`, which a URL path cannot."],
  ])("the path %s", (path, reason) => {
    expect(rawOnly("get", {}, { path })).toBe(reason);
  });

  test.each<[what: string, method: string, operation: JsonObject]>([
    ["JSON by another name", "get", { responses: ok({}, "application/vnd.acme+json; v=1") }],
    ["a body or none", "get", { responses: { ...ok({}), ...NO_CONTENT } }],
    ["a form", "post", body({ properties: { a: {} } }, "application/x-www-form-urlencoded")],
    ["an optional parameter that no method can send", "get", { parameters: [{ name: "session", in: "cookie" }] }],
    ["its own server", "get", { servers: [{ url: "https://files.acme.example" }] }],
  ])("%s is not a reason", (_what, method, operation) => {
    expect(rawOnly(method, operation)).toBeUndefined();
  });

  test("lists the reasons by operation, and those of parameters by parameter", () => {
    const session = { name: "session", in: "cookie" };
    const { rawOnly, rawOnlyParameters } = followed({
      "/a": { get: { responses: {}, parameters: [session] }, post: { responses: NO_CONTENT } },
    });
    expect(rawOnly).toEqual([{ operation: "GET /a", reason: "it has no 2xx response." }]);
    expect(rawOnlyParameters).toEqual([
      { operation: "GET /a", parameter: "session", reason: "is a cookie, which methods do not send." },
    ]);
  });
});

test("an operation without servers gets those of its path", () => {
  const files = { url: "https://files.acme.example" };
  const own = { url: "https://own.acme.example" };
  const { document } = followed({
    "/a": { servers: [files], get: { responses: NO_CONTENT }, post: { servers: [own], responses: NO_CONTENT } },
  });
  expect(document.paths).toMatchObject({ "/a": { get: { servers: [files] }, post: { servers: [own] } } });
});

test.each([
  ...["items", "additionalItems", "contains", "not"].map((name) => [name, (schema: unknown) => schema] as const),
  ...["properties", "patternProperties", "$defs"].map((name) => [name, (schema: unknown) => ({ a: schema })] as const),
  ...["anyOf", "oneOf", "allOf", "prefixItems"].map((name) => [name, (schema: unknown) => [schema, {}]] as const),
])("writes schemas of %s that are true or false as objects", (name, within) => {
  const after = (schema: unknown) => {
    const { document } = followed({
      "/a": { get: { responses: ok({ [name]: within(schema), additionalProperties: false }) } },
    });
    return document.paths;
  };
  const written = (schema: unknown) => ({
    "/a": { get: expect.objectContaining({ responses: ok({ [name]: within(schema), additionalProperties: false }) }) },
  });
  expect(after(true)).toEqual(written({}));
  expect(after(false)).toEqual(written({ not: {} }));
  expect(after({ type: "string" })).toEqual(written({ type: "string" }));
});

test("gives a response without a schema an empty one", () => {
  expect(operationAfter("get", { responses: ok(undefined) }).operation.responses).toEqual(ok({}));
});

test("does not mistake a property named content for content", () => {
  const schema = {
    type: "object",
    properties: { content: { type: "object", properties: { media: { type: "string" } } } },
  };
  expect(operationAfter("get", { responses: ok(schema) }).operation).toMatchObject({ responses: ok(schema) });
});

test("takes a reference as the value of an example to be the example", () => {
  const $ref = "#/components/examples/users";
  const content = (one: JsonObject) => ({
    200: { description: "All.", content: { "application/json": { schema: {}, examples: { one, two: { value: 1 } } } } },
  });
  const { operation } = operationAfter("get", { responses: content({ value: { $ref } }) });
  expect(operation.responses).toEqual(content({ $ref }));
});
