/** Formats a row of a table. Escapes its cells, including third-party text, so that they end neither a cell nor the row. */
export function tableRow(...cells: string[]): string {
  return `| ${cells.map((cell) => oneLine(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}

/** Formats text as code, so that nothing in it is markup or mentions a user. Returns an empty string for empty text. */
export function code(text: string): string {
  if (text === "") return "";
  // In a table, no code span can hold a backslash before a pipe.
  if (/\\\|/.test(text)) return `<code>${oneLine(text).replaceAll(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
  return `\`${oneLine(text).replaceAll("`", "'")}\``;
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/**
 * Formats a text of third parties as a line of prose: its code stays code, and nothing else is markup, a link, a mention or a reference to
 * an issue.
 */
export function prose(text: string): string {
  return oneLine(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escapedText(part)))
    .join("");
}

function escapedText(text: string): string {
  return text
    .replaceAll(/[\\`*[\]<>&~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replaceAll(/(?<=https?|ftp):(?=\/\/)|(?<=www)\./gi, "\\$&")
    .replaceAll(/@(?=[\p{L}\p{N}])|#(?=\d)/gu, "$&<!-- -->");
}

/** Formats code as a link to an address of the web; as code alone if it is none. */
export function linked(text: string, address: string | undefined): string {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
  if (address === undefined || !url || !/^https?:$/.test(url.protocol)) return code(text);
  const plain = /^[\w.~:/?#@!$&'*+,;=%-]+$/.test(address)
    ? address
    : url.href.replaceAll(/[^\w.~:/?#@!$&'*+,;=%-]/g, percent);
  return `[${code(text)}](${plain})`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Fences a text as a block of code that the text cannot end. */
export function block(text: string, language = ""): string[] {
  const longest = Math.max(2, ...(text.match(/^\s*`{3,}/gm) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, text, fence];
}

/** Replaces line breaks, which could begin a heading or end a block, and characters that control a terminal. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
