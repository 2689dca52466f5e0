import { messageOf, readGlossary, TEXTS } from "../../glossary/glossary.ts";
import type { Visitor } from "../rule.ts";

/** Titles, summaries and descriptions use the terms of the glossary. */
export function glossary(): Visitor {
  const findWords = readGlossary();
  return {
    any(node, { report, location }) {
      for (const name of TEXTS) {
        const text = (node as Record<string, unknown> | null)?.[name];
        if (typeof text !== "string") continue;
        for (const finding of findWords(text)) {
          report({ message: messageOf(finding), location: location.child([name]) });
        }
      }
    },
  };
}
