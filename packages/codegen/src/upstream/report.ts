import type { Outcome } from "./comparison.ts";
import type { Finding } from "./findings.ts";
import { codeBlock, codeCell, codeSpan, visible, visibleLine } from "./foreign-text.ts";

/** Formats an outcome as text: a table of each side's differences, and the entries to delete. */
export function asText(outcome: Outcome): string {
  const { api, from, problem, differences, onlyOurs } = outcome;
  if (problem) return `${api} could not be compared: ${visible(problem)}`;
  const parts = [
    [`${api} and ${visibleLine(from)}: ${summary(outcome)}`],
    differences.length > 0
      ? ["", "The provider has these, and we lack them or have them differently:", ...table(differences)]
      : [],
    onlyOurs.length > 0 ? ["", "Only we have these:", ...table(onlyOurs)] : [],
    outcome.unused.map(
      ({ where }) => `No difference matches ${visibleLine(where)} any more. Delete it from upstream.yaml.`,
    ),
  ];
  return parts.flat().join("\n");
}

/** Number of bytes of a report that fit into an issue, which holds 65,536 characters. */
const ISSUE = 59_000;

/**
 * Formats outcomes as Markdown for an issue. What does not fit is omitted by whole rows, and by whole outcomes after that,
 * with the number of what is omitted: text that is truncated elsewhere could end amid code, and become markup.
 */
export function asIssue(outcomes: Outcome[], limit = ISSUE): string {
  const fits = (text: string) => Buffer.byteLength(text) <= limit;
  let rows = Math.max(0, ...outcomes.flatMap(({ differences, onlyOurs }) => [differences.length, onlyOurs.length]));
  const report = () => outcomes.map((outcome) => asMarkdown(outcome, rows)).join("\n");
  while (rows > 0 && !fits(report())) rows = Math.floor(rows / 2);
  if (fits(report())) return report();
  for (let shown = outcomes.length - 1; shown > 0; shown--) {
    const parts = outcomes.slice(0, shown).map((outcome) => asMarkdown(outcome, rows));
    const text = [...parts, `${outcomes.length - shown} more comparisons are omitted.\n`].join("\n");
    if (fits(text)) return text;
  }
  return `${outcomes.length} comparisons are omitted.\n`;
}

/** Formats an outcome as Markdown, with at most so many rows in each table. Text of the provider is only in code. */
export function asMarkdown(outcome: Outcome, most = Number.POSITIVE_INFINITY): string {
  const { api, from, problem, differences, onlyOurs, unused } = outcome;
  const source = codeSpan(from);
  const parts = [
    [
      `## ${api}`,
      "",
      problem ? `Could not be compared with ${source}:` : `Compared with ${source}: ${summary(outcome)}`,
    ],
    problem ? ["", codeBlock(problem)] : [],
    differences.length > 0
      ? ["", "The provider has these, and we lack them or have them differently:", ...rows(differences, most)]
      : [],
    onlyOurs.length > 0 ? ["", "Only we have these:", ...rows(onlyOurs, most)] : [],
    unused.length > 0 ? ["", "No difference matches these any more. Delete them from `upstream.yaml`:"] : [],
    unused.slice(0, most).map(({ where }) => `- ${codeSpan(where)}`),
    unused.length > most ? ["", `${unused.length - most} more are omitted.`] : [],
  ];
  return `${parts.flat().join("\n")}\n`;
}

function summary({ differences, onlyOurs, deliberate }: Outcome): string {
  const found = differences.length + onlyOurs.length;
  const silenced = deliberate > 0 ? ` (and ${deliberate} deliberate)` : "";
  return found === 0 ? `no differences${silenced}` : `${found} difference${found === 1 ? "" : "s"}${silenced}`;
}

function table(findings: Finding[]): string[] {
  const lines = findings.map((finding) => [finding.where, finding.what, methods(finding, 2)].map(visibleLine));
  const columns = [["where", "what", "methods"], ...lines];
  const width = (index: number) => Math.min(72, Math.max(...columns.map((cells) => (cells[index] ?? "").length)));
  return columns.map((cells) =>
    `  ${cells.map((cell, index) => (index === 2 ? cell : cell.padEnd(width(index)))).join("  ")}`.trimEnd(),
  );
}

function rows(findings: Finding[], most: number): string[] {
  const lines = findings
    .slice(0, most)
    .map((finding) => [finding.where, finding.what, methods(finding, 5)].map(codeCell));
  const table = [["where", "what", "methods"], ["---", "---", "---"], ...lines].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
  const omitted = findings.length - lines.length;
  return omitted > 0 ? [...table, "", `${omitted} more are omitted.`] : table;
}

function methods({ operations }: Finding, shown: number): string {
  const more = operations.length - shown;
  return operations.slice(0, shown).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
