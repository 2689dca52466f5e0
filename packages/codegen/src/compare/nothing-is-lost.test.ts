import type { Description } from "@linkwright/description/document";
import { describe, expect, test } from "vitest";
import type { Api } from "../repository/apis.ts";
import { compare } from "./comparison.ts";
import { asText } from "./report.ts";

const api = { name: "toy/v1", provider: "toy", api: "v1" } as Api;
type Json = Record<string, unknown>;

/** Describes an operation that sends or returns this schema, next to these components. */
function described(side: "request" | "response", schema: unknown, schemas: Json = {}): Description {
  const content = { "application/json": { schema } };
  const done = { 204: { description: "Done." } };
  const operation =
    side === "request"
      ? { requestBody: { required: true, content }, responses: done }
      : { responses: { 200: { description: "Found.", content } } };
  return {
    openapi: "3.1.0",
    info: { title: "Toy" },
    paths: { "/things": { post: { operationId: "things.run", ...operation } } },
    components: { schemas },
  } as unknown as Description;
}

const sizeOf = (side: "request" | "response", before: unknown, after: unknown, schemas?: Json) =>
  compare(api, described(side, before, schemas), described(side, after, schemas)).size;

const text = { type: "string" };
const named = { type: "object", properties: { name: text } };
const schemas = {
  Named: named,
  Base: { type: "object", properties: { base: text } },
  Round: shape("round"),
  Flat: shape("flat"),
};

function shape(form: string) {
  return {
    type: "object",
    required: ["form"],
    properties: { form: { type: "string", const: form }, size: { type: "integer" } },
  };
}

/** By what changes: before, after, and the size in a request and in a response. */
const CHANGES: [what: string, before: Json, after: Json, request: string, response: string][] = [
  ...(
    [
      ["additionalProperties", undefined, false, "major", "minor"],
      ["additionalProperties", true, undefined, "major", "major"],
      ["additionalProperties", undefined, true, "minor", "minor"],
      ["additionalProperties", true, text, "major", "minor"],
      ["additionalProperties", text, true, "minor", "major"],
      ["additionalProperties", text, { type: "integer" }, "major", "major"],
      ["minProperties", undefined, 1, "major", "minor"],
      ["minProperties", 1, undefined, "minor", "minor"],
      ["dependentRequired", undefined, { name: ["size"] }, "major", "minor"],
      ["dependentRequired", { name: ["size"] }, undefined, "minor", "minor"],
      ["patternProperties", undefined, { "^x-": text }, "major", "minor"],
      ["patternProperties", { "^x-": text }, { "^x-": { type: "integer" } }, "major", "major"],
      ["propertyNames", undefined, { maxLength: 3 }, "major", "minor"],
      ["not", undefined, { required: ["size"] }, "major", "minor"],
      ["not", { required: ["size"] }, undefined, "minor", "minor"],
      ["if", undefined, { required: ["size"] }, "major", "minor"],
      ["deprecated", undefined, true, "minor", "minor"],
      ["x-anything", undefined, true, "patch", "patch"],
      ["unknownKeyword", 1, 2, "major", "minor"],
      ["unevaluatedProperties", undefined, false, "major", "minor"],
      ["description", "One.", "Two.", "patch", "patch"],
      ["required", [], ["name"], "major", "minor"],
      ["required", ["name"], [], "minor", "major"],
    ] as const
  ).map(([keyword, before, after, request, response]): [string, Json, Json, string, string] => [
    `${keyword} from ${JSON.stringify(before)} to ${JSON.stringify(after)}`,
    { ...named, ...(before !== undefined && { [keyword]: before }) },
    { ...named, ...(after !== undefined && { [keyword]: after }) },
    request,
    response,
  ]),
  ["a field's type", named, { ...named, properties: { name: { type: "integer" } } }, "major", "major"],
  ["a field removed", { ...named, properties: { name: text, size: text } }, named, "major", "major"],
  ["a field added", named, { ...named, properties: { name: text, size: text } }, "minor", "minor"],
];

