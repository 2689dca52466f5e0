import { expect, test } from "vitest";
import type { MediaTypeObject, OperationObject, ParameterObject, Schema } from "./document.ts";
import { type FlatInput, requestOf } from "./request.ts";
import { toyOperation } from "./toy-operation.ts";

function built(own: OperationObject, input: FlatInput, place?: Parameters<typeof toyOperation>[1]) {
  const { description, operation } = toyOperation(own, place);
  return requestOf(description, operation, input);
}

const list: Schema = { type: "array" };
const object: Schema = { type: "object" };

test("puts each value into its place and omits undefined ones", () => {
  const parameters: ParameterObject[] = [
    { name: "id", in: "path", required: true },
    { name: "q", in: "query" },
    { name: "X-Count", in: "header" },
    { name: "X-None", in: "header" },
  ];
  const requestBody = { content: { "application/json": {} } };
  const input = { id: 7, q: "a b", "X-Count": 3, "X-None": null, name: "Ada", left: undefined, empty: null };
  expect(built({ parameters, requestBody }, input, { path: "/things/{id}" })).toEqual({
    method: "POST",
    target: "/things/7?q=a%20b",
    headers: { "X-Count": "3", "content-type": "application/json" },
    body: '{"name":"Ada","empty":null}',
  });
});

test.each<[parameter: Omit<ParameterObject, "name" | "in">, value: unknown, query: string]>([
  [{ schema: list }, ["a", "b"], "q=a&q=b"],
  [{ schema: list, explode: false }, ["a", "b"], "q=a,b"],
  [{ schema: list, style: "spaceDelimited", explode: false }, ["a", "b"], "q=a%20b"],
  [{ schema: list, style: "pipeDelimited" }, ["a", "b"], "q=a|b"],
  [{ schema: object }, { a: 1, b: 2 }, "a=1&b=2"],
  [{ schema: object, explode: false }, { a: 1, b: 2 }, "q=a,1,b,2"],
  [{ schema: object, style: "deepObject", explode: true }, { a: 1, b: 2 }, "q[a]=1&q[b]=2"],
  [{ schema: { $ref: "#/components/schemas/List" }, explode: false }, ["a", "b"], "q=a,b"],
])("a query parameter that is described as %j", (parameter, value, query) => {
  const own: OperationObject = { parameters: [{ ...parameter, name: "q", in: "query" }] };
  const schemas = { List: list };
  expect(built(own, { q: value }, { method: "get", schemas }).target).toBe(`/things?${query}`);
  expect(built(own, { q: value }, { schemas }).target).toBe(`/things?${query}`);
});

test.each<[style: string, explode: boolean, path: string]>([
  ["simple", true, "/a=1"],
  ["label", false, "/.a,1"],
  ["label", true, "/.a=1"],
  ["matrix", false, "/;p=a,1"],
  ["matrix", true, "/;a=1"],
])("a path parameter of style %s (exploded: %s)", (style, explode, path) => {
  const parameter: ParameterObject = { name: "p", in: "path", required: true, schema: object, style, explode };
  expect(built({ parameters: [parameter] }, { p: { a: 1 } }, { path: "/{p}" }).target).toBe(path);
});

test.each<[type: string, media: MediaTypeObject, body: string]>([
  ["application/json", {}, '{"a":["x",{"b":1}]}'],
  ["application/merge-patch+json", {}, '{"a":["x",{"b":1}]}'],
  ["application/x-www-form-urlencoded", {}, "a=x&a%5Bb%5D=1"],
  ["application/x-www-form-urlencoded", { encoding: { a: { style: "deepObject" } } }, "a%5B0%5D=x&a%5B1%5D%5Bb%5D=1"],
])("a body of the type %s", (type, media, body) => {
  const request = built({ requestBody: { content: { [type]: media } } }, { a: ["x", { b: 1 }] });
  expect([request.body, request.headers]).toEqual([body, { "content-type": type }]);
});

test("a body of several parts has its type named by the platform", () => {
  const { body, headers } = built(
    { requestBody: { content: { "multipart/form-data": {} } } },
    { a: ["x", "y"], n: null },
  );
  expect([...(body as FormData)]).toEqual([
    ["a", "x"],
    ["a", "y"],
  ]);
  expect(headers).toEqual({});
});

test.each(["get", "head", "delete", "options", "trace"])("%s brings no body, whatever is given", (method) => {
  expect(built({}, { name: "Ada" }, { method })).toEqual({
    method: method.toUpperCase(),
    target: "/things?name=Ada",
    headers: {},
    body: undefined,
  });
});

test.each<[id: unknown, problem: string]>([
  [undefined, "is missing"],
  ["", "is empty"],
  ["..", "must not be a dot segment (. or ..)"],
  ["%252E%25252e", "must not be a dot segment (. or ..)"],
  ["\ud800", "is not well-formed Unicode"],
  [{}, "must be a string or a number"],
])("rejects a path parameter of %j as clients do", (id, problem) => {
  expect(() => built({}, { id }, { path: "/things/{id}" })).toThrow(
    expect.objectContaining({ name: "InvalidInputError", message: `things.do: id ${problem}` }),
  );
});

test("rejects an invalid header as clients do", () => {
  expect(() => built({ parameters: [{ name: "X-A", in: "header" }] }, { "X-A": "a\nb" })).toThrow(
    "things.do: X-A cannot be sent in a header",
  );
});

test("a DELETE has a body only where one is described", () => {
  const requestBody = { content: { "application/json": { schema: object } } };
  expect(built({ requestBody }, { a: 1 }, { method: "delete" })).toMatchObject({ target: "/things", body: '{"a":1}' });
  expect(built({}, { a: 1 }, { method: "delete" })).toMatchObject({ target: "/things?a=1", body: undefined });
});

test("the query of a path stands before that of the call", () => {
  const parameters: ParameterObject[] = [{ name: "q", in: "query" }];
  const place = { method: "get", path: "/things?beta=true" };
  expect(built({ parameters }, { q: "a" }, place).target).toBe("/things?beta=true&q=a");
  expect(built({ parameters }, {}, place).target).toBe("/things?beta=true");
});

test("a form follows its encoding", () => {
  const properties = { tags: list, ids: list, meta: object, rows: list, flat: object, plain: { type: "string" } };
  const encoding = {
    tags: { style: "form", explode: false },
    ids: { style: "pipeDelimited", explode: false },
    meta: { contentType: "application/json" },
    rows: { contentType: "application/json" },
    flat: { style: "form" },
  };
  const content = { "application/x-www-form-urlencoded": { schema: { type: "object", properties }, encoding } };
  const input = { tags: ["a", "b"], ids: [1, 2], meta: { k: 1 }, rows: [{ v: 1 }, 2], flat: { x: 1 }, plain: "p" };
  expect([...new URLSearchParams(String(built({ requestBody: { content } }, input).body))]).toEqual([
    ["tags", "a,b"],
    ["ids", "1|2"],
    ["meta", '{"k":1}'],
    ["rows", '{"v":1}'],
    ["rows", "2"],
    ["x", "1"],
    ["plain", "p"],
  ]);
});
