import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { staticFile } from "./static-file.ts";

let parent: string;
let folder: URL;
beforeAll(() => {
  parent = mkdtempSync(path.join(tmpdir(), "linkwright-static-"));
  folder = pathToFileURL(path.join(parent, "site/"));
  for (const inner of ["site/assets", "site/.hidden", "site/folder.js"])
    mkdirSync(path.join(parent, inner), { recursive: true });
  const files = ["a.html", "a.css", "a.js", "a.json", "a.svg", "a.md", "a.exe", ".env.js", ".hidden/a.js"];
  for (const name of ["../cli.js", "assets/a-1.b_2.js", ...files]) writeFileSync(new URL(name, folder), "here");
});
afterAll(() => rmSync(parent, { recursive: true }));

test.each([
  ["a.html", "text/html; charset=utf-8"],
  ["a.css", "text/css; charset=utf-8"],
  ["a.js", "text/javascript; charset=utf-8"],
  ["a.json", "application/json"],
  ["a.svg", "image/svg+xml"],
  ["a.md", "text/markdown; charset=utf-8"],
  ["assets/a-1.b_2.js", "text/javascript; charset=utf-8"],
])("%s comes with its type", (name, type) => {
  expect(staticFile(folder, name)).toEqual({ type, bytes: Buffer.from("here") });
});

test.each([
  "",
  "a",
  "none.js",
  "a.exe",
  "a.js.exe",
  "a.constructor",
  "assets",
  "assets/",
  "folder.js",
  "../cli.js",
  "assets/../../cli.js",
  "%2e%2e/cli.js",
  "..%2fcli.js",
  "..\\cli.js",
  "/a.js",
  "//a.js",
  "assets//a-1.b_2.js",
  ".env.js",
  ".hidden/a.js",
  "a.js?b",
  "a.js\n",
  "a.JS",
  "file:///etc/a.js",
])("%j is none", (name) => expect(staticFile(folder, name)).toBeUndefined());

test("an unreadable file is not a missing file", () => {
  writeFileSync(new URL("file.js", folder), "");
  expect(() => staticFile(folder, "file.js/a.js")).toThrow("ENOTDIR");
});
