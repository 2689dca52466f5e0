import type { Change, Comparison } from "./comparison.ts";

/** Formats a comparison as text: the size first, then each change by method, the largest first. */
export function asText(comparison: Comparison): string {
  const { api, size } = comparison;
  return size === "none" ? `${api}: nothing changed` : [`${api}: ${size}`, ...textLines(comparison)].join("\n");
}

export function textLines({ changes, breakages }: Pick<Comparison, "changes" | "breakages">): string[] {
  const lines = sorted(changes).map((change) => `  ${change.size.padEnd(5)} ${sentence(change)}`);
  return [...lines, ...breakages.map(({ operation, message }) => `  breaks ${operation}: ${message}`)];
}

/** Formats a comparison as Markdown for a pull request or a changelog. */
export function asMarkdown(comparison: Comparison): string {
  const { api, size } = comparison;
  if (size === "none") return `**${api}**: nothing changed.`;
  return [`**${api}**: ${size}`, "", ...markdownLines(comparison)].join("\n");
}

export function markdownLines({ changes, breakages }: Comparison): string[] {
  const lines = sorted(changes).map((change) => `- ${change.size}: ${sentence(change, "`")}`);
  const broken = breakages.map(({ operation, message }) => `- no longer compiles: \`${operation}\`: ${message}`);
  return [...lines, ...broken];
}

function sorted(changes: Change[]): Change[] {
  const order = { major: 0, minor: 1, patch: 2 };
  return [...changes].sort((a, b) => order[a.size] - order[b.size]);
}

function sentence({ kind, operation, where, property }: Change, quote = ""): string {
  const place = [operation && `${quote}${operation}${quote}`, where].filter(Boolean).join(" ");
  return property === "" ? `${kind} ${place}` : `${kind} ${place} (${property})`;
}
