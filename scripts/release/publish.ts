import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UserError } from "@linkwright/codegen/command/main";
import { git } from "@linkwright/codegen/repository/git";
import { root } from "@linkwright/codegen/repository/root";
import { runTask } from "@linkwright/codegen/repository/run-task";

/**
 * Builds, then publishes every version that the registry does not have, and tags them. If it is killed at any time, running
 * it again completes it: a package is published completely or not at all, after its dependencies, and never twice.
 */
export async function publish(): Promise<string> {
  const changed = git(root, "status", "--porcelain").trim();
  if (changed !== "")
    throw new UserError(
      `The tags of a release refer to a commit, but these files are not committed yet:\n${changed}\nCommit them first.`,
    );
  await runTask("turbo", ["run", "build", "--output-logs=errors-only"]);
  const published = await changeset("publish");
  return `${published}\n${await tag()}`;
}

/**
 * Tags the published versions that have no tag. `changeset publish` only tags what it has just published, so a kill before
 * that would leave versions without a tag for good.
 */
export async function tag(): Promise<string> {
  const unpublished = await unpublishedPackages();
  if (unpublished.length > 0)
    throw new UserError(`Not published yet: ${unpublished.join(", ")}. Run \`pnpm release publish\`.`);
  return changeset("git-tag");
}

/** Runs changesets as in CI, where it prints lines instead of a progress bar. */
function changeset(...args: string[]): Promise<string> {
  return runTask("changeset", args, { env: { ...process.env, CI: "true" } });
}

async function unpublishedPackages(): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "linkwright-plan-"));
  try {
    const file = path.join(folder, "plan.json");
    await changeset("publish-plan", "--output", file);
    const { plan } = JSON.parse(readFileSync(file, "utf8")) as { plan: { name: string; version: string }[][] };
    return plan.flat().map(({ name, version }) => `${name}@${version}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
