import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { GitCopy } from "@linkwright/testing/git-copy";
import { afterAll, expect, test } from "vitest";

/** The steps that CONTRIBUTING describes for a first change, taken literally. */
const section = /^### One field, from the spec to an installed package\n([\s\S]*?)^###? /m.exec(
  readFileSync(path.join(root, "CONTRIBUTING.md"), "utf8"),
)?.[1];
const blocks = (language: string) =>
  [...(section ?? "").matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, code = ""]) => code,
  );
const file = /`(specs\/\S+\.yaml)`/.exec(section ?? "")?.[1] ?? "";

const copy = new GitCopy().linkTools();
const temporary = mkdtempSync(path.join(tmpdir(), "linkwright-first-change-"));
afterAll(() => {
  copy.remove();
  rmSync(temporary, { recursive: true, force: true });
});

test("takes fewer than 40 lines", () => {
  expect(section?.trim().split("\n").length).toBeLessThan(40);
  expect([blocks("yaml").length, blocks("sh").length]).toEqual([1, 2]);
});

test("leads from the spec to a package in which the field compiles", async () => {
  copy.edit(file, "properties:\n", `properties:\n${blocks("yaml")[0]}`);
  const [branch = "", trial = ""] = blocks("sh");
  const made = await copy.run("sh", ["-e", "-c", branch]);
  expect(made).toMatchObject({ code: 0 });
  expect(made.output).toContain("minor added patients.createMagicLink response 200: data.usedAt");
  expect(made.output).toMatch(/^wrote \.changeset\/from-spec-upvio-\w+\.md$/m);
  // The client gets its types from there; its own files do not change, and the changeset releases both.
  expect(made.output).toMatch(/^The changesets cover the changes to .*@linkwright\/upvio-types\.$/m);
  const [changeset = ""] = /\.changeset\/from-spec-upvio-\w+\.md/.exec(made.output) ?? [];
  expect(copy.read(changeset)).toMatch(/^"@linkwright\/upvio": minor\n"@linkwright\/upvio-types": minor$/m);
  expect(copy.git("show", "--stat", "--format=", "HEAD")).toMatch(/\.changeset\/from-spec-upvio-\w+\.md/);

  expect(await copy.run("sh", ["-e", "-c", trial], { TMPDIR: temporary })).toMatchObject({ code: 0 });
  expect(copy.git("status", "--porcelain")).toBe("");

  // The same compiler in the same project reports a field that does not exist.
  const [program = ""] = readdirSync(temporary, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith("use.mts"),
  );
  const use = path.join(temporary, program);
  writeFileSync(use, readFileSync(use, "utf8").replace("data?.usedAt", "data?.openedAt"));
  const compile = (/^pnpm exec (tsc .*) "\$project\/use\.mts"$/m.exec(trial)?.[1] ?? "").split(" ");
  const tsc = path.join(root, "node_modules/typescript/bin", compile[0] ?? "");
  const { code, output } = await copy.node(tsc, ...compile.slice(1), use);
  expect(code).not.toBe(0);
  expect(output).toContain("Property 'openedAt' does not exist");
});

test("is not required twice", async () => {
  const changeset = (...args: string[]) => copy.node("scripts/changeset.ts", ...args);
  expect(await changeset("from-spec")).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^kept \.changeset\/from-spec-upvio-\w+\.md\n$/),
  });
  const commit = copy.git("rev-parse", "--short=7", "HEAD").trim();
  expect(await changeset("from-spec", "--base", "used-at")).toMatchObject({
    code: 0,
    output: `No description differs in meaning from that of ${commit}, so none needs a changeset.\n`,
  });
  expect(await changeset("check", "--base", "used-at")).toMatchObject({
    code: 0,
    output: "No published files changed, so no changeset is needed.\n",
  });
  const { code, output } = await changeset("check", "--base", "no-such-branch");
  expect(code).toBe(1);
  expect(output).toMatch(/^no-such-branch is not a commit that git knows/);
  expect(output).not.toContain("    at ");
});
