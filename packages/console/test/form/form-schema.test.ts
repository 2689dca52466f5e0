import type { Schema } from "@linkwright/description/document";
import { expect, test } from "vitest";
import { formSchema } from "../../src/site/form/form-schema.ts";

const text: Schema = { type: "string" };

test.each<[what: string, source: Schema, schema: object, uiSchema?: object]>([
  ["a text keeps its bounds", { ...text, maxLength: 5, format: "email" }, { ...text, maxLength: 5, format: "email" }],
  [
    "a default is the server's to fill in",
    { type: "integer", default: 60, minimum: 5 },
    { type: "integer", minimum: 5 },
  ],
  ["a closed list stays one", { ...text, enum: ["a", "b"] }, { ...text, enum: ["a", "b"] }],
  ["a list without a type stays one", { enum: ["a", 1] }, { enum: ["a", 1] }],
  ["a constant stays one", { const: "a" }, { const: "a" }],
  ["an open list suggests", { anyOf: [{ ...text, enum: ["a"] }, text] }, { ...text, examples: ["a"] }],
  ["what may be null is what it may be else", { type: ["string", "null"] }, text, { "ui:nullable": true }],
  [
    "null as a kind is what the other kind is, with the words about both",
    { anyOf: [text, { type: "null" }], description: "d" },
    { ...text, description: "d" },
    { "ui:nullable": true },
  ],
  ["several types stay", { type: ["string", "integer", "null"] }, { type: ["string", "integer", "null"] }],
  ["metadata is JSON", { type: "object" }, { type: "object" }, { "ui:field": "json" }],
  ["anything is JSON", { description: "d" }, { description: "d" }, { "ui:field": "json" }],
  [
    "a list may begin empty, whatever it must hold",
    { type: "array", minItems: 1, maxItems: 3, items: text },
    { type: "array", maxItems: 3, items: text },
    { items: { "ui:source": text } },
  ],
  [
    "an object has its fields except for read-only ones",
    {
      type: "object",
      required: ["a"],
      properties: { a: text, b: { ...text, readOnly: true }, c: { type: ["string", "null"] } },
    },
    { type: "object", required: ["a"], properties: { a: text, c: text } },
    { a: { "ui:source": text }, c: { "ui:source": { type: ["string", "null"] }, "ui:nullable": true } },
  ],
  [
    "an object may require nothing",
    { type: "object", properties: { a: text } },
    { type: "object", required: [], properties: { a: text } },
    { a: { "ui:source": text } },
  ],
])("%s", (_what, source, schema, uiSchema = {}) => {
  expect(formSchema(source)).toEqual({ schema, uiSchema: { ...uiSchema, "ui:source": source } });
});

test("flattens unions and names branches by their constants", () => {
  const named: Schema = { type: "object", title: "By name", properties: { name: text } };
  const constant: Schema = { type: "object", title: "unused", properties: { of: text, kind: { const: "email" } } };
  const other: Schema = { type: "object", properties: { id: text } };
  const open: Schema = { anyOf: [{ ...text, enum: ["a"] }, text] };
  const source: Schema = {
    anyOf: [
      named,
      { anyOf: [constant, other] },
      { type: ["integer", "string"] },
      { type: "object" },
      { const: 1 },
      open,
    ],
  };
  const { schema, uiSchema } = formSchema(source);
  const kinds = schema.anyOf as Schema[];
  expect(kinds.map(({ title }) => title)).toEqual([
    "By name",
    "email",
    "other",
    "integer",
    "object",
    "Option 6",
    "Option 7",
  ]);
  expect(kinds[6]).toEqual({ ...text, examples: ["a"], title: "Option 7" });
  expect(uiSchema["ui:source"]).toBe(source);
  const shown = uiSchema["anyOf"] as Record<string, unknown>[];
  expect(shown.map((each) => each["ui:source"])).toEqual([
    named,
    constant,
    other,
    { type: ["integer", "string"] },
    { type: "object" },
    { const: 1 },
    open,
  ]);
});
