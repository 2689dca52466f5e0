/** A row of a table. What a cell holds, somebody else's text too, ends neither the cell nor the row. */
export function tableRow(...cells: string[]): string {
  return `| ${cells.map((cell) => oneLine(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}

/** A text as code, in which nothing is markup or mentions somebody; nothing where it is empty. */
export function code(text: string): string {
  return text === "" ? "" : `\`${text.replaceAll("`", "'")}\``;
}

/** A text without line breaks, which could begin a heading or end a block. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
