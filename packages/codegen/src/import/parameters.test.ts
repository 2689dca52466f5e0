import type { JsonObject } from "@linkwright/description/json";
import { describe, expect, test } from "vitest";
import { fitParameters, renameCollidingPathParameters } from "./parameters.ts";

/** Returns an operation's parameters after conversion. */
function fitted(operation: JsonObject, { path = "/things", item = {}, document = {} } = {}) {
  const notes: string[] = [];
  const note = (change: string, place: string) => notes.push(`${change}: ${place}`);
  const left = fitParameters(document, item, operation, path, "GET /things", note);
  return {
    parameters: operation.parameters as JsonObject[] | undefined,
    left,
    notes,
    rawOnly: operation["x-raw-only"],
  };
}

/** Returns the reason why a method cannot send an optional query parameter; `undefined` if it can. */
function problemOf(parameter: JsonObject, rest: JsonObject = {}, document: JsonObject = {}): string | undefined {
  const written = { name: "filter", in: "query", ...parameter };
  const path = written.in === "path" ? "/things/{filter}" : "/things";
  const { left, parameters } = fitted({ parameters: [written], ...rest }, { path, document });
  expect(left).toEqual(left.map(({ reason }) => ({ parameter: written.name, reason })));
  expect(parameters?.[0]?.["x-raw-only"]).toBe(left[0]?.reason);
  return left[0]?.reason;
}

const list = { type: "array", items: { type: "string" } };
const object = { type: "object", properties: { a: { type: "string" } } };
const text = { type: "string" };
const json = (schema: JsonObject) => ({ requestBody: { content: { "application/json": { schema } } } });

describe("keeps what a method can send", () => {
  test.each<[what: string, parameter: JsonObject]>([
    ["a string in the query", { schema: text }],
    ["a list in the query, as a repeated name", { schema: list }],
    ["the same, stated explicitly", { schema: list, style: "form", explode: true }],
    ["an object in the style deepObject", { schema: object, style: "deepObject" }],
    ["a name with brackets", { name: "filter[name]", schema: text }],
    ["a string in the path", { in: "path", required: true, schema: text }],
    ["a string in the path with an explicit style", { in: "path", required: true, schema: text, style: "simple" }],
    ["a parameter without a type", { schema: {} }],
  ])("%s", (_what, parameter) => {
    const written = { name: "filter", in: "query", ...parameter };
    const path = written.in === "path" ? "/things/{filter}" : "/things";
    const result = fitted({ parameters: [written] }, { path });
    expect(result).toEqual({ parameters: [written], left: [], notes: [], rawOnly: undefined });
  });

  test("gives a parameter without a schema an empty one", () => {
    expect(fitted({ parameters: [{ name: "q", in: "query" }] }).parameters).toEqual([
      { name: "q", in: "query", schema: {} },
    ]);
  });
});

