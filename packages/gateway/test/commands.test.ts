import { once } from "node:events";
import { createServer } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { file } from "./command.ts";
import { API_KEY, PROJECT_ID, SECRET, upstream } from "./support.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Runs the command in this process, with only these environment variables, until its output matches or it fails. */
async function command(args: string[], until: RegExp, variables: Record<string, string> = {}) {
  const { argv, env, exitCode } = process;
  const output = { stdout: "", stderr: "", exitCode: undefined as number | string | null | undefined };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((chunk) => {
      output[name] += chunk;
      return true;
    }),
  );
  const log = vi.spyOn(console, "log").mockImplementation((line) => {
    output.stdout += `${line}\n`;
  });
  const restore = () => {
    Object.assign(process, { argv, env, exitCode });
    for (const spy of [...spies, log]) spy.mockRestore();
  };
  const known = SIGNALS.map((signal) => process.listeners(signal));
  const stops = () =>
    SIGNALS.map((signal, index) => process.listeners(signal).filter((listener) => !known[index]?.includes(listener)));
  onTestFinished(() => {
    const added = stops();
    for (const [index, listeners] of added.entries())
      for (const listener of listeners) process.off(SIGNALS[index] ?? "SIGINT", listener);
    added.flat()[0]?.("SIGINT");
    restore();
  });
  Object.assign(process, { argv: [...argv.slice(0, 2), ...args], env: variables, exitCode: undefined });
  vi.resetModules();
  await import("../src/cli/cli.ts");
  await expect.poll(() => until.test(output.stdout) || process.exitCode !== undefined).toBe(true);
  output.exitCode = process.exitCode;
  return { output, restore, stops };
}

/** Starts a gateway with the command, until the end of the test. */
async function served(args: string[], variables: Record<string, string> = {}) {
  const { output, stops } = await command(args, /^Gateway: \S+\n/, variables);
  expect(output.stderr).toBe("");
  return { output, url: /^Gateway: (\S+)/.exec(output.stdout)?.[1] ?? "", stops };
}

test.each(["--help", "-h"])("%s describes all commands and options", async (option) => {
  const { output } = await command([option, "keys", "create"], /Show this/);
  for (const part of [
    "--config",
    "--port",
    "--host",
    "--allow-live",
    "redis initialize",
    "keys create",
    "--id",
    "--grant",
    "--expires",
  ])
    expect(output.stdout).toContain(part);
  expect([output.stderr, output.exitCode]).toEqual(["", undefined]);
});

test("creates a key with the given id and grants", async () => {
  const grants = ["--grant", "stytch/b2b:magicLinks.*", "--grant", "stytch/b2b:sessions.get", "--grant", "upvio/v1:*"];
  const { output, restore } = await command(
    ["keys", "create", "--id", "web", ...grants, "--expires", "2030-01-31"],
    /\}\n$/,
  );
  restore();
  expect(output.stdout).toMatch(/^Key, shown once: lwgk_[\w-]{43}\n\nEntry for "keys" in the configuration:\n\{/);
  expect(JSON.parse(output.stdout.slice(output.stdout.indexOf("{")))).toEqual({
    id: "web",
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    grants: { "stytch/b2b": ["magicLinks.*", "sessions.get"], "upvio/v1": ["*"] },
    expiresAt: "2030-01-31T00:00:00.000Z",
  });
  const plain = await command(["keys", "create"], /\}\n$/);
  expect(JSON.parse(plain.output.stdout.slice(plain.output.stdout.indexOf("{")))).toEqual({
    id: "caller",
    hash: expect.any(String),
    grants: {},
  });
});

test.each([
  [["--port", "65536"], '--port takes a number from 0 to 65535, not "65536".'],
  [["--port", "1e3"], '--port takes a number from 0 to 65535, not "1e3".'],
  [["--port", "4200x"], '--port takes a number from 0 to 65535, not "4200x".'],
  [["--port", ""], '--port takes a number from 0 to 65535, not "".'],
  [["keys", "make"], "Unknown command: keys make. See --help."],
  [["keys"], "Unknown command: keys. See --help."],
  [
    ["keys", "create", "--grant", "stytch/b2b:"],
    "--grant must be <api>:<pattern>, such as 'stytch/b2b:magicLinks.*', not \"stytch/b2b:\".",
  ],
  [
    ["keys", "create", "--grant", ":users.get"],
    "--grant must be <api>:<pattern>, such as 'stytch/b2b:magicLinks.*', not \":users.get\".",
  ],
  [["keys", "create", "--expires", "soon"], '--expires must be a date or time, such as 2030-01-31, not "soon".'],
  [["redis", "initialize"], "redis initialize requires --config with a file that sets `redis`."],
])("reports the problem of %j", async (args, message) => {
  const { output } = await command(args, /\n/);
  expect(output).toEqual({ stdout: "", stderr: `${message}\n`, exitCode: 1 });
});

