import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root } from "@linkwright/codegen/repository/root";
import { runTask } from "@linkwright/codegen/repository/run-task";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildAsInCi } from "./package-checks.ts";

const TEMPLATES = "packages/codegen/templates/provider/client";

/** A repository with the build of this one, and packages that `pnpm add-provider` might have written. */
let repository: string;
beforeEach(() => {
  repository = mkdtempSync(path.join(tmpdir(), "linkwright-toys-"));
  for (const file of ["tsdown.base.ts", "tsconfig.json", "turbo.json", "pnpm-workspace.yaml"])
    copyFileSync(path.join(root, file), path.join(repository, file));
  const { packageManager } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  writeFileSync(path.join(repository, "package.json"), JSON.stringify({ name: "toys", packageManager }));
  symlinkSync(path.join(root, "node_modules"), path.join(repository, "node_modules"), "junction");
});
afterEach(() => rmSync(repository, { recursive: true }));

/** Adds a package. Returns the contents of its package.json. */
function add(name: string, fields: object = {}): string {
  const folder = path.join(repository, "packages", name);
  mkdirSync(path.join(folder, "src"), { recursive: true });
  const template = readFileSync(path.join(root, TEMPLATES, "package.json.template"), "utf8");
  const { dependencies: _, ...manifest } = JSON.parse(template.replaceAll("{{name}}", name));
  const text = `${JSON.stringify({ ...manifest, ...fields }, undefined, 2)}\n`;
  writeFileSync(path.join(folder, "package.json"), text);
  copyFileSync(path.join(root, TEMPLATES, "tsdown.config.ts.template"), path.join(folder, "tsdown.config.ts"));
  for (const entry of ["index", "testing"])
    writeFileSync(path.join(folder, `src/${entry}.ts`), `export const ${entry} = 1;\n`);
  return text;
}

const manifestOf = (name: string) => readFileSync(path.join(repository, "packages", name, "package.json"), "utf8");

test("problems of publint and @arethetypeswrong fail the build in CI, and only there", async () => {
  add("untyped", { files: ["dist", "!dist/*.d.cts"] });
  add("not-a-command", { bin: { "not-a-command": "./dist/index.js" } });
  await runTask("turbo", ["run", "build"], { cwd: repository, env: { ...process.env, CI: undefined } });
  const problems = stripVTControlCharacters(await buildAsInCi(repository).catch(String));
  expect(problems).toMatch(/Untyped resolution \(node16-cjs\) at @linkwright\/untyped/);
  expect(problems).toMatch(/pkg\.bin\["not-a-command"\] is .+ not executable/);
});

test("a package of a new provider passes, and its build adds nothing to package.json", async () => {
  const text = add("toy");
  await buildAsInCi(repository);
  expect(manifestOf("toy")).toBe(text);
});
