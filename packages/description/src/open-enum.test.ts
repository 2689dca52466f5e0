import { expect, test } from "vitest";
import type { Schema } from "./document.ts";
import { openEnum } from "./open-enum.ts";

const listed: Schema = { type: "string", enum: ["a", "b"] };
const any: Schema = { type: "string" };

test("an open enum has known values, in either order", () => {
  expect(openEnum({ anyOf: [listed, any] })).toEqual(["a", "b"]);
  expect(openEnum({ anyOf: [any, { enum: ["a", null] }] })).toEqual(["a"]);
});

test.each<Schema>([
  {},
  listed,
  { anyOf: [any, any] },
  { anyOf: [listed, listed] },
  { anyOf: [listed, { type: "number" }] },
  { anyOf: [listed, any, any] },
  { anyOf: [{ enum: [1] }, any] },
  { anyOf: [{ enum: [] }, any] },
])("%j is none", (schema) => {
  expect(openEnum(schema)).toBeUndefined();
});
