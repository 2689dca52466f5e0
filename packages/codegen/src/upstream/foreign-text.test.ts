import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "./comparison.ts";
import { codeBlock, codeCell, codeSpan, visible } from "./foreign-text.ts";
import { asIssue, asMarkdown, asText } from "./report.ts";

test.each([
  ["", ""],
  [" \n\t", ""],
  ["plain text", "`plain text`"],
  ["a`b``c", "`a'b''c`"],
  ["a\n\n# b\r\n\u2028c", "`a # b c`"],
  ["<!-- @team #1 [a](b) -->", "`<!-- @team #1 [a](b) -->`"],
  ["a\u202eb\u0000c\u200bd\ud800e\u001b[31m", "`a\\u{202e}b\\u{0}c\\u{200b}d\\u{d800}e\\u{1b}[31m`"],
  ["x".repeat(400), `\`${"x".repeat(300)} …\``],
])("encodes %j as a code span", (text, encoded) => {
  expect(codeSpan(text)).toBe(encoded);
});

test("encodes pipes in a cell so that no reader takes them for its end", () => {
  expect(["a|b", "a\\|b", "a\\\\|b", "a\\"].map(codeCell)).toEqual(["`a\\|b`", "`a\\ \\|b`", "`a\\\\ \\|b`", "`a\\`"]);
});

test("a block's fence is longer than any within", () => {
  expect(codeBlock("a\n```\n@team\n`````")).toBe("``````\na\n```\n@team\n`````\n``````");
  expect(codeBlock("a\r\nb\u2028c")).toBe("```\na\nb\\u{2028}c\n```");
  expect(codeBlock("`".repeat(9000)).split("\n")[0]).toHaveLength(4001);
});

/** Texts that end or begin something in Markdown, HTML or a terminal. */
const HOSTILE = [
  ..."`~|\\<>[]()!#@*_-=+&;:/'\"$%{}^ \t\n\r\v\f\u0085\u00a0\u2028\u2029\u0000\u001b\u202e\u2066\u200b\ufeff",
  ...[
    "```",
    "~~~",
    "``",
    "\\`",
    "\\|",
    "\\\\|",
    "\r\n",
    "\n\n",
    "\n```\n",
    "\n~~~\n",
    "\n    ",
    "\n- ",
    "\n> ",
    "\n| --- |",
  ],
  ...[
    "<!--",
    "-->",
    "<h1>",
    "</code>",
    "<![CDATA[",
    "&#96;",
    "&vert;",
    "@team",
    "#1",
    "closes #1",
    "GH-1",
    "\ud800",
    "\udc00",
  ],
  ...[
    "https://evil.example/p.png",
    "![](//x)",
    "[a](b)",
    "[a]: b",
    "$(x)",
    "::set-output::",
    "report<<EOF",
    "a",
    "Thing",
    "…",
  ],
];
const hostile = fc.array(fc.constantFrom(...HOSTILE), { maxLength: 24 }).map((parts) => parts.join(""));
const finding = fc.record({
  kind: fc.constantFrom("theirs" as const, "differs" as const),
  where: hostile,
  what: hostile,
  operations: fc.array(hostile, { maxLength: 7 }),
});
const outcome: fc.Arbitrary<Outcome> = fc.record(
  {
    api: fc.constant("toy/v1"),
    from: hostile,
    problem: hostile,
    differences: fc.array(finding, { maxLength: 3 }),
    onlyOurs: fc.array(finding, { maxLength: 2 }),
    deliberate: fc.nat(2),
    unused: fc.array(fc.record({ where: hostile, reason: hostile }), { maxLength: 2 }),
  },
  { requiredKeys: ["api", "from", "differences", "onlyOurs", "deliberate", "unused"] },
);

