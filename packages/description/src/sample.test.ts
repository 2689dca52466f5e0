import { expect, test } from "vitest";
import type { Description, Schema } from "./document.ts";
import { sampleOf } from "./sample.ts";

const description: Description = {
  info: { title: "Acme" },
  paths: {},
  components: {
    schemas: {
      Person: {
        type: "object",
        required: ["id", "friend"],
        properties: {
          id: { type: "string", format: "uuid" },
          nickname: { type: "string" },
          friend: { $ref: "#/components/schemas/Person" },
        },
      },
      Named: {
        allOf: [{ type: "object", required: ["name"], properties: { name: { type: "string" } } }],
        properties: { age: { type: "integer", minimum: 18 } },
        required: ["age"],
      },
    },
  },
};

test.each<[string, Schema, unknown]>([
  ["a constant", { const: "a" }, "a"],
  ["its first example", { type: "string", examples: ["Ada"] }, "Ada"],
  ["its default", { type: "integer", default: 60, minimum: 5 }, 60],
  ["its first value", { enum: ["admin", "member"] }, "admin"],
  ["its first branch", { anyOf: [{ type: "boolean" }, { type: "null" }] }, true],
  ["its least number", { type: "integer", minimum: 5 }, 5],
  ["a number above a bound", { type: "number", exclusiveMinimum: 0 }, 1],
  ["a number below a bound", { type: "number", maximum: -2 }, -2],
  ["a text of its format", { type: "string", format: "email" }, "ada@example.com"],
  ["a text named after the field", { type: "string" }, "field-1"],
  ["a text that is long enough", { type: "string", minLength: 10 }, "field-1---"],
  ["a text that is short enough", { type: "string", maxLength: 3 }, "fie"],
  ["as many items as it needs", { type: "array", minItems: 2, items: { type: "boolean" } }, [true, true]],
  ["no items that it does not need", { type: "array", items: { type: "boolean" } }, []],
  ["all parts of an object", { $ref: "#/components/schemas/Named" }, { name: "name-1", age: 18 }],
  ["anything", {}, {}],
])("is %s", (_what, schema, value) => {
  expect(sampleOf(description, schema, "field")).toEqual(value);
});

test("ends at a recursive schema", () => {
  const text = JSON.stringify(sampleOf(description, { $ref: "#/components/schemas/Person" }));
  expect(text.match(/"friend"/g)).toHaveLength(6);
  expect(text).not.toContain("nickname");
});
