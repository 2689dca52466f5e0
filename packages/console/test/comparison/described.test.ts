import type { Schema } from "@linkwright/description/document";
import { expect, test } from "vitest";
import { field, minutes, responseField, SILENT } from "../../src/comparison/described.ts";
import { json, operationWith } from "../operation-with.ts";

test.each<[schema: Schema | undefined, reported: string]>([
  [undefined, SILENT],
  [{}, SILENT],
  [{ default: 60 }, "60 minutes by default"],
  [{ default: "60" }, SILENT],
  [{ minimum: 1, maximum: 120 }, "from 1 minute to 2 hours"],
  [{ minimum: 5 }, SILENT],
  [{ maximum: 5 }, SILENT],
  [{ default: 0, minimum: 0, maximum: 90 }, "0 minutes by default, from 0 minutes to 90 minutes"],
  [{ default: 1440, minimum: 2880, maximum: 1500 }, "24 hours by default, from 2 days to 25 hours"],
])("formats %j as: %s", (schema, reported) => {
  expect(minutes(schema)).toBe(reported);
});

test("reads fields of the input and of the first success", () => {
  const name: Schema = { type: "string" };
  const nested: Schema = { properties: { data: { properties: { name } } } };
  const operation = operationWith({
    requestBody: json({ properties: { name } }),
    responses: { 201: json(nested), 400: json({ properties: { data: {} } }) },
  });
  expect([field(operation, "name"), field(operation, "other"), field(undefined, "name")]).toEqual([
    name,
    undefined,
    undefined,
  ]);
  expect([responseField(operation, "data", "name"), responseField(operation, "name", "data")]).toEqual([
    name,
    undefined,
  ]);
  expect(responseField(operationWith({}), "data")).toBeUndefined();
});
