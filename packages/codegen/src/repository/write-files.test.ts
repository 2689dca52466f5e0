import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFiles } from "./write-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "linkwright-write-"));
  for (const name of ["first.txt", "second.txt", "gone.txt"]) writeFileSync(path.join(folder, name), `old ${name}`);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Returns all files below the folder with their content. */
function files(): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((file) => [path.relative(folder, file).replaceAll("\\", "/"), readFileSync(file, "utf8")]),
  );
}

test("writes, creates folders, removes, and leaves nothing else", () => {
  writeFiles(
    folder,
    new Map([
      ["first.txt", "new"],
      ["below/it/third.txt", "third"],
    ]),
    ["gone.txt", "never-there.txt", "no-folder/either.txt"],
  );
  expect(files()).toEqual({ "first.txt": "new", "second.txt": "old second.txt", "below/it/third.txt": "third" });
});

test("moves complete files into place: a reader of an open old file reads all of it", () => {
  linkSync(path.join(folder, "first.txt"), path.join(folder, "as-opened.txt"));
  writeFiles(folder, new Map([["first.txt", "new"]]));
  expect(files()).toMatchObject({ "first.txt": "new", "as-opened.txt": "old first.txt" });
});

test("stops at a file that cannot be written, with every file either old or new and no temporary files", () => {
  mkdirSync(path.join(folder, "folder"));
  const wanted = new Map(["first.txt", "folder", "second.txt"].map((file) => [file, "new"]));
  expect(() => writeFiles(folder, wanted, ["gone.txt"])).toThrow(/EISDIR|EPERM/);
  expect(files()).toEqual({ "first.txt": "new", "second.txt": "old second.txt", "gone.txt": "old gone.txt" });

  rmSync(path.join(folder, "folder"), { recursive: true });
  writeFiles(folder, wanted, ["gone.txt"]);
  expect(files()).toEqual({ "first.txt": "new", folder: "new", "second.txt": "new" });
});
