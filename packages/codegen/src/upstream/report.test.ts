import { expect, test } from "vitest";
import type { Outcome } from "./comparison.ts";
import { asMarkdown, asText } from "./report.ts";

const equal: Outcome = {
  api: "toy/v1",
  from: "openapi.json",
  differences: [],
  onlyOurs: [],
  deliberate: 0,
  unused: [],
};
const different: Outcome = {
  ...equal,
  differences: [
    { kind: "theirs", where: "GET /rooms", what: "only theirs", operations: [] },
    {
      kind: "differs",
      where: "Thing.color",
      what: 'value "a|b`" only theirs',
      operations: ["things.create", "things.list", "things.get", "things.copy", "things.lend", "things.sell"],
    },
  ],
  onlyOurs: [{ kind: "ours", where: "Thing.size", what: "only ours", operations: ["things.list"] }],
  deliberate: 2,
  unused: [{ where: "^Thing.gone:", reason: "It was there once." }],
};

test("prints a table for each side, with the methods, and the entries to delete", () => {
  const [headline, ...lines] = asText(different).split("\n");
  expect(headline).toBe("toy/v1 and openapi.json: 3 differences (and 2 deliberate)");
  expect(lines.map((line) => line.trim().split(/ {2,}/))).toEqual([
    [""],
    ["The provider has these, and we lack them or have them differently:"],
    ["where", "what", "methods"],
    ["GET /rooms", "only theirs"],
    ["Thing.color", 'value "a|b`" only theirs', "things.create, things.list and 4 more"],
    [""],
    ["Only we have these:"],
    ["where", "what", "methods"],
    ["Thing.size", "only ours", "things.list"],
    ["No difference matches ^Thing.gone: any more. Delete it from upstream.yaml."],
  ]);
  expect(asText(equal)).toBe("toy/v1 and openapi.json: no differences");
  expect(asText({ ...equal, deliberate: 1 })).toBe("toy/v1 and openapi.json: no differences (and 1 deliberate)");
  expect(asText({ ...equal, onlyOurs: different.onlyOurs })).toMatch(/^toy\/v1 and openapi\.json: 1 difference\n/);
  expect(asText({ ...equal, problem: "It is a page." })).toBe("toy/v1 could not be compared: It is a page.");
});

test("makes a table as wide as its longest cell, up to 72 characters, and prints up to two methods and the number of the rest", () => {
  const finding = (where: string, operations: string[]) => ({ kind: "theirs" as const, where, what: "w", operations });
  const lines = (differences: Outcome["differences"]) =>
    asText({ ...equal, differences })
      .split("\n")
      .slice(3);
  expect(lines([finding("a", []), finding("long.name", ["b", "c"]), finding("d", ["b", "c", "e"])])).toEqual([
    "  where      what  methods",
    "  a          w",
    "  long.name  w     b, c",
    "  d          w     b, c and 1 more",
  ]);
  const [headings, first, second] = lines([finding("a", ["b"]), finding("x".repeat(80), ["b"])]);
  expect([headings?.indexOf("what"), first, second]).toEqual([
    76,
    `  ${"a".padEnd(72)}  w     b`,
    `  ${"x".repeat(80)}  w     b`,
  ]);
});

test("prints the same as Markdown tables for an issue, with the provider's text escaped", () => {
  expect(asMarkdown(different)).toBe(
    [
      "## toy/v1",
      "",
      "Compared with `openapi.json`: 3 differences (and 2 deliberate)",
      "",
      "The provider has these, and we lack them or have them differently:",
      "| where | what | methods |",
      "| --- | --- | --- |",
      "| `GET /rooms` | `only theirs` |  |",
      '| `Thing.color` | `value "a\\|b\'" only theirs` | `things.create, things.list, things.get, things.copy, things.lend and 1 more` |',
      "",
      "Only we have these:",
      "| where | what | methods |",
      "| --- | --- | --- |",
      "| `Thing.size` | `only ours` | `things.list` |",
      "",
      "No difference matches these any more. Delete them from `upstream.yaml`:",
      "- `^Thing.gone:`",
      "",
    ].join("\n"),
  );
  const theirs = { kind: "theirs" as const, where: "a|b|c`d`e", what: "x | y || z", operations: ["f|g", "h`i"] };
  expect(asMarkdown({ ...equal, differences: [theirs] })).toContain(
    "\n| `a\\|b\\|c'd'e` | `x \\| y \\|\\| z` | `f\\|g, h'i` |\n",
  );
  const onlyOurs = [{ kind: "ours" as const, where: "Thing\n# @everyone\r\n\t1", what: "only ours", operations: [] }];
  expect(asMarkdown({ ...equal, onlyOurs })).toContain("\n| `Thing # @everyone 1` | `only ours` |  |\n");
  expect(
    asMarkdown({
      ...equal,
      problem: "It is a page.",
    }),
  ).toBe("## toy/v1\n\nCould not be compared with `openapi.json`:\n\n```\nIt is a page.\n```\n");
});
