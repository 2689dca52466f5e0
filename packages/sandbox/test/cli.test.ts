import { fileURLToPath } from "node:url";
import { runCommand } from "@linkwright/testing/run-command";
import { expect, test } from "vitest";
import { spawnSandbox } from "./control/spawned.ts";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

const run = (...args: string[]) => runCommand(cli, args);

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
  for (const [option, value, message] of [
    ["--port", "http", '--port takes a number from 0 to 65535, not "http".'],
    ["--seed", "-1", `--seed takes a number from 0 to ${Number.MAX_SAFE_INTEGER}, not "-1".`],
    ["--data", cli, `${cli} is not a data file of the sandbox.`],
  ] as const) {
    const wrong = run(`${option}=${value}`);
    expect((await wrong.closed)[0]).toBe(1);
    expect(wrong.output.stderr).toContain(message);
    expect(wrong.output.stderr.trim()).not.toContain("\n");
  }
});

test("takes a host and a seed", async () => {
  const [one, two] = await Promise.all([0, 1].map(() => spawnSandbox("--host", "localhost", "--seed", "7")));
  const { STYTCH_BASE_URL: url, UPVIO_BASE_URL: _, ...credentials } = one?.variables ?? {};
  expect(url).toMatch(/^http:\/\/localhost:/);
  expect(two?.variables).toMatchObject(credentials);
});
