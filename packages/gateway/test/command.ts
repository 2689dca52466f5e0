import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "@linkwright/testing/run-command";
import { expect, onTestFinished } from "vitest";

const command = fileURLToPath(new URL("../src/cli/cli.ts", import.meta.url));

/** Runs the command with only these environment variables. */
export function run(args: string[], variables: Record<string, string> = {}) {
  return runCommand(command, args, { PATH: process.env["PATH"], ...variables });
}

/** Writes a configuration file and returns its path. */
export function file(content: unknown): string {
  const folder = mkdtempSync(path.join(tmpdir(), "linkwright-gateway-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const name = path.join(folder, "gateway.json");
  writeFileSync(name, typeof content === "string" ? content : JSON.stringify(content));
  return name;
}

/** Returns the output of `keys create`. */
export async function createKey(...args: string[]) {
  const { output, closed } = run(["keys", "create", ...args]);
  expect([(await closed)[0], output.stderr]).toEqual([0, ""]);
  const key = /^Key, shown once: (lwgk_[\w-]{43})$/m.exec(output.stdout)?.[1] ?? "";
  return { key, entry: JSON.parse(output.stdout.slice(output.stdout.indexOf("{"))) };
}

/** Returns the URL of a started gateway, once it listens. */
export async function addressOf(output: { stdout: string }): Promise<string> {
  await expect.poll(() => output.stdout).toMatch(/^Gateway: http:\/\/127\.0\.0\.1:\d+\n/);
  return /Gateway: (\S+)/.exec(output.stdout)?.[1] ?? "";
}
