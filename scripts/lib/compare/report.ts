import type { Change, Comparison } from "./comparison.ts";

/** For people: the size first, then each change by method, the largest first. */
export function asText({ api, size, changes, breakages }: Comparison): string {
  if (size === "none") return `${api}: nothing changed`;
  const lines = sorted(changes).map((change) => `  ${change.size.padEnd(5)} ${sentence(change)}`);
  const broken = breakages.map(({ operation, message }) => `  breaks ${operation}: ${message}`);
  return [`${api}: ${size}`, ...lines, ...broken].join("\n");
}

/** For a pull request or a changelog. */
export function asMarkdown({ api, size, changes, breakages }: Comparison): string {
  if (size === "none") return `**${api}**: nothing changed.`;
  const lines = sorted(changes).map((change) => `- ${change.size}: ${sentence(change, "`")}`);
  const broken = breakages.map(({ operation, message }) => `- no longer compiles: \`${operation}\`: ${message}`);
  return [`**${api}**: ${size}`, "", ...lines, ...broken].join("\n");
}

function sorted(changes: Change[]): Change[] {
  const order = { major: 0, minor: 1, patch: 2 };
  return [...changes].sort((a, b) => order[a.size] - order[b.size]);
}

function sentence({ kind, operation, where, property }: Change, quote = ""): string {
  const place = [operation && `${quote}${operation}${quote}`, where].filter(Boolean).join(" ");
  return property === "" ? `${kind} ${place}` : `${kind} ${place} (${property})`;
}
