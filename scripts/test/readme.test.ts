import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readersValues, runSnippets, snippetModules, typeErrors } from "./readme-snippets.ts";

const READMES = [
  "README.md",
  "packages/sandbox/README.md",
  "packages/stytch/README.md",
  "packages/stytch/docs/migrating.md",
  "packages/upvio/README.md",
  "packages/gateway/README.md",
  "packages/console/README.md",
  "packages/stytch-types/README.md",
  "packages/upvio-types/README.md",
];

test("every README with a snippet is tested", () => {
  const pages = ["*.md", "packages/*/*.md", "packages/*/docs/*.md", "examples/*/*.md", "specs/*.md"].flatMap(
    (pattern) => globSync(pattern, { cwd: root }),
  );
  const written = pages.filter((page) => !page.endsWith("CHANGELOG.md") && /^```ts$/m.test(textOf(page)));
  expect(written.sort()).toEqual([...READMES].sort());
});

const SNIPPETS = READMES.flatMap((readme) => snippetModules(textOf(readme), {}).map((_, index) => ({ readme, index })));

function textOf(readme: string): string {
  return readFileSync(path.join(root, readme), "utf8");
}

const folder = mkdtempSync(path.join(tmpdir(), "linkwright-readme-"));
const fileOf = (readme: string, index: number) => path.join(folder, `${readme.replaceAll(/\W/g, "-")}-${index}.ts`);
let sandbox: Sandbox;
let errors: ReturnType<typeof typeErrors>;
let run: Awaited<ReturnType<typeof runSnippets>>;

beforeAll(async () => {
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
  sandbox = await startSandbox();
  const values = await readersValues(sandbox);
  for (const { readme, index } of SNIPPETS) {
    writeFileSync(fileOf(readme, index), snippetModules(textOf(readme), values)[index] ?? "");
  }
  // Together, since both the compiler and Node read the packages first.
  const files = SNIPPETS.map(({ readme, index }) => fileOf(readme, index));
  errors = typeErrors(files);
  run = await runSnippets(files, sandbox);
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await sandbox.close();
});

describe.each(READMES)("%s", (readme) => {
  const snippets = SNIPPETS.filter((snippet) => snippet.readme === readme);

  test("has snippets", () => expect(snippets).not.toEqual([]));

  test.each(snippets)("snippet %$ compiles and runs", ({ index }) => {
    expect(errors.get(fileOf(readme, index))).toEqual([]);
    expect(run.errorOf(fileOf(readme, index))).toBeUndefined();
  });
});

test("the snippets leave nothing running", () => {
  expect(run.code, run.output).toBe(0);
});
