import { code, oneLine, tableRow } from "../command/markdown.ts";
import type { BrokenRule } from "./broken-rules.ts";
import type { ImportedSpec } from "./import-document.ts";

/** An added document, what was made of it and what it still lacks. */
export interface Report {
  imported: ImportedSpec;
  /** the file or address that it came from */
  from: string;
  /** `acme@v1`, its key in `redocly.yaml` */
  api: string;
  broken: BrokenRule[];
}

const FIRST = 3;

/** Lists what was found, with counts and the first places of each. */
export function summary({ imported, from, api, broken }: Report): string {
  const { title, version, conventions, renamed, unused, numbered, credentials } = imported;
  const { operations, rawOnly, rawOnlyParameters, changes } = conventions;
  const kept = operations.filter(({ id, operationId }) => id === operationId);
  const clashed = operations.filter(({ wanted }) => wanted !== undefined);
  return [
    `${oneLine(title)}, OpenAPI ${version}, from ${from}`,
    "",
    `${operations.length} operations: ${operations.length - rawOnly.length} methods, ${rawOnly.length} in the raw client alone.`,
    ...grouped(rawOnly.map(({ reason, operation }) => [reason, operation])),
    `${rawOnlyParameters.length} optional parameters in the raw client alone.`,
    ...grouped(
      rawOnlyParameters.map(({ reason, operation, parameter }) => [`it ${reason}`, `${operation} ${parameter}`]),
    ),
    `${kept.length} operationIds kept, ${operations.length - kept.length} derived; ${clashed.length} of them found their name taken.`,
    ...grouped(
      clashed.map(({ id, wanted, method, path }) => ["taken", `${method.toUpperCase()} ${path}: ${wanted}, now ${id}`]),
    ),
    ...(renamed.length > 0 ? [`${renamed.length} components renamed.`] : []),
    ...grouped(renamed.map(({ from, to }) => ["renamed", `${from} to ${to.replace(/^.*\//, "")}`])),
    ...(unused.length > 0 ? [`${unused.length} components left out, since nothing refers to them.`] : []),
    ...(numbered.length > 0
      ? [`${numbered.length} path files with a number, since another has the name: ${numbered[0]}`]
      : []),
    ...[...changes].map(([change, places]) => `${places.length} ${change}: ${first(places)}`),
    ...(credentials.problem ? [`Credentials: ${credentials.problem}. See provider.yaml.`] : []),
    "",
    broken.length === 0
      ? "It meets all rules."
      : `${broken.length} rules are not met and off for ${api} in redocly.yaml. Delete a line there, run \`pnpm generate\`, mend what it tells:`,
    ...broken.map(({ rule, count, places }) => `${String(count).padStart(7)} ${rule}  ${first(places, count)}`),
  ].join("\n");
}

/** Reasons with their counts and first places, the most frequent first; those that differ by a name alone are one. */
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

/** Writes the summary as a page to work from, with the name of every operation. */
export function page(report: Report): string {
  const { title, conventions } = report.imported;
  const { operations, rawOnly } = conventions;
  const reasons = new Map(rawOnly.map(({ operation, reason }) => [operation, reason]));
  const rows = operations.map(({ method, path, operationId, id }) => {
    const operation = `${method.toUpperCase()} ${path}`;
    return tableRow(code(id), code(operation), code(operationId ?? "") || "none", reasons.get(operation) ?? "");
  });
  return [
    `# What was found when ${oneLine(title)} was added`,
    "",
    "Made once by `pnpm add-provider`, for whoever brings this spec up to [the others](../../README.md). Delete it when done.",
    "",
    "```text",
    summary(report),
    "```",
    "",
    tableRow("operationId", "operation", "operationId in the document", "in the raw client alone, since"),
    tableRow("---", "---", "---", "---"),
    ...rows,
    "",
  ].join("\n");
}
