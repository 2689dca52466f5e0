import { openApi } from "@linkwright/description/foreign/foreign-document";
import { parsed } from "@linkwright/description/foreign/parsed";
import { upgradedTo31 } from "@linkwright/description/foreign/upgraded-to-31";
import { isObject, type JsonObject } from "@linkwright/description/json";

/** An OpenAPI document in a page, often of a single operation. */
export interface Fragment {
  /** Page, and line of the code block that has it. */
  from: string;
  document: JsonObject;
}

/**
 * Returns the OpenAPI documents in the code blocks of a Markdown page, or in a page that is one. Other code is ignored. Throws
 * a `DescriptionError` for a document that is not valid.
 */
export async function fragmentsOf(page: string, name: string): Promise<Fragment[]> {
  const blocks = /\.(json|ya?ml)$/i.test(name) ? [{ line: 1, text: page }] : codeBlocks(page);
  const fragments: Fragment[] = [];
  for (const { line, text } of blocks) {
    if (!hasKey(text, "openapi") || !hasKey(text, "paths")) continue;
    const from = `${name}:${line}`;
    const value = await parsed(text, from);
    // Both words may belong to something within.
    if (!isObject(value) || !("openapi" in value) || !("paths" in value)) continue;
    fragments.push({ from, document: upgradedTo31(openApi(value, from)) });
  }
  return fragments;
}

function hasKey(text: string, key: string): boolean {
  return new RegExp(`(^|[{,])[ \\t]*["']?${key}["']?[ \\t]*:`, "m").test(text);
}

const LANGUAGES = /^(ya?ml|jsonc?|openapi)?$/i;

interface Block {
  /** Number of its first line. */
  line: number;
  text: string;
}

/** Returns the fenced code blocks that are YAML, JSON or of no stated language. */
function codeBlocks(page: string): Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; indent: number; wanted: boolean; line: number; lines: string[] } | undefined;
  const finish = () => {
    if (open?.wanted) blocks.push({ line: open.line, text: open.lines.join("\n") });
    open = undefined;
  };
  for (const [index, line] of page.split(/\r?\n/).entries()) {
    const [, indent = "", fence = "", information = ""] = /^([ \t]*)(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (!open) {
      if (!fence || (fence.startsWith("`") && information.includes("`"))) continue;
      const [language = ""] = information.trim().split(/[\s{]/);
      open = { fence, indent: indent.length, wanted: LANGUAGES.test(language), line: index + 2, lines: [] };
    } else if (fence.startsWith(open.fence) && information.trim() === "") finish();
    else open.lines.push(line.replace(new RegExp(`^[ \\t]{0,${open.indent}}`), ""));
  }
  // A block without an end goes to the end of the page.
  finish();
  return blocks;
}
