import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { GitCopy } from "@linkwright/testing/git-copy";
import { Registry } from "./registry.ts";

/** A repository of its own that releases to a registry of its own. */
export class Road {
  readonly copy: GitCopy;
  readonly registry: Registry;

  private constructor(copy: GitCopy, registry: Registry) {
    this.copy = copy;
    this.registry = registry;
  }

  static async start(): Promise<Road> {
    // What this repository has built already is not built again.
    process.env.TURBO_CACHE_DIR = path.join(root, ".turbo/cache");
    const road = new Road(new GitCopy(), await Registry.start());
    // Changesets tags by git's own settings.
    road.copy.git("config", "user.name", "Road");
    road.copy.git("config", "user.email", "road@example.com");
    road.copy.git("config", "tag.gpgsign", "false");
    appendFileSync(road.copy.path(".git/info/exclude"), ".npmrc\n");
    await road.pnpm("install", "--frozen-lockfile", "--prefer-offline");
    writeFileSync(road.copy.path(".npmrc"), road.registry.npmrc("@linkwright:"));
    return road;
  }

  /** Runs pnpm; throws with what it printed where it fails. */
  async pnpm(...args: string[]): Promise<string> {
    const { code, output } = await this.copy.pnpm(...args);
    if (code !== 0) throw new Error(`pnpm ${args.join(" ")} failed:\n${output}`);
    return output;
  }

  /** The files that differ from the last commit. */
  changes(): string[] {
    const lines = this.copy.git("status", "--porcelain", "--untracked-files=all").split("\n");
    return lines
      .filter((line) => line !== "")
      .map((line) => line.slice(3))
      .sort();
  }

  /** A step of a release that can be killed together with what it has started. */
  release(step: string): Killable {
    const args = ["scripts/release.ts", step];
    return new Killable(spawn(process.execPath, args, { cwd: this.copy.folder, detached: true }));
  }

  async end(): Promise<void> {
    await this.registry.stop();
    this.copy.remove();
  }
}

/** A process in a group of its own. */
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