/** Places in which a schema has to be compared as it is at the top. */
const PLACES: Record<string, (schema: Json) => Json> = {
  itself: (schema) => schema,
  "a part of an allOf": (schema) => ({ allOf: [schema, { type: "object", properties: { other: text } }] }),
  "a part of an allOf within an allOf": (schema) => ({ allOf: [{ allOf: [schema] }, { properties: { other: text } }] }),
  "beside a $ref": (schema) => ({ $ref: "#/components/schemas/Base", ...schema }),
  "beside an anyOf": (schema) => ({ ...schema, anyOf: [{ required: ["a"] }, { required: ["b"] }] }),
  "an alternative": (schema) => ({ oneOf: [{ type: "string" }, schema] }),
  "an alternative to null": (schema) => ({ anyOf: [schema, { type: "null" }] }),
  "a part of an alternative": (schema) => ({ anyOf: [{ allOf: [schema] }, { type: "integer" }] }),
  "a field": (schema) => ({ type: "object", properties: { thing: schema } }),
  "an item": (schema) => ({ type: "array", items: schema }),
  "the first of several items": (schema) => ({ type: "array", prefixItems: [schema, text] }),
  "a value of a map": (schema) => ({ type: "object", additionalProperties: schema }),
  "a field by pattern": (schema) => ({ type: "object", patternProperties: { "^a": schema } }),
};

describe.each(Object.entries(PLACES))("%s", (_place, at) => {
  test.each(CHANGES)("%s", (_what, before, after, request, response) => {
    expect([
      sizeOf("request", at(before), at(after), schemas),
      sizeOf("response", at(before), at(after), schemas),
      sizeOf("request", at(before), at(structuredClone(before)), schemas),
    ]).toEqual([request, response, "none"]);
  });
});

const open = (...values: string[]) => ({ anyOf: [{ type: "string", enum: values }, { type: "string" }] });

describe("a rewording is no change", () => {
  const REWORDINGS: [what: string, one: Json, other: Json][] = [
    ["null as a type and as an alternative", { type: ["string", "null"] }, { anyOf: [text, { type: "null" }] }],
    [
      "null as a type and as an alternative of oneOf",
      { type: ["string", "null"] },
      { oneOf: [{ type: "null" }, text] },
    ],
    ["null as an old keyword", { type: ["string", "null"] }, { type: "string", nullable: true }],
    ["null as a value", { type: ["string", "null"], enum: ["a", null] }, { anyOf: [{ enum: ["a"] }, { const: null }] }],
    [
      "a nullable reference",
      { oneOf: [{ $ref: "#/components/schemas/Named" }, { type: "null" }] },
      { ...named, type: ["object", "null"] },
    ],
    ["a constant and an enum of one", { const: "a" }, { type: "string", enum: ["a"] }],
    ["anyOf and oneOf", { anyOf: [text, { type: "integer" }] }, { oneOf: [{ type: "integer" }, text] }],
    ["a union of one", { oneOf: [named] }, named],
    ["an allOf of one", { allOf: [{ $ref: "#/components/schemas/Named" }] }, { $ref: "#/components/schemas/Named" }],
    ["a reference and what it refers to", { $ref: "#/components/schemas/Named" }, named],
    ["the type that fields imply", { properties: { name: text } }, named],
    [
      "an open enum in another order",
      open("a", "b"),
      { anyOf: [{ type: "string" }, { type: "string", enum: ["b", "a"] }] },
    ],
  ];
  test.each(REWORDINGS)("%s", (_what, one, other) => {
    for (const side of ["request", "response"] as const) {
      expect([sizeOf(side, one, other, schemas), sizeOf(side, other, one, schemas)]).toEqual(["none", "none"]);
    }
  });
});

test("a known value added to a nullable open enum is minor", () => {
  const nullable = (...values: string[]) => ({ anyOf: [...open(...values).anyOf, { type: "null" }] });
  for (const side of ["request", "response"] as const) {
    expect(sizeOf(side, nullable("a"), nullable("a", "b"))).toBe("minor");
    expect(sizeOf(side, nullable("a"), { type: ["string", "null"], "x-known-values": undefined })).toBe("minor");
  }
});

