import { expect, test } from "vitest";
import type { Comparison } from "./comparison.ts";
import { asMarkdown, asText } from "./report.ts";

const nothing: Comparison = { api: "toy/v1", size: "none", changes: [] };
const change = { property: "", where: "response 200: size" } as const;
const comparison: Comparison = {
  api: "toy/v1",
  size: "major",
  changes: [
    { size: "patch", kind: "changed", operations: ["things.list"], where: "", property: "summary" },
    { size: "minor", kind: "added", operations: [], where: "components.schemas.Box", property: "" },
    { ...change, size: "major", kind: "removed", operations: ["things.create"] },
  ],
};
const shared: Comparison = {
  api: "toy/v1",
  size: "major",
  changes: [
    { ...change, size: "major", kind: "removed", operations: ["a.get", "a.list"] },
    { ...change, size: "major", kind: "changed", property: "type", operations: ["a.get", "a.list", "b.get", "c.get"] },
  ],
};

test("prints the size, and the changes from largest to smallest", () => {
  expect(asText(comparison)).toBe(
    [
      "toy/v1: major",
      "  major removed things.create response 200: size",
      "  minor added components.schemas.Box",
      "  patch changed things.list (summary)",
    ].join("\n"),
  );
  expect(asText(nothing)).toBe("toy/v1: nothing changed");
});

test("prints the same as a Markdown list for a pull request", () => {
  expect(asMarkdown(comparison)).toBe(
    [
      "**toy/v1**: major",
      "",
      "- major: removed `things.create` response 200: size",
      "- minor: added components.schemas.Box",
      "- patch: changed `things.list` (summary)",
    ].join("\n"),
  );
  expect(asMarkdown(nothing)).toBe("**toy/v1**: nothing changed.");
});

test("counts the methods that a change of a shared schema affects, and names the first three", () => {
  expect(asText(shared)).toBe(
    [
      "toy/v1: major",
      "  major removed a.get response 200: size [2 methods: a.get, a.list]",
      "  major changed a.get response 200: size (type) [4 methods: a.get, a.list, b.get, …]",
    ].join("\n"),
  );
  expect(asMarkdown(shared)).toContain("`a.get` response 200: size (type) [4 methods: `a.get`, `a.list`, `b.get`, …]");
});
