import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { afterEach, beforeEach, expect, test } from "vitest";
import { licenceProblems } from "./licences.ts";
import { packageProblems } from "./package-rules.ts";
import { publintProblems, typeResolutionProblems } from "./package-tools.ts";
import { readPacked } from "./packed-package.ts";

const MANIFEST = {
  name: "@linkwright/toy",
  version: "1.0.0",
  license: "MIT",
  repository: { type: "git", url: "git+https://github.com/linkwright/linkwright.git", directory: "packages/toy" },
  type: "module",
  sideEffects: false,
  engines: { node: ">=20" },
  files: ["dist", "CHANGELOG.md"],
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
};
const FILES: Record<string, string> = {
  "README.md": "# toy\n",
  LICENSE: "MIT License\n",
  "CHANGELOG.md": "# toy\n",
  "dist/index.js": "export const toy = 1;\n",
  "dist/index.d.ts": "export declare const toy: number;\n",
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "linkwright-toy-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A tarball of the toy, with other fields or files than it should have; undefined leaves one out. */
function pack(fields: object = {}, files: Record<string, string | undefined> = {}): string {
  const all = { "package.json": JSON.stringify({ ...MANIFEST, ...fields }), ...FILES, ...files };
  for (const [file, content] of Object.entries(all)) {
    if (content === undefined) continue;
    const place = path.join(folder, "package", file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  execFileSync("tar", ["-czf", "toy.tgz", "package"], { cwd: folder });
  return path.join(folder, "toy.tgz");
}

const problems = (...toy: Parameters<typeof pack>) => packageProblems(readPacked(pack(...toy)), "packages/toy");

test("a package that is as it should be passes", async () => {
  const tarball = pack();
  expect(packageProblems(readPacked(tarball), "packages/toy")).toEqual([]);
  expect(await publintProblems(tarball)).toEqual([]);
  expect(licenceProblems([], [readPacked(tarball)])).toEqual([]);
});

test.each([
  ["repository.directory", { repository: { ...MANIFEST.repository, directory: "packages/other" } }],
  ["repository.url", { repository: { ...MANIFEST.repository, url: "linkwright/linkwright" } }],
  ["sideEffects", { sideEffects: undefined }],
  ["engines.node", { engines: undefined }],
  ["license", { license: "UNLICENSED" }],
  ["files", { files: ["dist"] }],
  ["scripts.postinstall", { scripts: { postinstall: "node dist/index.js" } }],
  ["dependencies.left", { dependencies: { left: "workspace:^" } }],
  ["types", { exports: { ".": { default: "./dist/index.js", types: "./dist/index.d.ts" } } }],
  ["source file", { exports: { ".": { "@linkwright/source": "./dist/index.js" } } }],
  ["dist/cli.js", { bin: { toy: "./dist/cli.js" } }],
])("a manifest with a wrong %s is told", (word, fields) => {
  expect(problems(fields)).toEqual([expect.stringContaining(word)]);
});

test.each(["README.md", "LICENSE", "CHANGELOG.md", "dist/index.d.ts"])("a package without %s is told", (file) => {
  expect(problems({}, { [file]: undefined })).toEqual([expect.stringContaining(file)]);
});

test("a package that was never released has no changelog yet", () => {
  expect(problems({ version: "0.0.0" }, { "CHANGELOG.md": undefined })).toEqual([]);
});

test("source maps point to what is packed", () => {
  const mapped = { "dist/index.js": "export const toy = 1;\n//# sourceMappingURL=index.js.map\n" };
  const map = { version: 3, sources: ["../src/index.ts"], mappings: "" };
  expect(problems({}, mapped)).toEqual(["dist/index.js points to dist/index.js.map, which is missing"]);
  expect(problems({}, { ...mapped, "dist/index.js.map": JSON.stringify(map) })).toEqual([
    "dist/index.js.map points to src/index.ts, which is missing",
  ]);
  const whole = { ...map, sourcesContent: ["export const toy = 1;"] };
  expect(problems({}, { ...mapped, "dist/index.js.map": JSON.stringify(whole) })).toEqual([]);
});

test("publint and @arethetypeswrong look at what is packed", async () => {
  const tarball = pack({ exports: { ".": { types: "./dist/index.d.cts", default: "./dist/index.js" } } });
  expect(await publintProblems(tarball)).toEqual([expect.stringContaining("index.d.cts")]);
  expect(await typeResolutionProblems(tarball)).toContainEqual("FallbackCondition: . (node16-esm)");
});

test("what is brought must be free, and what is held must be named too", () => {
  const packed = readPacked(
    pack({}, { "dist/index.js": "//#region ../../node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js\n" }),
  );
  const installed = [
    { name: "free", version: "1.0.0", license: "(GPL-3.0 OR MIT)" },
    { name: "bound", version: "1.0.0", license: "AGPL-3.0" },
  ];
  expect(licenceProblems(installed, [packed])).toEqual([
    expect.stringContaining("bound 1.0.0 is under AGPL-3.0"),
    expect.stringContaining("holds yaml 2.9.1: name it"),
  ]);
});

test("a part that does not exist is answered with those that do", () => {
  const script = path.join(root, "scripts/release-check.ts");
  expect(() => execFileSync(process.execPath, [script, "licenses"], { encoding: "utf8", stdio: "pipe" })).toThrow(
    /There is no part licenses[\s\S]+licences/,
  );
});
