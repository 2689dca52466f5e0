import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readersValues, runSnippet, snippetModules, typeErrors, type Values } from "./readme-snippets.ts";

const READMES = [
  "README.md",
  "packages/sandbox/README.md",
  "packages/stytch/README.md",
  "packages/upvio/README.md",
  "packages/gateway/README.md",
];

let values: Values;
let sandbox: Sandbox;
let folder: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  values = await readersValues(sandbox);
  folder = mkdtempSync(path.join(tmpdir(), "linkwright-readme-"));
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await sandbox.close();
});

describe.each(READMES)("%s", (readme) => {
  const text = readFileSync(path.join(root, readme), "utf8");
  const numbers = snippetModules(text, {}).map((_, index) => index + 1);

  test("has snippets", () => expect(numbers).not.toEqual([]));

  test.each(numbers)(
    "snippet %i compiles and runs",
    async (number) => {
      const file = path.join(folder, `${readme.replaceAll(/\W/g, "-")}-${number}.ts`);
      writeFileSync(file, snippetModules(text, values)[number - 1] ?? "");
      expect(typeErrors([file])).toEqual([]);
      const { code, output } = await runSnippet(file, sandbox.url);
      expect(code, output).toBe(0);
    },
    30_000,
  );
});
