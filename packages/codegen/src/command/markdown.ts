/** Formats a row of a table. Escapes its cells, including third-party text, so that they end neither a cell nor the row. */
export function tableRow(...cells: string[]): string {
  return `| ${cells.map((cell) => oneLine(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}

/** Formats text as code, so that nothing in it is markup or mentions a user. Returns an empty string for empty text. */
export function code(text: string): string {
  return text === "" ? "" : `\`${text.replaceAll("`", "'")}\``;
}

/** Replaces line breaks, which could begin a heading or end a block. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
