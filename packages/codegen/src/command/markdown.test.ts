import { expect, test } from "vitest";
import { code, oneLine, tableRow } from "./markdown.ts";

test("separates cells of any content", () => {
  expect(tableRow("a", "", "b|c||d", "e\n\r\t f\n# g")).toBe("| a |  | b\\|c\\|\\|d | e f # g |");
  expect(tableRow("---", "---")).toBe("| --- | --- |");
});

test("removes backticks from code, and returns nothing for empty code", () => {
  expect(["a`b``c", "@someone <b>", ""].map(code)).toEqual(["`a'b''c`", "`@someone <b>`", ""]);
});

test("replaces line breaks in a line", () => {
  expect(oneLine("a\n\n```\r\n\u2028b  c")).toBe("a ``` b c");
});
