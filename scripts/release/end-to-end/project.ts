import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { npm } from "@linkwright/codegen/repository/npm";
import { runTask } from "@linkwright/codegen/repository/run-task";
import { typeErrors } from "../../test/readme-snippets.ts";
import type { Registry } from "./registry.ts";

/** A project outside the repository that installs from the registry. */
export class Project {
  readonly folder = mkdtempSync(path.join(tmpdir(), "linkwright-release-"));

  constructor(registry: Registry) {
    this.write("package.json", '{ "name": "outside", "version": "1.0.0", "private": true, "type": "module" }');
    this.write(".npmrc", registry.npmrc(""));
  }

  async npm(...packages: string[]): Promise<void> {
    await npm(this.folder, "install", "--no-audit", "--no-fund", ...packages);
  }

  async pnpm(...packages: string[]): Promise<void> {
    // The settings of the pnpm that runs the tests do not apply to this project.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => name === "npm_execpath" || !/^(npm|pnpm)_/i.test(name)),
    );
    await runTask("pnpm", ["add", "--ignore-workspace", ...packages], { cwd: this.folder, env });
  }

  installed(name: string): { version: string } {
    return JSON.parse(readFileSync(this.path(`node_modules/${name}/package.json`), "utf8"));
  }

  path(file: string): string {
    return path.join(this.folder, file);
  }

  write(file: string, content: string): string {
    writeFileSync(this.path(file), content);
    return this.path(file);
  }

  /** Returns the errors of TypeScript for each of these programs in the project. */
  typeErrors(...sources: string[]): string[][] {
    const files = sources.map((source, index) => this.write(`program-${index + 1}.ts`, source));
    const errors = typeErrors(files);
    return files.map((file) => errors.get(file) ?? []);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
