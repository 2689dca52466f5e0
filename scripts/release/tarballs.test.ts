import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { root } from "@linkwright/codegen/repository/root";
import { IMPORTED, PROGRAM, RESPONSE } from "@linkwright/testing/three-clients";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageProblems } from "./package-rules.ts";
import { readPacked } from "./packed-package.ts";
import { installPacked, publishedFolders } from "./packed-packages.ts";

const execute = promisify(execFile);
const BODY = `
const sandbox = await startSandbox();
const stytchOptions = { ...sandbox.credentials, baseUrl: sandbox.url };
const upvioOptions = { ...sandbox.credentials, baseUrl: sandbox.url + "/v1" };
const newestToken = () => sandbox.outbox.list().at(-1)?.token ?? "";
${PROGRAM}
const page = await Promise.all(["/", "/_sandbox/page/page.js"].map(async (path) => (await fetch(sandbox.url + path)).status));
await sandbox.close();
console.log(JSON.stringify([...result, described.openapi, ...page]));
`;
const NAMES = [["startSandbox", "@linkwright/sandbox"], ...IMPORTED];
const ESM = `${NAMES.map(([names, specifier]) => `import { ${names} } from "${specifier}";`).join("\n")}
import described from "@linkwright/upvio-types/v1/openapi.json" with { type: "json" };
${BODY}`;
const CJS = `${NAMES.map(([names, specifier]) => `const { ${names} } = require("${specifier}");`).join("\n")}
const described = require("@linkwright/upvio-types/v1/openapi.json");
(async () => {${BODY}})();`;
// TypeScript's own syntax for require, and type-only imports of the types packages.
const CTS = `${NAMES.map(([names, specifier], index) => `import module${index} = require("${specifier}");\nconst { ${names} } = module${index};`).join("\n")}
import type { paths } from "@linkwright/stytch-types/b2b";
import described = require("@linkwright/upvio-types/v1/openapi.json");
export type Path = keyof paths;
void (async () => {${BODY}})();`;

let project: string;
beforeAll(async () => {
  project = mkdtempSync(path.join(tmpdir(), "linkwright-project-"));
  await installPacked(project);
});
afterAll(() => rmSync(project, { recursive: true }));

function run(file: string, source: string) {
  writeFileSync(path.join(project, file), source);
  return execute(process.execPath, [file], { cwd: project });
}

describe("the packed packages, installed with npm outside the workspace", () => {
  const response = `${JSON.stringify([...RESPONSE, "3.1.0", 200, 200])}\n`;

  test("run as ES modules", async () => {
    expect((await run("program.mjs", ESM)).stdout).toBe(response);
  });

  test("run as CommonJS", async () => {
    expect((await run("program.cjs", CJS)).stdout).toBe(response);
  });

  test.each([
    ["nodenext", "nodenext", { "typed.mts": ESM, "typed.cts": CTS }],
    ["bundler", "esnext", { "typed.ts": ESM.replace(' with { type: "json" }', "") }],
  ])("type-check as resolved by %s", async (moduleResolution, module, sources) => {
    for (const [file, source] of Object.entries(sources)) writeFileSync(path.join(project, file), source);
    const flags = ["--noEmit", "--strict", "--target", "es2022", "--resolveJsonModule", "--esModuleInterop"];
    const types = ["--types", "node", "--typeRoots", path.join(root, "node_modules/@types")];
    const resolution = ["--module", module, "--moduleResolution", moduleResolution];
    const tsc = path.join(root, "node_modules/typescript/bin/tsc");
    const args = [tsc, ...Object.keys(sources), ...flags, ...types, ...resolution];
    const { stdout } = await execute(process.execPath, args, { cwd: project }).catch((error) => error);
    expect(stdout).toBe("");
  });
});

describe.each(publishedFolders())("the tarball of packages/%s", (name) => {
  const packed = () => readPacked(path.join(project, "tarballs", `${name}.tgz`));

  test("contains exactly the expected files", async () => {
    // Written by the first run. Accept an intended change with `pnpm test --project release tarballs -u`.
    await expect(listing(packed().files)).toMatchFileSnapshot(`tarballs/${name}.txt`);
  });

  test("describes itself correctly", () => expect(packageProblems(packed(), `packages/${name}`)).toEqual([]));
});

test("no list is left of a removed package", () => {
  const lists = readdirSync(path.join(import.meta.dirname, "tarballs"));
  expect(publishedFolders().map((name) => `${name}.txt`)).toEqual(expect.arrayContaining(lists));
});

/**
 * Lists one file per line, without what depends on content: hashes in names, how the site is split, its file for each
 * operation. The changelog is added with the first release.
 */
function listing(files: string[]): string {
  const stable = files.map((file) =>
    file
      .replace(/^(dist\/site\/(?:assets|operations)\/).+(?=\.\w+$)/, "$1*")
      .replace(/-[\w-]{8}(?=(\.d)?\.\w+$)/, "-[hash]"),
  );
  const lines = [...new Set(stable)].filter((file) => file !== "CHANGELOG.md").sort();
  return `${lines.join("\n")}\n`;
}
