import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeFiles } from "../repository/write-files.ts";
import { filesBelow, placeProvider } from "./place-provider.ts";

const OLD = {
  "README.md": "old",
  "packages/runtime/package.json": "runtime",
  "pnpm-lock.yaml": "old",
  "redocly.yaml": "old",
};
const OWN = {
  ".changeset/add-acme.md": "new",
  "packages/acme/package.json": "manifest",
  "packages/acme/src/index.ts": "code",
  "packages/acme-types/package.json": "manifest",
  "packages/acme-types/generated/v1/index.d.ts": "types",
  "specs/acme/v1/openapi.yaml": "spec",
};
const MADE = new Map(Object.entries({ "redocly.yaml": "new", "pnpm-lock.yaml": "new", "README.md": "new", ...OWN }));
const WHOLE = { ...OLD, ...Object.fromEntries(MADE) };

let repository: string;
beforeEach(() => {
  repository = mkdtempSync(path.join(tmpdir(), "linkwright-place-"));
  writeFiles(repository, new Map(Object.entries(OLD)));
});
afterEach(() => rmSync(repository, { recursive: true }));

const place = (write?: typeof writeFiles) => placeProvider(repository, "acme", MADE, write);
const write = (file: string, content: string) => writeFiles(repository, new Map([[file, content]]));

function tree(): Record<string, string> {
  const read = (file: string) => readFileSync(path.join(repository, file), "utf8");
  return Object.fromEntries(filesBelow(repository, "").map((file) => [file, read(file)]));
}

test("writes all files, and leaves others alone", () => {
  place();
  expect(tree()).toEqual(WHOLE);
});

describe("a run that stops after any number of files", () => {
  test.each(Array.from({ length: MADE.size }, (_, index) => index))(
    "%i: registers nothing that is incomplete, and the next run completes it",
    (count) => {
      const ends: typeof writeFiles = (folder, files) => {
        writeFiles(folder, new Map([...files].slice(0, count)));
        throw new Error("killed");
      };
      expect(() => place(ends)).toThrow("killed");
      const { "redocly.yaml": listed, "pnpm-lock.yaml": locked, ...others } = tree();
      expect(listed).toBe("old");
      if (locked === "new") expect(others).toMatchObject({ "README.md": "new", ...OWN });
      if (others["packages/acme/package.json"]) expect(others).toHaveProperty(["packages/acme/src/index.ts"]);
      if (others["packages/acme-types/package.json"])
        expect(others).toHaveProperty(["packages/acme-types/generated/v1/index.d.ts"]);
      place();
      expect(tree()).toEqual(WHOLE);
    },
  );

  test("leaves no temporary file once it is completed", () => {
    write("packages/acme/src/index.ts.4711.tmp", "co");
    write(".changeset/add-acme.md", "new");
    place();
    expect(tree()).toEqual(WHOLE);
  });
});

describe("reports and preserves files of others", () => {
  const message = (file: string, places: string) =>
    `${file} already exists with other content, so nothing was changed. If an interrupted run left it, delete ${places} and run this command again; otherwise choose another name.`;

  test.each([
    ["a file with other content", "packages/acme/src/index.ts", "packages/acme"],
    ["a file that it would not write", "specs/acme/notes.md", "specs/acme"],
    ["a temporary file of something else", "specs/acme/notes.md.4711.tmp", "specs/acme"],
    ["a file in place of a folder", "packages/acme-types", "packages/acme-types"],
    ["a changeset", ".changeset/add-acme.md", ".changeset/add-acme.md"],
  ])("%s", (_what, file, places) => {
    write(file, "mine");
    const before = tree();
    expect(() => place()).toThrow(expect.objectContaining({ name: "UserError", message: message(file, places) }));
    expect(tree()).toEqual(before);
  });

  test("names all places that contain something", () => {
    write("specs/acme/v1/openapi.yaml", "spec");
    write("packages/acme/package.json", "mine");
    expect(() => place()).toThrow(message("packages/acme/package.json", "specs/acme, packages/acme"));
  });
});

test("ignores links that pnpm created", () => {
  mkdirSync(path.join(repository, "packages/acme/node_modules"), { recursive: true });
  writeFileSync(path.join(repository, "packages/acme/node_modules/linked"), "");
  place();
  expect(tree()).toEqual(WHOLE);
});

test("does not mistake a provider for another with the same prefix", () => {
  write("packages/acme-shop/package.json", "another");
  write("specs/acme-shop/v1/openapi.yaml", "another");
  place();
  expect(tree()).toMatchObject(WHOLE);
});
