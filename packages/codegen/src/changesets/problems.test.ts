import { describe, expect, test } from "vitest";
import type { Change, Comparison } from "../compare/comparison.ts";
import type { Size } from "../compare/size.ts";
import { apiOf } from "../repository/apis.ts";
import type { Branch } from "./branch.ts";
import type { Changeset } from "./pending-changesets.ts";
import { problemsOf } from "./problems.ts";
import type { SpecChange } from "./spec-changes.ts";

/** Returns a branch of a repository whose packages are all at 0.1.0, without changes unless specified. */
function branch(changes: Partial<Branch>): Branch {
  return {
    folder: "",
    base: "main",
    packages: ["runtime", "toy", "toy-types"].map((name) => workspacePackage(name, "0.1.0")),
    pending: changes.changesets ?? [],
    changesets: [],
    changed: [],
    shipped: new Map(),
    specs: [],
    ...changes,
  };
}

function workspacePackage(name: string, version: string) {
  return { name: `@linkwright/${name}`, version, folder: `packages/${name}`, files: [] };
}

function changeset(sizes: Record<string, Size>): Changeset {
  const named = Object.entries(sizes).map(([name, size]) => [`@linkwright/${name}`, size] as const);
  return { file: ".changeset/by-hand.md", sizes: new Map(named) };
}

/** Returns a change to `toy/v1` that is not released yet. */
function specChange(needed: Size, comparison = comparisonOf(needed)): SpecChange {
  const api = apiOf("toy@v1", "specs/toy/v1/openapi.yaml");
  return { api, comparison, needed, sinceRelease: undefined };
}

/** Returns a merged change since the release of toy 0.1.0. */
function mergedChange(size: Size): SpecChange {
  const sinceRelease = { tag: "@linkwright/toy-types@0.1.0", comparison: comparisonOf(size) };
  return { ...specChange("none"), sinceRelease };
}

/** Returns a comparison with one change of each of these sizes. */
function comparisonOf(size: Size, ...more: Size[]): Comparison {
  const changes = [size, ...more]
    .filter((each) => each !== "none")
    .map((each): Change => ({ size: each, kind: "removed", operations: ["things.list"], where: each, property: "" }));
  return { api: "toy/v1", size, changes };
}

const shipped = (name: string, ...files: string[]) => new Map([[`@linkwright/${name}`, files]]);

test("reports no problem for a branch without changes", () => {
  expect(problemsOf(branch({}), false)).toEqual([]);
});

describe("a changed description", () => {
  test("is reported with packages, sizes, reasons and the fix if its changeset is too small", () => {
    const comparison = comparisonOf("major", "minor", "major");
    const specs = [specChange("major", comparison)];
    const changesets = [changeset({ "toy-types": "patch", toy: "minor" })];
    expect(problemsOf(branch({ specs, changesets }), false)).toEqual([
      [
        "The changes to toy/v1 need a major changeset for its types and its client:",
        "  @linkwright/toy-types: patch, needs major",
        "  @linkwright/toy: minor, needs major",
        "  major removed things.list major",
        "  major removed things.list major",
        "Write it with `pnpm changeset from-spec`.",
      ].join("\n"),
    ]);
  });

  test("needs its size for both packages; neither an empty changeset nor the label is enough", () => {
    const specs = [specChange("minor")];
    const changesets = [changeset({ "toy-types": "minor" }), changeset({})];
    const problems = problemsOf(branch({ specs, changesets }), true);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("  @linkwright/toy: no changeset, needs minor\n");
    expect(problems[0]).not.toContain("  @linkwright/toy-types:");
  });

  test.each<[needed: Size, given: Size, problems: number]>([
    ["none", "none", 0],
    ["patch", "none", 1],
    ["patch", "patch", 0],
    ["patch", "major", 0],
    ["minor", "patch", 1],
    ["minor", "minor", 0],
    ["major", "minor", 1],
    ["major", "major", 0],
  ])("of size %s, with changesets of %s", (needed, given, problems) => {
    const changesets = [changeset({ "toy-types": given, toy: given })];
    expect(problemsOf(branch({ specs: [specChange(needed)], changesets }), false)).toHaveLength(problems);
  });

  test("may get its sizes from several changesets", () => {
    const changesets = [changeset({ "toy-types": "minor", toy: "patch" }), changeset({ toy: "minor" })];
    expect(problemsOf(branch({ specs: [specChange("minor")], changesets }), false)).toEqual([]);
  });

  test("is not covered by a changeset of an earlier branch", () => {
    const pending = [changeset({ "toy-types": "minor", toy: "minor" })];
    expect(problemsOf(branch({ specs: [specChange("minor")], pending }), false)).toHaveLength(1);
  });

  test("is reported once, even though its files ship", () => {
    const files = shipped("toy-types", "packages/toy-types/generated/v1/openapi.json");
    expect(problemsOf(branch({ specs: [specChange("minor")], shipped: files }), false)).toHaveLength(1);
  });

  test("is reported with at most twenty changes", () => {
    const many = comparisonOf("minor", ...Array<Size>(20).fill("minor"));
    const [problem = ""] = problemsOf(branch({ specs: [specChange("minor", many)] }), false);
    expect(problem.match(/^ {2}minor removed /gm)).toHaveLength(20);
    expect(problem).toContain("\n  and 1 more\n");
    many.changes.pop();
    expect(problemsOf(branch({ specs: [specChange("minor", many)] }), false)[0]).not.toContain("more\n");
  });
});

