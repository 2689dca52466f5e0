import { expect, test } from "vitest";
import { licenceProblems } from "./licences.ts";

/** A package that holds one file, and a list of what others wrote. */
function toy(file: string, notices = "") {
  const files = new Map([
    ["THIRD-PARTY.md", notices],
    ["dist/index.js", file],
  ]);
  const manifest = { name: "@linkwright/toy", version: "1.0.0" };
  return { manifest, files: [...files.keys()], read: (name: string) => files.get(name) ?? "" };
}

const YAML = "//#region ../../node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js\n";

test("what is brought must be free", () => {
  const installed = [
    { name: "free", version: "1.0.0", license: "(GPL-3.0 OR MIT)" },
    { name: "half-free", version: "1.0.0", license: "MIT AND GPL-3.0" },
    { name: "bound", version: "1.0.0", license: "AGPL-3.0" },
  ];
  expect(licenceProblems(installed, [toy("export const toy = 1;\n")])).toEqual([
    expect.stringContaining("half-free 1.0.0 is under MIT AND GPL-3.0"),
    expect.stringContaining("bound 1.0.0 is under AGPL-3.0"),
  ]);
});

test("what is held must be named too", () => {
  expect(licenceProblems([], [toy(YAML)])).toEqual([expect.stringContaining("holds yaml 2.9.1: name it")]);
  expect(licenceProblems([], [toy(YAML, "yaml 2.9.1, ISC\n")])).toEqual([]);
});

test("what Vite lists as built in must be free", () => {
  expect(licenceProblems([], [toy("", "## bound - 1.0.0 (AGPL-3.0)\n")])).toEqual([
    expect.stringContaining("@linkwright/toy holds bound 1.0.0 is under AGPL-3.0"),
  ]);
});
