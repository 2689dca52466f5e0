import type { Schema } from "@linkwright/description/document";
import { expect, test } from "vitest";
import { masked } from "../../src/site/response/masked.ts";

const MASK = "••••••••";
const text: Schema = { type: "string" };
const secret: Schema = { type: "string", "x-secret": true };
const withToken: Schema = { type: "object", properties: { id: text, token: secret } };
const response = { id: "shown", token: "hidden" };
const hidden = { id: "shown", token: MASK };

test.each<[where: string, schema: Schema, value: unknown, shown: unknown, count: number]>([
  ["in a field", withToken, response, hidden, 1],
  ["as the whole response", secret, "hidden", MASK, 1],
  [
    "of any type",
    { properties: { pin: secret, keys: secret } },
    { pin: 0, keys: { a: 1 } },
    { pin: MASK, keys: MASK },
    2,
  ],
  [
    "deep inside",
    { properties: { data: { properties: { user: withToken } } } },
    { data: { user: response } },
    { data: { user: hidden } },
    1,
  ],
  ["in each item of a list", { items: withToken }, [response, response], [hidden, hidden], 2],
  [
    "as the items of a list",
    { properties: { codes: { items: secret } } },
    { codes: ["a", "b"] },
    { codes: [MASK, MASK] },
    2,
  ],
  ["in a list of lists", { items: { items: secret } }, [["a"], ["b"]], [[MASK], [MASK]], 2],
  ["under free keys", { additionalProperties: secret }, { a: "x", b: "y" }, { a: MASK, b: MASK }, 2],
  ["in what free keys hold", { additionalProperties: withToken }, { a: response }, { a: hidden }, 1],
  ["in the first branch of a union", { anyOf: [withToken, { type: "null" }] }, response, hidden, 1],
  ["in the last branch of a union", { anyOf: [{ type: "null" }, withToken] }, response, hidden, 1],
  ["in a branch of oneOf", { oneOf: [{ type: "null" }, withToken] }, response, hidden, 1],
  ["in a part of allOf", { allOf: [{ properties: { id: text } }, withToken] }, response, hidden, 1],
  ["in unions within unions", { allOf: [{ oneOf: [{ anyOf: [text, withToken] }] }] }, response, hidden, 1],
  [
    "in a union below a field",
    { properties: { data: { anyOf: [text, withToken] } } },
    { data: response },
    { data: hidden },
    1,
  ],
  ["in a union of items", { items: { oneOf: [text, withToken] } }, ["plain", response], ["plain", hidden], 1],
  [
    "in one branch though another has the same field",
    { anyOf: [{ properties: { token: text } }, withToken] },
    response,
    hidden,
    1,
  ],
])("masks a secret %s", (_where, schema, value, shown, count) => {
  const before = structuredClone(value);
  expect(masked(value, schema)).toEqual({ value: shown, count });
  expect(value).toEqual(before);
});

test.each<[what: string, schema: Schema | undefined, value: unknown]>([
  ["no schema says anything of", undefined, response],
  ["is no secret", { properties: { token: { ...text, "x-secret": false } } }, response],
  ["is empty", { properties: { token: secret, none: secret } }, { token: "", none: null }],
  [
    "has a name of its own beside free keys that are secret",
    { properties: { id: text }, additionalProperties: secret },
    { id: "shown" },
  ],
  ["has a free key that may hold anything", { additionalProperties: true }, response],
  ["is no object where the schema has one", withToken, "text"],
  ["is no list where the schema has one", { items: secret }, { 0: "text" }],
  ["is a list where the schema has free keys", { additionalProperties: secret }, ["text"]],
  ["has another field's name", withToken, { tokens: "text", nested: { token: "text" } }],
])("shows a value that %s", (_what, schema, value) => {
  expect(masked(value, schema)).toEqual({ value, count: 0 });
});
