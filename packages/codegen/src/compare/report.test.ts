import { expect, test } from "vitest";
import type { Comparison } from "./comparison.ts";
import { asMarkdown, asText } from "./report.ts";

const nothing: Comparison = { api: "toy/v1", size: "none", changes: [], breakages: [] };
const comparison: Comparison = {
  api: "toy/v1",
  size: "major",
  changes: [
    { size: "patch", kind: "changed", operation: "things.list", where: "", property: "summary" },
    { size: "minor", kind: "added", operation: undefined, where: "components.schemas.Box", property: "" },
    { size: "major", kind: "removed", operation: "things.create", where: "response 200: size", property: "" },
  ],
  breakages: [{ operation: "things.create", message: "Property 'size' is missing." }],
};

test("prints the size, the changes from largest to smallest, and what no longer compiles", () => {
  expect(asText(comparison)).toBe(
    [
      "toy/v1: major",
      "  major removed things.create response 200: size",
      "  minor added components.schemas.Box",
      "  patch changed things.list (summary)",
      "  breaks things.create: Property 'size' is missing.",
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
      "- no longer compiles: `things.create`: Property 'size' is missing.",
    ].join("\n"),
  );
  expect(asMarkdown(nothing)).toBe("**toy/v1**: nothing changed.");
});
