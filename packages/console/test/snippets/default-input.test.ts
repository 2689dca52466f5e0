import type { ParameterObject, Schema } from "@linkwright/description/document";
import { expect, test } from "vitest";
import { defaultInput } from "../../src/snippets/default-input.ts";
import { json, operationWith } from "../operation-with.ts";

const body = (schema: Schema, example?: unknown) => operationWith({ requestBody: json(schema, example) });

test.each<[what: string, schema: Schema, value: unknown]>([
  ["its constant", { const: "a", examples: ["b"] }, "a"],
  ["its first example", { examples: ["a", "b"], default: "c" }, "a"],
  ["its default", { default: false, enum: [true] }, false],
  ["its first value", { type: "string", enum: ["a", "b"] }, "a"],
  ["what its first kind has, of anyOf", { anyOf: [{ const: "a" }, { const: "b" }] }, "a"],
  ["what its first kind has, of oneOf", { oneOf: [{ type: "boolean" }, { const: "b" }] }, true],
  ["what its first part has, of allOf", { allOf: [{ type: "string" }] }, "field-1"],
  ["an integer's minimum", { type: "integer", minimum: 5 }, 5],
  ["a minimum of nothing", { type: "number", minimum: 0 }, 0],
  ["a number", { type: "number" }, 1],
  ["an integer", { type: "integer" }, 1],
  ["a boolean", { type: "boolean" }, true],
  ["a list", { type: "array", items: {} }, []],
  ["null", { type: "null" }, null],
  ["the first of several types", { type: ["integer", "null"] }, 1],
  [
    "an object with what it requires",
    { type: "object", required: ["a"], properties: { a: { type: "boolean" }, b: {} } },
    { a: true },
  ],
  ["an object that requires nothing", { type: "object", properties: { a: { type: "boolean" } } }, {}],
  ["an object that requires what it does not describe", { type: "object", required: ["a"] }, { a: "a-1" }],
  ["a text, by its name", { type: "string" }, "field-1"],
  ["anything, by its name", {}, "field-1"],
  ["an address", { type: "string", format: "email" }, "ada@example.com"],
  ["a URL", { type: "string", format: "uri" }, "https://app.example.com/"],
  ["a UUID", { type: "string", format: "uuid" }, "0f9c2d51-3a77-4b0e-9a55-6c8d1e2f3a4b"],
  ["a date", { type: "string", format: "date" }, "2026-04-15"],
  ["a time", { type: "string", format: "date-time" }, "2026-04-15T12:00:00Z"],
  ["a format of no example", { type: "string", format: "ipv4" }, "field-1"],
])("uses %s for a required field without an example", (_what, schema, value) => {
  expect(defaultInput(body({ required: ["field"], properties: { field: schema, other: {} } }))).toEqual({
    field: value,
  });
});

test("uses the example for required fields and omits others", () => {
  const schema: Schema = { required: ["a", "b"], properties: { a: {}, b: {}, c: {} } };
  expect(defaultInput(body(schema, { a: 0, c: 2 }))).toEqual({ a: 0, b: "b-1" });
  for (const example of [undefined, null, "text"])
    expect(defaultInput(body(schema, example))).toEqual({ a: "a-1", b: "b-1" });
});

test("uses the whole example if no field is required", () => {
  expect(defaultInput(body({ properties: { a: {}, b: {} } }, { a: 1, b: 2 }))).toEqual({ a: 1, b: 2 });
  expect(defaultInput(body({ required: [], additionalProperties: true }, { a: 1 }))).toEqual({ a: 1 });
  for (const example of [undefined, null, "text"])
    expect(defaultInput(body({ additionalProperties: true }, example))).toEqual({});
});

test("includes required parameters that the caller must set", () => {
  const parameter: ParameterObject = { name: "id", in: "path", required: true, schema: { type: "string" } };
  expect(
    defaultInput(
      operationWith({
        path: "/things/{id}",
        parameters: [
          parameter,
          { ...parameter, name: "shown", in: "query", example: 0 },
          { ...parameter, name: "optional", in: "query", required: false },
          { ...parameter, name: "filled", in: "query", "x-client-option": "businessId" },
          { ...parameter, name: "X-Header", in: "header", "x-client-option": "header.x" },
          { ...parameter, name: "unheard", in: "query", "x-raw-only": "is odd" },
        ],
        requestBody: json({ required: ["name"], properties: { name: {} } }, { name: "Ada", more: 1 }),
      }),
    ),
  ).toEqual({ id: "id-1", shown: 0, name: "Ada" });
});
