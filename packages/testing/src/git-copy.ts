import { execFileSync } from "node:child_process";
import { RepositoryCopy } from "./repository-copy.ts";

/** A copy of the working tree with its own git history: one commit on `main`, by a user who can add more. */
export class GitCopy extends RepositoryCopy {
  constructor() {
    super();
    this.git("init", "--quiet", "--initial-branch=main");
    this.git("config", "user.name", "Tester");
    this.git("config", "user.email", "tester@example.com");
    this.git("config", "commit.gpgsign", "false");
    this.commit("Start");
  }

  git(...args: string[]): string {
    return execFileSync("git", args, { cwd: this.folder, encoding: "utf8", stdio: "pipe" });
  }

  commit(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", `--message=${message}`);
  }
}
