import { expect, test } from "vitest";
import type { Problem } from "../repository/redocly.ts";
import { ranked } from "./broken-rules.ts";

function problem(ruleId: string, line: number): Problem {
  const location = [{ source: { ref: "specs/acme/v1/openapi.yaml" }, start: { line, col: 3 } }];
  return { ruleId, severity: "error", message: `Line ${line} breaks it.\n`, location };
}

test("lists rules with their first places, the most broken first, then by name", () => {
  const places = (...lines: number[]) => lines.map((line) => `specs/acme/v1/openapi.yaml:${line}:3`);
  const often = [1, 2, 3, 4].map((line) => problem("tag-description", line));
  expect(ranked([problem("rule-b", 7), ...often, problem("rule-a", 9)])).toEqual([
    { rule: "tag-description", count: 4, places: places(1, 2, 3) },
    { rule: "rule-a", count: 1, places: places(9) },
    { rule: "rule-b", count: 1, places: places(7) },
  ]);
});

test("identifies a place without a line by its pointer", () => {
  const location = [{ source: { ref: "openapi.yaml" }, pointer: "#/info" }];
  expect(ranked([{ ...problem("info-license", 1), location }])[0]?.places).toEqual(["openapi.yaml#/info"]);
  expect(ranked([{ ...problem("info-license", 1), location: [] }])[0]?.places).toEqual([""]);
});

test.each([
  "no-unresolved-refs",
  "operation-operationId-unique",
  "component-name-unique",
  "linkwright/operation-id-is-method-path",
  "linkwright/operation-repeatable",
  "linkwright/operation-pagination",
  "linkwright/file-name-matches",
  "linkwright/flat-input",
])("rejects a document that breaks %s, which generation relies on", (rule) => {
  expect(() => ranked([problem("tag-description", 1), problem(rule, 2), problem(rule, 3)])).toThrow(
    expect.objectContaining({
      name: "UserError",
      message: [
        "The document cannot be converted to the form that generation needs (2 places):",
        `  specs/acme/v1/openapi.yaml:2:3 ${rule}: Line 2 breaks it.`,
        `  specs/acme/v1/openapi.yaml:3:3 ${rule}: Line 3 breaks it.`,
      ].join("\n"),
    }),
  );
});

test("reports the first ten of many places that break such a rule", () => {
  const problems = Array.from({ length: 11 }, (_, index) => problem("no-unresolved-refs", index + 1));
  expect(() => ranked(problems)).toThrow(/\(11 places\):(\n.*){10}$/);
});
