import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../command/main.ts";
import type { Change } from "../compare/comparison.ts";
import type { Size } from "../compare/size.ts";
import { apiOf } from "../repository/apis.ts";
import { publishedPackages } from "../repository/workspace-packages.ts";
import type { SpecChange } from "./spec-changes.ts";
import { writeSpecChangesets } from "./spec-changesets.ts";
import { ToyRepository } from "./toy-repository.ts";

let toy: ToyRepository;
beforeAll(() => {
  toy = new ToyRepository();
});
afterAll(() => toy.remove());

/**
 * Writes the changesets for a branch of the toy repository that changed these descriptions and these other published files.
 */
function write(specs: SpecChange[], shipped: Record<string, string[]> = {}) {
  const { folder } = toy;
  return writeSpecChangesets({
    folder,
    base: "main",
    packages: publishedPackages(folder),
    pending: [],
    changesets: [],
    changed: [],
    shipped: new Map(Object.entries(shipped).map(([name, files]) => [`@linkwright/${name}`, files])),
    specs,
  });
}

/** Returns a change to an API in one place, with larger changes since its release. */
function change(name: string, needed: Size, where = "request: name"): SpecChange {
  const size = needed === "none" ? "patch" : needed;
  const one: Change = { size, kind: "added", operations: ["things.create"], where, property: "" };
  const comparison = (changes: Change[]) => ({ api: name, size, changes });
  return {
    api: apiOf(name, `specs/${name.replace("@", "/")}/openapi.yaml`),
    needed,
    comparison: comparison([one]),
    sinceRelease: { tag: ToyRepository.RELEASE, comparison: comparison([one, { ...one, where: "released" }]) },
  };
}

const SIZED = /^\.changeset\/from-spec-toy-[0-9a-f]{8}\.md$/;
const only = <T>(list: T[]): T => {
  expect(list).toHaveLength(1);
  return list[0] as T;
};

describe("a changed description", () => {
  afterEach(() => {
    for (const file of toy.changesets()) toy.delete(file);
  });

  test("gets a changeset for its types and its client, with the list of changes as text", () => {
    const changed = change("toy@v1", "major");
    const { file, what } = only(write([changed]));
    expect(file).toMatch(SIZED);
    expect(what).toBe("wrote");
    expect(toy.read(file)).toBe(
      [
        "---",
        '"@linkwright/toy": major',
        '"@linkwright/toy-types": major',
        "---",
        "",
        "Changes to `toy/v1`:",
        "",
        "- major: added `things.create` request: name",
        "",
      ].join("\n"),
    );
  });

  test("gets the size that it needs, not the one that was found", () => {
    const { file } = only(write([{ ...change("toy@v1", "major"), needed: "patch" }]));
    expect(toy.read(file)).toContain('"@linkwright/toy": patch\n"@linkwright/toy-types": patch\n');
  });

  test("gets none if it needs none", () => {
    expect(write([change("toy@v1", "none")])).toEqual([]);
    expect(toy.changesets()).toEqual([]);
  });

  test("shares the changeset of its provider, which has the largest of their sizes", () => {
    const { file } = only(write([change("toy@v1", "patch"), change("toy@v2", "minor"), change("toy@v3", "none")]));
    const content = toy.read(file);
    expect(content).toContain('---\n"@linkwright/toy": minor\n"@linkwright/toy-types": minor\n---\n');
    expect(content).toContain("Changes to `toy/v1`:");
    expect(content).toContain("Changes to `toy/v2`:");
    expect(content).not.toContain("toy/v3");
  });

  test("of another provider gets another changeset", () => {
    const files = write([change("toy@v1", "patch"), change("acme@v1", "minor")]).map(({ file }) => file);
    expect(files).toEqual([expect.stringMatching(SIZED), expect.stringContaining("from-spec-acme-")]);
    expect(toy.read(files[1] ?? "")).toContain(
      '---\n"@linkwright/acme": minor\n"@linkwright/acme-types": minor\n---\n',
    );
  });

  test.each<[needed: Size, derived: Size]>([
    ["patch", "patch"],
    ["minor", "minor"],
    ["major", "minor"],
  ])("of size %s is %s for a package that contains something derived from it", (needed, derived) => {
    const shipped = {
      toy: ["packages/toy/src/generated/v1/types.ts"],
      acme: ["packages/acme/src/generated/v1/types.ts"],
      sandbox: ["packages/toy-types/generated/v1/openapi.json"],
      runtime: ["packages/runtime/src/retry.ts"],
    };
    const { file } = only(write([change("toy@v1", needed)], shipped));
    expect(toy.read(file)).toMatch(
      `---\n"@linkwright/sandbox": ${derived}\n"@linkwright/toy": ${needed}\n"@linkwright/toy-types": ${needed}\n---\n`,
    );
  });
});

describe("written again", () => {
  afterEach(() => toy.reset());

  test("is kept if nothing has changed since, also in a checkout with other line endings", () => {
    const { file } = only(write([change("toy@v1", "minor")]));
    const kept = [{ file, what: "kept" }];
    expect(write([change("toy@v1", "minor")])).toEqual(kept);
    toy.write(file, toy.read(file).replaceAll("\n", "\r\n"));
    expect(write([change("toy@v1", "minor")])).toEqual(kept);
    toy.commit("Work");
    expect(write([change("toy@v1", "minor")])).toEqual(kept);
  });

  test("replaces only the branch's own changeset", () => {
    const merged = only(write([change("toy@v1", "minor")])).file;
    toy.merge();
    const mine = toy.addChangeset("by-hand", { toy: "patch" });
    const first = only(write([change("toy@v1", "minor", "request: size")])).file;
    expect(toy.changesets()).toEqual([mine, ...[first, merged].sort()]);

    const again = write([change("toy@v1", "minor", "request: color")]);
    expect(again).toEqual([
      { file: expect.stringMatching(SIZED), what: "wrote" },
      { file: first, what: "removed" },
    ]);
    expect(toy.changesets()).toEqual([mine, ...[again[0]?.file, merged].sort()]);

    expect(write([])).toEqual([{ file: again[0]?.file, what: "removed" }]);
    expect(toy.changesets()).toEqual([mine, merged]);
    expect(toy.read(mine)).toContain("In my words.");
  });

  test("does not replace a changeset of an earlier branch with the same text", () => {
    const merged = only(write([change("toy@v1", "patch")])).file;
    toy.merge();
    const { file, what } = only(write([change("toy@v1", "patch")]));
    expect(what).toBe("wrote");
    expect(toy.changesets()).toEqual([file, merged].sort());
    expect(write([change("toy@v1", "patch")])).toEqual([{ file, what: "kept" }]);
  });

  test("does not overwrite manual edits", () => {
    const { file } = only(write([change("toy@v1", "minor")]));
    const edited = toy.read(file).replace("Changes to", "In my words, changes to");
    toy.write(file, edited);
    const rewrite = () => write([change("toy@v1", "minor", "request: size")]);
    expect(rewrite).toThrow(UserError);
    expect(rewrite).toThrow(`${file} was edited after it was written. Rename it to keep your text`);
    expect(toy.changesets()).toEqual([file]);
    expect(toy.read(file)).toBe(edited);
  });
});
