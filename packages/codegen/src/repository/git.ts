import { execFileSync } from "node:child_process";
import { UserError } from "../command/main.ts";

/** Runs git in a repository and returns its output. */
export function git(folder: string, ...args: string[]): string {
  try {
    return execFileSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 64 << 20, stdio: "pipe" });
  } catch (error) {
    throw new UserError(`\`git ${args.join(" ")}\` failed:\n${(error as { stderr?: string }).stderr?.trim()}`);
  }
}

/** Returns a file's content in a commit; `undefined` if the commit does not contain it. */
export function fileAt(folder: string, commit: string, file: string): string | undefined {
  return git(folder, "ls-tree", "--name-only", commit, "--", file) === ""
    ? undefined
    : git(folder, "show", `${commit}:${file}`);
}

/**
 * Returns the commit at which the working tree's branch left another: the given reference, else `origin/main`, else `main`.
 */
export function branchPoint(
  folder: string,
  reference = isCommit(folder, "origin/main") ? "origin/main" : "main",
): string {
  if (!isCommit(folder, reference))
    throw new UserError(`${reference} is not a commit that git knows. Fetch it, or pass another with --base.`);
  try {
    return git(folder, "merge-base", reference, "HEAD").trim();
  } catch {
    throw new UserError(
      `HEAD and ${reference} have no common commit. If the clone is shallow, run \`git fetch --unshallow\`.`,
    );
  }
}

/** Returns every file that differs from a commit, including deleted and untracked ones, as paths relative to the root. */
export function changedSince(folder: string, commit: string): string[] {
  const tracked = git(folder, "diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", commit);
  const untracked = git(folder, "ls-files", "--others", "--exclude-standard", "-z");
  return `${tracked}${untracked}`.split("\0").filter(Boolean).sort();
}

function isCommit(folder: string, reference: string): boolean {
  try {
    git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`);
    return true;
  } catch {
    return false;
  }
}
