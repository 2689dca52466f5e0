// pnpm release:check [part …]: what must hold before a release, a line for each part. Runs all of it, then fails where any did.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main, UserError } from "@linkwright/codegen/command/main";
import { type Check, REPOSITORY_CHECKS, runChecks, task } from "./release/checks.ts";
import { packageChecks } from "./release/package-checks.ts";

const folder = mkdtempSync(path.join(tmpdir(), "linkwright-release-"));
const PARTS: Check[] = [
  ...REPOSITORY_CHECKS,
  task("tests", "tests", "vitest", ["run"]),
  ...packageChecks(folder),
  task("sizes", "sizes", "node", ["bench/size.ts"]),
];
const USAGE = `pnpm release:check [part …]
  part   ${PARTS.map(({ name }) => name).join(", ")} (default: all)`;

await main(async () => {
  try {
    const wanted = process.argv.slice(2);
    const unknown = wanted.find((name) => !PARTS.some((part) => part.name === name));
    if (unknown) throw new UserError(`There is no part ${unknown}.\n${USAGE}`);
    await runChecks(PARTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
