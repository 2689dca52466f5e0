import { describe, expect, test } from "vitest";
import type { OperationObject, Schema } from "./document.ts";
import { methodOf, readMethods } from "./method.ts";
import { toyOperation } from "./toy-operation.ts";

function read(own: OperationObject, place?: Parameters<typeof toyOperation>[1]) {
  const { description, operation } = toyOperation(own, place);
  return methodOf(description, operation);
}

const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
const text: Schema = { type: "string" };

describe("its input", () => {
  test("combines path, query and body, without read-only fields and parameters of the raw client", () => {
    const method = read(
      {
        parameters: [
          { name: "limit", in: "query", required: true, schema: text, description: "Most." },
          { name: "id", in: "path", required: true, schema: { ...text, description: "Whose." } },
          { name: "business", in: "query", required: true, schema: text, "x-client-option": "businessId" },
          { name: "odd", in: "query", schema: text, "x-raw-only": "is odd" },
        ],
        requestBody: json({
          required: ["a", "made"],
          properties: { a: text, b: text, made: { ...text, readOnly: true } },
        }),
      },
      { path: "/things/{id}" },
    );
    expect(method.input).toEqual([
      { name: "id", schema: { ...text, description: "Whose." }, required: true },
      { name: "limit", schema: text, description: "Most.", required: true },
      { name: "business", schema: text, required: false },
      { name: "a", schema: text, required: true },
      { name: "b", schema: text, required: false },
    ]);
    expect(method.openInput).toBe(false);
  });

  test("is open if the body is", () => {
    expect(read({ requestBody: json({ additionalProperties: true }) })).toMatchObject({ input: [], openInput: true });
  });

  test("leaves headers to the options that fill them", () => {
    const parameter = { name: "X-Session", in: "header" as const, schema: text, "x-client-option": "session.token" };
    const { input, headers } = read({ parameters: [parameter] });
    expect([input, headers]).toEqual([
      [],
      [{ option: "session.token", name: "X-Session", description: "", schema: text }],
    ]);
  });
});

describe("its response", () => {
  test.each<[responses: NonNullable<OperationObject["responses"]>, found: object]>([
    [{ 200: json(text) }, { response: text, responseMayBeMissing: false, unread: false }],
    [{ 204: {} }, { response: undefined, responseMayBeMissing: false, unread: false }],
    [{ 200: {} }, { response: undefined, responseMayBeMissing: false, unread: true }],
    [
      { 200: json(text), 204: {} },
      { response: text, responseMayBeMissing: true, unread: false },
    ],
    [
      { 200: json(text), 202: json({}), 400: json({}) },
      { response: { anyOf: [text, {}] }, unread: false },
    ],
  ])("of %j", (responses, found) => {
    expect(read({ responses })).toMatchObject(found);
  });

  test("of HEAD is none", () => {
    expect(read({ responses: { 200: json(text) } }, { method: "head" })).toMatchObject({
      response: undefined,
      unread: true,
    });
  });
});

test.each<[problem: string, own: OperationObject, method?: string]>([
  ["cookies are not supported.", { parameters: [{ name: "a", in: "cookie" }] }],
  ["specify with `x-client-option` which option sets the header A.", { parameters: [{ name: "A", in: "header" }] }],
  ["a GET has no body.", { requestBody: json({ properties: {} }) }, "get"],
  ["its body must be JSON or a form.", { requestBody: { content: { "text/plain": {} } } }],
  ["its body must be an object with `properties`.", { requestBody: json({ type: "array" }) }],
  [
    "`a` is the name of two inputs. Rename the parameter.",
    { parameters: [{ name: "a", in: "query" }], requestBody: json({ properties: { a: {} } }) },
  ],
  ["it has no 2xx response.", { responses: { 400: {} } }],
  ["its response must be application/json.", { responses: { 200: { content: { "text/html": {} } } } }],
  [
    "one of its 2xx responses has a body and another one, which is not 204, has none.",
    { responses: { 200: json(text), 201: {} } },
  ],
])("rejects an operation: %s", (problem, own, method = "post") => {
  expect(() => read(own, { method })).toThrow(
    expect.objectContaining({
      name: "DescriptionError",
      message: `things.do (${method.toUpperCase()} /things) cannot become a method: ${problem}`,
    }),
  );
});

test("sorts methods by ID and omits operations of the raw client", () => {
  const responses = { 204: {} };
  const paths = {
    "/a": { get: { operationId: "b.get", responses }, post: { operationId: "c", "x-raw-only": "is odd" } },
    "/b": { get: { operationId: "a.get", responses } },
  };
  const description = { info: { title: "Toy" }, paths };
  expect(readMethods(description).map(({ id }) => id)).toEqual(["a.get", "b.get"]);
});
