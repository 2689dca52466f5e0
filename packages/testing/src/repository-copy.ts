import { execFile, execFileSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";

/** Result of a program: its exit code, and its output, on standard output alone and on both streams. */
export interface Run {
  code: number;
  stdout: string;
  output: string;
}

/**
 * A copy of the working tree to experiment with: the files that git tracks, and the untracked ones that it does not ignore.
 */
export class RepositoryCopy {
  readonly folder = mkdtempSync(path.join(tmpdir(), "linkwright-copy-"));

  constructor() {
    const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
    for (const file of files.toString().split("\0")) {
      if (file === "" || !existsSync(path.join(root, file))) continue;
      mkdirSync(path.dirname(this.path(file)), { recursive: true });
      copyFileSync(path.join(root, file), this.path(file));
    }
  }

  /** Links what is installed in the original. Packages of the workspace are those of the copy. */
  linkTools(): this {
    const installed = path.join(root, "node_modules");
    mkdirSync(this.path("node_modules/@linkwright"), { recursive: true });
    for (const name of readdirSync(installed)) {
      const entry = path.join(installed, name);
      const here = this.path(`node_modules/${name}`);
      if (!statSync(entry).isDirectory()) copyFileSync(entry, here);
      else if (name !== "@linkwright") symlinkSync(entry, here, "junction");
    }
    for (const name of readdirSync(this.path("packages"))) {
      symlinkSync(this.path(`packages/${name}`), this.path(`node_modules/@linkwright/${name}`), "junction");
      // The links are relative, so that they lead to the packages of the copy.
      const modules = path.join(root, "packages", name, "node_modules");
      if (!existsSync(modules)) continue;
      cpSync(modules, this.path(`packages/${name}/node_modules`), { recursive: true, verbatimSymlinks: true });
    }
    return this;
  }

  path(file: string): string {
    return path.join(this.folder, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), "utf8");
  }

  /** Replaces a text, which must be present. */
  edit(file: string, from: string, to: string): void {
    const content = this.read(file);
    if (!content.includes(from)) throw new Error(`${file} does not contain ${JSON.stringify(from)}`);
    writeFileSync(
      this.path(file),
      content.replace(from, () => to),
    );
  }

  write(file: string, content: string): void {
    writeFileSync(this.path(file), content);
  }

  /** Runs a program in the copy. Never throws: the exit code is part of the result. */
  run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
    const options = { cwd: this.folder, maxBuffer: 64 << 20, env: { ...process.env, ...env } };
    return new Promise((resolve) => {
      execFile(command, args, options, (error, stdout, stderr) => {
        const code = typeof error?.code === "number" ? error.code : 1;
        resolve({ code: error ? code : 0, stdout, output: stdout + stderr });
      });
    });
  }

  /** Runs the pnpm that runs these tests, else the one on the PATH. */
  pnpm(...args: string[]): Promise<Run> {
    const client = process.env.npm_execpath ?? "";
    return /pnpm\.[cm]?js$/.test(client) ? this.node(client, ...args) : this.run("pnpm", args);
  }

  node(...args: string[]): Promise<Run> {
    return this.run(process.execPath, args);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