describe("any other change that ships", () => {
  const handWritten = shipped("runtime", "packages/runtime/src/retry.ts", "packages/runtime/README.md");

  test("needs a changeset that names its package, and is reported with the changed files", () => {
    const changesets = [changeset({ toy: "patch" })];
    expect(problemsOf(branch({ shipped: handWritten, changesets }), false)).toEqual([
      [
        "@linkwright/runtime has no changeset, but its published files changed:",
        "  packages/runtime/src/retry.ts",
        "  packages/runtime/README.md",
        "Write it with `pnpm changeset`, or with `pnpm changeset --empty` if users are not affected.",
      ].join("\n"),
    ]);
  });

  test("is reported for each package, with at most twenty files", () => {
    const files = Array.from({ length: 22 }, (_, index) => `packages/toy/src/${index}.ts`);
    const problems = problemsOf(branch({ shipped: new Map([...handWritten, ...shipped("toy", ...files)]) }), false);
    expect(problems).toHaveLength(2);
    expect(problems[1]).toContain("  packages/toy/src/19.ts\n  and 2 more\n");
  });

  test("is covered by a changeset of any size, an empty one, or the label", () => {
    const covered = (changesets: Changeset[], shipsNothing = false) =>
      problemsOf(branch({ shipped: handWritten, changesets }), shipsNothing).length === 0;
    expect(covered([])).toBe(false);
    expect(covered([changeset({ runtime: "patch" })])).toBe(true);
    expect(covered([changeset({ runtime: "major" })])).toBe(true);
    expect(covered([changeset({ toy: "patch" }), changeset({})])).toBe(true);
    expect(covered([], true)).toBe(true);
  });

  test("is not covered by the changeset of an earlier branch", () => {
    const pending = [changeset({ runtime: "patch" }), changeset({})];
    expect(problemsOf(branch({ shipped: handWritten, pending }), false)).toHaveLength(1);
  });

  test("is reported as generated if the meaning of its description did not change", () => {
    const files = shipped("toy-types", "packages/toy-types/generated/v1/openapi.json");
    const [problem = ""] = problemsOf(branch({ shipped: files, specs: [specChange("none")] }), false);
    expect(problem).toContain("@linkwright/toy-types has no changeset, but its published files changed:\n");
    expect(problem).toContain(
      "Write it with `pnpm changeset from-spec`, or with `pnpm changeset` if no spec is the reason.",
    );
    const changesets = [changeset({})];
    expect(problemsOf(branch({ shipped: files, specs: [specChange("none")], changesets }), false)).toEqual([]);
  });
});

test("rejects a changeset for an unpublished package, except in earlier changesets", () => {
  const unknown = changeset({ runtime: "patch", "no-such": "patch" });
  expect(problemsOf(branch({ changesets: [unknown] }), true)).toEqual([
    ".changeset/by-hand.md names @linkwright/no-such, which is not a published package of this repository.",
  ]);
  expect(problemsOf(branch({ pending: [unknown] }), true)).toEqual([]);
});

describe("a description that changed since its release", () => {
  test("keeps its size: a reduced changeset is reported with the command that completes it", () => {
    const pending = [changeset({ "toy-types": "major", toy: "patch" })];
    expect(problemsOf(branch({ specs: [mergedChange("major")], pending }), true)).toEqual([
      [
        "The next release would be too small for the changes to toy/v1 since @linkwright/toy-types@0.1.0:",
        "  @linkwright/toy: patch, needs major",
        "  major removed things.list major",
        "Add the missing changeset with `pnpm changeset from-spec --base @linkwright/toy-types@0.1.0`.",
      ].join("\n"),
    ]);
  });

  test.each<[changed: Size, pending: Size, version: string, found: string | undefined]>([
    ["none", "none", "0.1.0", undefined],
    ["patch", "none", "0.1.0", "no changeset"],
    ["patch", "patch", "0.1.0", undefined],
    ["minor", "none", "0.1.1", "patch"],
    ["minor", "minor", "0.1.1", undefined],
    ["major", "minor", "0.2.0", "minor"],
    ["major", "none", "0.2.0", "minor"],
    ["major", "none", "1.0.0", undefined],
    ["major", "major", "0.1.0", undefined],
    ["minor", "none", "0.2.0-next.1", undefined],
    ["minor", "none", "0.1.0-next.1", "no changeset"],
  ])("of size %s, with a %s changeset, at version %s", (changed, size, version, found) => {
    const packages = ["toy", "toy-types", "runtime"].map((name) => workspacePackage(name, version));
    const pending = [changeset({ toy: size, "toy-types": size })];
    const problems = problemsOf(branch({ specs: [mergedChange(changed)], packages, pending }), true);
    expect(problems).toHaveLength(found === undefined ? 0 : 1);
    if (found !== undefined) {
      expect(problems[0]).toContain(`  @linkwright/toy: ${found}, needs ${changed}\n`);
      expect(problems[0]).toContain(`  @linkwright/toy-types: ${found}, needs ${changed}\n`);
      expect(problems[0]).not.toContain("runtime");
    }
  });
});
