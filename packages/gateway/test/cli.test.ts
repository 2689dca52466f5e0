import { failingCommand } from "@linkwright/testing/failing-command";
import { expect, test } from "vitest";
import { addressOf, createKey, file, run } from "./command.ts";
import { API_KEY, PROJECT_ID, SECRET, upstream } from "./support.ts";

test("creates a key, accepts it, and stops at a signal", async () => {
  const provider = await upstream();
  const { key, entry } = await createKey("--id", "web", "--grant", "upvio/v1:businesses.*", "--expires", "2099-01-01");
  expect(entry).toMatchObject({
    id: "web",
    grants: { "upvio/v1": ["businesses.*"] },
    expiresAt: "2099-01-01T00:00:00.000Z",
  });
  expect(JSON.stringify(entry)).not.toContain(key);
  const config = file({
    keys: [entry],
    credentials: { upvio: { test: { apiKey: { env: "OUR_UPVIO_KEY" }, baseUrl: provider.url } } },
  });
  const { child, output, closed } = run(["--config", config, "--port", "0"], { OUR_UPVIO_KEY: API_KEY });
  const url = await addressOf(output);
  const headers = { authorization: `Bearer ${key}` };
  expect((await fetch(`${url}/upvio/v1/businesses`, { headers })).status).toBe(200);
  expect((await fetch(`${url}/upvio/v1/businesses/b1/patients`, { headers })).status).toBe(403);
  expect(provider.reached[0]?.headers.authorization).toBe(`Bearer ${API_KEY}`);
  child.kill("SIGTERM");
  expect(await closed).toEqual([0, null]);
  const lines = output.stdout
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { event: "call", caller: "web", operation: "businesses.list" },
    { event: "rejected", caller: "web", reason: "not_granted" },
  ]);
  expect(output.stdout + output.stderr).not.toContain(API_KEY);
});

test("reports errors in one line without credentials", async () => {
  const live = { STYTCH_PROJECT_ID: PROJECT_ID.replace("test", "live"), STYTCH_SECRET: SECRET.replace("test", "live") };
  const secret = { upvio: { test: { apiKey: API_KEY, baseUrl: "http://127.0.0.1:9" } } };
  const cases: [string[], RegExp, Record<string, string>?][] = [
    [["--config", "/nowhere.json"], /^Cannot read \/nowhere\.json: ENOENT\.$/],
    [["--config", file("{ oops")], /it is not JSON/],
    [["--config", file({ key: [] })], /^Unknown setting in the configuration: key\. Known settings: /],
    [["--config", file({ credentials: secret })], /apiKey is a secret and must not be in the file/],
    [
      ["--config", file({ credentials: { upvio: { test: { apiKey: { env: "UNSET" } } } } })],
      /is read from UNSET, which is not set/,
    ],
    [["--config", file({ keyless: { "upvio/v1": ["*"] } }), "--host", "0.0.0.0"], /listen on this machine only/],
    [[], /set `allowLive`/, live],
    [["keys", "create", "--grant", "magicLinks.*"], /--grant must be <api>:<pattern>/],
    [["keys", "create", "--grant", "stytch/b2b:magicLink.*"], /has magicLink\.\*, which matches no operation/],
    [["keys", "create", "--expires", "soon"], /--expires must be a date or time/],
    [["key", "create"], /Unknown command: key create/],
    [["redis", "initialize"], /^redis initialize requires --config with a file that sets `redis`\.$/],
  ];
  for (const [args, message, variables] of cases) {
    const reported = await failingCommand(() => import("../src/cli/cli.ts"), args, variables);
    expect(reported.trim()).toMatch(message);
    expect(reported.trim()).not.toContain("\n");
    expect(reported).not.toContain(API_KEY);
  }
});
