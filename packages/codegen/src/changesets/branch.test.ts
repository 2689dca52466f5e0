import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../command/main.ts";
import type { toyDescription } from "../compare/toy-description.ts";
import { readBranch } from "./branch.ts";
import { problemsOf } from "./problems.ts";
import { writeSpecChangesets } from "./spec-changesets.ts";
import { ToyRepository } from "./toy-repository.ts";

let toy: ToyRepository;
beforeAll(() => {
  toy = new ToyRepository();
});
afterEach(() => toy.reset());
afterAll(() => toy.remove());

const branch = (base?: string) => readBranch(base, toy.folder);
const problems = async (base?: string) => problemsOf(await branch(base), false);

type Change = (toy: ReturnType<typeof toyDescription>) => void;
const removeField: Change = ({ components }) => {
  delete components.schemas.Thing.allOf[1].properties.size;
};
const reorder: Change = ({ components }) => {
  components.schemas.Thing.allOf[1].required.reverse();
};

/** Adds an API to the toy repository that its release does not have. */
function addApi(): void {
  toy.list("toy@v1", "toy@v2", "acme@v1");
  toy.describe("toy@v2", () => {});
}

describe("published files", () => {
  const RUNTIME = "packages/runtime/README.md";

  test("are read from all changes of the branch: committed, uncommitted, untracked, deleted", async () => {
    toy.write("packages/runtime/src/a.ts", "committed\n");
    toy.commit("Work");
    toy.write("tsdown.base.ts", "staged\n");
    toy.git("add", "--all");
    toy.write("README.md", "new, and ships nowhere\n");
    toy.delete("packages/toy/README.md");
    const { changed, shipped, folder, base, packages, specs } = await branch();
    expect(changed).toEqual(["README.md", "packages/runtime/src/a.ts", "packages/toy/README.md", "tsdown.base.ts"]);
    expect(Object.fromEntries(shipped)).toEqual({
      "@linkwright/acme": ["tsdown.base.ts"],
      "@linkwright/runtime": ["packages/runtime/src/a.ts", "tsdown.base.ts"],
      "@linkwright/sandbox": ["tsdown.base.ts"],
      "@linkwright/toy": ["packages/toy/README.md", "tsdown.base.ts"],
    });
    expect({ folder, base, specs }).toEqual({
      folder: toy.folder,
      base: toy.git("rev-parse", "main").trim(),
      specs: [],
    });
    expect(packages.map(({ name }) => name)).not.toContain("@linkwright/testing");
  });

  test("need a changeset of the branch itself", async () => {
    toy.addChangeset("earlier", { runtime: "patch" });
    toy.merge();
    toy.write(RUNTIME, "Changed.\n");
    toy.commit("Change");
    expect(await problems()).toEqual([expect.stringContaining(`@linkwright/runtime has no changeset, but`)]);
    toy.addChangeset("later", { runtime: "patch" });
    expect(await problems()).toEqual([]);
    const { pending, changesets } = await branch();
    expect(pending.map(({ file }) => file)).toEqual([".changeset/earlier.md", ".changeset/later.md"]);
    expect(changesets.map(({ file }) => file)).toEqual([".changeset/later.md"]);
  });

  test("depend on the base: origin/main, else main, or the given one", async () => {
    toy.addChangeset("earlier", { runtime: "patch" });
    toy.merge();
    toy.write(RUNTIME, "Changed.\n");
    toy.commit("Change");
    expect([...(await branch()).shipped.keys()]).toEqual(["@linkwright/runtime"]);
    expect(await problems(ToyRepository.RELEASE)).toEqual([]);
    toy.git("update-ref", "refs/remotes/origin/main", "HEAD");
    expect((await branch()).shipped.size).toBe(0);
    toy.git("update-ref", "-d", "refs/remotes/origin/main");
  });

  test("do not include what no tarball contains, or what a release writes", async () => {
    toy.write("scripts/a.ts", "Changed.\n");
    toy.write("packages/testing/src/a.ts", "Changed.\n");
    toy.write("packages/toy/test/a.test.ts", "Changed.\n");
    toy.write("packages/toy/CHANGELOG.md", "Changed.\n");
    toy.write("packages/toy/package.json", toy.read("packages/toy/package.json").replace("0.1.0", "7.0.0"));
    expect((await branch()).shipped.size).toBe(0);
    expect(await problems()).toEqual([]);
  });
});

