import { expect, test } from "vitest";
import type { Outcome } from "./comparison.ts";
import { asMarkdown, asText } from "./report.ts";

const equal: Outcome = {
  api: "toy@v1",
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
  expect(headline).toBe("toy@v1 and openapi.json: 3 differences (and 2 deliberate)");
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
  expect(asText(equal)).toBe("toy@v1 and openapi.json: no differences");
  expect(asText({ ...equal, deliberate: 1 })).toBe("toy@v1 and openapi.json: no differences (and 1 deliberate)");
  expect(asText({ ...equal, onlyOurs: different.onlyOurs })).toMatch(/^toy@v1 and openapi\.json: 1 difference\n/);
  expect(asText({ ...equal, problem: "It is a page." })).toBe("toy@v1 could not be compared: It is a page.");
});

test("an issue has the same as tables of Markdown, in which nothing of the provider's is markup", () => {
  expect(asMarkdown(different)).toBe(
    [
      "## toy@v1",
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
  const onlyOurs = [{ kind: "ours" as const, where: "Thing\n# @everyone", what: "only ours", operations: [] }];
  expect(asMarkdown({ ...equal, onlyOurs })).toContain("\n| `Thing # @everyone` | `only ours` |  |\n");
  expect(asMarkdown({ ...equal, problem: "It is a page." })).toBe(
    "## toy@v1\n\nCompared with `openapi.json`: it could not be.\n\n```\nIt is a page.\n```\n",
  );
});
