import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { GitCopy } from "@linkwright/testing/git-copy";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { root } from "../repository/root.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

/** A repository whose packages were released as 0.1.0, and which has no changesets since. */
let copy: GitCopy;
beforeAll(() => {
  copy = new GitCopy();
  copy.linkTools();
  for (const name of ["stytch", "stytch-types", "upvio", "upvio-types"]) {
    copy.edit(`packages/${name}/package.json`, '"version": "0.0.0"', '"version": "0.1.0"');
  }
  for (const file of changesets()) rmSync(copy.path(file));
  copy.commit("Release");
  for (const tag of ["@linkwright/upvio-types@0.1.0", "@linkwright/stytch-types@0.1.0", "start"]) copy.git("tag", tag);
  copy.git("switch", "--quiet", "--create", "work");
});
beforeEach(() => {
  copy.git("branch", "--force", "main", "start");
  copy.reset("start");
});
afterAll(() => copy.remove());

const check = (...args: string[]) => copy.node("scripts/changeset-check.ts", ...args);
const fromSpec = (...args: string[]) => copy.node("scripts/changeset-from-spec.ts", ...args);

function changesets(): string[] {
  const names = readdirSync(copy.path(".changeset"));
  return names.filter((name) => name.endsWith(".md") && name !== "README.md").map((name) => `.changeset/${name}`);
}

interface MagicLink {
  required: string[];
  properties: Record<string, { description?: string; type?: string }>;
}

/** Changes Upvio's magic link in the description, as `pnpm generate` would after such a change of the spec. */
function edit(change: (link: MagicLink) => void): void {
  const file = "packages/upvio-types/generated/v1/openapi.json";
  const description = JSON.parse(readFileSync(path.join(root, file), "utf8"));
  change(description.components.schemas.MagicLink);
  copy.write(file, JSON.stringify(description));
}
const addField = (link: MagicLink) => {
  link.properties.usedAt = { description: "When it was first opened.", type: "string" };
};
const removeField = (link: MagicLink) => {
  link.required = link.required.filter((name) => name !== "redirectUrl");
  delete link.properties.redirectUrl;
};
const reword = (link: MagicLink) => {
  link.properties.createdAt = { ...link.properties.createdAt, description: "The moment it was made." };
};

/** A changeset as a person writes it. */
function byHand(sizes: Record<string, string>): string {
  const file = ".changeset/by-hand.md";
  const lines = Object.entries(sizes).map(([name, size]) => `"@linkwright/${name}": ${size}`);
  copy.write(file, ["---", ...lines, "---", "", "In my words.", ""].join("\n"));
  return file;
}

/** Makes what the working tree holds the state that the branch starts from. */
function merge(): void {
  copy.commit("Merge");
  copy.git("branch", "--force", "main", "HEAD");
}

