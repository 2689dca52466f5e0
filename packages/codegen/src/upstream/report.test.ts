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

test("people read a table for each side, with the methods, and what to delete", () => {
  const [headline, ...lines] = asText(different).split("\n");
  expect(headline).toBe("toy/v1 and openapi.json: 3 differences (and 2 deliberate)");
  expect(lines.map((line) => line.trim().split(/ {2,}/))).toEqual([
    [""],
    ["The provider has, and we lack or have otherwise:"],
    ["where", "what", "methods"],
    ["GET /rooms", "only theirs"],
    ["Thing.color", 'value "a|b`" only theirs', "things.create, things.list and 4 more"],
    [""],
    ["Only we have:"],
    ["where", "what", "methods"],
    ["Thing.size", "only ours", "things.list"],
    ["No difference matches ^Thing.gone: any more: delete it from upstream.yaml."],
  ]);
  expect(asText(equal)).toBe("toy/v1 and openapi.json: no differences");
  expect(asText({ ...equal, deliberate: 1 })).toBe("toy/v1 and openapi.json: no differences (and 1 deliberate)");
  expect(asText({ ...equal, onlyOurs: different.onlyOurs })).toMatch(/^toy\/v1 and openapi\.json: 1 difference\n/);
  expect(asText({ ...equal, problem: "It is a page." })).toBe("toy/v1 could not be compared: It is a page.");
});

test("a table is as wide as its longest cell, up to 72 characters, and tells two methods or the number of the rest", () => {
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

test("an issue has the same as tables of Markdown, in which nothing of the provider's is markup", () => {
  expect(asMarkdown(different)).toBe(
    [
      "## toy/v1",
      "",
      "Compared with `openapi.json`: 3 differences (and 2 deliberate)",
      "",
      "The provider has, and we lack or have otherwise:",
      "| where | what | methods |",
      "| --- | --- | --- |",
      "| `GET /rooms` | `only theirs` |  |",
      '| `Thing.color` | `value "a\\|b\'" only theirs` | `things.create, things.list, things.get, things.copy, things.lend and 1 more` |',
      "",
      "Only we have:",
      "| where | what | methods |",
      "| --- | --- | --- |",
      "| `Thing.size` | `only ours` | `things.list` |",
      "",
      "No difference matches any more, to be deleted from `upstream.yaml`:",
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
  expect(asMarkdown({ ...equal, problem: "It is a page." })).toBe(
    "## toy/v1\n\nCompared with `openapi.json`: it could not be.\n\n```\nIt is a page.\n```\n",
  );
});