describe("a changed description", () => {
  test("that breaks is a problem until the changeset made from it exists", async () => {
    toy.describe("toy@v1", removeField);
    const mine = toy.addChangeset("by-hand", { "toy-types": "patch", toy: "patch", sandbox: "patch" });
    const before = await branch();
    const [problem = "", ...more] = problemsOf(before, false);
    expect(problem).toContain("  @linkwright/toy-types: patch, needs major\n");
    expect(problem).toContain("  @linkwright/toy: patch, needs major\n");
    expect(problem).toMatch(
      /^ {2}major removed things\.list \w+ 200: things\[\]\.size \[2 methods: things\.list, things\.create\]$/m,
    );
    expect(problem).toContain("Write it with `pnpm changeset from-spec`.");
    // The next release would be too small as well.
    expect(more).toHaveLength(1);

    writeSpecChangesets(before);
    expect(await problems()).toEqual([]);
    expect(toy.read(mine)).toContain("In my words.");
    expect(toy.changesets()).toHaveLength(2);
  });

  test("whose meaning did not change needs no changeset from the spec, but ships", async () => {
    toy.describe("toy@v1", reorder);
    const read = await branch();
    expect(writeSpecChangesets(read)).toEqual([]);
    expect(problemsOf(read, false)).toEqual([
      expect.stringMatching(
        /^@linkwright\/sandbox has no changeset, but its published files changed:\n {2}packages\/toy-/,
      ),
      expect.stringMatching(
        /^@linkwright\/toy-types has no changeset, but its published files changed:\n {2}packages\/toy-/,
      ),
    ]);
  });

  test("that reverts something unreleased breaks no one", async () => {
    addApi();
    toy.merge();
    toy.git("checkout", ToyRepository.RELEASE, "--", "redocly.yaml");
    toy.delete(ToyRepository.description("toy@v2"));
    const [written] = writeSpecChangesets(await branch());
    expect(written?.what).toBe("wrote");
    expect(toy.read(written?.file ?? "")).toContain('"@linkwright/toy": patch\n"@linkwright/toy-types": patch\n');
  });

  test("that is merged keeps its size: a changeset cannot be reduced", async () => {
    addApi();
    toy.addChangeset("by-hand", { "toy-types": "minor", toy: "minor" });
    toy.merge();
    toy.addChangeset("by-hand", { "toy-types": "minor", toy: "patch" });
    const [problem = "", ...more] = await problems();
    expect(more).toEqual([]);
    expect(problem).toContain(`too small for the changes to toy/v2 since ${ToyRepository.RELEASE}:\n`);
    expect(problem).toContain("  @linkwright/toy: patch, needs minor\n");
    expect(problem).not.toContain("  @linkwright/toy-types: ");
  });
});

describe("rejects", () => {
  test("a base that git does not know", async () => {
    const read = branch("no-such-branch");
    await expect(read).rejects.toThrow(UserError);
    await expect(read).rejects.toThrow(/^no-such-branch is not a commit that git knows/);
  });

  test("a base without a common commit", async () => {
    toy.git("update-ref", "refs/heads/other", toy.git("commit-tree", "-m", "Other", "HEAD^{tree}").trim());
    await expect(branch("other")).rejects.toThrow("HEAD and other have no common commit. If the clone is shallow,");
  });

  test("an invalid changeset", async () => {
    toy.addChangeset("by-hand", { toy: "huge" });
    await expect(branch()).rejects.toThrow(/^\.changeset\/by-hand\.md: could not parse changeset/);
  });
});
