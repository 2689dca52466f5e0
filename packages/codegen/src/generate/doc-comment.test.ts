import type { Description, Schema } from "@linkwright/description/document";
import { describe, expect, test } from "vitest";
import { docComment, fieldDoc } from "./doc-comment.ts";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: "string" };
const schemas: Record<string, Schema> = {
  Id: { ...text, description: "Letters and digits." },
  Count: { type: "integer", description: "How many.", minimum: 0, maximum: 9, default: 1 },
  Thing: { type: "object", properties: {}, description: "A thing." },
  Chain: { allOf: [ref("Thing")] },
  Endless: { allOf: [ref("Endless")] },
  Status: {
    description: "Where it stands.",
    oneOf: [{ const: "new", description: "Just\nmade." }, { const: "old", description: "Used." }, { const: "odd" }],
  },
};
const description: Description = { info: { title: "Toy" }, paths: {}, components: { schemas } };

test.each<[what: string, schema: Schema, doc: string]>([
  ["a description", { ...text, description: "What it is." }, "What it is."],
  ["bounds", { type: "integer", maximum: 9 }, "Maximum 9."],
  ["a default", { ...text, default: "" }, '@default ""'],
  ["examples", { ...text, description: "A.", example: "b" }, "A.\n@example b"],
  ["an example that is no text", { example: { a: 1 } }, '@example {"a":1}'],
  ["that it is deprecated", { ...text, description: "Old.", deprecated: true }, "Old.\n@deprecated"],
  ["what the scalar that it refers to says", ref("Count"), "How many. Minimum 0. Maximum 9.\n@default 1"],
  ["what the type that it refers to says", ref("Thing"), "A thing."],
  ["its own words of that", { ...ref("Thing"), description: "The first." }, "The first."],
  ["what a type says that may be null", { anyOf: [ref("Thing"), { type: "null" }] }, "A thing."],
  ["what a type says by way of others", ref("Chain"), "A thing."],
  ["nothing of one type among several", { anyOf: [ref("Thing"), ref("Id")] }, ""],
  ["nothing where a type only refers to itself", ref("Endless"), ""],
  ["what values mean", ref("Status"), "Where it stands.\n- `new`: Just made.\n- `old`: Used."],
  [
    "what listed values mean",
    { ...text, enum: ["a"], "x-enumDescriptions": { a: "The first letter." } },
    "- `a`: The first letter.",
  ],
  ["what it is once, of one value", { const: "a", description: "Always `a`." }, "Always `a`."],
])("documents a field with %s", (_what, schema, doc) => {
  expect(fieldDoc(description, schema)).toBe(doc);
});

test("prefers a parameter's own description to that of its schema", () => {
  expect(fieldDoc(description, ref("Id"), "Which one.")).toBe("Which one.");
});

describe("a comment", () => {
  test("cannot be ended by its text", () => {
    expect(docComment("Ends with */ and goes on.", "")).toBe("/** Ends with *\\/ and goes on. */\n");
  });

  test("keeps its lines", () => {
    expect(docComment("a\n\n  b", "  ")).toBe("  /**\n   * a\n   *\n   *   b\n   */\n");
  });

  test.each([undefined, "", " \n"])("is omitted for an empty text: %j", (nothing) => {
    expect(docComment(nothing, "")).toBe("");
  });
});
