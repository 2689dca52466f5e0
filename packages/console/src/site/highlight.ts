export type Language = "typescript" | "json" | "shell" | "text";

/** A piece of code, with its kind if it is highlighted. */
export interface Token {
  kind?: "string" | "number" | "keyword" | "comment" | "name";
  text: string;
}

const KEYWORDS = "await|const|import|from|for|of|if|throw|new|async|function|return|let|try|catch|export|type";

// Sufficient for the code that the console generates; a library for all languages would be larger than the rest of the page.
const PATTERNS: Record<Exclude<Language, "text">, RegExp> = {
  json: /(?<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\b\d[\d.eE+-]*)|(?<keyword>\b(?:true|false|null)\b)/g,
  typescript: new RegExp(
    [
      "(?<comment>//.*)",
      "(?<string>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`(?:[^`\\\\]|\\\\.)*`)",
      `(?<keyword>\\b(?:${KEYWORDS}|true|false|null|undefined)\\b)`,
      "(?<number>\\b\\d[\\d._]*\\b)",
    ].join("|"),
    "g",
  ),
  shell:
    /(?<comment>(?<=^|\s)#.*)|(?<string>"(?:[^"\\]|\\.)*"|'[^']*')|(?<name>(?<=\s)--?[a-zA-Z][\w-]*)|(?<keyword>^(?:curl|npm|npx|export)\b)/gm,
};

export function tokens(text: string, language: Language): Token[] {
  if (language === "text") return [{ text }];
  const found: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(PATTERNS[language])) {
    if (match.index > end) found.push({ text: text.slice(end, match.index) });
    const kind = Object.entries(match.groups ?? {}).find(([, group]) => group !== undefined)?.[0];
    found.push({ kind: kind as NonNullable<Token["kind"]>, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end) });
  return found;
}
