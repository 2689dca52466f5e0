import type { Schema } from "@linkwright/description/document";
import { expect, test } from "vitest";
import { responsePath } from "../../src/flows/response-path.ts";
import { json, operationWith } from "../operation-with.ts";

const text: Schema = { type: "string" };
const data = (own: Schema): Schema => ({ required: ["data"], properties: { data: own } });
const withId: Schema = { required: ["id"], properties: { id: text } };

function access(schema: Schema, path: string[]) {
  const responses = { 201: json(schema), 400: json({ properties: { error: text } }) };
  return responsePath(operationWith({ responses }), path);
}

test.each<[what: string, schema: Schema, access: string, optional: boolean]>([
  ["always there", data(withId), ".data.id", false],
  ["not required", data({ properties: { id: text } }), ".data.id", true],
  ["in what is not required", { properties: { data: withId } }, ".data?.id", true],
  ["in what may be null", data({ ...withId, type: ["object", "null"] }), ".data?.id", true],
  ["in what may be null by a union", data({ anyOf: [{ type: "null" }, withId] }), ".data?.id", true],
  ["in one of several kinds", data({ oneOf: [{ type: "object" }, withId] }), ".data.id", false],
  ["in a part of all", data({ allOf: [{ properties: { other: text } }, withId] }), ".data.id", false],
  ["null at times", data({ required: ["id"], properties: { id: { type: ["string", "null"] } } }), ".data.id", true],
])("returns the path of a value that is %s", (_what, schema, code, optional) => {
  expect(access(schema, ["data", "id"])).toEqual({ path: ["data", "id"], access: code, optional });
});

test("throws for a value that is in no success response", () => {
  for (const path of [["data", "none"], ["error"]]) {
    expect(() => access(data(withId), path)).toThrow(
      new Error(`The response of things.create has no ${path.join(".")}.`),
    );
  }
  expect(() => responsePath(operationWith({}), ["id"])).toThrow("The response of things.create has no id.");
});
