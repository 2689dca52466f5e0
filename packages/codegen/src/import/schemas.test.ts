import type { JsonObject } from "@linkwright/description/json";
import { describe, expect, test } from "vitest";
import { fitSchemas } from "./schemas.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

function fitted(schemas: JsonObject, paths: JsonObject = {}): JsonObject {
  const document = { paths, components: { schemas: structuredClone(schemas) } };
  fitSchemas(document);
  return document.components.schemas;
}

describe("what stands beside a reference", () => {
  const Album = { type: "object", properties: { title: text } };

  test.each<[beside: JsonObject]>([
    [{ required: ["title"] }],
    [{ properties: { year: text } }],
    [{ additionalProperties: false }],
  ])("joins it: %j", (beside) => {
    expect(fitted({ Album, New: { ...ref("Album"), ...beside } }).New).toEqual({
      type: "object",
      allOf: [ref("Album")],
      ...beside,
    });
  });

  test("stays if it only describes", () => {
    const New = { ...ref("Album"), description: "The first.", readOnly: true };
    expect(fitted({ Album, New }).New).toEqual(New);
  });
});

describe("a discriminator", () => {
  const variant = (sort: object) => ({ type: "object", properties: { sort } });
  const union = { oneOf: [ref("A"), ref("B")], discriminator: { propertyName: "sort" } };

  test("has the values that its variants say", () => {
    const A = variant({ enum: ["a", "alpha"] });
    const B = { allOf: [variant({ const: "b" })] };
    expect(fitted({ A, B, Union: union }).Union).toMatchObject({
      discriminator: { mapping: { a: ref("A").$ref, alpha: ref("A").$ref, b: ref("B").$ref } },
    });
  });

  test("stays if a variant says none", () => {
    expect(fitted({ A: variant({ const: "a" }), B: variant(text), Union: union }).Union).toEqual(union);
  });
});

test("only what a request can have is required of it, and only what a response can have of a response", () => {
  const Maker = {
    type: "object",
    required: ["id", "pin", "name"],
    properties: { id: { ...text, readOnly: true }, pin: { ...text, writeOnly: true }, name: text },
  };
  const Box = {
    type: "object",
    required: ["id", "maker"],
    properties: { id: { ...text, readOnly: true }, maker: ref("Maker") },
  };
  const Shown = { type: "object", required: ["pin", "name"], properties: Maker.properties };
  const json = (schema: JsonObject) => ({ content: { "application/json": { schema } } });
  const post = { requestBody: json(ref("Box")), responses: { 200: json(ref("Shown")), 201: json(ref("Box")) } };
  expect(fitted({ Maker, Box, Shown }, { "/boxes": { post } })).toMatchObject({
    Maker: { required: ["pin", "name"] },
    Box: { required: ["id", "maker"] },
    Shown: { required: ["name"] },
  });
});
