import { explanationOf, UserError } from "@linkwright/codegen/command/main";
import { Progress } from "@linkwright/codegen/command/progress";
import { runTask } from "@linkwright/codegen/repository/run-task";

/** Something that must hold. It fails by throwing. */
export interface Check {
  /** One word, to ask for it by. */
  name: string;
  what: string;
  run: () => Promise<unknown>;
  /** Keeps a single core busy and changes nothing: it is begun at once, and runs beside all others. */
  beside?: boolean;
}

/** What must hold of the repository at any time, besides the tests. */
export const REPOSITORY_CHECKS: Check[] = [
  task("lint", "format and lint", "biome", ["ci", "--error-on-warnings"]),
  task("freshness", "generated files are fresh", "node", ["scripts/generate.ts", "--check"]),
  task("build", "build", "turbo", ["run", "build"]),
  task("unused", "unused files, exports and dependencies", "knip", []),
  { ...task("types", "types", "tsc", []), beside: true },
];

export function task(name: string, what: string, tool: string, args: string[]): Check {
  return { name, what, run: () => runTask(tool, args) };
}

/** Runs all of them, a line each, then fails where any did. */
export async function runChecks(checks: Check[]): Promise<void> {
  const progress = new Progress(checks.length);
  const failures: string[] = [];
  const begun = new Map(checks.filter(({ beside }) => beside).map((check) => [check, check.run()]));
  // Each is awaited in its turn; until then, a failure is nothing that nobody handles.
  for (const outcome of begun.values()) outcome.catch(() => {});
  for (const check of checks) {
    const { what } = check;
    await progress
      .run(what, () => begun.get(check) ?? check.run())
      .catch((error: Error) => failures.push(`${what}: ${explanationOf(error) ?? error.stack ?? error.message}`));
  }
  if (failures.length > 0) throw new UserError(failures.join("\n\n"));
}
