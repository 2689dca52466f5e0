import { explanationOf, UserError } from "@linkwright/codegen/command/main";
import { Progress } from "@linkwright/codegen/command/progress";
import { readGlossary } from "@linkwright/codegen/glossary/glossary";
import { checkRepositoryProse } from "@linkwright/codegen/glossary/repository-prose";
import { root } from "@linkwright/codegen/repository/root";
import { runTask } from "@linkwright/codegen/repository/run-task";

/** A check. It fails by throwing an error. */
export interface Check {
  /** Name of the check, one word. */
  name: string;
  what: string;
  run: () => Promise<unknown>;
  /**
   * Set to `true` for a check that uses a single core and changes nothing: it starts immediately, and runs in parallel with
   * the others.
   */
  beside?: boolean;
}

/** Checks of the repository in addition to the tests. */
export const REPOSITORY_CHECKS: Check[] = [
  task("lint", "format and lint", "biome", ["ci", "--error-on-warnings"]),
  { name: "words", what: "the glossary's words", run: async () => checkRepositoryProse(root, readGlossary()) },
  task("freshness", "generated files are up to date", "node", ["scripts/generate.ts", "--check"]),
  task("build", "build", "turbo", ["run", "build"]),
  task("unused", "unused files, exports and dependencies", "knip", []),
  { ...task("types", "types", "tsc", []), beside: true },
];

export function task(name: string, what: string, tool: string, args: string[]): Check {
  return { name, what, run: () => runTask(tool, args) };
}

/** Runs all checks, with a line for each, then fails if any of them did. */
export async function runChecks(checks: Check[]): Promise<void> {
  const progress = new Progress(checks.length);
  const failures: string[] = [];
  const begun = new Map(checks.filter(({ beside }) => beside).map((check) => [check, check.run()]));
  // Each is awaited in turn; until then, its failure must not count as unhandled.
  for (const outcome of begun.values()) outcome.catch(() => {});
  for (const check of checks) {
    const { what } = check;
    await progress
      .run(what, () => begun.get(check) ?? check.run())
      .catch((error: Error) => failures.push(`${what}: ${explanationOf(error) ?? error.stack ?? error.message}`));
  }
  if (failures.length > 0) throw new UserError(failures.join("\n\n"));
}
