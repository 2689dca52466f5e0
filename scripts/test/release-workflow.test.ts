import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readWorkflow, runStep, standIns } from "./workflow-steps.ts";

const { jobs } = readWorkflow("release");

describe("the step that lists tags", () => {
  test("lists the tags of all published packages, on one line", async () => {
    const listed = ["/r:linkwright:PRIVATE", "/r/packages/upvio:@linkwright/upvio@1.2.0"];
    const more = [
      "/r/packages/testing:@linkwright/testing@1.0.0:PRIVATE",
      "/r/packages/stytch:@linkwright/stytch@2.0.0",
    ];
    const folder = standIns({ pnpm: `printf '%s\\n' ${[...listed, ...more].join(" ")}` });
    const output = path.join(folder, "output");
    expect(await runStep(jobs.plan, "tags", folder, { GITHUB_OUTPUT: output })).toBe(0);
    expect(readFileSync(output, "utf8")).toBe("tags=@linkwright/upvio@1.2.0 @linkwright/stytch@2.0.0\n");
  });

  test("fails if they cannot be listed", async () => {
    const folder = standIns({ pnpm: "exit 3" });
    expect(await runStep(jobs.plan, "tags", folder, { GITHUB_OUTPUT: path.join(folder, "output") })).toBe(3);
  });
});

describe("the step that creates tags", () => {
  const CHANGELOG = "# @linkwright/upvio\n\n## 1.2.0\n\n- `$(touch hacked)`\n  ## in an entry\n\n## 1.1.0\n\n- Old\n";

  /** Runs the step with releases for some of the tags. Resolves to its exit code, its calls of gh, and the notes. */
  async function tag(TAGS: string, released: string[] = []) {
    const note = `echo "$@" >> calls; cat > notes`;
    const folder = standIns({ gh: `if [ "$2" = list ]; then printf '%s\\n' ${released.join(" ")}; else ${note}; fi` });
    for (const name of ["upvio", "upvio-types"]) {
      mkdirSync(path.join(folder, "packages", name), { recursive: true });
      writeFileSync(path.join(folder, "packages", name, "CHANGELOG.md"), CHANGELOG);
    }
    const code = await runStep(jobs.tag, "tag", folder, { TAGS, GITHUB_SHA: "abc" });
    expect(existsSync(path.join(folder, "hacked"))).toBe(false);
    const read = (file: string) =>
      existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), "utf8") : "";
    return { code, calls: read("calls"), notes: read("notes") };
  }

  const create = (name: string) => `release create ${name} --target abc --title ${name} --notes-file -\n`;

  test("creates a tag and a release for every version, with its part of the changelog", async () => {
    expect(await tag("@linkwright/upvio@1.2.0 @linkwright/upvio-types@1.1.0")).toEqual({
      code: 0,
      calls: create("@linkwright/upvio@1.2.0") + create("@linkwright/upvio-types@1.1.0"),
      notes: "\n- Old",
    });
    expect(await tag("@linkwright/upvio@1.2.0")).toMatchObject({
      notes: "\n- `$(touch hacked)`\n  ## in an entry",
    });
  });

  test("skips tags that have a release", async () => {
    const released = ["@linkwright/upvio@1.2.0", "@linkwright/upvio-types@1.1.0"];
    expect(await tag(released.join(" "), released)).toEqual({ code: 0, calls: "", notes: "" });
    expect(await tag(released.join(" "), released.slice(1))).toMatchObject({ calls: create(released[0] ?? "") });
  });

  test("fails if a version is not in its changelog", async () => {
    expect(await tag("@linkwright/upvio@9.9.9")).toMatchObject({ code: 1, calls: "" });
  });

  test.each([
    "",
    "@linkwright/upvio",
    "v1.0.0",
    "@linkwright/upvio@1.2.0-$(touch hacked)",
    "@linkwright/../upvio@1.2.0",
    "@linkwright/upvio@1.2.0 --draft",
    "@linkwright/upvio@1.2.0\n@linkwright/upvio@1.1.0",
    "@linkwright/upvio@1.2.0; touch hacked",
  ])("does nothing for the list %j", async (list) => {
    expect(await tag(list)).toEqual({ code: 1, calls: "", notes: "" });
  });
});

describe("the step that checks the patch of a release", () => {
  async function look(patch: string): Promise<number> {
    const folder = standIns();
    mkdirSync(path.join(folder, "version"));
    writeFileSync(path.join(folder, "version/version.patch"), patch);
    return runStep(jobs["pull-request"], "patch", folder, { RUNNER_TEMP: folder });
  }

  const changed = (file: string) =>
    `diff --git a/${file} b/${file}\nindex 1111111..2222222 100644\n--- a/${file}\n+++ b/${file}\n@@ -1 +1 @@\n-old\n+new\n`;
  const added = (file: string, mode = "100644") =>
    `diff --git a/${file} b/${file}\nnew file mode ${mode}\nindex 0000000..2222222\n--- /dev/null\n+++ b/${file}\n@@ -0,0 +1 @@\n+new\n`;
  const removed = (file: string) =>
    `diff --git a/${file} b/${file}\ndeleted file mode 100644\nindex 1111111..0000000\n--- a/${file}\n+++ /dev/null\n@@ -1 +0,0 @@\n-old\n`;
  const RELEASE =
    removed(".changeset/lighter-calls.md") +
    added("packages/upvio/CHANGELOG.md") +
    changed("packages/upvio/package.json") +
    changed("packages/upvio-types/CHANGELOG.md");

  test("accepts the changes of a release", async () => {
    expect(await look(RELEASE)).toBe(0);
  });

  test.each([
    ["nothing", ""],
    ["a workflow", RELEASE + changed(".github/workflows/release.yml")],
    ["a source file", RELEASE + changed("packages/upvio/src/client.ts")],
    ["the manifest at the root", RELEASE + changed("package.json")],
    ["the settings of changesets", RELEASE + changed(".changeset/config.json")],
    ["a file outside", RELEASE + added("packages/../../package.json")],
    ["a link", RELEASE + added("packages/stytch/CHANGELOG.md", "120000")],
    ["a program", RELEASE + added("packages/stytch/CHANGELOG.md", "100755")],
    [
      "a mode",
      `${RELEASE}diff --git a/packages/stytch/package.json b/packages/stytch/package.json\nold mode 100644\nnew mode 100755\n`,
    ],
    [
      "a name",
      `${RELEASE}diff --git a/packages/stytch/index.ts b/packages/stytch/package.json\nsimilarity index 100%\nrename from packages/stytch/index.ts\nrename to packages/stytch/package.json\n`,
    ],
  ])("rejects one that changes %s", async (_, patch) => {
    expect(await look(patch)).not.toBe(0);
  });
});
