import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

function run(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args]);
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

test.each(["SIGINT", "SIGTERM"] as const)("serves until %s", async (signal) => {
  const { child, output, closed } = run();
  await expect.poll(() => output.stdout, { timeout: 10_000 }).toContain("UPVIO_BUSINESS_ID=");
  const variables = Object.fromEntries(
    [...output.stdout.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
  );
  const authorization = `Bearer ${variables["UPVIO_API_KEY"]}`;
  const response = await fetch(`${variables["UPVIO_BASE_URL"]}/businesses`, { headers: { authorization } });
  expect((await response.json()).data[0].id).toBe(variables["UPVIO_BUSINESS_ID"]);
  expect(output.stdout).toContain(`Outbox:  ${variables["STYTCH_BASE_URL"]}/_sandbox/outbox`);
  child.kill(signal);
  expect(await closed).toEqual([0, null]);
});

test("explains itself, and what it cannot read", async () => {
  const help = run("--help");
  expect((await help.closed)[0]).toBe(0);
  expect(help.output.stdout).toMatch(/^Usage: linkwright-sandbox/);
  const wrong = run("--port", "http");
  expect((await wrong.closed)[0]).toBe(1);
  expect(wrong.output.stderr).toBe('--port takes a number from 0 to 65535, not "http".\n');
});
