import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** Starts the command and waits until it has told its credentials. */
export async function spawnSandbox(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  await expect.poll(() => output, { timeout: 15_000 }).toContain("UPVIO_BUSINESS_ID=");
  const lines = [...output.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value] as const);
  return { child, output, variables: Object.fromEntries(lines) as Record<string, string> };
}
