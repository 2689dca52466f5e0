import { expect, test } from "vitest";
import { licenseProblems } from "./licenses.ts";

/** Returns a package with one file, and a list of its third-party code. */
function toy(file: string, notices = "") {
  const files = new Map([
    ["THIRD-PARTY.md", notices],
    ["dist/index.js", file],
  ]);
  const manifest = { name: "@linkwright/toy", version: "1.0.0" };
  return { manifest, files: [...files.keys()], read: (name: string) => files.get(name) ?? "" };
}

const YAML = "//#region ../../node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js\n";

test("installed packages need a free license", () => {
  const installed = [
    { name: "free", version: "1.0.0", license: "(GPL-3.0 OR MIT)" },
    { name: "half-free", version: "1.0.0", license: "MIT AND GPL-3.0" },
    { name: "bound", version: "1.0.0", license: "AGPL-3.0" },
  ];
  expect(licenseProblems(installed, [toy("export const toy = 1;\n")])).toEqual([
    expect.stringContaining("half-free 1.0.0 is under MIT AND GPL-3.0"),
    expect.stringContaining("bound 1.0.0 is under AGPL-3.0"),
  ]);
});

test("bundled packages must also be listed", () => {
  expect(licenseProblems([], [toy(YAML)])).toEqual([expect.stringContaining("bundles yaml 2.9.1: list it")]);
  expect(licenseProblems([], [toy(YAML, "yaml 2.9.1, ISC\n")])).toEqual([]);
});

test("packages that Vite lists as bundled need a free license", () => {
  expect(licenseProblems([], [toy("", "## bound - 1.0.0 (AGPL-3.0)\n")])).toEqual([
    expect.stringContaining("@linkwright/toy bundles bound 1.0.0 is under AGPL-3.0"),
  ]);
});
