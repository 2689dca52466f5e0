import { describe, expect, test } from "vitest";
import type { Schema } from "../description/description.ts";
import { docComment, TypeWriter } from "./typescript-types.ts";

/** A writer that knows these schemas by name. */
function writerOf(schemas: Record<string, Schema> = {}): TypeWriter {
  return new TypeWriter({ info: { title: "Toy" }, paths: {}, components: { schemas } });
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: "string" };
const known: Schema = { type: "string", enum: ["a", "b"] };
const object = (properties: Record<string, Schema>, ...required: string[]): Schema => ({
  type: "object",
  properties,
  ...(required.length > 0 && { required }),
});

describe("the type of a schema", () => {
  test.each<[what: string, schema: Schema, type: string]>([
    ["a string", text, "string"],
    ["an integer", { type: "integer" }, "number"],
    ["a number", { type: "number" }, "number"],
    ["a boolean", { type: "boolean" }, "boolean"],
    ["null", { type: "null" }, "null"],
    ["nothing said", {}, "unknown"],
    ["a constant", { type: "string", const: "a" }, '"a"'],
    ["a constant that is false", { const: false }, "false"],
    ["listed values", { enum: ["a", 1, null] }, '"a" | 1 | null'],
    ["no values listed", { type: "string", enum: [] }, "string"],
    ["values, or any other", { anyOf: [known, text] }, '"a" | "b" | (string & {})'],
    ["one value, or any other", { anyOf: [{ const: "a" }, text] }, '"a" | (string & {})'],
    ["a string or a number", { oneOf: [text, { type: "number" }] }, "string | number"],
    ["the same twice", { oneOf: [{ type: "integer" }, { type: "number" }] }, "number"],
    ["several types", { type: ["string", "null"] }, "string | null"],
    ["a list", { type: "array", items: text }, "string[]"],
    ["a list of a union", { type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
    ["a list of anything", { type: "array" }, "unknown[]"],
    [
      "a list of objects",
      { type: "array", items: object({ a: { type: ["string", "null"] } }) },
      "{\n  a?: string | null;\n}[]",
    ],
    ["an object without fields", { type: "object" }, "Record<string, unknown>"],
    ["an object with any other fields", { type: "object", additionalProperties: true }, "Record<string, unknown>"],
    ["an object of strings", { additionalProperties: text }, "Record<string, string>"],
    ["an object", object({ id: text, "a-b": text }, "id"), '{\n  id: string;\n  "a-b"?: string;\n}'],
    [
      "all of two objects",
      { allOf: [object({ a: text }), object({ b: text })] },
      "{\n  a?: string;\n} & {\n  b?: string;\n}",
    ],
    ["all of one", { allOf: [text] }, "string"],
    [
      "a choice and fields",
      { ...object({ a: text }), oneOf: [object({ b: text })] },
      "{\n  a?: string;\n} & {\n  b?: string;\n}",
    ],
    [
      "a union within an intersection",
      { allOf: [known, { type: ["string", "null"] }] },
      '("a" | "b") & (string | null)',
    ],
    [
      "a choice of required fields alone",
      { ...object({ a: text }), anyOf: [{ required: ["a"] }] },
      "{\n  a?: string;\n}",
    ],
    ["such a choice and nothing else", { type: "object", anyOf: [{ required: ["a"] }] }, "Record<string, unknown>"],
    [
      "such a choice with words about it",
      { type: "object", anyOf: [{ required: ["a"], title: "t", description: "d" }] },
      "Record<string, unknown>",
    ],
    ["all of required fields alone", { ...text, allOf: [{ required: ["a"], description: "d" }] }, "string"],
  ])("%s", (_what, schema, type) => {
    expect(writerOf().type(schema, "")).toBe(type);
  });

  test("is the name of a component, declared once, or the scalar that it stands for", () => {
    const writer = writerOf({ Thing: object({ id: ref("Id"), next: ref("Thing") }), Id: text, Level: known });
    expect([ref("Thing"), ref("Id"), ref("Level"), ref("Thing")].map((schema) => writer.type(schema, ""))).toEqual([
      "Thing",
      "string",
      "Level",
      "Thing",
    ]);
    expect(writer.declarations()).toEqual([
      "export interface Thing {\n  id?: string;\n  next?: Thing;\n}\n",
      'export type Level = "a" | "b";\n',
    ]);
  });
});

describe("the declaration of a component", () => {
  /** What is declared where `Subject` is needed. */
  const declared = (schemas: Record<string, Schema>) => {
    const writer = writerOf(schemas);
    writer.type(ref("Subject"), "");
    return writer.declarations();
  };

  test("extends the objects that it is all of", () => {
    expect(
      declared({
        Subject: { description: "Both.", allOf: [ref("Base"), object({ b: text, c: text }, "c")] },
        Base: object({ a: text }),
      }),
    ).toEqual([
      "/** Both. */\nexport interface Subject extends Base {\n  b?: string;\n  c: string;\n}\n",
      "export interface Base {\n  a?: string;\n}\n",
    ]);
  });

  test.each<[what: string, allOf: Schema[], type: string]>([
    ["share a field", [ref("Base"), object({ a: known })], 'Base & {\n  a?: "a" | "b";\n}'],
    ["are not all objects", [ref("Base"), { oneOf: [object({ b: text })] }], "Base & {\n  b?: string;\n}"],
    ["have no names", [object({ a: text }), object({ b: text })], "{\n  a?: string;\n} & {\n  b?: string;\n}"],
  ])("is an intersection of parts that %s", (_what, allOf, type) => {
    expect(declared({ Subject: { allOf }, Base: object({ a: text }) })[0]).toBe(`export type Subject = ${type};\n`);
  });

  test("names itself in its fields and lists", () => {
    expect(
      declared({ Subject: { oneOf: [text, { type: "array", items: ref("Subject") }, object({ a: ref("Subject") })] } }),
    ).toEqual(["export type Subject = string | Subject[] | {\n  a?: Subject;\n};\n"]);
  });

  test("is not made of itself, at once or by way of another", () => {
    expect(declared({ Subject: { oneOf: [text, ref("Subject")] } })).toEqual([
      "export type Subject = string | unknown;\n",
    ]);
    expect(
      declared({ Subject: { oneOf: [text, ref("Other")] }, Other: { oneOf: [{ type: "null" }, ref("Subject")] } }),
    ).toEqual(["export type Subject = string | unknown;\n"]);
    expect(declared({ Subject: { additionalProperties: ref("Subject") } })).toEqual([
      "export type Subject = { [name: string]: Subject };\n",
    ]);
    const nested = { additionalProperties: { additionalProperties: ref("Subject") } };
    expect(declared({ Subject: nested })).toEqual([
      "export type Subject = { [name: string]: Record<string, Subject> };\n",
    ]);
    expect(
      declared({ Subject: { oneOf: [text, { additionalProperties: ref("Other") }] }, Other: { oneOf: [known, text] } }),
    ).toEqual([
      "export type Subject = string | Record<string, Other>;\n",
      'export type Other = "a" | "b" | (string & {});\n',
    ]);
  });

  test("takes the fields alone of a base that is the union of its variants", () => {
    const variant = (name: string): Schema => ({ allOf: [ref("Subject"), object({ [name]: text })] });
    const schemas = {
      Subject: { ...object({ kind: text }, "kind"), oneOf: [ref("Cat"), ref("Dog")] },
      Cat: variant("purrs"),
      Dog: variant("barks"),
    };
    const [subject, cat] = declared(schemas);
    expect(subject).toBe("export type Subject = {\n  kind: string;\n} & (Cat | Dog);\n");
    expect(cat).toBe("export type Cat = {\n  kind: string;\n} & {\n  purrs?: string;\n};\n");
    expect(declared({ ...schemas, Subject: { oneOf: [ref("Cat"), ref("Dog")] } })[1]).toBe(
      "export type Cat = unknown & {\n  purrs?: string;\n};\n",
    );
  });
});

describe("a member", () => {
  test.each<[what: string, schema: Schema, doc: string]>([
    ["a description", { ...text, description: "What it is." }, "/** What it is. */"],
    [
      "bounds",
      { type: "integer", description: "How many.", minimum: 0, maximum: 9 },
      "/** How many. Minimum 0. Maximum 9. */",
    ],
    ["bounds alone", { type: "integer", maximum: 9 }, "/** Maximum 9. */"],
    ["a default", { ...text, default: "" }, '/** @default "" */'],
    ["that it is deprecated", { ...text, description: "Old.", deprecated: true }, "/**\n * Old.\n * @deprecated\n */"],
    ["what the scalar that it refers to says", ref("Id"), "/** Letters and digits. */"],
    ["its own words of that", { ...ref("Id"), description: "Its id." }, "/** Its id. */"],
    ["its own words of a type", { ...ref("Thing"), description: "The first." }, "/** The first. */"],
    ["nothing of what a type says of itself", ref("Thing"), ""],
  ])("tells %s", (_what, schema, doc) => {
    const writer = writerOf({
      Id: { ...text, description: "Letters and digits." },
      Thing: { ...object({}), description: "A thing." },
    });
    const [, comment] = /^([\s\S]*?)\n?name: .*;\n$/.exec(writer.member("name", schema, true, "")) ?? [];
    expect(comment).toBe(doc);
  });

  test("has the description that it is given", () => {
    expect(writerOf().member("a", { ...text, description: "Its own." }, false, "  ", "Given.")).toBe(
      "  /** Given. */\n  a?: string;\n",
    );
  });
});

describe("a comment", () => {
  test("cannot be ended by what it holds", () => {
    expect(docComment("Ends with */ and goes on.", "")).toBe("/** Ends with *\\/ and goes on. */\n");
  });

  test("is wrapped at 110 columns, indentation included, and keeps its lines", () => {
    const word = "123456789";
    const long = Array(12).fill(word).join(" ");
    expect(docComment(`${long}\n\n  end`, "  ")).toBe(
      [`  /**`, `   * ${Array(10).fill(word).join(" ")}`, `   * ${word} ${word}`, "   *", "   * end", "   */", ""].join(
        "\n",
      ),
    );
    expect(docComment("x".repeat(200), "")).toBe(`/** ${"x".repeat(200)} */\n`);
  });

  test.each([undefined, "", " \n"])("is left out where there is nothing to say: %j", (nothing) => {
    expect(docComment(nothing, "")).toBe("");
  });
});
