import { execFileSync } from "node:child_process";
import { UserError } from "./main.ts";
import { root } from "./root.ts";

/** Runs git in the repository; returns what it printed. */
export function git(...args: string[]): string {
  try {
    return execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 64 << 20, stdio: "pipe" });
  } catch (error) {
    throw new UserError(`\`git ${args.join(" ")}\` failed:\n${(error as { stderr?: string }).stderr?.trim()}`);
  }
}

/** A file as a commit holds it; undefined where it does not. */
export function fileAt(commit: string, file: string): string | undefined {
  return git("ls-tree", "--name-only", commit, "--", file) === "" ? undefined : git("show", `${commit}:${file}`);
}

/** The commit at which the working tree's branch left another: the reference, or else `origin/main`, or else `main`. */
export function branchPoint(reference = isCommit("origin/main") ? "origin/main" : "main"): string {
  if (!isCommit(reference))
    throw new UserError(`${reference} is no commit that git knows. Fetch it, or name one with --base.`);
  try {
    return git("merge-base", reference, "HEAD").trim();
  } catch {
    throw new UserError(
      `HEAD and ${reference} have no commit in common. Is the clone shallow? Run \`git fetch --unshallow\`.`,
    );
  }
}

/** Every file that differs from a commit, deleted and untracked ones included; paths relative to the root. */
export function changedSince(commit: string): string[] {
  const tracked = git("diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", commit);
  const untracked = git("ls-files", "--others", "--exclude-standard", "-z");
  return `${tracked}${untracked}`.split("\0").filter(Boolean).sort();
}

function isCommit(reference: string): boolean {
  try {
    git("rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`);
    return true;
  } catch {
    return false;
  }
}
