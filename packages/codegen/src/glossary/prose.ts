import path from "node:path";
import ts from "typescript";
import { isScalar, parseDocument, visit } from "yaml";
import { TEXTS } from "./glossary.ts";

/** A piece of prose in a file, and the offset at which it begins there. */
export interface Prose {
  kind: "docstring" | "comment" | "message" | "page" | "description";
  text: string;
  offset: number;
}

/** A text in code that is meant to be read: it has a space between two words. */
const SENTENCE = /[A-Za-z,]\s+[A-Za-z]/;

/** Returns what a file holds for people to read: comments and messages of code, the texts of a YAML file, all of a Markdown page. */
export function proseOf(file: string, content: string): Prose[] {
  switch (path.extname(file)) {
    case ".md":
      return [{ kind: "page", text: content, offset: 0 }];
    case ".yaml":
      return textsOfYaml(content);
    default:
      return textsOfCode(file, content);
  }
}

function textsOfYaml(content: string): Prose[] {
  const texts = [...content.matchAll(/(?<=^|\s)#\s.*$/gm)].map(
    ({ 0: text, index }): Prose => ({ kind: "comment", text, offset: index }),
  );
  visit(parseDocument(content), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== "string" || !value.range) return;
      if (!TEXTS.includes(String(key.value))) return;
      texts.push({ kind: "description", text: content.slice(value.range[0], value.range[1]), offset: value.range[0] });
    },
  });
  return texts;
}

function textsOfCode(file: string, content: string): Prose[] {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const texts = new Map<number, Prose>();
  const add = (kind: Prose["kind"], start: number, end: number) =>
    texts.set(start, { kind, text: content.slice(start, end), offset: start });
  const visitNode = (node: ts.Node): void => {
    for (const ranges of [
      ts.getLeadingCommentRanges(content, node.pos),
      ts.getTrailingCommentRanges(content, node.end),
    ]) {
      for (const { pos, end } of ranges ?? []) add(content.startsWith("/**", pos) ? "docstring" : "comment", pos, end);
    }
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node);
    if (isText && SENTENCE.test(node.text)) add("message", node.getStart(source), node.end);
    ts.forEachChild(node, visitNode);
  };
  visitNode(source);
  // Comments at the end of a file belong to no node but the end itself.
  visitNode(source.endOfFileToken);
  return [...texts.values()].sort((a, b) => a.offset - b.offset);
}
