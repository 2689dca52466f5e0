import fc from "fast-check";
import { expect, test } from "vitest";
import { Code, literal, objectLiteral } from "../../src/snippets/literal.ts";

test.each<[value: unknown, written: string]>([
  [1, "1"],
  ['it\'s "a"\n', '"it\'s \\"a\\"\\n"'],
  [null, "null"],
  [undefined, "undefined"],
  [[], "[]"],
  [{}, "{}"],
  [{ left: undefined }, "{}"],
  [[1, [2, "a"]], '[1, [2, "a"]]'],
  [
    { a: 1, $b_2: 2, "c-d": 3, "2e": 4, "": 5, "a b": 6 },
    '{\n  a: 1,\n  $b_2: 2,\n  "c-d": 3,\n  "2e": 4,\n  "": 5,\n  "a b": 6,\n}',
  ],
  [JSON.parse('{ "__proto__": 1 }'), '{\n  ["__proto__"]: 1,\n}'],
  [{ a: { b: [{ c: 1 }] } }, "{\n  a: {\n    b: [\n      {\n        c: 1,\n      },\n    ],\n  },\n}"],
  [{ a: new Code("await b()"), c: [new Code("d")] }, "{\n  a: await b(),\n  c: [d],\n}"],
])("writes %j as readable code", (value, written) => {
  expect(literal(value)).toBe(written);
});

test("keeps a list on one line of up to a hundred characters", () => {
  const fitting = "x".repeat(96);
  expect(literal([fitting])).toBe(`["${fitting}"]`);
  expect(literal([`${fitting}x`])).toBe(`[\n  "${fitting}x",\n]`);
  expect(literal([fitting], "  ")).toBe(`[\n    "${fitting}",\n  ]`);
  expect(literal([fitting.slice(2)], "  ")).toBe(`["${fitting.slice(2)}"]`);
});

test("inserts code of fields unchanged", () => {
  expect(objectLiteral([], "  ")).toBe("{}");
  expect(
    objectLiteral(
      [
        ["content-type", "a"],
        ["b", "c()"],
      ],
      "  ",
    ),
  ).toBe('{\n    "content-type": a,\n    b: c(),\n  }');
});

test("JavaScript evaluates every literal to its value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      // biome-ignore lint/security/noGlobalEval: the literal is code
      expect(JSON.stringify(globalThis.eval(`(${literal(value)})`))).toBe(JSON.stringify(value));
    }),
  );
});
