import type { Description, PathItem } from "@linkwright/description/document";
import { expect, test } from "vitest";
import { readmeExample } from "./readme-example.ts";

const responses = { 204: { description: "Done." } };
const query = (name: string, required: boolean) => ({ name, in: "query", required, schema: { type: "string" } });

/** Operations by their ids, each with its parameters. */
function described(
  operations: Record<string, { repeatable?: boolean; parameters?: object[]; rawOnly?: string }>,
): Description {
  const paths = Object.entries(operations).map(([operationId, { repeatable = true, parameters = [], rawOnly }]) => {
    const marks = { "x-repeatable": repeatable, "x-pagination": "none", ...(rawOnly && { "x-raw-only": rawOnly }) };
    return [`/${operationId}`, { get: { operationId, ...marks, parameters, responses } }];
  });
  return { info: { title: "Acme" }, paths: Object.fromEntries(paths) as Record<string, PathItem> };
}

test.each([
  [
    "one that can be repeated",
    { "a.send": { repeatable: false }, "b.get": { parameters: [query("id", true)] } },
    "b.get({ id })",
  ],
  [
    "the one that needs least",
    { "a.get": { parameters: [query("id", true)] }, "b.list": { parameters: [query("page", false)] } },
    "b.list()",
  ],
  ["the first of those", { "b.list": {}, "a.list": {} }, "a.list()"],
  ["one that can only be sent once, where there is no other", { "a.send": { repeatable: false } }, "a.send()"],
  [
    "none that the raw client alone has",
    { "a.list": { rawOnly: "it has no 2xx response." }, "b.list": {} },
    "b.list()",
  ],
])("the call is %s", (_what, operations, call) => {
  expect(readmeExample(described(operations), "acme")).toBe(`const result = await acme.${call};`);
});

test("input whose name is no name in TypeScript is written so that it compiles", () => {
  const parameters = [query("file-id", true), query('a"b', true), query("ok", true)];
  expect(readmeExample(described({ "a.get": { parameters } }), "acme")).toBe(
    'const result = await acme.a.get({ "file-id": value, "a\\"b": value, ok });',
  );
});

test("where there is none, there is nothing to make a client of", () => {
  expect(() => readmeExample(described({ "a.list": { rawOnly: "it has no 2xx response." } }), "acme")).toThrow(
    expect.objectContaining({
      name: "UserError",
      message: "None of its operations can become a method, so there is nothing to generate a client from.",
    }),
  );
});
