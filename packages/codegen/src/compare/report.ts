import type { Change, Comparison } from "./comparison.ts";

/** Formats a comparison as text: the size first, then each change by method, the largest first. */
export function asText(comparison: Comparison): string {
  const { api, size } = comparison;
  return size === "none" ? `${api}: nothing changed` : [`${api}: ${size}`, ...textLines(comparison)].join("\n");
}

export function textLines({ changes }: Pick<Comparison, "changes">): string[] {
  return sorted(changes).map((change) => `  ${change.size.padEnd(5)} ${sentence(change)}`);
}

/** Formats a comparison as Markdown for a pull request or a changelog. */
export function asMarkdown(comparison: Comparison): string {
  const { api, size } = comparison;
  if (size === "none") return `**${api}**: nothing changed.`;
  return [`**${api}**: ${size}`, "", ...markdownLines(comparison)].join("\n");
}

export function markdownLines({ changes }: Pick<Comparison, "changes">): string[] {
  return sorted(changes).map((change) => `- ${change.size}: ${sentence(change, "`")}`);
}

function sorted(changes: Change[]): Change[] {
  const order = { major: 0, minor: 1, patch: 2 };
  return [...changes].sort((a, b) => order[a.size] - order[b.size]);
}

/** Methods that are listed of those that a change of a shared schema affects. */
const LISTED = 3;

function sentence({ kind, operations, where, property }: Change, quote = ""): string {
  const names = operations.map((name) => `${quote}${name}${quote}`);
  const what = [kind, names[0], where, property && `(${property})`].filter(Boolean).join(" ");
  if (names.length < 2) return what;
  const more = names.length > LISTED ? ", …" : "";
  return `${what} [${names.length} methods: ${names.slice(0, LISTED).join(", ")}${more}]`;
}
