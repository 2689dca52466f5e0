import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../repository/root.ts";

/** Documents that Upvio might publish: the current API, a later one, and one that is invalid. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "linkwright-upstream-test-"));
  const ours = readFileSync(path.join(root, "packages/upvio-types/generated/v1/openapi.json"), "utf8");
  writeFileSync(path.join(folder, "same.json"), ours);
  const newer = JSON.parse(ours);
  newer.components.schemas.MagicLink.properties.usedAt = { type: "string", format: "date-time" };
  writeFileSync(path.join(folder, "newer.json"), JSON.stringify(newer));
  writeFileSync(path.join(folder, "page.html"), "<!doctype html>");
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

function upstream(...args: string[]): Promise<Run> {
  return node(["scripts/upstream.ts", ...args]);
}

function node(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, ...env } };
    execFile(process.execPath, args, options, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

/** Option of Node that runs code before anything else. */
function first(code: string): string {
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

test("exits with 0 if there are no differences", async () => {
  const { code, stdout, stderr } = await upstream("upvio/v1", "--from", path.join(folder, "same.json"));
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("same.json: no differences\n");
  // Upvio's own document deliberately differs from ours; this one, a copy of ours, does not.
  expect(stdout).toContain("Delete it from upstream.yaml");
});

test("exits with 1 if there are differences, as JSON and for an issue", async () => {
  const newer = path.join(folder, "newer.json");
  const [json, markdown] = await Promise.all([
    upstream("upvio/v1", "--from", newer, "--json"),
    upstream("upvio/v1", "--from", newer, "--markdown"),
  ]);
  expect(json).toMatchObject({ code: 1, stderr: "" });
  expect(JSON.parse(json.stdout)).toMatchObject([
    {
      api: "upvio/v1",
      from: newer,
      differences: [
        { kind: "theirs", where: "MagicLink.usedAt", what: "only theirs", operations: ["patients.createMagicLink"] },
      ],
      onlyOurs: [],
      deliberate: 0,
    },
  ]);
  expect(markdown).toMatchObject({ code: 1, stderr: "" });
  expect(markdown.stdout).toContain("| `MagicLink.usedAt` | `only theirs` | `patients.createMagicLink` |");
});

test.each([
  [
    "something that is not a document",
    ["upvio/v1", "--from", "page.html"],
    /^upvio\/v1 could not be compared: .*page\.html is an HTML or XML page, not an OpenAPI document\.\n$/,
  ],
  ["a source without an API", ["--from", "page.html"], /^Pass the API that --from belongs to\.\n/],
  ["an API that is not listed", ["acme/v1"], /^acme\/v1 is not listed in redocly\.yaml/],
  ["an unknown option", ["--form", "x"], /^pnpm upstream \[api …\]/],
])("exits with 2 for %s", async (_what, args, reported) => {
  const run = await upstream(...args.map((arg) => (arg === "page.html" ? path.join(folder, arg) : arg)));
  expect(run).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(reported) });
});

describe("exits with 2 for a failure that is no difference, for which Node itself exits with 1", () => {
  const compare = () => ["scripts/upstream.ts", "upvio/v1", "--from", path.join(folder, "newer.json")];

  test("an error that nothing handles, even after the report", async () => {
    const failing = first(`const write = process.stdout.write;
      process.stdout.write = (...args) => {
        setImmediate(() => { throw new Error("late") });
        return write.apply(process.stdout, args);
      };`);
    expect(await node([failing, ...compare()])).toMatchObject({ code: 2, stderr: expect.stringContaining("late") });
  });

  test("a module that cannot be loaded", async () => {
    const failing = first(`import { registerHooks } from "node:module";
      const gone = () => { throw new Error("gone") };
      registerHooks({ resolve: (name, context, next) => (/codegen/.test(name) ? gone() : next(name, context)) });`);
    expect(await node([failing, ...compare()])).toMatchObject({ code: 2, stderr: expect.stringContaining("gone") });
  });

  test("an output that is closed before the report is written", async () => {
    const child = spawn(process.execPath, compare(), { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
    child.stdout.destroy();
    expect(await once(child, "exit")).toEqual([2, null]);
  });
});

describe("exits with 2 through pnpm", () => {
  /** Runs it as `pnpm upstream` does; `client` is the code of what stands in for pnpm. */
  function pnpmUpstream(options: string, client = "process.exit(1)"): Promise<Run> {
    const script = path.join(folder, "pnpm.cjs");
    writeFileSync(script, client);
    const pnpm = { npm_execpath: script, npm_config_user_agent: "pnpm/10" };
    const given = `${process.env.NODE_OPTIONS ?? ""} ${options}`;
    return node(["scripts/up.mjs", "upstream", "--help"], { ...pnpm, NODE_OPTIONS: given });
  }

  test("on a Node that cannot run TypeScript, if another cannot be downloaded", async () => {
    const { code, stderr } = await pnpmUpstream("--no-strip-types");
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^Could not install node-\S+@\S+, see the output above/m),
    ]);
  });

  test("if a signal ends the command", async () => {
    const killed = first('if (/upstream\\.ts$/.test(process.argv[1])) process.kill(process.pid, "SIGKILL")');
    expect((await pnpmUpstream(killed)).code).toBe(2);
  });

  test("if the command cannot be set up", async () => {
    const broken = first(`import fs from "node:fs";
      import { syncBuiltinESMExports } from "node:module";
      if (/up\\.mjs$/.test(process.argv[1])) {
        fs.statSync = () => { throw new Error("broken") };
        syncBuiltinESMExports();
      }`);
    const { code, stderr } = await pnpmUpstream(broken);
    expect([code, stderr]).toEqual([2, expect.stringContaining("broken")]);
  });
});
