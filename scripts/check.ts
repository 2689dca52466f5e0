// pnpm check: everything that must hold besides the tests. Runs all of it, then fails where any part did.
import { main, UserError } from "./lib/main.ts";
import { Progress } from "./lib/progress.ts";
import { runTask } from "./lib/run-task.ts";

const CHECKS: [what: string, tool: string, args: string[]][] = [
  ["format and lint", "biome", ["ci", "--error-on-warnings"]],
  ["generated files are fresh", "node", ["scripts/check-generated.ts"]],
  ["types", "tsc", []],
  ["build", "turbo", ["run", "build"]],
  ["unused files, exports and dependencies", "knip", []],
];

await main(async () => {
  const progress = new Progress(CHECKS.length);
  const failures: string[] = [];
  for (const [what, tool, args] of CHECKS) {
    await progress
      .run(what, () => runTask(tool, args))
      .catch((error: Error) => failures.push(`${what}: ${error.message}`));
  }
  if (failures.length > 0) throw new UserError(failures.join("\n\n"));
});
