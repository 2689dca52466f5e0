import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { GitCopy } from "@linkwright/testing/git-copy";
import { Registry } from "./registry.ts";

/** A separate repository that releases to a separate registry. */
export class ReleaseFixture {
  readonly copy: GitCopy;
  readonly registry: Registry;

  private constructor(copy: GitCopy, registry: Registry) {
    this.copy = copy;
    this.registry = registry;
  }

  static async start(): Promise<ReleaseFixture> {
    // The build of this repository is reused.
    process.env.TURBO_CACHE_DIR = path.join(root, ".turbo/cache");
    const fixture = new ReleaseFixture(new GitCopy(), await Registry.start());
    // Changesets creates tags with git's own settings.
    fixture.copy.git("config", "user.name", "Tester");
    fixture.copy.git("config", "user.email", "tester@example.com");
    fixture.copy.git("config", "tag.gpgsign", "false");
    appendFileSync(fixture.copy.path(".git/info/exclude"), ".npmrc\n");
    await fixture.pnpm("install", "--frozen-lockfile", "--prefer-offline");
    writeFileSync(fixture.copy.path(".npmrc"), fixture.registry.npmrc("@linkwright:"));
    return fixture;
  }

  /** Runs pnpm. Throws an error with its output if it fails. */
  async pnpm(...args: string[]): Promise<string> {
    const { code, output } = await this.copy.pnpm(...args);
    if (code !== 0) throw new Error(`pnpm ${args.join(" ")} failed:\n${output}`);
    return output;
  }

  /** Returns the files that differ from the last commit. */
  changes(): string[] {
    const lines = this.copy.git("status", "--porcelain", "--untracked-files=all").split("\n");
    return lines
      .filter((line) => line !== "")
      .map((line) => line.slice(3))
      .sort();
  }

  /** Starts a step of a release that can be killed together with its child processes. */
  release(step: string): Killable {
    const args = ["scripts/release.ts", step];
    return new Killable(spawn(process.execPath, args, { cwd: this.copy.folder, detached: true }));
  }

  async end(): Promise<void> {
    await this.registry.stop();
    this.copy.remove();
  }
}

/** A process in its own process group. */
export class Killable {
  readonly #child: ChildProcess;
  readonly ended: Promise<{ signal: NodeJS.Signals | null; code: number | null; output: string }>;

  constructor(child: ChildProcess) {
    this.#child = child;
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
    this.ended = new Promise((resolve) => {
      child.on("close", (code, signal) => resolve({ signal, code, output }));
    });
  }

  kill(): void {
    if (this.#child.pid !== undefined && this.#child.exitCode === null) process.kill(-this.#child.pid, "SIGKILL");
  }
}
