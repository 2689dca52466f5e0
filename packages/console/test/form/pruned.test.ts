import { expect, test } from "vitest";
import { pruned } from "../../src/site/form/pruned.ts";

test("removes undefined fields at any depth, and nothing else", () => {
  const input = {
    left: undefined,
    none: null,
    empty: "",
    zero: 0,
    no: false,
    object: { left: undefined, kept: { left: undefined, name: "Ada" } },
    list: ["a", { kept: 1 }],
  };
  const before = structuredClone(input);
  const { left: _, ...rest } = input;
  const output = pruned(input);
  expect(output).toStrictEqual({ ...rest, object: { kept: { name: "Ada" } } });
  expect(output["list"]).toBe(input.list);
  expect(input).toStrictEqual(before);
});
