/** Longest text of a code span, and of a block of code. */
const SPAN = 300;
const BLOCK = 4000;

/**
 * Characters that are not seen, that change the order in which others are seen, or that are none: controls, marks of
 * direction, joiners, separators of lines and lone halves of pairs.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** Writes characters that are not seen as `\u{…}`. Keeps line breaks, but no other separators of lines. */
export function visible(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, "\n").replaceAll("\t", " ");
  return lines.replaceAll(UNSEEN, (character) =>
    character === "\n" ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

/** Writes characters that are not seen as `\u{…}`, and line breaks as spaces. */
export function visibleLine(text: string): string {
  return visible(text.replaceAll(/[\s\u2028\u2029]+/g, " "));
}

/**
 * Encodes any text as a code span of Markdown, in which nothing is markup, a mention or a reference: it has no line breaks,
 * which would end the paragraph, and no backticks, which would end the span. Empty for an empty text.
 */
export function codeSpan(text: string): string {
  const line = visibleLine(shortened(text, SPAN)).replaceAll("`", "'").trim();
  return line === "" ? "" : `\`${line}\``;
}

/**
 * Encodes any text as a code span in a cell of a table. Pipes end a cell even in code, unless a backslash is before them.
 * Readers differ in what a pipe after two backslashes is, so a backslash of the text is never next to one.
 */
export function codeCell(text: string): string {
  return codeSpan(text).replaceAll("\\|", "\\ |").replaceAll("|", "\\|");
}

/** Encodes any text as a block of code, whose fence is longer than any within. */
export function codeBlock(text: string): string {
  const lines = visible(shortened(text, BLOCK));
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${lines}\n${fence}`;
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)} …` : text;
}
