import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";

const command = fileURLToPath(new URL("../bin/linkwright-gateway.js", import.meta.url));

/** Runs the command, which is killed at the end of the test. */
export function run(args: string[], variables: Record<string, string> = {}) {
  const child = spawn(process.execPath, [command, ...args], { env: { PATH: process.env["PATH"], ...variables } });
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

/** A configuration file. */
export function file(content: unknown): string {
  const folder = mkdtempSync(path.join(tmpdir(), "linkwright-gateway-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const name = path.join(folder, "gateway.json");
  writeFileSync(name, typeof content === "string" ? content : JSON.stringify(content));
  return name;
}

/** What `keys create` printed. */
export async function createKey(...args: string[]) {
  const { output, closed } = run(["keys", "create", ...args]);
  expect([(await closed)[0], output.stderr]).toEqual([0, ""]);
  const key = /^Key, shown once: (lwgk_[\w-]{43})$/m.exec(output.stdout)?.[1] ?? "";
  return { key, entry: JSON.parse(output.stdout.slice(output.stdout.indexOf("{"))) };
}

/** Where a gateway that was started is served, once it is. */
export async function addressOf(output: { stdout: string }): Promise<string> {
  await expect.poll(() => output.stdout, { timeout: 10_000 }).toMatch(/^Gateway: http:\/\/127\.0\.0\.1:\d+\n/);
  return /Gateway: (\S+)/.exec(output.stdout)?.[1] ?? "";
}
