import { execFileSync } from "node:child_process";
import { RepositoryCopy } from "./repository-copy.ts";

/** A copy of the working tree with a git history of its own: one commit on `main`. */
export class GitCopy extends RepositoryCopy {
  constructor() {
    super();
    this.git("init", "--quiet", "--initial-branch=main");
    this.write(".git/info/exclude", "node_modules\n"); // also where it is a link
    this.commit("Start");
  }

  git(...args: string[]): string {
    const identity = ["-c", "user.name=Tester", "-c", "user.email=tester@example.com", "-c", "commit.gpgsign=false"];
    return execFileSync("git", [...identity, ...args], { cwd: this.folder, encoding: "utf8", stdio: "pipe" });
  }

  commit(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", `--message=${message}`);
  }

  /** Back to what a commit holds, all else removed but what git ignores. */
  reset(commit: string): void {
    this.git("reset", "--quiet", "--hard", commit);
    this.git("clean", "--quiet", "--force", "-d");
  }
}
