import { code, tableRow } from "../command/markdown.ts";
import type { Outcome } from "./comparison.ts";
import type { Finding } from "./findings.ts";

/** For people: a table of each side's differences, and what to do about them. */
export function asText(outcome: Outcome): string {
  const { api, from, problem, differences, onlyOurs } = outcome;
  if (problem) return `${api} could not be compared: ${problem}`;
  const parts = [
    [`${api} and ${from}: ${summary(outcome)}`],
    differences.length > 0 ? ["", "The provider has, and we lack or have otherwise:", ...table(differences)] : [],
    onlyOurs.length > 0 ? ["", "Only we have:", ...table(onlyOurs)] : [],
    outcome.unused.map(({ where }) => `No difference matches ${where} any more: delete it from upstream.yaml.`),
  ];
  return parts.flat().join("\n");
}

/** For an issue. */
export function asMarkdown(outcome: Outcome): string {
  const { api, from, problem, differences, onlyOurs, unused } = outcome;
  const parts = [
    [`## ${api}`, "", `Compared with \`${from}\`: ${problem ? "it could not be." : summary(outcome)}`],
    problem ? ["", "```", problem, "```"] : [],
    differences.length > 0 ? ["", "The provider has, and we lack or have otherwise:", ...rows(differences)] : [],
    onlyOurs.length > 0 ? ["", "Only we have:", ...rows(onlyOurs)] : [],
    unused.length > 0 ? ["", "No difference matches any more, to be deleted from `upstream.yaml`:"] : [],
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
  // What a provider wrote must not become markup, or mention somebody.
  const lines = findings.map((finding) => [finding.where, finding.what, methods(finding, 5)].map(code));
  return [["where", "what", "methods"], ["---", "---", "---"], ...lines].map((cells) => tableRow(...cells));
}

function methods({ operations }: Finding, shown: number): string {
  const more = operations.length - shown;
  return operations.slice(0, shown).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
