import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../lib/root.ts";
import { RepositoryCopy } from "../support/repository-copy.ts";
import { Registry } from "./registry.ts";

/** A repository of its own that releases to a registry of its own. */
export class Road {
  readonly copy: RepositoryCopy;
  readonly registry: Registry;

  private constructor(copy: RepositoryCopy, registry: Registry) {
    this.copy = copy;
    this.registry = registry;
  }

  static async start(): Promise<Road> {
    // What this repository has built already is not built again.
    process.env.TURBO_CACHE_DIR = path.join(root, ".turbo/cache");
    const road = new Road(new RepositoryCopy(), await Registry.start());
    await road.git("init", "--quiet", "--initial-branch", "main");
    await road.git("config", "user.name", "Road");
    await road.git("config", "user.email", "road@example.com");
    appendFileSync(road.copy.path(".git/info/exclude"), ".npmrc\n");
    await road.pnpm("install", "--frozen-lockfile", "--prefer-offline");
    writeFileSync(road.copy.path(".npmrc"), road.registry.npmrc("@linkwright:"));
    await road.commit("All of it");
    return road;
  }

  async git(...args: string[]): Promise<string> {
    return succeeded("git", args, await this.copy.run("git", args));
  }

  async pnpm(...args: string[]): Promise<string> {
    return succeeded("pnpm", args, await this.copy.pnpm(...args));
  }

  async commit(message: string): Promise<void> {
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--message", message);
  }

  /** What git does not have yet, a line each. */
  async changes(): Promise<string> {
    return this.git("status", "--porcelain", "--untracked-files=all");
  }

  /** A step of a release that can be killed together with what it has started. */
  release(step: string, preload: string[] = [], env: NodeJS.ProcessEnv = {}): Killable {
    const args = [...preload, "scripts/release.ts", step];
    return new Killable(
      spawn(process.execPath, args, { cwd: this.copy.folder, env: { ...process.env, ...env }, detached: true }),
    );
  }

  pending(): boolean {
    return existsSync(this.copy.path(".pending"));
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

function succeeded(tool: string, args: string[], { code, output }: { code: number; output: string }): string {
  if (code !== 0) throw new Error(`${tool} ${args.join(" ")} failed:\n${output}`);
  return output;
}
