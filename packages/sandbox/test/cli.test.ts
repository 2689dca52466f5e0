import { failingCommand } from "@linkwright/testing/failing-command";
import { expect, test } from "vitest";
import { runSandbox, spawnSandbox } from "./control/spawned.ts";

test.each(["SIGINT", "SIGTERM"] as const)("runs until %s", async (signal) => {
  const { child, output, closed, variables } = await spawnSandbox();
  const authorization = `Bearer ${variables["UPVIO_API_KEY"]}`;
  const response = await fetch(`${variables["UPVIO_BASE_URL"]}/businesses`, { headers: { authorization } });
  expect((await response.json()).data[0].id).toBe(variables["UPVIO_BUSINESS_ID"]);
  expect(output.stdout).toContain(`Outbox:  ${variables["STYTCH_BASE_URL"]}/_sandbox/outbox`);
  child.kill(signal);
  expect(await closed).toEqual([0, null]);
});

test("prints its help and reports invalid options", async () => {
  const wrong = [
    ["--port", "http", '--port takes a number from 0 to 65535, not "http".'],
    ["--seed", "-1", `--seed takes a number from 0 to ${Number.MAX_SAFE_INTEGER}, not "-1".`],
    ["--data", import.meta.filename, `${import.meta.filename} is not a sandbox data file.`],
  ];
  const [help, ended] = [runSandbox("--help"), runSandbox("--port=http")];
  expect((await help.closed)[0]).toBe(0);
  expect(help.output.stdout).toMatch(/^Usage: linkwright-sandbox/);
  expect((await ended.closed)[0]).toBe(1);
  for (const [option, value, message] of wrong) {
    const reported = await failingCommand(() => import("../src/cli.ts"), [`${option}=${value}`]);
    expect(reported).toContain(message);
    expect(reported.trim()).not.toContain("\n");
  }
});

test("accepts a host and a seed", async () => {
  const [one, two] = await Promise.all([0, 1].map(() => spawnSandbox("--host", "localhost", "--seed", "7")));
  const { STYTCH_BASE_URL: url, UPVIO_BASE_URL: _, ...credentials } = one?.variables ?? {};
  expect(url).toMatch(/^http:\/\/localhost:/);
  expect(two?.variables).toMatchObject(credentials);
});
