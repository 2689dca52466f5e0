import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkProse } from "./check-prose.ts";
import { wordFinder } from "./glossary.ts";

const folder = mkdtempSync(path.join(tmpdir(), "linkwright-prose-"));
afterAll(() => rmSync(folder, { recursive: true }));

const findWords = wordFinder([{ use: "response", not: "answers?" }]);

function problems(file: string, content: string): string[] {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
  return checkProse([file], folder, findWords);
}

const SAID = 'Not "answer", but: response.';

test("reads comments, docstrings and messages of code, and nothing else of it", () => {
  const code = [
    "// Ends with an answer.",
    'import { answer } from "./answer.ts";',
    "/** Returns the answer. */",
    "export function next(answer: string) {",
    "  const key = 'answer';",
    "  if (answer) throw new Error('Send an answer.');",
    "  // the answer",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    "  return `the answer ${key} and the answer ${answer} is an answer`; // one answer",
    "}",
    "// The last answer",
  ].join("\n");
  expect(problems("code.ts", code)).toEqual([1, 3, 6, 7, 8, 8, 8, 8, 10].map((line) => `code.ts:${line} ${SAID}`));
});

test("reads what a component shows", () => {
  expect(
    problems("page.tsx", 'export const page = (\n  <p title="An answer">\n    The answer <b>now</b>\n  </p>\n);\n'),
  ).toEqual([`page.tsx:2 ${SAID}`, `page.tsx:3 ${SAID}`]);
});

test("reads the texts of a YAML file, at the lines of their words", () => {
  const yaml = "name: The answer\ndescription: >-\n  Returns\n  the answer.\nsteps:\n  - summary: An answer\n";
  expect(problems("flow.yaml", yaml)).toEqual([`flow.yaml:4 ${SAID}`, `flow.yaml:6 ${SAID}`]);
});

test("reads a page but for its code", () => {
  expect(problems("README.md", "# Answer\n\n```ts\nanswer();\n```\n\nThe `answer`.\n")).toEqual([
    'README.md:1 Not "Answer", but: response.',
  ]);
});

test.each(["What", "Whether", "Why", "How", "Who", "Where"])("a docstring does not begin with %s", (word) => {
  const code = `/**\n * ${word} it is.\n */\nexport const one = 1;\n/** ${word}ever it is. */\nexport const two = 2;\n// ${word} it is.\n`;
  expect(problems("docs.ts", code)).toEqual([
    `docs.ts:1 Say what it is or does, as in "Returns …" or "Number of …", not "${word} …".`,
  ]);
});

test("of tests, comments alone are read", () => {
  const code = "// The answer.\ntest('gives an answer', () => {});\n";
  for (const file of ["a.test.ts", "types.test-d.ts", "test/helper.ts"]) {
    expect(problems(file, code)).toEqual([`${file}:1 ${SAID}`]);
  }
});
