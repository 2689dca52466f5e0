import type { Schema } from "@linkwright/description/document";
import { describe, expect, test } from "vitest";
import { fits, validate } from "../../src/site/form/validate.ts";

/** Returns the problems of a field with a schema. */
function faultsOf(schema: Schema, value: unknown) {
  return validate({ type: "object", properties: { field: schema } }, { field: value });
}

test.each<[keyword: string, schema: Schema, good: unknown, bad: unknown, message: string]>([
  ["minimum", { minimum: 5 }, 5, 4, "Must be at least 5."],
  ["maximum", { maximum: 5 }, 5, 6, "Must be at most 5."],
  ["minLength", { minLength: 3 }, "abc", "ab", "Must have at least 3 characters, but has 2."],
  ["maxLength", { maxLength: 3 }, "abc", "abcd", "Must have at most 3 characters, but has 4."],
  ["minItems", { minItems: 2 }, [1, 2], [1], "Must have at least 2 items."],
  ["maxItems", { maxItems: 2 }, [1, 2], [1, 2, 3], "Must have at most 2 items."],
  ["uniqueItems", { uniqueItems: true }, [1, 2], [1, 1], "Must not contain duplicate items."],
  ["pattern", { pattern: "^a+$" }, "aa", "ab", "Must match ^a+$."],
  ["format email", { format: "email" }, "ada@example.com", "ada", "Must be an email address."],
  ["format uri", { format: "uri" }, "https://example.com/a", "example", "Must be an absolute URL."],
  ["format uuid", { format: "uuid" }, "0f9c2d51-3a77-4b0e-9a55-6c8d1e2f3a4b", "0f9c", "Must be a UUID."],
  ["format date", { format: "date" }, "2026-04-15", "15 April", "Must be a date, such as 2026-04-15."],
  [
    "format date-time",
    { format: "date-time" },
    "2026-04-15T09:30:00Z",
    "2026-04-15",
    "Must be a date with time and zone, such as 2026-04-15T09:30:00Z.",
  ],
  ["format ipv4, which has no description", { format: "ipv4" }, "127.0.0.1", "127", "Must be ipv4."],
  ["type", { type: "string" }, "a", 1, "Must be string."],
  ["types", { type: ["string", "null"] }, null, 1, "Must be string or null."],
  ["enum", { enum: ["a", 1] }, 1, "b", 'Must be one of "a", 1.'],
  ["const", { const: "a" }, "a", "b", 'Must be "a".'],
  ["anyOf", { anyOf: [{ type: "string" }, { minimum: 5 }] }, 5, 4, "Matches none of the allowed types."],
  [
    "oneOf",
    { oneOf: [{ type: "string" }, { type: "integer", minimum: 5 }] },
    "a",
    4,
    "Matches none of the allowed types.",
  ],
])("checks %s and describes the problem", (_keyword, schema, good, bad, message) => {
  expect(faultsOf(schema, good)).toEqual([]);
  expect(faultsOf(schema, bad)).toEqual([{ path: ["field"], message, missing: false }]);
  // In any field or item, but in a branch of a union only as the union.
  const nested = { type: "object", properties: { "a/b~c %41": { items: schema } } };
  expect(faultsOf(nested, { "a/b~c %41": [good, bad] })).toEqual([
    { path: ["field", "a/b~c %41", "1"], message, missing: false },
  ]);
  expect(faultsOf({ anyOf: [nested, { type: "null" }] }, { "a/b~c %41": [bad] })).toEqual([
    { path: ["field"], message: "Matches none of the allowed types.", missing: false },
  ]);
});

test("uses the validator's message for other keywords", () => {
  expect(faultsOf({ multipleOf: 5 }, 7)).toEqual([
    { path: ["field"], message: expect.stringContaining("7"), missing: false },
  ]);
});

describe("a missing value", () => {
  const person: Schema = { type: "object", required: ["name", "age"], properties: { name: { type: "string" } } };

  test("is reported at its own path", () => {
    expect(validate(person, { name: "Ada" })).toEqual([{ path: ["age"], message: "Required.", missing: true }]);
    expect(validate({ properties: { people: { items: person } } }, { people: [{ age: 36 }] })).toEqual([
      { path: ["people", "0", "name"], message: "Required.", missing: true },
    ]);
  });

  test("includes undefined, which is not sent", () => {
    expect(validate(person, { name: undefined, age: 36 })).toEqual([
      { path: ["name"], message: "Required.", missing: true },
    ]);
    expect(validate({ properties: { names: { items: { type: "string" } } } }, { names: [undefined] })).toEqual([
      { path: ["names", "0"], message: "Must be string.", missing: false },
    ]);
  });
});

test("reports each value once, and all of them", () => {
  const schema: Schema = {
    properties: {
      a: { type: "string", minLength: 3, pattern: "^x", format: "email" },
      b: { minimum: 5 },
      ab: { minimum: 6 },
    },
  };
  expect(validate(schema, { a: "y", b: 1, ab: 2 }).map(({ path }) => path)).toEqual([["a"], ["b"], ["ab"]]);
  // A list and its item have different paths.
  expect(faultsOf({ minItems: 3, items: { type: "string" } }, ["a", 1])).toEqual([
    { path: ["field"], message: "Must have at least 3 items.", missing: false },
    { path: ["field", "1"], message: "Must be string.", missing: false },
  ]);
  const nested: Schema = { properties: { a: { properties: { b: { minimum: 5 }, c: { minimum: 5 } } } } };
  expect(validate(nested, { a: { b: 1, c: 1 } }).map(({ path }) => path)).toEqual([
    ["a", "b"],
    ["a", "c"],
  ]);
});

test("reports nothing for valid input", () => {
  expect(validate({ type: "object", additionalProperties: { type: "string" } }, { a: "b" })).toEqual([]);
  expect(validate({ type: "object", additionalProperties: { type: "string" } }, { a: 1 })).toEqual([
    { path: ["a"], message: "Must be string.", missing: false },
  ]);
});

test("matches values against a schema; undefined matches none", () => {
  expect([fits({ type: "string" }, "a"), fits({ type: "string" }, 1), fits({}, undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});
