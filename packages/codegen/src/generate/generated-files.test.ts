import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { apply, differences, generatedFilesOnDisk } from "./generated-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "linkwright-generated-"));
  for (const [file, content] of EXPECTED) write(file, content);
  write("packages/toy/src/index.ts", "by hand");
});
afterEach(() => rmSync(folder, { recursive: true }));

const EXPECTED = new Map([
  ["packages/toy-types/generated/v1/openapi.json", "{}"],
  ["packages/toy/src/generated/v1/types.ts", "types"],
  ["packages/toy/docs/generated/v1.md", "docs"],
  ["README.md", "words"],
]);

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

const read = (file: string) => readFileSync(path.join(folder, file), "utf8");

test("files that are up to date have no differences, whatever other files there are", () => {
  expect(differences(EXPECTED, folder)).toEqual([]);
  expect(generatedFilesOnDisk(folder).sort()).toEqual([
    "packages/toy-types/generated/v1/openapi.json",
    "packages/toy/docs/generated/v1.md",
    "packages/toy/src/generated/v1/types.ts",
  ]);
});

test("reports and fixes missing, edited and stray files, and leaves others untouched", () => {
  rmSync(path.join(folder, "packages/toy-types"), { recursive: true });
  mkdirSync(path.join(folder, "packages/toy-types"));
  write("packages/toy/src/generated/v1/types.ts", "edited");
  // The last one is like the remains of a killed run.
  const strays = [
    "docs/generated/v0.md",
    "generated/notes.txt",
    "src/generated/v0/types.ts",
    "docs/generated/v1.md.7.tmp",
  ];
  for (const stray of strays) write(`packages/toy/${stray}`, "mine");
  const untouched = statSync(path.join(folder, "packages/toy/docs/generated/v1.md"));

  const found = differences(EXPECTED, folder);
  expect(found.map(({ kind, file }) => `${kind}: ${file}`).sort()).toEqual([
    "changed: packages/toy/src/generated/v1/types.ts",
    "missing: packages/toy-types/generated/v1/openapi.json",
    ...strays.map((stray) => `stray: packages/toy/${stray}`).sort(),
  ]);

  apply(EXPECTED, found, folder);
  expect(differences(EXPECTED, folder)).toEqual([]);
  for (const [file, content] of EXPECTED) expect(read(file)).toBe(content);
  expect(read("packages/toy/src/index.ts")).toBe("by hand");
  expect(readdirSync(path.join(folder, "packages/toy"), { recursive: true })).not.toContain("notes.txt");
  expect(statSync(path.join(folder, "packages/toy/docs/generated/v1.md")).ino).toBe(untouched.ino);
});
