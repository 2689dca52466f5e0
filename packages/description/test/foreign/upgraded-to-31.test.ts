import { expect, test } from "vitest";
import { upgradedTo31 } from "../../src/foreign/upgraded-to-31.ts";

/** A schema as it is read from a document of that version. */
function schemaOf(written: object, openapi: string): unknown {
  const components = { schemas: { Thing: written, "A B": {}, "a/b": {} } };
  const document = structuredClone({ openapi, paths: {}, components });
  const read = upgradedTo31(document) as { components: typeof components };
  expect(document).toEqual({ openapi, paths: {}, components });
  return read.components.schemas.Thing;
}

const NULL = { type: "null" };
const REFERENCE = { $ref: "#/components/schemas/A%20B" };
const WITHOUT_PERCENT = { $ref: "#/components/schemas/A B" };

test.each<[what: string, written: object, read: object]>([
  ["nullable", { type: "string", nullable: true }, { type: ["string", "null"] }],
  ["nullable: false", { type: "string", nullable: false }, { type: "string" }],
  ["nullable with types", { type: ["string", "integer"], nullable: true }, { type: ["string", "integer", "null"] }],
  ["nullable with null", { type: ["string", "null"], nullable: true }, { type: ["string", "null"] }],
  ["nullable beside a reference", { ...REFERENCE, nullable: true }, { anyOf: [WITHOUT_PERCENT, NULL] }],
  ["nullable beside allOf", { allOf: [REFERENCE], nullable: true }, { anyOf: [WITHOUT_PERCENT, NULL] }],
  ["nullable beside anyOf", { anyOf: [REFERENCE], nullable: true }, { anyOf: [WITHOUT_PERCENT, NULL] }],
  ["nullable beside oneOf", { oneOf: [REFERENCE], nullable: true }, { oneOf: [WITHOUT_PERCENT, NULL] }],
  ["nullable fields of no type", { properties: {}, nullable: true }, { properties: {}, type: ["object", "null"] }],
  [
    "nullable keys of no type",
    { additionalProperties: {}, nullable: true },
    { additionalProperties: {}, type: ["object", "null"] },
  ],
  ["nullable items of no type", { items: {}, nullable: true }, { items: {}, type: ["array", "null"] }],
  ["nullable alone", { nullable: true }, {}],
  [
    "an enum that is nullable, whose servers send null",
    { type: "string", nullable: true, enum: ["a"] },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  [
    "an enum that lists null already",
    { type: "string", nullable: true, enum: [null, "a"] },
    { type: ["string", "null"], enum: [null, "a"] },
  ],
  ["an enum that is not nullable", { type: "string", enum: ["a"] }, { type: "string", enum: ["a"] }],
  [
    "a field called nullable",
    { properties: { nullable: { type: "string", nullable: true } } },
    { properties: { nullable: { type: ["string", "null"] } } },
  ],
  ["exclusiveMinimum", { minimum: 5, exclusiveMinimum: true }, { exclusiveMinimum: 5 }],
  ["exclusiveMaximum", { maximum: 5, exclusiveMaximum: true }, { exclusiveMaximum: 5 }],
  ["exclusiveMinimum: false", { minimum: 5, exclusiveMinimum: false }, { minimum: 5 }],
  ["exclusiveMinimum of 3.1", { minimum: 5, exclusiveMinimum: 4 }, { minimum: 5, exclusiveMinimum: 4 }],
  ["percent signs of a reference", REFERENCE, WITHOUT_PERCENT],
  [
    "a percent sign that stands for a slash",
    { $ref: "#/components/schemas/a%2Fb" },
    { $ref: "#/components/schemas/a~1b" },
  ],
  ["keys with nothing after them", { pattern: null, properties: { a: null, b: {} } }, { properties: { b: {} } }],
  ["a default of null", { default: null }, { default: null }],
])("%s is read in the words of 3.1, whichever version the document calls itself", (_what, written, read) => {
  expect(schemaOf(written, "3.0.3")).toEqual(read);
  expect(schemaOf(written, "3.1.0")).toEqual(read);
});

test("does not change data", () => {
  const data = { nullable: true, type: "string", exclusiveMinimum: true, a: null, $ref: "#/no%20where" };
  expect(schemaOf({ default: data, enum: [data], example: data }, "3.0.3")).toEqual({
    default: data,
    enum: [data],
    examples: [data],
  });
});

test("keeps empty paths and operations", () => {
  const paths = { "/a": null, "/b": { get: null, summary: null, parameters: null } };
  expect(upgradedTo31({ openapi: "3.0.3", paths })).toEqual({
    openapi: expect.stringMatching(/^3\.1\./),
    paths: { "/a": null, "/b": { get: null } },
  });
});

test("does not change a 3.1 document without keywords of 3.0", () => {
  const document = { openapi: "3.1.0", paths: {}, components: { schemas: { A: { example: 1, format: "byte" } } } };
  expect(upgradedTo31(document)).toEqual(document);
});
