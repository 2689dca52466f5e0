import { readFileSync } from "node:fs";
import path from "node:path";
import { type FindWords, messageOf } from "./glossary.ts";
import { type Prose, proseOf } from "./prose.ts";

/** Docstrings that ask instead of saying what a thing is or does. */
const QUESTION = /^\/\*\*[\s*]*(What|Whether|Why|How|Who|Whom|Whose|Where)\b/;

/** Strings of tests are data: what a program is given, and what it must print. */
const TEST = /\.test(-d)?\.tsx?$|(^|\/)test\//;

/** Lists what in these files, named as seen from `folder`, is not in the field's words: a line each with file, line and what to write. */
export function checkProse(files: readonly string[], folder: string, findWords: FindWords): string[] {
  return files.flatMap((file) => {
    const content = readFileSync(path.join(folder, file), "utf8");
    const texts = proseOf(file, content).filter(({ kind }) => kind !== "message" || !TEST.test(file));
    return texts.flatMap((prose) =>
      problemsOf(prose, findWords).map(({ index, problem }) => `${file}:${lineAt(content, index)} ${problem}`),
    );
  });
}

function problemsOf({ kind, text, offset }: Prose, findWords: FindWords): { index: number; problem: string }[] {
  const problems = findWords(text).map((finding) => ({
    index: offset + finding.index,
    problem: messageOf(finding),
  }));
  const question = kind === "docstring" ? QUESTION.exec(text)?.[1] : undefined;
  if (question === undefined) return problems;
  const problem = `Say what it is or does, as in "Returns …" or "Number of …", not "${question} …".`;
  return [{ index: offset, problem }, ...problems];
}

function lineAt(content: string, index: number): number {
  return content.slice(0, index).split("\n").length;
}
