import { expect, test } from "vitest";
import { packageProblems } from "./package-rules.ts";

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
const FILES = {
  "README.md": "# toy\n",
  LICENSE: "MIT License\n",
  "CHANGELOG.md": "# toy\n",
  "dist/index.js": "export const toy = 1;\n",
  "dist/index.d.ts": "export declare const toy: number;\n",
};

/** Returns the problems of a package with other fields or files than expected. `undefined` removes one. */
function problems(fields: object = {}, files: Record<string, string | undefined> = {}): string[] {
  const manifest = { ...MANIFEST, ...fields };
  const all = new Map(Object.entries({ ...FILES, ...files }).filter(([, content]) => content !== undefined));
  const read = (file: string) => all.get(file) ?? "";
  return packageProblems({ manifest, files: [...all.keys()].sort(), read }, "packages/toy");
}

test("accepts a correct package", () => expect(problems()).toEqual([]));

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
])("reports a manifest with a wrong %s", (word, fields) => {
  expect(problems(fields)).toEqual([expect.stringContaining(word)]);
});

test.each(["README.md", "LICENSE", "CHANGELOG.md", "dist/index.d.ts"])("reports a package without %s", (file) => {
  expect(problems({}, { [file]: undefined })).toEqual([expect.stringContaining(file)]);
});

test("requires no changelog of a package that was never released", () => {
  expect(problems({ version: "0.0.0" }, { "CHANGELOG.md": undefined })).toEqual([]);
});

test("source maps refer to packed files", () => {
  const mapped = { "dist/index.js": "export const toy = 1;\n//# sourceMappingURL=index.js.map\n" };
  const map = { version: 3, sources: ["../src/index.ts"], mappings: "" };
  expect(problems({}, mapped)).toEqual(["dist/index.js points to dist/index.js.map, which is missing"]);
  expect(problems({}, { ...mapped, "dist/index.js.map": JSON.stringify(map) })).toEqual([
    "dist/index.js.map points to src/index.ts, which is missing",
  ]);
  const whole = { ...map, sourcesContent: ["export const toy = 1;"] };
  expect(problems({}, { ...mapped, "dist/index.js.map": JSON.stringify(whole) })).toEqual([]);
});
