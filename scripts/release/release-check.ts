import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UserError } from "@linkwright/codegen/command/main";
import { type Check, REPOSITORY_CHECKS, runChecks, task } from "./checks.ts";
import { packageChecks } from "./package-checks.ts";

/**
 * Runs all checks before a release, or the named parts of it, with a line for each. Fails after the last one if any failed.
 */
export async function releaseCheck(names: string[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "linkwright-release-"));
  try {
    const parts: Check[] = [
      ...REPOSITORY_CHECKS,
      task("tests", "tests", "vitest", ["run", "--project", "unit"]),
      ...packageChecks(folder),
      task("sizes", "sizes", "node", ["bench/size.ts"]),
    ];
    const known = parts.map(({ name }) => name);
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new UserError(`There is no part ${unknown}. The parts are ${known.join(", ")}.`);
    await runChecks(parts.filter(({ name }) => names.length === 0 || names.includes(name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