describe("a changed description", () => {
  test("that breaks is refused as a patch, naming package, operation, field, sizes and command", async () => {
    edit(removeField);
    const mine = byHand({ "upvio-types": "patch", upvio: "patch" });
    const refused = await check();
    expect(refused.code).toBe(1);
    expect(refused.output).toContain("  @linkwright/upvio-types: patch, needs major\n");
    expect(refused.output).toContain("  @linkwright/upvio: patch, needs major\n");
    expect(refused.output).toContain("  major removed patients.createMagicLink answer 200: data.redirectUrl\n");
    expect(refused.output).toContain("Write it with `pnpm changeset:from-spec`.");

    expect(await fromSpec()).toMatchObject({ code: 0 });
    expect(await check()).toMatchObject({ code: 0 });
    expect(copy.read(mine)).toContain("In my words.");
    expect(changesets()).toHaveLength(2);
  });

  test("needs the size for both packages, which no empty changeset and no label replaces", async () => {
    edit(addField);
    byHand({ "upvio-types": "minor" });
    copy.write(".changeset/empty.md", "---\n---\n");
    const { code, output } = await check("--ships-nothing");
    expect(code).toBe(1);
    expect(output).toContain("  @linkwright/upvio: no changeset, needs minor\n");
    expect(output).not.toContain("  @linkwright/upvio-types:");
  });

  test("whose meaning stayed asks for a note or an empty changeset", async () => {
    edit((link) => link.required.reverse());
    const { code, output } = await check();
    expect(code).toBe(1);
    expect(output).toContain(
      "@linkwright/upvio-types has no changeset, though what it ships changed:\n  packages/upvio-types/",
    );
    expect(output).not.toContain("@linkwright/upvio ");
    expect((await fromSpec()).output).toContain("No description differs in meaning");
    copy.write(".changeset/empty.md", "---\n---\n");
    expect(await check()).toMatchObject({ code: 0 });
  });

  test("that takes back what nobody got breaks nobody", async () => {
    edit(addField);
    byHand({ "upvio-types": "minor", upvio: "minor" });
    merge();
    copy.git("checkout", "start", "--", "packages/upvio-types");
    expect((await fromSpec()).output).toMatch(/^wrote /);
    const [file = ""] = changesets().filter((each) => each.includes("from-spec"));
    expect(copy.read(file)).toContain('"@linkwright/upvio": patch\n"@linkwright/upvio-types": patch\n');
  });

  test("that is merged keeps its size: a changeset cannot be lowered, taken away, or passed by a version", async () => {
    edit(removeField);
    byHand({ "upvio-types": "major", upvio: "major" });
    merge();
    byHand({ "upvio-types": "major", upvio: "patch" });
    const { code, output } = await check();
    expect(code).toBe(1);
    expect(output).toContain("smaller than what changed of upvio@v1 since @linkwright/upvio-types@0.1.0:\n");
    expect(output).toContain("  @linkwright/upvio: patch, needs major\n");
    expect(output).not.toContain("  @linkwright/upvio-types: ");

    rmSync(copy.path(".changeset/by-hand.md"));
    for (const name of ["upvio", "upvio-types"]) copy.edit(`packages/${name}/package.json`, "0.1.0", "0.2.0");
    expect((await check()).output).toContain("  @linkwright/upvio: minor, needs major\n");
    for (const name of ["upvio", "upvio-types"]) copy.edit(`packages/${name}/package.json`, "0.2.0", "1.0.0");
    copy.write("packages/upvio/CHANGELOG.md", "# @linkwright/upvio\n\n## 1.0.0\n");
    expect(await check()).toMatchObject({ code: 0 }); // as `changeset version` leaves it
  });
});

describe("pnpm changeset:from-spec", () => {
  test("replaces its own changeset, and no other", async () => {
    edit(addField);
    await fromSpec();
    const merged = changesets();
    merge();

    edit((link) => [addField, reword].map((change) => change(link)));
    byHand({ upvio: "patch" });
    await fromSpec();
    const first = changesets().filter((file) => file.includes("from-spec") && !merged.includes(file));
    expect(first).toHaveLength(1);
    expect(copy.read(first[0] ?? "")).toMatch(
      /^---\n(?:"@linkwright\/.+": patch\n)+---\n\nWhat changed of `upvio@v1`:\n\n- patch: changed `patients.createMagicLink` .+\n$/,
    );
    expect(await fromSpec()).toMatchObject({ code: 0, output: `kept ${first[0]}\n` });

    copy.git("checkout", "main", "--", "packages/upvio-types");
    expect((await fromSpec()).output).toContain(`removed ${first[0]}\n`);
    expect(changesets()).toEqual([".changeset/by-hand.md", ...merged]);
  });

  test("does not overwrite what a person wrote into it", async () => {
    edit(addField);
    await fromSpec();
    const [file = ""] = changesets();
    copy.edit(file, "What changed", "In my words, what changed");
    const { code, output } = await fromSpec();
    expect(code).toBe(1);
    expect(output).toContain(`${file} was edited since it was written. Rename it to keep your words`);
    expect(changesets()).toEqual([file]);
  });
});

