import { expect, test } from "vitest";
import { readGlossary, wordFinder } from "./glossary.ts";

const findWords = wordFinder([
  { use: "response", not: "answers?|answered", except: "questions and answers" },
  { use: "reject", not: "refus(e|es|ed)" },
]);

const found = (text: string) => findWords(text).map(({ word, use }) => `${word} → ${use}`);

test("finds words in any case and form, in their order, with their offsets", () => {
  const text = "Refuses what it cannot answer.";
  expect(findWords(text)).toEqual([
    { word: "Refuses", use: "reject", index: 0 },
    { word: "answer", use: "response", index: 23 },
  ]);
});

test.each(["unanswered", "answering-machine", "pre-answer", "answerField", "refuser"])(
  "finds no part of %s",
  (word) => {
    expect(found(word)).toEqual([]);
  },
);

test("finds a word beside punctuation", () => {
  expect(found("(answer) answer, answer. *answer* 'answer'")).toHaveLength(5);
});

test("lets stand what the term excepts, and nothing around it", () => {
  expect(found("The questions and answers of a form.")).toEqual([]);
  expect(found("An answer, the questions and answers, answered.")).toEqual([
    "answer → response",
    "answered → response",
  ]);
});

test.each([
  ["code", "Takes `answer` as ``an `answer` ``."],
  ["a block of code", "Before\n```ts\nconst answer = refuse();\n```\nafter"],
  ["the target of a link", "See [the page](docs/answer.md)."],
  ["an address", "See https://example.com/answer for more."],
])("skips %s", (_, text) => {
  expect(found(text)).toEqual([]);
});

test("goes on after a block of code", () => {
  const text = "```\nanswer\n```\nThe answer";
  expect(findWords(text)).toEqual([{ word: "answer", use: "response", index: text.lastIndexOf("answer") }]);
});

test("the repository's glossary replaces words, but none of its own", () => {
  const terms = readGlossary();
  expect(terms("The answer was refused.").map(({ word }) => word)).toEqual(["answer", "refused"]);
  expect(terms("The response was rejected: verify the email address.")).toEqual([]);
});