test("reports an invalid PORT", async () => {
  const { output } = await command([], /\n/, { PORT: "many" });
  expect(output.stderr).toBe('--port takes a number from 0 to 65535, not "many".\n');
});

test("uses the port of the option, or else of PORT", async () => {
  const free = createServer().listen(0, "127.0.0.1");
  await once(free, "listening");
  const { port } = free.address() as { port: number };
  const taken = await command(["--port", String(port)], /\n/);
  expect(taken.output.stderr).toContain("EADDRINUSE");
  taken.restore();
  free.close();
  await once(free, "close");
  const { url, output } = await served([], { PORT: String(port) });
  expect(url).toBe(`http://127.0.0.1:${port}`);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(output.exitCode).toBeUndefined();
});

test("listens on 4200 by default", async () => {
  // The port may be in use.
  const { output } = await command([], /^Gateway: /);
  expect(output.stdout + output.stderr).toContain("127.0.0.1:4200");
});

test("reads the variables of the clients", async () => {
  const provider = await upstream();
  const config = file({ keyless: { "stytch/b2b": ["organizations.get"] } });
  const { url } = await served(["--config", config, "--port", "0"], {
    STYTCH_PROJECT_ID: PROJECT_ID,
    STYTCH_SECRET: SECRET,
    STYTCH_BASE_URL: provider.url,
  });
  expect((await fetch(`${url}/stytch/b2b/v1/b2b/organizations/o1`)).status).toBe(200);
});

test("applies its configuration and stops at either signal", async () => {
  const provider = await upstream();
  const credentials = { upvio: { test: { apiKey: { env: "OUR_KEY" }, baseUrl: provider.url } } };
  const { output, url, stops } = await served(
    ["--config", file({ keyless: { "upvio/v1": ["businesses.*"] }, credentials }), "--port", "0"],
    { OUR_KEY: API_KEY },
  );
  expect(await (await fetch(`${url}/upvio/v1/businesses`)).json()).toEqual({ ok: true });
  expect(provider.reached[0]?.headers.authorization).toBe(`Bearer ${API_KEY}`);
  expect(stops().map(({ length }) => length)).toEqual([1, 1]);
  await expect.poll(() => output.stdout).toContain('"operation":"businesses.list"');
  stops()[1]?.[0]?.("SIGTERM");
  const listens = () =>
    fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    );
  await expect.poll(listens).toBe(false);
});

test("uses live credentials only with --allow-live", async () => {
  const live = { STYTCH_PROJECT_ID: PROJECT_ID.replace("test", "live"), STYTCH_SECRET: SECRET.replace("test", "live") };
  const rejected = await command(["--port", "0"], /Gateway: /, live);
  expect(rejected.output.stderr).toContain("set `allowLive`");
  rejected.restore();
  expect((await served(["--port", "0", "--allow-live"], live)).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test("allows calls without a key only on hosts of this machine", async () => {
  const config = file({ keyless: {}, credentials: {} });
  for (const host of ["0.0.0.0", "::", "a.example"]) {
    const { output, restore } = await command(["--config", config, "--host", host, "--port", "0"], /Gateway: /);
    restore();
    expect(output.stderr).toBe("With `keyless`, the gateway must listen on this machine only: omit --host.\n");
  }
  expect((await served(["--config", config, "--host", "localhost", "--port", "0"])).url).toMatch(
    /^http:\/\/localhost:\d+$/,
  );
});

test("reports an unreachable Redis", async () => {
  const config = file({ redis: { url: { env: "REDIS" } }, credentials: {} });
  const { output } = await command(["redis", "initialize", "--config", config], /trusted/, {
    REDIS: "redis://127.0.0.1:9",
  });
  expect(output.stderr).toMatch(/^Redis is unreachable \(.+\)\n$/);
  expect([output.stdout, output.exitCode]).toEqual(["", 1]);
});
