import { expect, test } from "vitest";
import { type Language, tokens } from "../../src/site/highlight.ts";
import { curlSnippet } from "../../src/snippets/curl.ts";
import { defaultInput } from "../../src/snippets/default-input.ts";
import { fetchSnippet } from "../../src/snippets/fetch.ts";
import { OPERATIONS } from "../snippets/operations.ts";

/** Returns the highlighted pieces, as `kind text`. */
const highlighted = (text: string, language: Language) =>
  tokens(text, language).flatMap(({ kind, text }) => (kind ? [`${kind} ${text}`] : []));

test.each<[language: Language, text: string, pieces: string[]]>([
  [
    "json",
    '{ "a\\"b" : ["c:", -1.5e+3, true, null, false], "d": 0 }',
    [
      'name "a\\"b"',
      'string "c:"',
      "number -1.5e+3",
      "keyword true",
      "keyword null",
      "keyword false",
      'name "d"',
      "number 0",
    ],
  ],
  [
    "typescript",
    'const a1 = await b("it\\"s", \'c\', `d e`, 1_000.5, undefined); // for you\nimports',
    [
      "keyword const",
      "keyword await",
      'string "it\\"s"',
      "string 'c'",
      "string `d e`",
      "number 1_000.5",
      "keyword undefined",
      "comment // for you",
    ],
  ],
  [
    "shell",
    '# all\ncurl -X POST "$A\\"b" --data-raw \'it\' a-b # end\nexport curl a#b',
    [
      "comment # all",
      "keyword curl",
      "name -X",
      'string "$A\\"b"',
      "name --data-raw",
      "string 'it'",
      "comment # end",
      "keyword export",
    ],
  ],
  ["text", 'const a = "b" // 1', []],
])("highlights %s", (language, text, pieces) => {
  expect(highlighted(text, language)).toEqual(pieces);
});

test("keeps the text unchanged, without empty pieces", () => {
  for (const operation of OPERATIONS) {
    const input = defaultInput(operation);
    for (const [text, language] of [
      [fetchSnippet(operation, input), "typescript"],
      [curlSnippet(operation, input), "shell"],
      [JSON.stringify(input, undefined, 2), "json"],
      [JSON.stringify(input), "text"],
    ] as const) {
      const pieces = tokens(text, language);
      expect(pieces.map((each) => each.text).join("")).toBe(text);
      expect(pieces.some((each) => each.text === "")).toBe(false);
    }
  }
});
