import { fileURLToPath } from "node:url";
import { runCommand } from "@linkwright/testing/run-command";
import { expect } from "vitest";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** Runs the sandbox's command. */
export function runSandbox(...args: string[]) {
  return runCommand(cli, args);
}

/** Starts the command and waits until it has printed its credentials. */
export async function spawnSandbox(...args: string[]) {
  const running = runSandbox(...args);
  await expect.poll(() => running.output.stdout).toContain("UPVIO_BUSINESS_ID=");
  const variables = [...running.output.stdout.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
  return { ...running, variables: Object.fromEntries(variables) as Record<string, string> };
}
