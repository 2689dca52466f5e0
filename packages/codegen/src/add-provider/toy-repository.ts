import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse, stringify } from "yaml";
import { CONFIG } from "../repository/redocly-config.ts";
import { root } from "../repository/root.ts";
import { filesBelow } from "./place-provider.ts";

/** A temporary repository with one small API and just enough of this one for a provider to be added. */
export class ToyRepository {
  readonly folder = mkdtempSync(path.join(tmpdir(), "linkwright-toy-"));

  constructor() {
    cpSync(path.join(root, "packages/codegen/src/generate/toy"), this.folder, { recursive: true });
    const { plugins, ...config } = parse(readFileSync(CONFIG, "utf8")) as { plugins: string[] };
    const apis = { "toy@v1": { root: "specs/toy/v1/openapi.yaml" } };
    const rules = stringify({ ...config, apis, plugins: plugins.map((plugin) => path.join(root, plugin)) });
    const record = parse(this.read("specs/toy/provider.yaml")) as { apis: { v1: object } };
    this.write("specs/toy/provider.yaml", stringify({ ...record, apis: { v1: record.apis.v1 } }));
    const { vcs: _, ...biome } = JSON.parse(readFileSync(path.join(root, "biome.json"), "utf8")) as { vcs: object };
    this.write("redocly.yaml", `# The list of APIs.\n${rules}`);
    this.write("biome.json", JSON.stringify(biome));
    this.write("tsconfig.json", readFileSync(path.join(root, "tsconfig.json"), "utf8"));
    this.write("package.json", '{ "name": "toy", "private": true }\n');
    this.write("pnpm-workspace.yaml", "packages: [packages/*]\n");
    this.write(
      "pnpm-lock.yaml",
      "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n\n  packages/runtime: {}\n\n  packages/sandbox: {}\n",
    );
    this.write("packages/sandbox/package.json", '{\n  "name": "@linkwright/sandbox",\n  "dependencies": {}\n}\n');
    this.write("packages/runtime/package.json", '{ "name": "@linkwright/runtime", "version": "1.0.0" }\n');
    symlinkSync(path.join(root, "node_modules"), path.join(this.folder, "node_modules"), "junction");
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), "utf8");
  }

  write(file: string, content: string): void {
    mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
    writeFileSync(path.join(this.folder, file), content);
  }

  /** Returns the contents of all files, by path. */
  files(): Record<string, string> {
    return Object.fromEntries(filesBelow(this.folder, "").map((file) => [file, this.read(file)]));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
