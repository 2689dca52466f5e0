import { expect, test } from "vitest";
import { inputSchema } from "../../src/catalogue/input-schema.ts";
import type { JsonSchema } from "../../src/catalogue/operation.ts";
import { operationWith } from "../operation-with.ts";

const text: JsonSchema = { type: "string" };
const body = (schema: JsonSchema) => ({ contentType: "application/json" as const, required: true, schema });

test("fields come by their place: path, query, body, headers", () => {
  const schema = inputSchema(
    operationWith({
      parameters: [
        { name: "X-Session", in: "header", required: false, description: "of the header", schema: text },
        {
          name: "limit",
          in: "query",
          required: false,
          description: "of the query",
          schema: { type: "integer", description: "old" },
        },
        { name: "id", in: "path", required: true, description: "of the path", schema: text },
      ],
      body: body({ properties: { name: { ...text, description: "of the body" } } }),
    }),
  );
  expect(schema.type).toBe("object");
  expect(Object.entries(schema.properties ?? {})).toEqual([
    ["limit", { type: "integer", description: "of the query" }],
    ["id", { ...text, description: "of the path" }],
    ["name", { ...text, description: "of the body" }],
    ["X-Session", { ...text, description: "of the header" }],
  ]);
});

test("asked for is what is required, but for what an option of the client fills or only answers have", () => {
  const parameter = { in: "query" as const, description: "", schema: text };
  const schema = inputSchema(
    operationWith({
      parameters: [
        { ...parameter, name: "required", required: true },
        { ...parameter, name: "optional", required: false },
        { ...parameter, name: "businessId", required: true, option: "businessId" },
      ],
      body: body({
        required: ["given", "made", "unnamed"],
        properties: { given: text, made: { ...text, readOnly: true }, free: text },
      }),
    }),
  );
  expect(schema.required).toEqual(["required", "given", "unnamed"]);
  expect(Object.keys(schema.properties ?? {})).toEqual(["required", "optional", "businessId", "given", "free"]);
});

test.each([true, false, text, undefined])("of keys that are not named, a body takes %j", (additionalProperties) => {
  const open = additionalProperties === undefined ? {} : { additionalProperties };
  const schema = inputSchema(operationWith({ body: body({ properties: {}, ...open }) }));
  expect(schema).toStrictEqual({ type: "object", properties: {}, required: [], ...open });
});

test("an operation without input has none", () => {
  expect(inputSchema(operationWith({}))).toStrictEqual({ type: "object", properties: {}, required: [] });
});