describe("alternatives", () => {
  const [round, flat] = ["Round", "Flat"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const union = (mapping?: Json) => ({
    oneOf: [round, flat],
    ...(mapping && { discriminator: { propertyName: "form", mapping } }),
  });
  test.each<[what: string, before: Json, after: Json, request: string, response: string]>([
    ["one added", { oneOf: [round] }, { oneOf: [round, flat] }, "minor", "major"],
    ["one removed", { oneOf: [round, flat] }, { oneOf: [round] }, "major", "minor"],
    ["one beside what was the only schema", text, { oneOf: [text, { type: "integer" }] }, "minor", "major"],
    ["the only one left", { oneOf: [text, { type: "integer" }] }, text, "major", "minor"],
    ["null added", { oneOf: [round, flat] }, { oneOf: [round, flat, { type: "null" }] }, "minor", "major"],
    ["in another order", { oneOf: [round, flat] }, { oneOf: [flat, round] }, "none", "none"],
    ["written in place", { oneOf: [round, flat] }, { oneOf: [shape("flat"), shape("round")] }, "none", "none"],
    ["another constant", { oneOf: [shape("a")] }, { oneOf: [shape("b")] }, "major", "major"],
    [
      "a discriminator's value renamed",
      union({ r: "Round", f: "Flat" }),
      union({ circle: "Round", f: "Flat" }),
      "major",
      "major",
    ],
    ["a discriminator's value removed", union({ r: "Round", f: "Flat" }), union({ f: "Flat" }), "major", "minor"],
    ["a discriminator's value added", union({ f: "Flat" }), union({ r: "Round", f: "Flat" }), "minor", "minor"],
  ])("%s", (_what, before, after, request, response) => {
    expect([sizeOf("request", before, after, schemas), sizeOf("response", before, after, schemas)]).toEqual([
      request,
      response,
    ]);
  });
});

test("data are not walked as schemas", () => {
  const data = { $ref: "#/nowhere", allOf: "no list", properties: { a: { $ref: 1 } } };
  for (const keyword of ["example", "default", "const"]) {
    expect(
      sizeOf("request", { type: "object", [keyword]: data }, { type: "object", [keyword]: structuredClone(data) }),
    ).toBe("none");
  }
  expect(
    sizeOf("request", { type: "object", examples: [data] }, { type: "object", examples: [{ ...data, allOf: [] }] }),
  ).toBe("patch");
  expect(sizeOf("request", { enum: [data] }, { enum: [data, { type: "x" }] })).toBe("minor");
});

test("a field that only the provider writes is no input, and one that only the caller writes no output", () => {
  const field = (extra: Json) => ({ type: "object", properties: { name: { ...text, ...extra } } });
  expect(sizeOf("request", field({}), field({ readOnly: true }))).toBe("major");
  expect(sizeOf("request", field({ readOnly: true }), field({}))).toBe("minor");
  expect(sizeOf("request", field({ readOnly: true }), { type: "object", properties: {} })).toBe("none");
  expect(sizeOf("response", field({ writeOnly: true }), { type: "object", properties: {} })).toBe("none");
  expect(sizeOf("response", field({}), field({ writeOnly: true }))).toBe("major");
  expect(sizeOf("response", field({}), field({ readOnly: true }))).toBe("patch");
});

test("a removed field that was required is reported once", () => {
  const before = { ...named, required: ["name"] };
  expect(asText(compare(api, described("response", before), described("response", { type: "object" })))).toBe(
    "toy/v1: major\n  major removed things.run response 200: name",
  );
});

test("a recursive schema is compared to its end", () => {
  const box = (label: Json) => ({
    Box: {
      type: "object",
      properties: {
        label,
        inner: { $ref: "#/components/schemas/Box" },
        all: { type: "array", items: { $ref: "#/components/schemas/Box" } },
      },
    },
  });
  const schema = { $ref: "#/components/schemas/Box" };
  const sized = (after: Json) =>
    compare(api, described("response", schema, box(text)), described("response", schema, box(after)));
  expect(sized(text).size).toBe("none");
  expect(asText(sized({ type: "integer" }))).toBe(
    "toy/v1: major\n  major changed things.run response 200: label (type)",
  );
});
