import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { onTestFinished } from "vitest";

// Tests run the sources, of which Node compiles what has changed.
const { NODE_OPTIONS, NODE_COMPILE_CACHE = path.join(root, "node_modules/.cache/compiled") } = process.env;

/** Runs a file with Node like a command in a shell. The process is killed at the end of the test. */
export function runCommand(file: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const child = spawn(process.execPath, [file, ...args], { env: { NODE_OPTIONS, NODE_COMPILE_CACHE, ...env } });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  return { child, output, closed: once(child, "close") };
}
