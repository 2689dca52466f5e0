import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { root } from "../repository/root.ts";

/** A term of the glossary. `not` and `except` are sources of regular expressions, both without regard to case. */
export interface Term {
  use: string;
  not: string;
  except?: string;
}

/** A word in a text that the glossary replaces. */
interface Finding {
  /** The word as it is written there. */
  word: string;
  /** The term to use instead. */
  use: string;
  /** Offset of the word in the text. */
  index: number;
}

/** Finds in a text the words that a glossary replaces, in the order they occur. Code between backticks is skipped. */
export type FindWords = (text: string) => Finding[];

export const GLOSSARY = "specs/glossary.yaml";

/** Keys of a spec whose values are read by people. */
export const TEXTS: readonly string[] = ["summary", "description", "title"];

/** Says what to write instead of a word. */
export function messageOf({ word, use }: Pick<Finding, "word" | "use">): string {
  return `Not "${word}", but: ${use}.`;
}

/** Reads the repository's glossary. */
export function readGlossary(): FindWords {
  return wordFinder(parse(readFileSync(path.join(root, GLOSSARY), "utf8")) as Term[]);
}

export function wordFinder(terms: readonly Term[]): FindWords {
  const compiled = terms.map(({ use, not, except }) => ({
    use,
    not: whole(not),
    except: except === undefined ? undefined : whole(except),
  }));
  return (text) => {
    const prose = withoutCode(text);
    return compiled
      .flatMap(({ use, not, except }) => {
        const allowed = except ? spans(prose, except) : [];
        return [...prose.matchAll(not)]
          .filter(({ index }) => !allowed.some(([start, end]) => start <= index && index < end))
          .map(({ 0: word, index }) => ({ word, use, index }));
      })
      .sort((a, b) => a.index - b.index);
  };
}

/** Whole words only: hyphens, and dots within, belong to a word, so that `pre-answer` and `mail.example.com` are words of their own. */
function whole(source: string): RegExp {
  return new RegExp(`(?<![\\w-]|\\w\\.)(?:${source})(?![\\w-]|\\.\\w)`, "gi");
}

function spans(text: string, pattern: RegExp): [start: number, end: number][] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => [index, index + match.length]);
}

/** The text with code blanked out, so that offsets stay. */
function withoutCode(text: string): string {
  return text.replaceAll(
    /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1|(`+)(?!`)[\s\S]*?\2(?!`)|\]\([^)\s]*\)|https?:\/\/\S+/gm,
    (code) => code.replaceAll(/[^\n]/g, " "),
  );
}