/** Lines of a report, where `·` stands for each code span and each block. */
const SKELETON =
  /^(## toy\/v1||·|Compared with ·?: (no|\d+) differences?( \(and \d deliberate\))?|Could not be compared with ·?:|The provider has these, and we lack them or have them differently:|Only we have these:|No difference matches these any more\. Delete them from ·:|\| where \| what \| methods \||\| --- \| --- \| --- \||\| ·? \| ·? \| ·? \||- ·?|\d+ more are omitted\.|\d+ more comparisons are omitted\.)$/;

/** Replaces code as CommonMark reads it: blocks first, then spans within a line; cells end at pipes before that. */
function skeleton(markdown: string): string[] {
  const lines: string[] = [];
  let fence = "";
  for (const line of markdown.split("\n")) {
    const marks = /^ {0,3}(`{3,}|~{3,})[^`]*$/.exec(line)?.[1] ?? "";
    if (fence) {
      // The end of a block has at least as many of the same marks and nothing else.
      if (marks.startsWith(fence) && line.trim() === marks) fence = "";
      continue;
    }
    if (marks) {
      fence = marks;
      lines.push("·");
      continue;
    }
    // A span ends at the next run of as many backticks.
    const withoutCode = line.replaceAll(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, (_span, _marks, code: string) =>
      line.startsWith("| ") ? `·${"|".repeat(endsOfCells(code))}` : "·",
    );
    lines.push(withoutCode);
  }
  expect(fence).toBe("");
  return lines;
}

/** Number of pipes in code that some reader takes for the end of a cell. */
function endsOfCells(code: string): number {
  const pairwise = code.replaceAll(/\\[\\|]/g, "").split("|").length - 1;
  const byNeighbor = code.replaceAll("\\|", "").split("|").length - 1;
  return pairwise + byNeighbor;
}

const UNSEEN = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\u2028\u2029]/u;

test("no text breaks out of its code, in reports of any size", () => {
  fc.assert(
    fc.property(
      fc.array(outcome, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(300, 1500, 59_000),
      (outcomes, limit) => {
        const report = asIssue(outcomes, limit);
        expect(Buffer.byteLength(report)).toBeLessThanOrEqual(limit);
        for (const text of [report, ...outcomes.map((each) => asMarkdown(each))]) {
          if (/^\d+ comparisons are omitted\.\n$/.test(text)) continue;
          expect(text).not.toMatch(UNSEEN);
          for (const line of skeleton(text)) expect(line).toMatch(SKELETON);
        }
      },
    ),
    { numRuns: 1000, seed: 18 },
  );
});

test("no text reaches the terminal's controls", () => {
  fc.assert(
    fc.property(outcome, (each) => {
      expect(asText(each)).not.toMatch(UNSEEN);
    }),
    { numRuns: 300, seed: 18 },
  );
  expect(visible("a\u001b[2Jb")).toBe("a\\u{1b}[2Jb");
});

test("a reference in a document that leaves its code, as was seen, stays in it", () => {
  const $ref = "#/components/x\n```\n\n@linkwright/maintainers ![](https://evil.example/p.png) <h1>closes #1</h1>\n```";
  const nothing = { differences: [], onlyOurs: [], deliberate: 0, unused: [] };
  const report = asMarkdown({
    api: "toy/v1",
    from: "a.json",
    problem: `a.json refers to ${$ref}, which is lost.`,
    ...nothing,
  });
  expect(skeleton(report)).toEqual([
    "## toy/v1",
    "",
    "Could not be compared with `a.json`:".replace("`a.json`", "·"),
    "",
    "·",
    "",
  ]);
});

test("says how much is omitted of what does not fit into an issue", () => {
  const difference = (index: number) => ({
    kind: "theirs" as const,
    where: `Thing.${index}`,
    what: "x".repeat(200),
    operations: [],
  });
  const differences = Array.from({ length: 1000 }, (_, index) => difference(index));
  const all = { api: "toy/v1", from: "a.json", differences, onlyOurs: [], deliberate: 0, unused: [] };
  const report = asIssue([all]);
  expect(Buffer.byteLength(report)).toBeLessThanOrEqual(60_000);
  const shown = report.match(/\| `Thing\./g)?.length ?? 0;
  expect(shown).toBeGreaterThan(100);
  expect(report).toContain(`\n\n${1000 - shown} more are omitted.\n`);
  expect(report).toContain(": 1000 differences\n");
  expect(asIssue([all, { ...all, problem: "x".repeat(9000) }], 700)).toMatch(/\n1 more comparisons are omitted\.\n$/);
});

test("the workflow truncates no report", () => {
  const workflow = readFileSync(new URL("../../../../.github/workflows/upstream.yml", import.meta.url), "utf8");
  const [, bytes] = /head -c (\d+)/.exec(workflow) ?? [];
  expect(Number(bytes)).toBeGreaterThan(59_000);
});