describe("what else ships", () => {
  const PACKAGES = ["runtime", "sandbox", "stytch", "stytch-types", "upvio", "upvio-types"];

  const SHIPPED: Record<string, string[]> = {
    "packages/runtime/src/retry-policy.ts": ["runtime"],
    "packages/sandbox/page/page.css": ["sandbox"],
    "packages/stytch/README.md": ["stytch"],
    "packages/upvio/tsdown.config.ts": ["upvio"],
    "packages/stytch/package.json": ["stytch"],
    "packages/upvio-types/generated/v1/index.d.ts": ["upvio-types"],
    "tsdown.base.ts": ["runtime", "sandbox", "stytch", "upvio"],
    LICENSE: PACKAGES,
  };
  const NOT_SHIPPED = [
    "packages/runtime/test/retry.test.ts",
    "packages/upvio/docs/generated/v1.md",
    "packages/upvio/CHANGELOG.md",
    "examples/next-b2b/package.json",
    "scripts/generate.ts",
    "README.md",
  ];

  test("is told by package and file", async () => {
    for (const file of Object.keys(SHIPPED)) copy.write(file, "Changed.\n");
    copy.git("checkout", "start", "--", "packages/stytch/package.json");
    copy.edit("packages/stytch/package.json", '"description": "', '"description": "The one ');
    const { code, output } = await check();
    expect(code).toBe(1);
    const told = output.split("\n\n").map((paragraph) => {
      const name = /^@linkwright\/(\S+) has no changeset, though what it ships changed:\n/.exec(paragraph)?.[1] ?? "";
      return { name, files: [...paragraph.matchAll(/^ {2}(\S+)$/gm)].map(([, file = ""]) => file) };
    });
    for (const name of PACKAGES) {
      const files = Object.keys(SHIPPED).filter((file) => SHIPPED[file]?.includes(name));
      expect(told.find((each) => each.name === name)?.files).toEqual(files.sort());
    }
  });

  test("is not what the tarballs do not hold, nor what a release writes", async () => {
    for (const file of NOT_SHIPPED) copy.write(file, "Changed.\n");
    copy.edit("packages/runtime/package.json", '"version": "', '"version": "7');
    expect(await check()).toMatchObject({
      code: 0,
      output: "Nothing that ships has changed: no changeset is needed.\n",
    });
  });

  test("needs a changeset that names it, of any size, or an empty one, or the label", async () => {
    copy.write("packages/runtime/README.md", "Changed.\n");
    byHand({ upvio: "patch" });
    expect((await check()).output).toContain("Write it with `pnpm changeset`; where no user could tell");
    expect(await check("--ships-nothing")).toMatchObject({ code: 0 });
    byHand({ upvio: "patch", runtime: "patch" });
    expect(await check()).toMatchObject({ code: 0 });
    byHand({});
    expect(await check()).toMatchObject({ code: 0 });
  });

  test("is not covered by the changeset of an earlier branch", async () => {
    byHand({ runtime: "patch" });
    merge();
    copy.write("packages/runtime/README.md", "Changed.\n");
    copy.commit("Change");
    expect(await check()).toMatchObject({ code: 1 });
    expect((await check("--base", "start")).output).toBe("The changesets cover what changed of @linkwright/runtime.\n");
    copy.git("update-ref", "refs/remotes/origin/main", "HEAD");
    expect((await check()).output).toBe("Nothing that ships has changed: no changeset is needed.\n");
    copy.git("update-ref", "-d", "refs/remotes/origin/main");
  });
});

test.each([
  [{ "no-such": "patch" }, [], /by-hand.md names @linkwright\/no-such, which is no published package/],
  [{ upvio: "huge" }, [], /by-hand.md: could not parse changeset/],
  [{}, ["--base", "no-such-branch"], /^no-such-branch is no commit that git knows/],
])("%j with %j is refused in one message", async (sizes: Record<string, string>, args, message) => {
  byHand(sizes);
  const { code, output } = await check(...args);
  expect(code).toBe(1);
  expect(output).toMatch(message);
  expect(output).not.toContain("    at ");
});
