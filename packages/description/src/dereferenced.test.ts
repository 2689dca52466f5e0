import { expect, test } from "vitest";
import { dereferenced } from "./dereferenced.ts";
import type { Description, Schema } from "./document.ts";

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const describing = (schemas: Record<string, Schema>): Description => ({
  info: { title: "Toy" },
  paths: {},
  components: { schemas },
});

test("replaces references with their targets; fields next to a reference override them", () => {
  const description = describing({
    List: { type: "array", items: to("Leaf") },
    Leaf: { type: "string", description: "its own" },
  });
  expect(dereferenced(description, { anyOf: [to("List"), { ...to("Leaf"), description: "beside" }, null] })).toEqual({
    anyOf: [
      { type: "array", items: { type: "string", description: "its own" } },
      { type: "string", description: "beside" },
      null,
    ],
  });
  expect(dereferenced(description, { $ref: 1, none: to("None") })).toEqual({ $ref: 1, none: {} });
});

test("a circular reference ends with its name and description", () => {
  const description = describing({
    Tree: { description: "d", properties: { left: to("Tree"), right: { ...to("Tree"), description: "beside" } } },
    Named: { title: "A name", items: to("Named") },
  });
  expect(dereferenced(description, to("Tree"))).toEqual({
    description: "d",
    properties: { left: { title: "Tree", description: "d" }, right: { title: "Tree", description: "beside" } },
  });
  expect(dereferenced(description, to("Named"))).toEqual({ title: "A name", items: { title: "A name" } });
});

test("schemas that all refer to each other end before they fill the memory", () => {
  const names = Array.from({ length: 50 }, (_, index) => `S${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, to(name)]));
  const all = describing(Object.fromEntries(names.map((name) => [name, { properties }])));
  const result: Schema = dereferenced(all, to("S0"));
  expect(Object.keys(result.properties ?? {})).toEqual(names);
  expect(JSON.stringify(result).length).toBeLessThan(10_000_000);
});
