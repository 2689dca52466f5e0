import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { GitCopy } from "@linkwright/testing/git-copy";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { installTools, type Tool, toolPath } from "./tools.ts";

beforeAll(installTools);

/** Commands that only print their usage when called without arguments, with their exit code. */
const EXPLAINED: Record<string, number> = {
  upstream: 2,
  release: 1,
  generate: 1,
  compare: 1,
  "add-provider": 1,
  changeset: 1,
  "test:mutants": 1,
};

describe.each([
  // Too old: all commands run on the installed Node, as in every other test, so one of each exit code is enough.
  ["node20", ["upstream", "release"]],
  ["node24", Object.keys(EXPLAINED)],
] as const)("npm on %s, in a bare clone", (node, explained) => {
  let copy: GitCopy;
  beforeAll(() => {
    copy = new GitCopy();
  });
  afterAll(() => copy.remove());

  test("fails with the exit code for a failed set-up if no registry can be reached", async () => {
    const cache = mkdtempSync(path.join(tmpdir(), "linkwright-empty-"));
    onTestFinished(() => rmSync(cache, { recursive: true }));
    const nowhere = {
      npm_config_registry: "http://127.0.0.1:9",
      npm_config_fetch_retries: "0",
      npm_config_cache: cache,
    };
    const { code, output } = await npm(copy, node, ["upstream"], nowhere);
    expect(code).toBe(2);
    expect(output).toMatch(/^Could not install .*pnpm@.*, see the output above\.$/m);
  });

  test("installs what a command needs, and leaves standard output to the command", async () => {
    const { code, stdout } = await npm(copy, node, ["compare", "--", "upvio/v1", "--base", "HEAD", "--format", "json"]);
    expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ api: "upvio/v1", size: "none" })]);
    expect(code).toBe(0);
  });

  test.each(explained)("%s prints its usage", async (name) => {
    const { code, output } = await npm(copy, node, [name, "--", "--help"]);
    expect(output).toContain(`pnpm ${name} `);
    expect(code).toBe(EXPLAINED[name]);
  });

  test("builds, formats and tests", async () => {
    expect(await npm(copy, node, ["build", "--", "--filter=@linkwright/runtime"])).toMatchObject({ code: 0 });
    expect(await npm(copy, node, ["format", "--", "packages/runtime/src"])).toMatchObject({ code: 0 });
    expect(await npm(copy, node, ["test", "--", "packages/upvio/"])).toMatchObject({ code: 0 });
    expect(copy.git("status", "--porcelain")).toBe("");
  });
});

test("there are at most 16 commands", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { scripts: object };
  expect(Object.keys(scripts).length).toBeLessThanOrEqual(16);
  for (const [name, command] of Object.entries(scripts)) {
    expect(command, name).toBe(`node scripts/up.mjs ${name.replace("test:", "")}`);
  }
});

/** Runs `npm run` in a copy on that Node, without the variables that pnpm and npm pass to child processes. */
function npm(copy: GitCopy, node: Tool, args: string[], settings: NodeJS.ProcessEnv = {}) {
  const reported = Object.keys(process.env).filter((name) => /^(p?npm_|node_options$|linkwright_)/i.test(name));
  const PATH = [path.dirname(toolPath(node)), process.env.PATH].join(path.delimiter);
  const env = { ...Object.fromEntries(reported.map((name) => [name, undefined])), PATH, ...settings };
  return copy.run("npm", ["run", "--silent", ...args], env);
}
