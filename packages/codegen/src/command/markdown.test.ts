import { expect, test } from "vitest";
import { code, oneLine, tableRow } from "./markdown.ts";

test("a row has its cells, whatever is in them", () => {
  expect(tableRow("a", "", "b|c||d", "e\n\r\t f\n# g")).toBe("| a |  | b\\|c\\|\\|d | e f # g |");
  expect(tableRow("---", "---")).toBe("| --- | --- |");
});

test("code holds no code marks, and is nothing where it would be empty", () => {
  expect(["a`b``c", "@somebody <b>", ""].map(code)).toEqual(["`a'b''c`", "`@somebody <b>`", ""]);
});

test("a line has no breaks", () => {
  expect(oneLine("a\n\n```\r\n\u2028b  c")).toBe("a ``` b c");
});
