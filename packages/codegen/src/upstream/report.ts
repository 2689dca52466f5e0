import { code, tableRow } from "../command/markdown.ts";
import type { Outcome } from "./comparison.ts";
import type { Finding } from "./findings.ts";

/** Formats an outcome as text: a table of each side's differences, and the entries to delete. */
export function asText(outcome: Outcome): string {
  const { api, from, problem, differences, onlyOurs } = outcome;
  if (problem) return `${api} could not be compared: ${problem}`;
  const parts = [
    [`${api} and ${from}: ${summary(outcome)}`],
    differences.length > 0
      ? ["", "The provider has these, and we lack them or have them differently:", ...table(differences)]
      : [],
    onlyOurs.length > 0 ? ["", "Only we have these:", ...table(onlyOurs)] : [],
    outcome.unused.map(({ where }) => `No difference matches ${where} any more. Delete it from upstream.yaml.`),
  ];
  return parts.flat().join("\n");
}

/** Formats an outcome as Markdown for an issue. */
export function asMarkdown(outcome: Outcome): string {
  const { api, from, problem, differences, onlyOurs, unused } = outcome;
  const parts = [
    [
      `## ${api}`,
      "",
      problem ? `Could not be compared with \`${from}\`:` : `Compared with \`${from}\`: ${summary(outcome)}`,
    ],
    problem ? ["", "```", problem, "```"] : [],
    differences.length > 0
      ? ["", "The provider has these, and we lack them or have them differently:", ...rows(differences)]
      : [],
    onlyOurs.length > 0 ? ["", "Only we have these:", ...rows(onlyOurs)] : [],
    unused.length > 0 ? ["", "No difference matches these any more. Delete them from `upstream.yaml`:"] : [],
    unused.map(({ where }) => `- \`${where}\``),
  ];
  return `${parts.flat().join("\n")}\n`;
}

function summary({ differences, onlyOurs, deliberate }: Outcome): string {
  const found = differences.length + onlyOurs.length;
  const silenced = deliberate > 0 ? ` (and ${deliberate} deliberate)` : "";
  return found === 0 ? `no differences${silenced}` : `${found} difference${found === 1 ? "" : "s"}${silenced}`;
}

function table(findings: Finding[]): string[] {
  const lines = findings.map((finding) => [finding.where, finding.what, methods(finding, 2)]);
  const columns = [["where", "what", "methods"], ...lines];
  const width = (index: number) => Math.min(72, Math.max(...columns.map((cells) => (cells[index] ?? "").length)));
  return columns.map((cells) =>
    `  ${cells.map((cell, index) => (index === 2 ? cell : cell.padEnd(width(index)))).join("  ")}`.trimEnd(),
  );
}

function rows(findings: Finding[]): string[] {
  // Text of the provider must not become markup, or mention a user.
  const lines = findings.map((finding) => [finding.where, finding.what, methods(finding, 5)].map(code));
  return [["where", "what", "methods"], ["---", "---", "---"], ...lines].map((cells) => tableRow(...cells));
}

function methods({ operations }: Finding, shown: number): string {
  const more = operations.length - shown;
  return operations.slice(0, shown).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