describe("leaves what a method would send incorrectly to the raw client, with the reason", () => {
  test.each<[reason: string, parameter: JsonObject]>([
    ["is a cookie, which methods do not send.", { in: "cookie", schema: text }],
    [
      "is serialized as a document of its own, which methods do not support.",
      { content: { "application/json": { schema: object } } },
    ],
    ["has a name that methods cannot write.", { name: "a&b", schema: text }],
    ["has a name that methods cannot write.", { name: "a?b", schema: text }],
    ["has a name that methods cannot write.", { name: "a#b", schema: text }],
    ["is a list in the style `deepObject`, which methods do not support.", { schema: list, style: "deepObject" }],
    [
      "nests objects or lists in the style `deepObject`, which OpenAPI does not define.",
      { schema: { type: "object", properties: { a: list } }, style: "deepObject" },
    ],
    [
      "is a list in a single value, which methods do not support: they repeat the name.",
      { schema: list, explode: false },
    ],
    [
      "is a list in a single value, which methods do not support: they repeat the name.",
      { schema: list, style: "pipeDelimited" },
    ],
    ["is an object in the style `form`, which methods do not support.", { schema: object }],
    ["is an object in the style `form`, which methods do not support.", { schema: { type: ["object", "null"] } }],
    ["is an object in the style `form`, which methods do not support.", { schema: { properties: {} } }],
    ["is an object in the style `form`, which methods do not support.", { schema: { anyOf: [text, object] } }],
    ["is an object in the style `form`, which methods do not support.", { schema: { allOf: [{ oneOf: [object] }] } }],
  ])("%s", (reason, parameter) => {
    expect(problemOf(parameter)).toBe(reason);
  });

  test.each<[reason: string, parameter: JsonObject]>([
    ["is a list or an object, which methods do not support in paths.", { schema: list }],
    ["is a list or an object, which methods do not support in paths.", { schema: object }],
    ["is in the style `matrix`, which methods do not support.", { schema: text, style: "matrix" }],
  ])("a path parameter %s", (reason, parameter) => {
    const path = "/things/{filter}";
    const { rawOnly } = fitted({ parameters: [{ name: "filter", in: "path", ...parameter }] }, { path });
    expect(rawOnly).toBe(`its parameter \`filter\` ${reason}`);
  });

  test("resolves a schema that is a reference, even one to itself", () => {
    const document = {
      components: { schemas: { Filter: object, Loop: { anyOf: [{ $ref: "#/components/schemas/Loop" }, list] } } },
    };
    const refer = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` }, explode: false });
    expect(problemOf(refer("Filter"), {}, document)).toMatch(/^is an object in the style `form`/);
    expect(problemOf(refer("Loop"), {}, document)).toMatch(/^is a list in a single value/);
  });

  test.each<[what: string, schema: JsonObject]>([
    ["a field of the body", { properties: { filter: text } }],
    ["a field that its body inherits", { allOf: [{ properties: { other: text } }, { properties: { filter: text } }] }],
    ["a field of a body that is referred to", { $ref: "#/components/schemas/Filter" }],
    ["a field of a body that inherits itself", { $ref: "#/components/schemas/Loop" }],
  ])("the name of %s", (_what, schema) => {
    const Filter = { properties: { filter: text } };
    const Loop = { allOf: [{ $ref: "#/components/schemas/Loop" }, Filter] };
    const document = { components: { schemas: { Filter, Loop } } };
    expect(problemOf({ schema: text }, json(schema), document)).toBe("has the name of a field of the body.");
    expect(problemOf({ name: "another", schema: text }, json(schema), document)).toBeUndefined();
  });

  test("the name of a field of a form", () => {
    const form = { "application/x-www-form-urlencoded": { schema: { properties: { filter: text } } } };
    expect(problemOf({ schema: text }, { requestBody: { content: form } })).toBe(
      "has the name of a field of the body.",
    );
  });

  test("a name that is also in the path", () => {
    const parameters = [
      { name: "id", in: "path", required: true, schema: text },
      { name: "id", in: "query", schema: text },
    ];
    expect(fitted({ parameters }, { path: "/things/{id}" }).left).toEqual([
      { parameter: "id", reason: "has the name of another parameter." },
    ]);
  });

  test("a required parameter makes its operation raw-only", () => {
    const { rawOnly, left, parameters } = fitted({
      parameters: [{ name: "session", in: "cookie", required: true, schema: text }],
    });
    expect(rawOnly).toBe("its parameter `session` is a cookie, which methods do not send.");
    expect(left).toEqual([]);
    expect(parameters).toHaveLength(1);
  });

  test("a shared parameter is marked for this operation only", () => {
    const shared = { name: "filter", in: "query", schema: text };
    const document = { components: { parameters: { shared } } };
    const reference = { $ref: "#/components/parameters/shared" };
    const clash = fitted({ parameters: [reference], ...json({ properties: { filter: text } }) }, { document });
    expect(clash.parameters).toEqual([{ ...shared, "x-raw-only": "has the name of a field of the body." }]);
    expect(fitted({ parameters: [reference] }, { document }).parameters).toEqual([reference]);
    expect(shared).not.toHaveProperty("x-raw-only");
  });
});

describe("headers", () => {
  test("get a call option named after them", () => {
    expect(fitted({ parameters: [{ name: "If-None-Match", in: "header", schema: text }] })).toEqual({
      parameters: [{ name: "If-None-Match", in: "header", schema: text, "x-client-option": "header.ifNoneMatch" }],
      left: [],
      notes: [],
      rawOnly: undefined,
    });
  });

  test("keep the option that the document specifies", () => {
    const parameters = [{ name: "X-Tenant", in: "header", schema: text, "x-client-option": "tenant" }];
    expect(fitted({ parameters }).parameters).toEqual(parameters);
  });

  test.each(["Accept", "content-type", "AUTHORIZATION"])("are omitted if the client sets them itself: %s", (name) => {
    const { parameters, notes } = fitted({ parameters: [{ name, in: "header", required: true, schema: text }] });
    expect(parameters).toBeUndefined();
    expect(notes).toEqual([`header parameters that the client sets itself, omitted: GET /things ${name}`]);
  });

  test("are reported if they are required", () => {
    expect(fitted({ parameters: [{ name: "X-Tenant", in: "header", required: true, schema: text }] }).notes).toEqual([
      "required headers, which are optional in the types of methods: GET /things X-Tenant",
    ]);
  });
});

describe("path parameters", () => {
  const path = "/things/{id}";

  test("are required, even if the document says otherwise", () => {
    const { parameters } = fitted({ parameters: [{ name: "id", in: "path", schema: text }] }, { path });
    expect(parameters).toEqual([{ name: "id", in: "path", schema: text, required: true }]);
  });

  test("are added as strings if they are not declared", () => {
    const { parameters, notes } = fitted({}, { path });
    expect(parameters).toEqual([{ name: "id", in: "path", required: true, schema: text }]);
    expect(notes).toEqual(["path parameters that were not declared, added as strings: GET /things id"]);
  });

  test("are omitted if the path does not contain them", () => {
    const { parameters, notes } = fitted({ parameters: [{ name: "id", in: "path", required: true, schema: text }] });
    expect(parameters).toBeUndefined();
    expect(notes).toEqual(["path parameters that their path does not contain, omitted: GET /things id"]);
  });
});

test("an operation inherits the parameters of its path, except those that it overrides", () => {
  const shared = { name: "page", in: "query", schema: text };
  const own = { name: "page", in: "query", schema: { type: "integer" } };
  const other = { name: "size", in: "query", schema: text };
  const header = { name: "page", in: "header", schema: text, "x-client-option": "header.page" };
  const { parameters } = fitted({ parameters: [own, header] }, { item: { parameters: [shared, other] } });
  expect(parameters).toEqual([own, other, header]);
});

describe("a path parameter with the name of a body field", () => {
  const body = (name: string) => json({ properties: { [name]: text } });
  const parameter = (name: string) => ({ name, in: "path", required: true, schema: text });

  function renamed(paths: JsonObject, components: JsonObject = {}) {
    const document = { paths, components };
    const notes: string[] = [];
    renameCollidingPathParameters(document, (change, place) => notes.push(`${change}: ${place}`));
    return { paths: document.paths, notes };
  }

  test("gets another name, in the path and in every declaration; others stay", () => {
    const { paths, notes } = renamed({
      "/a": {},
      "/users/{id}": { parameters: [parameter("id")], put: { parameters: [parameter("id")], ...body("id") }, get: {} },
      "/users/{id}/keys": { parameters: [parameter("id")], post: body("name") },
    });
    expect(paths).toEqual({
      "/a": {},
      "/users/{path_id}": {
        parameters: [parameter("path_id")],
        put: { parameters: [parameter("path_id")], ...body("id") },
        get: {},
      },
      "/users/{id}/keys": { parameters: [parameter("id")], post: body("name") },
    });
    expect(Object.keys(paths)).toEqual(["/a", "/users/{path_id}", "/users/{id}/keys"]);
    expect(notes).toEqual([
      "path parameters renamed because a body field has the same name: /users/{id} id, now path_id",
    ]);
  });

  test("follows the naming style of its document", () => {
    expect(Object.keys(renamed({ "/users/{userId}": { put: body("userId") } }).paths)).toEqual(["/users/{pathUserId}"]);
  });

  test("is renamed for this path only if others share it", () => {
    const reference = { $ref: "#/components/parameters/id" };
    const components = { parameters: { id: parameter("id") } };
    const { paths } = renamed(
      { "/users/{id}": { parameters: [reference], put: body("id") }, "/b/{id}": { parameters: [reference] } },
      components,
    );
    expect(paths).toMatchObject({
      "/users/{path_id}": { parameters: [parameter("path_id")] },
      "/b/{id}": { parameters: [reference] },
    });
    expect(components.parameters.id.name).toBe("id");
  });

  test("keeps its name if the new one is also taken, which makes the operation raw-only", () => {
    const schema = { properties: { id: text, path_id: text } };
    expect(Object.keys(renamed({ "/users/{id}": { put: json(schema) } }).paths)).toEqual(["/users/{id}"]);
    expect(Object.keys(renamed({ "/users/{id}/{path_id}": { put: body("id") } }).paths)).toEqual([
      "/users/{id}/{path_id}",
    ]);
    const { rawOnly } = fitted({ parameters: [parameter("id")], ...json(schema) }, { path: "/users/{id}" });
    expect(rawOnly).toBe("its parameter `id` has the name of a field of the body.");
  });
});
