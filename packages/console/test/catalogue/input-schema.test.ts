import type { Schema } from "@linkwright/description/document";
import { expect, test } from "vitest";
import { json, operationWith } from "../operation-with.ts";

const text: Schema = { type: "string" };

test("fields come by their place: path, query, body, headers", () => {
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

test("asked for is what is required, but for what an option of the client fills or only answers have", () => {
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

test.each([true, false, text, undefined])("of keys that are not named, a body takes %j", (additionalProperties) => {
  const open = additionalProperties === undefined ? {} : { additionalProperties };
  const { input } = operationWith({ requestBody: json({ properties: {}, ...open }) });
  expect(input).toStrictEqual({ type: "object", properties: {}, required: [], ...open });
});

test("an operation without input has none", () => {
  expect(operationWith({ method: "GET" }).input).toStrictEqual({ type: "object", properties: {}, required: [] });
});
