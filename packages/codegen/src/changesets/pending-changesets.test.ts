import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { UserError } from "../command/main.ts";
import { pendingChangesets, sizeFor } from "./pending-changesets.ts";

const temporary = mkdtempSync(path.join(tmpdir(), "linkwright-pending-"));
afterAll(() => rmSync(temporary, { recursive: true }));

/** Creates a repository with only these files below `.changeset`. */
function repository(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(temporary, "repository-"));
  mkdirSync(path.join(folder, ".changeset"));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, ".changeset", name), content);
  return folder;
}

test("reads every changeset with its sizes, and an empty one with none", () => {
  const folder = repository({
    "README.md": "# Changesets\n",
    "config.json": "{}",
    "brave-cats.md": '---\n"@linkwright/upvio": minor\n"@linkwright/runtime": patch\n---\n\nNew calls.\n',
    "empty.md": "---\n---\n",
  });
  expect(pendingChangesets(folder)).toEqual([
    {
      file: ".changeset/brave-cats.md",
      sizes: new Map([
        ["@linkwright/upvio", "minor"],
        ["@linkwright/runtime", "patch"],
      ]),
    },
    { file: ".changeset/empty.md", sizes: new Map() },
  ]);
  expect(pendingChangesets(repository({ "README.md": "# Changesets\n" }))).toEqual([]);
});

test.each([
  ["an unknown size", '---\n"@linkwright/upvio": huge\n---\n'],
  ["no front matter", "New calls.\n"],
])("reports %s with the file name", (_, content) => {
  const read = () => pendingChangesets(repository({ "by-hand.md": content }));
  expect(read).toThrow(UserError);
  expect(read).toThrow(/^\.changeset\/by-hand\.md: could not parse changeset/);
});

test("returns the largest size that any changeset gives a package", () => {
  const changesets = pendingChangesets(
    repository({
      "a.md": '---\n"@linkwright/upvio": minor\n---\n',
      "b.md": '---\n"@linkwright/upvio": patch\n"@linkwright/runtime": patch\n---\n',
    }),
  );
  expect(sizeFor(changesets, "@linkwright/upvio")).toBe("minor");
  expect(sizeFor(changesets, "@linkwright/runtime")).toBe("patch");
  expect(sizeFor(changesets, "@linkwright/stytch")).toBeUndefined();
});
