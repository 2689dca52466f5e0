import type { Schema } from "@linkwright/description/document";
import { expect, test } from "vitest";
import { json, operationWith } from "../operation-with.ts";

const text: Schema = { type: "string" };

test("orders fields by path, query, body and headers", () => {
  const { input } = operationWith({
    path: "/things/{id}",
    parameters: [
      { name: "X-Session", in: "header", description: "of the header", schema: text, "x-client-option": "session" },
      { name: "limit", in: "query", description: "of the query", schema: { type: "integer", description: "old" } },
      { name: "id", in: "path", required: true, description: "of the path", schema: text },
    ],
    requestBody: json({ properties: { name: { ...text, description: "of the body" } } }),
  });
  expect(input.type).toBe("object");
  expect(Object.entries(input.properties ?? {})).toEqual([
    ["id", { ...text, description: "of the path" }],
    ["limit", { type: "integer", description: "of the query" }],
    ["name", { ...text, description: "of the body" }],
    ["X-Session", { ...text, description: "of the header" }],
  ]);
});

test("requires required fields, except for those of client options and read-only ones", () => {
  const parameter = { in: "query" as const, schema: text };
  const { input } = operationWith({
    parameters: [
      { ...parameter, name: "required", required: true },
      { ...parameter, name: "optional", required: false },
      { ...parameter, name: "businessId", required: true, "x-client-option": "businessId" },
      { ...parameter, name: "raw", required: true, "x-raw-only": "is odd" },
    ],
    requestBody: json({
      required: ["given", "made"],
      properties: { given: text, made: { ...text, readOnly: true }, free: text },
    }),
  });
  expect(input.required).toEqual(["required", "given"]);
  expect(Object.keys(input.properties ?? {})).toEqual(["required", "optional", "businessId", "given", "free"]);
});

test.each([true, false, text, undefined])("allows additional properties of %j in a body", (additionalProperties) => {
  const open = additionalProperties === undefined ? {} : { additionalProperties };
  const { input } = operationWith({ requestBody: json({ properties: {}, ...open }) });
  expect(input).toStrictEqual({ type: "object", properties: {}, required: [], ...open });
});

test("returns an empty schema for an operation without input", () => {
  expect(operationWith({ method: "GET" }).input).toStrictEqual({ type: "object", properties: {}, required: [] });
});
