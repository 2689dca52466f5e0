import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { git } from "@linkwright/codegen/repository/git";
import { afterEach, beforeEach, expect, test } from "vitest";
import { version } from "./version.ts";

/** A repository of two packages, the second of which depends on the first, with a changeset for the first. */
let repository: string;
beforeEach(() => {
  repository = mkdtempSync(path.join(tmpdir(), "linkwright-versions-"));
  write("package.json", { name: "toys", private: true });
  write("pnpm-workspace.yaml", "packages:\n  - packages/*\n");
  write(".changeset/config.json", { access: "public", baseBranch: "main", updateInternalDependencies: "patch" });
  write(".changeset/README.md", "Changesets.\n");
  write(".changeset/blue-toy.md", '---\n"toy": minor\n---\n\nToys can be blue.\n');
  write("packages/toy/package.json", { name: "toy", version: "0.1.0" });
  write("packages/shop/package.json", { name: "shop", version: "0.1.0", dependencies: { toy: "workspace:^" } });
  git(repository, "init", "--quiet", "--initial-branch=main", "--template=");
  commit("Start");
});
afterEach(() => rmSync(repository, { recursive: true }));

function write(file: string, content: object | string): void {
  const target = path.join(repository, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, typeof content === "string" ? content : `${JSON.stringify(content, undefined, 2)}\n`);
}

function commit(message: string): void {
  git(repository, "add", "--all");
  const identity = ["-c", "user.name=Tester", "-c", "user.email=tester@example.com", "-c", "commit.gpgsign=false"];
  git(repository, ...identity, "commit", "--quiet", "--message", message);
}

const read = (file: string) => readFileSync(path.join(repository, file), "utf8");
const versionOf = (name: string) => JSON.parse(read(`packages/${name}/package.json`)).version;

test("sets versions and changelogs according to the changesets, once", async () => {
  expect(await version(repository)).toEqual([
    ".changeset/blue-toy.md",
    "packages/shop/CHANGELOG.md",
    "packages/shop/package.json",
    "packages/toy/CHANGELOG.md",
    "packages/toy/package.json",
  ]);
  expect([versionOf("toy"), versionOf("shop")]).toEqual(["0.2.0", "0.1.1"]);
  expect(read("packages/toy/CHANGELOG.md")).toMatch(/## 0\.2\.0[\s\S]+: Toys can be blue\./);
  expect(existsSync(path.join(repository, ".changeset/README.md"))).toBe(true);

  expect(await version(repository)).toEqual([]);
  expect(versionOf("toy")).toBe("0.2.0");
});

test("does not raise versions twice after a run that was killed", async () => {
  await version(repository);
  git(repository, "restore", ".changeset", "packages/shop"); // as if these had not been written yet
  await expect(version(repository)).rejects.toThrow(
    /Commit or restore these files first:[\s\S]+packages\/toy\/package\.json/,
  );
  expect(versionOf("toy")).toBe("0.2.0");

  git(repository, "restore", ".");
  git(repository, "clean", "--quiet", "--force");
  await version(repository);
  expect([versionOf("toy"), versionOf("shop")]).toEqual(["0.2.0", "0.1.1"]);
});

test("a changeset need not be committed", async () => {
  write(".changeset/red-toy.md", '---\n"toy": major\n---\n\nToys are red.\n');
  await version(repository);
  expect(versionOf("toy")).toBe("1.0.0");
});
