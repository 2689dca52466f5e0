import type { Schema } from "@linkwright/description/document";
import { expect, test } from "vitest";
import { boundsOf, typeOf, valuesOf } from "../../src/site/form/facts.ts";

test.each<[schema: Schema, reported: string]>([
  [{}, "any"],
  [{ type: "string" }, "string"],
  [{ type: "string", format: "email" }, "string · email"],
  [{ type: "number", format: "float" }, "number"],
  [{ type: ["integer", "null"] }, "integer or null"],
  [{ type: ["string", "integer"] }, "string or integer"],
  [{ type: "array", items: { type: "string", format: "uuid" } }, "array of string · uuid"],
  [{ const: "totp" }, '"totp"'],
  [{ anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }] }, "string"],
  [{ anyOf: [{ type: "object" }, { type: "array", items: {} }, { type: "object" }] }, "object or array of any"],
  [{ anyOf: [{ type: "object" }, { type: "null" }] }, "object or null"],
])("describes the type %j as %s", (schema, reported) => {
  expect(typeOf(schema)).toBe(reported);
});

test.each<[schema: Schema, facts: string[]]>([
  [{ type: "string" }, []],
  [{ minimum: 5, maximum: 10 }, ["5 to 10"]],
  [{ minimum: 0 }, ["at least 0"]],
  [{ maximum: 0 }, ["at most 0"]],
  [{ minLength: 1, maxLength: 128 }, ["1 to 128 characters"]],
  [{ minLength: 1 }, ["at least 1 character"]],
  [{ maxLength: 1 }, ["at most 1 character"]],
  [{ minLength: 0, maxLength: 1 }, ["0 to 1 character"]],
  [{ minLength: 8 }, ["at least 8 characters"]],
  [{ minItems: 1, maxItems: 2 }, ["1 to 2 items"]],
  [{ maxItems: 1, uniqueItems: true }, ["at most 1 item", "unique items"]],
  [{ pattern: "^a" }, ["matches ^a"]],
  [{ default: false }, ["default false"]],
  [{ default: "en" }, ['default "en"']],
  [
    { type: ["string", "null"], minimum: 1, minLength: 2, minItems: 3, pattern: "a", default: null },
    ["at least 1", "at least 2 characters", "at least 3 items", "matches a", "default null"],
  ],
  [{ anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, ["at least 1"]],
])("describes the constraints of %j: %j", (schema, facts) => {
  expect(boundsOf(schema)).toEqual(facts);
});

const open: Schema = { anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "string" }] };

test.each<[what: string, schema: Schema, values: ReturnType<typeof valuesOf>]>([
  ["a closed list", { enum: ["a", 1] }, { values: ["a", 1], open: false }],
  ["an open list", open, { values: ["a", "b"], open: true }],
  [
    "an open list, its words in the other order",
    { anyOf: [...(open.anyOf ?? [])].reverse() },
    { values: ["a", "b"], open: true },
  ],
  ["items of a list", { items: { enum: ["a"] } }, { values: ["a"], open: false }],
  ["a list beside null", { anyOf: [{ enum: ["a"] }, { type: "null" }] }, { values: ["a"], open: false }],
  ["items that are objects", { items: { properties: {}, enum: ["a"] } }, undefined],
  ["two strings of which none names a value", { anyOf: [{ type: "string" }, { type: "string" }] }, undefined],
  ["a string or a number", { anyOf: [{ type: "string", enum: ["a"] }, { type: "number" }] }, undefined],
  ["three types", { anyOf: [...(open.anyOf ?? []), { type: "string" }] }, undefined],
  ["anything", {}, undefined],
])("lists the known values of %s", (_what, schema, values) => {
  expect(valuesOf(schema)).toEqual(values);
});
