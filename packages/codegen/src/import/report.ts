import { block, code, oneLine, prose, tableRow } from "../command/markdown.ts";
import type { BrokenRule } from "./broken-rules.ts";
import type { ImportedSpec } from "./import-document.ts";

/** Results of adding a document: what was converted, and what it still lacks. */
export interface Report {
  imported: ImportedSpec;
  /** File or URL of the document. */
  from: string;
  /** `acme@v1`, its key in `redocly.yaml`. */
  api: string;
  broken: BrokenRule[];
}

const FIRST = 3;

/** Summarizes the results, with counts and the first places of each. */
export function summary({ imported, from, api, broken }: Report): string {
  const { title, version, conventions, renamed, unused, numbered, credentials } = imported;
  const { operations, rawOnly, rawOnlyParameters, changes } = conventions;
  const kept = operations.filter(({ id, operationId }) => id === operationId);
  const clashed = operations.filter(({ wanted }) => wanted !== undefined);
  return [
    `${title}, OpenAPI ${version}, from ${from}`,
    "",
    `${operations.length} operations: ${operations.length - rawOnly.length} methods, ${rawOnly.length} available in the raw client only.`,
    ...grouped(rawOnly.map(({ reason, operation }) => [reason, operation])),
    `${rawOnlyParameters.length} optional parameters available in the raw client only.`,
    ...grouped(
      rawOnlyParameters.map(({ reason, operation, parameter }) => [`it ${reason}`, `${operation} ${parameter}`]),
    ),
    `${kept.length} operationIds kept, ${operations.length - kept.length} derived; ${clashed.length} names were already taken.`,
    ...grouped(
      clashed.map(({ id, wanted, method, path }) => ["taken", `${method.toUpperCase()} ${path}: ${wanted}, now ${id}`]),
    ),
    ...(renamed.length > 0 ? [`${renamed.length} components renamed.`] : []),
    ...grouped(renamed.map(({ from, to }) => ["renamed", `${from} to ${to.replace(/^.*\//, "")}`])),
    ...(unused.length > 0 ? [`${unused.length} components omitted because nothing refers to them.`] : []),
    ...(numbered.length > 0
      ? [`${numbered.length} path files with a number because the name was taken: ${numbered[0]}`]
      : []),
    ...[...changes].map(([change, places]) => `${places.length} ${change}: ${first(places)}`),
    ...(credentials.problem ? [`Credentials: ${credentials.problem}. See provider.yaml.`] : []),
    "",
    broken.length === 0
      ? "It meets all rules."
      : `${broken.length} rules are not met, so they are off for ${api} in redocly.yaml. Delete one of those lines, run \`pnpm generate\` and fix the problems that it reports:`,
    ...broken.map(({ rule, count, places }) => `${String(count).padStart(7)} ${rule}  ${first(places, count)}`),
  ]
    .map(withoutBreaks)
    .join("\n");
}

/** Replaces what would begin another line, but keeps runs of spaces. */
function withoutBreaks(line: string): string {
  return line
    .split(/( +)/)
    .map((part, index) => (index % 2 === 1 ? part : oneLine(part)))
    .join("");
}

/**
 * Groups reasons with their counts and first places, the most frequent first. Reasons that differ only by a name are one.
 */
function grouped(entries: [reason: string, place: string][]): string[] {
  const places = new Map<string, string[]>();
  for (const [reason, place] of entries) {
    const named = /`[^`]*`/.exec(reason)?.[0];
    const kind = reason.replace(/\.$/, "").replaceAll(/ `[^`]*`(?= has the name)/g, "");
    places.set(kind, [...(places.get(kind) ?? []), kind === reason.replace(/\.$/, "") ? place : `${place} ${named}`]);
  }
  return [...places]
    .map(([reason, places]) => ({ reason, places }))
    .sort((a, b) => b.places.length - a.places.length)
    .map(({ reason, places }) => `${String(places.length).padStart(7)} ${reason}: ${first(places)}`);
}

function first(places: string[], count = places.length): string {
  const more = count - Math.min(FIRST, places.length);
  return `${places.slice(0, FIRST).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Formats the summary as a page to work from, with the name of every operation. */
export function page(report: Report): string {
  const { title, conventions } = report.imported;
  const { operations, rawOnly } = conventions;
  const reasons = new Map(rawOnly.map(({ operation, reason }) => [operation, reason]));
  const rows = operations.map(({ method, path, operationId, id }) => {
    const operation = `${method.toUpperCase()} ${path}`;
    return tableRow(code(id), code(operation), code(operationId ?? "") || "none", prose(reasons.get(operation) ?? ""));
  });
  return [
    `# Results of adding ${prose(title)}`,
    "",
    "Written once by `pnpm add-provider` as a to-do list for bringing this spec up to the level of [the others](../../README.md). Delete this file when done.",
    "",
    ...block(summary(report), "text"),
    "",
    tableRow("operationId", "operation", "operationId in the document", "reason, if available in the raw client only"),
    tableRow("---", "---", "---", "---"),
    ...rows,
    "",
  ].join("\n");
}
