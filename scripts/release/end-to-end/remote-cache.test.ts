import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { root } from "@linkwright/codegen/repository/root";
import { GitCopy } from "@linkwright/testing/git-copy";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serverFile } from "./servers/servers.ts";

const TOKEN = "token-of-this-test";
const storage = mkdtempSync(path.join(tmpdir(), "linkwright-remote-cache-"));
const KEY = "key-of-this-test-which-is-32-bytes";
let first: GitCopy;
let second: GitCopy;
let server: ChildProcess;
let url: string;

beforeAll(async () => {
  [first, second] = [new GitCopy(), new GitCopy()];
  for (const clone of [first, second]) clone.linkTools();
  const program = await serverFile("turborepo-remote-cache/dist/cli.js");
  const settings = { HOST: "127.0.0.1", PORT: "0", TURBO_TOKEN: TOKEN };
  const files = { STORAGE_PROVIDER: "local", STORAGE_PATH: storage, STORAGE_PATH_USE_TMP_FOLDER: "false" };
  // With any key it keeps the signatures, which it does not verify itself.
  const signatures = { TURBO_REMOTE_CACHE_SIGNATURE_KEY: "kept" };
  server = spawn(process.execPath, [program], {
    env: { ...process.env, NODE_ENV: "production", ...settings, ...files, ...signatures },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: server.stdout as NodeJS.ReadableStream })) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address === undefined) continue;
    url = address;
    break;
  }
  server.stdout?.resume();
});
afterAll(async () => {
  await stopServer();
  for (const clone of [first, second]) clone.remove();
  rmSync(storage, { recursive: true });
});

async function stopServer(): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill("SIGKILL");
  await once(server, "exit");
}

/**
 * Runs `pnpm build` with the variables that CONTRIBUTING names. Resolves to the number of tasks that came from the cache.
 */
async function build(copy: GitCopy, env: NodeJS.ProcessEnv, ...filters: string[]) {
  const turbo = path.join(root, "node_modules/turbo/bin/turbo");
  const { code, output } = await copy.run(process.execPath, [turbo, "run", "build", "--output-logs=none", ...filters], {
    TURBO_API: undefined,
    TURBO_TOKEN: undefined,
    TURBO_TEAM: undefined,
    ...env,
  });
  const [, cached, total] = /Cached: +(\d+) cached, (\d+) total/.exec(output) ?? [];
  return { code, output, cached: Number(cached), total: Number(total) };
}

const shared = {
  TURBO_TOKEN: TOKEN,
  TURBO_TEAM: "linkwright",
  TURBO_REMOTE_CACHE_SIGNATURE_KEY: KEY,
};
/** Two tasks: that of the runtime and that of the client. */
const CLIENT = ["--filter=@linkwright/upvio"];
/** One task, without the local cache of this machine. */
const ONE = ["--filter=@linkwright/runtime", "--cache=remote:rw"];

/** Returns every built file of all packages, by path. */
function built(folder: string): Map<string, string> {
  const files = readdirSync(path.join(folder, "packages")).flatMap((name) => {
    const dist = path.join(folder, "packages", name, "dist");
    return readdirSync(path.join(folder, "packages", name)).includes("dist")
      ? readdirSync(dist, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name))
      : [];
  });
  return new Map(files.map((file) => [path.relative(folder, file), readFileSync(file, "base64")]));
}

test("restores every task in a second clone, byte for byte as a build writes it", async () => {
  const env = { ...shared, TURBO_API: url };
  expect(await build(first, env, ...CLIENT)).toMatchObject({ code: 0, cached: 0, total: 2 });
  expect(await build(second, env, ...CLIENT)).toMatchObject({ code: 0, cached: 2, total: 2 });
  const [here, there] = [built(first.folder), built(second.folder)];
  expect(here.size).toBeGreaterThan(10);
  expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
  for (const [file, content] of here) expect(there.get(file) === content, file).toBe(true);
});

test("is off by default", async () => {
  const { code, output, cached } = await build(second, {}, ...CLIENT);
  expect({ code, cached }).toEqual({ code: 0, cached: 2 }); // from the clone's own cache
  expect(output).toContain("Remote caching disabled");
});

test("builds again what was signed with another key, or changed on the server", async () => {
  const env = { ...shared, TURBO_API: url };
  expect(await build(second, env, ...ONE)).toMatchObject({ code: 0, cached: 1 });
  const other = { ...env, TURBO_REMOTE_CACHE_SIGNATURE_KEY: KEY.toUpperCase() };
  expect(await build(second, other, ONE[0] ?? "", "--cache=remote:r")).toMatchObject({ code: 0, cached: 0, total: 1 });

  const folder = path.join(storage, "linkwright");
  for (const name of readdirSync(folder).filter((each) => !each.endsWith(".tag"))) {
    const content = readFileSync(path.join(folder, name));
    content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 1;
    writeFileSync(path.join(folder, name), content);
  }
  expect(await build(second, env, ...ONE)).toMatchObject({ code: 0, cached: 0, total: 1 });
});

test("falls back to building if the server never responds, or is gone", async () => {
  const silent = createServer().listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const patience = { TURBO_REMOTE_CACHE_TIMEOUT: "1", TURBO_REMOTE_CACHE_UPLOAD_TIMEOUT: "1" };
  const env = { ...shared, ...patience, TURBO_API: `http://127.0.0.1:${port}` };
  expect(await build(second, env, ...ONE)).toMatchObject({ code: 0, cached: 0, total: 1 });
  silent.close();
  await stopServer();
  expect(await build(second, { ...env, TURBO_API: url }, ...ONE)).toMatchObject({ code: 0, cached: 0, total: 1 });
});
