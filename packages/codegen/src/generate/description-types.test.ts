import { expect, test } from "vitest";
import { UserError } from "../command/main.ts";
import type { Description, Schema } from "../description/description.ts";
import { descriptionTypes } from "./description-types.ts";

const description = (field: Schema): Description => ({
  info: { title: "Toy" },
  paths: {},
  components: { schemas: { Thing: { type: "object", properties: { field } } } },
  ...{ openapi: "3.1.0" },
});

const known: Schema = { type: "string", enum: ["a", "b"] };
const text: Schema = { type: "string" };

test.each<[what: string, schema: Schema, type: string]>([
  ["known values or any other", { anyOf: [known, text] }, '"a" | "b" | (string & {})'],
  ["any other or known values", { anyOf: [text, known] }, '"a" | "b" | (string & {})'],
  ["known values alone", known, '"a" | "b"'],
  ["known numbers or a string", { anyOf: [{ type: "integer", enum: [1, 2] }, text] }, "(1 | 2) | string"],
  ["known values or null", { anyOf: [known, { type: "null" }] }, '("a" | "b") | null'],
  ["known values, any other, or null", { anyOf: [known, text, { type: "null" }] }, '("a" | "b") | string | null'],
])("%s complete in editors", async (_what, schema, type) => {
  const types = await descriptionTypes(description(schema));
  expect(/\bfield\?: (.*);/.exec(types)?.[1]).toBe(type);
  expect(types).toMatch(/^export interface Thing \{\n(\t.*\n)*\tfield/m);
});

test("the examples of bodies are left out, and the description stays as it was", async () => {
  const media = { schema: text, example: "from-a-body", examples: { other: { value: "from-a-body" } } };
  const responses = { 200: { description: "ok", content: { "application/json": media } } };
  const given = {
    ...description({ ...text, example: "of-a-field" } as Schema),
    paths: { "/a": { get: { responses } } },
  };
  const before = JSON.stringify(given);
  const types = await descriptionTypes(given);
  expect(types).not.toContain("from-a-body");
  expect(types).toContain("@example of-a-field");
  expect(JSON.stringify(given)).toBe(before);
});

test("what openapi-typescript cannot write is an error that names the API", async () => {
  await expect(descriptionTypes({ ...description(text), ...{ openapi: "2.0" } })).rejects.toThrow(
    expect.objectContaining({
      constructor: UserError,
      message: expect.stringMatching(/^Toy: openapi-typescript cannot write its types: /),
    }),
  );
});
