import { type ChildProcess, spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";
import { root } from "@linkwright/codegen/repository/root";
import type { OutboxEntry } from "@linkwright/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "localhost", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Starts an example as in its README, with its own sandbox. */
async function start(example: string): Promise<ChildProcess> {
  const { STYTCH_PROJECT_ID: _, APP_URL: __, ...env } = process.env;
  return spawn(process.execPath, ["server.ts"], {
    cwd: path.join(root, "examples", example),
    env: { ...env, PORT: String(await freePort()) },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Resolves to the URLs of the outbox and the app, which the example prints once it is ready. */
async function addressesOf({ stdout }: ChildProcess): Promise<{ outbox: string; app: string }> {
  if (stdout === null) throw new Error("The example prints no URL.");
  let outbox = "";
  for await (const line of createInterface({ input: stdout })) {
    const [, name, address = ""] = /^(Emails|App): +(.+)$/.exec(line) ?? [];
    if (name === "Emails") outbox = address;
    if (name !== "App") continue;
    stdout.resume();
    return { outbox, app: address };
  }
  throw new Error("The example exited before it was ready.");
}

interface Seen {
  status: number;
  text: string;
  /** The Set-Cookie headers received so far. */
  cookies: string[];
}

/** Follows redirects and keeps cookies like a browser. */
function browser(app: string) {
  const jar = new Map<string, string>();
  const go = async (url: string, form?: Record<string, string>): Promise<Seen> => {
    const response = await fetch(new URL(url, app), {
      redirect: "manual",
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    const cookies = response.headers.getSetCookie();
    for (const cookie of cookies) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
    const location = response.headers.get("location");
    if (location === null) return { status: response.status, text: await response.text(), cookies };
    const then = await go(location);
    return { ...then, cookies: [...cookies, ...then.cookies] };
  };
  return { go, jar };
}

async function emailTo(outbox: string, address: string): Promise<OutboxEntry> {
  const response = await fetch(`${outbox}/_sandbox/outbox/next?to=${encodeURIComponent(address)}`);
  expect(response.status).toBe(200);
  return (await response.json()) as OutboxEntry;
}

describe.each(["express-b2b", "next-b2b"])("%s", (example) => {
  let server: ChildProcess;
  let outbox: string;
  let app: string;
  beforeAll(async () => {
    server = await start(example);
    ({ outbox, app } = await addressesOf(server));
  });
  afterAll(() => {
    server.kill("SIGKILL");
  });

  test("logs in by the emailed link, and out again", async () => {
    const { go, jar } = browser(app);
    expect((await go("/")).text).toContain('action="/login"');

    const sent = await go("/login", { email: "ada@example.com" });
    expect(sent).toMatchObject({ status: 200, cookies: [] });
    expect(sent.text).toContain("on its way to ada@example.com");
    const { link = "" } = await emailTo(outbox, "ada@example.com");
    expect(link.startsWith(`${app}/authenticate?`)).toBe(true);

    const home = await go(link);
    expect(home.text).toContain("You are ada@example.com.");
    expect(home.cookies).toHaveLength(1);
    expect(home.cookies[0]).toMatch(/^session_token=.+; HttpOnly/);
    expect(home.cookies[0]).toMatch(/; SameSite=Lax/);
    expect((await go("/")).text).toContain("You are ada@example.com.");

    // Another user with the same link is too late.
    const other = browser(app);
    expect(await other.go(link)).toMatchObject({ status: 401, cookies: [] });
    expect((await other.go("/")).text).toContain('action="/login"');

    const [kept] = jar;
    expect((await go("/logout", {})).text).toContain('action="/login"');
    expect([...jar]).toEqual([]);
    // The session is revoked at Stytch too, not only forgotten by the browser.
    jar.set(...(kept ?? ["", ""]));
    expect((await go("/")).text).toContain('action="/login"');
    expect([...jar]).toEqual([]);
  });

  test("rejects an invalid address and an invalid token, and escapes both", async () => {
    const { go } = browser(app);
    const rejected = await go("/login", { email: "<img src=x onerror=alert(1)>" });
    expect(rejected.status).toBe(400);
    expect(rejected.text).toContain("No link can be sent to this address.");
    expect(rejected.text).not.toContain("<img");
    const quoted = await go("/login", { email: `"<b>"@example.com` });
    expect(quoted.text).not.toContain("<b>");
    for (const query of ["", "?token=", "?token=nonesuch", "?token=a&token=b"]) {
      expect((await go(`/authenticate${query}`)).status).toBe(401);
    }
    expect((await go("/logout", {})).status).toBe(200);
  });
});
