import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Console, ConsoleOptions } from "@linkwright/console";
import { startSandbox } from "@linkwright/sandbox";
import { startServer } from "@linkwright/testing/document-server";
import { httpRequest } from "@linkwright/testing/http-request";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { serveConsole } from "../src/server/start.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "linkwright-console-"));
  // Files of a build, and files outside of it.
  for (const inner of ["site/assets", "site/.vite"]) mkdirSync(path.join(folder, inner), { recursive: true });
  for (const file of ["package.json", "cli.js", "site/.vite/manifest.json", "site/assets/index.js"]) {
    writeFileSync(path.join(folder, file), "");
  }
  writeFileSync(path.join(folder, "site/index.html"), "<title>Console</title>");
});
afterAll(() => rmSync(folder, { recursive: true }));

async function start(options: ConsoleOptions = {}): Promise<Console> {
  const site = pathToFileURL(path.join(folder, "site/"));
  const started = await serveConsole(site, { variables: {}, ...options });
  onTestFinished(() => started.close());
  return started;
}

describe("the site", () => {
  // Shared by tests that only read.
  let url: string;
  let started: Console;
  beforeAll(async () => {
    for (const type of ["css", "json", "svg", "md"]) writeFileSync(path.join(folder, `site/a.${type}`), "a");
    started = await serveConsole(pathToFileURL(path.join(folder, "site/")), { variables: {} });
    ({ url } = started);
  });
  afterAll(() => started.close());

  const PROTECTED = {
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  };

  test.each([
    ["/", "text/html; charset=utf-8", "no-cache"],
    ["/index.html", "text/html; charset=utf-8", "no-cache"],
    ["/?a=b", "text/html; charset=utf-8", "no-cache"],
    ["/assets/index.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
    ["/a.css", "text/css; charset=utf-8", "no-cache"],
    ["/a.json", "application/json", "no-cache"],
    ["/a.svg", "image/svg+xml", "no-cache"],
    ["/a.md", "text/markdown; charset=utf-8", "no-cache"],
  ])("%s has its content type and a policy that blocks other origins", async (path, type, cached) => {
    const { status, headers, text } = await httpRequest(url, { path });
    expect([status, text]).toEqual([200, type.startsWith("text/html") ? "<title>Console</title>" : expect.any(String)]);
    expect(headers).toMatchObject({ ...PROTECTED, "content-type": type, "cache-control": cached });
    expect(headers["content-encoding"]).toBeUndefined();
  });

  test("compresses a file if the client accepts it, and sends no body for HEAD", async () => {
    const encoded = await fetch(url, { headers: { "accept-encoding": "br, gzip" } });
    expect([encoded.headers.get("content-encoding"), encoded.headers.get("vary")]).toEqual(["gzip", "accept-encoding"]);
    expect(await encoded.text()).toBe("<title>Console</title>");
    const head = await httpRequest(url, { method: "HEAD" });
    expect([head.status, head.text]).toEqual([200, ""]);
  });

  test.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/assets/..%2f..%2fcli.js",
    "/.vite/manifest.json",
    "/assets",
    "/assets/",
    "/assets/index.js.exe",
    "/nothing.js",
  ])("%s is not a file of the site", async (path) => {
    const { status, headers, text } = await httpRequest(url, { path });
    expect([status, text]).toEqual([404, "Page not found.\n"]);
    expect(headers).toMatchObject(PROTECTED);
  });

  test("finds a file that was added later", async () => {
    expect((await httpRequest(url, { path: "/later.md" })).status).toBe(404);
    writeFileSync(path.join(folder, "site/later.md"), "Later.");
    expect((await httpRequest(url, { path: "/later.md" })).text).toBe("Later.");
  });

  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("rejects %s", async (method) => {
    for (const path of ["/", "/outbox", "/environments.json"]) {
      expect((await httpRequest(url, { method, path })).status).toBe(405);
    }
  });

  const host = () => new URL(url).host;
  test.each<[who: string, headers: () => Record<string, string>, status: number]>([
    ["a host by DNS rebinding", () => ({ host: "console.example.com" }), 421],
    ["the right name with another port", () => ({ host: "localhost:1" }), 421],
    ["the right name without a port", () => ({ host: "localhost" }), 421],
    ["another address of this machine", () => ({ host: host().replace("127.0.0.1", "127.0.0.2") }), 421],
    ["another spelling of this machine", () => ({ host: host().replace("127.0.0.1", "127.1") }), 421],
    ["the right name with a dot at its end", () => ({ host: host().replace("127.0.0.1", "localhost.") }), 421],
    ["the page of another site", () => ({ origin: "https://example.com" }), 403],
    ["the page of another server on this machine", () => ({ origin: "http://127.0.0.1:1" }), 403],
    ["a page that says no origin", () => ({ origin: "null" }), 403],
    ["the same name by another scheme", () => ({ origin: `https://${host()}` }), 403],
    ["an origin without a scheme", () => ({ origin: host() }), 403],
    ["a site that no browser knows", () => ({ "sec-fetch-site": "elsewhere", "sec-fetch-mode": "cors" }), 403],
    ["an image on another site", () => ({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }), 403],
    ["a script of a sibling site", () => ({ "sec-fetch-site": "same-site", "sec-fetch-mode": "cors" }), 403],
    ["what says no mode", () => ({ "sec-fetch-site": "cross-site" }), 403],
    ["a link on another site", () => ({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }), 200],
    ["its own page", () => ({ origin: url, "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" }), 200],
    ["the address bar", () => ({ "sec-fetch-site": "none", "sec-fetch-mode": "navigate" }), 200],
    ["localhost, however it is written", () => ({ host: host().replace("127.0.0.1", "LocalHost") }), 200],
  ])("%s", async (_who, headers, status) => {
    // The gateway accepts fewer callers than the site.
    const gateway = status === 200 ? [] : ["/gateway/sandbox/stytch/b2b/v1/b2b/sessions"];
    for (const path of ["/", "/outbox", "/environments.json", ...gateway]) {
      const response = await httpRequest(url, { path, headers: headers() });
      expect(response.status).toBe(status);
      if (status !== 200) expect(response.text).toMatch(/^\{"error":/);
    }
  });

  test("serves the outbox of the sandbox without caching", async () => {
    const { organization_id } = JSON.parse((await httpRequest(url, { path: "/environments.json" })).text)[0].samples[
      "stytch/b2b"
    ];
    await fetch(`${url}/gateway/sandbox/stytch/b2b/v1/b2b/magic_links/email/login_or_signup`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ organization_id, email_address: "ada@example.com" }),
    });
    const outbox = await httpRequest(url, { path: "/outbox" });
    expect(JSON.parse(outbox.text)).toMatchObject([{ to: "ada@example.com" }]);
    expect(outbox.headers).toMatchObject({
      "content-type": "application/json",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
  });

  test("returns 404 for an unknown gateway", async () => {
    for (const name of ["live", "test", "other"]) {
      expect((await httpRequest(url, { path: `/gateway/${name}/stytch/b2b/v1/b2b/sessions` })).status).toBe(404);
    }
  });
});

test("sends calls to the sandbox with its credentials, and reveals them to nobody", async () => {
  const { url, sandbox, environments } = await start();
  expect(environments).toEqual(["sandbox"]);
  const { secret, apiKey } = sandbox.credentials;
  const shown = await (await fetch(`${url}/environments.json`)).text();
  const response = await fetch(`${url}/gateway/sandbox/stytch/consumer/v1/users/search`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ results: [{ emails: [{ email: "grace@example.com" }] }] });
  for (const each of [secret, apiKey]) expect(shown).not.toContain(each);
});

const PROJECT = "STYTCH_PROJECT_ID";
const SECRET = "STYTCH_SECRET";
const KEY = "UPVIO_API_KEY";

test.each<[what: string, variables: Record<string, string>, live: boolean, shown: [name: string, apis: string[]][]]>([
  ["none", {}, true, []],
  ["live ones, unasked", { [PROJECT]: "project-live-1", [SECRET]: "s", [KEY]: "k" }, false, []],
  [
    "live ones",
    { [PROJECT]: "project-live-1", [SECRET]: "s", [KEY]: "k" },
    true,
    [["live", ["stytch/b2b", "stytch/consumer", "upvio/v1"]]],
  ],
  [
    "those of a test project",
    { [PROJECT]: "project-test-1", [SECRET]: "s" },
    false,
    [["test", ["stytch/b2b", "stytch/consumer"]]],
  ],
  ["a project without its secret", { [PROJECT]: "project-test-1" }, true, []],
  ["a secret without its project", { [SECRET]: "s" }, true, []],
  [
    "a key, which is live wherever Upvio itself is",
    { [KEY]: "k", UPVIO_BASE_URL: "https://api.upvio.com/v1" },
    true,
    [["live", ["upvio/v1"]]],
  ],
  [
    "a key for another server",
    { [KEY]: "k", UPVIO_BASE_URL: "https://upvio.example.com/v1" },
    false,
    [["test", ["upvio/v1"]]],
  ],
  [
    "a test project and a live key",
    { [PROJECT]: "project-test-1", [SECRET]: "s", [KEY]: "k" },
    true,
    [
      ["test", ["stytch/b2b", "stytch/consumer"]],
      ["live", ["upvio/v1"]],
    ],
  ],
])("credentials: %s", async (_what, variables, live, shown) => {
  const { url, environments, sandbox } = await start({ variables: { ...variables, UPVIO_BUSINESS_ID: "b-1" }, live });
  const reported = JSON.parse((await httpRequest(url, { path: "/environments.json" })).text);
  const project_id = variables[PROJECT];
  const values = { ...(project_id && { project_id }), businessId: "b-1" };
  const { projectId, businessId } = sandbox.credentials;
  expect(reported).toEqual([
    {
      name: "sandbox",
      gateway: "gateway/sandbox",
      live: false,
      values: { project_id: projectId, businessId },
      apis: ["stytch/b2b", "stytch/consumer", "upvio/v1"],
      samples: { "stytch/b2b": expect.anything(), "stytch/consumer": expect.anything(), "upvio/v1": expect.anything() },
    },
    ...shown.map(([name, apis]) => ({
      name,
      gateway: `gateway/${name}`,
      live: name === "live",
      values,
      apis,
      samples: {},
    })),
  ]);
  expect(environments).toEqual(["sandbox", ...shown.map(([name]) => name)]);
});

test("sends a live call without a key from the page, and rejects one from another site", async () => {
  const seen: (string | undefined)[] = [];
  const upstream = await startServer((request, response) => {
    seen.push(request.headers.authorization);
    response.setHeader("content-type", "application/json").end('{"results":[]}');
  });
  onTestFinished(upstream.close);
  const variables = { [PROJECT]: "project-live-1", [SECRET]: "secret-live-1", STYTCH_BASE_URL: upstream.url };
  const { url } = await start({ variables, live: true });
  const call = (headers: Record<string, string>) =>
    httpRequest(`${url}/gateway/live/stytch/consumer/v1/users/search`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: "{}",
    });
  expect((await call({})).status).toBe(200);
  expect((await call({ authorization: "Bearer another" })).status).not.toBe(200);
  expect(seen).toEqual([`Basic ${Buffer.from("project-live-1:secret-live-1").toString("base64")}`]);
});

test("neither seeds nor closes a given sandbox", async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const given = await start({ sandbox });
  const [{ samples }] = JSON.parse((await httpRequest(given.url, { path: "/environments.json" })).text);
  expect([given.sandbox, samples]).toEqual([sandbox, {}]);
  await given.close();
  expect((await httpRequest(sandbox.url)).status).toBeGreaterThan(0);
  await expect(httpRequest(given.url)).rejects.toThrow(/ECONNREFUSED/);
});

test("reports that its port is in use", async () => {
  const { url } = await start();
  await expect(start({ port: Number(new URL(url).port) })).rejects.toThrow(/^Port \d+ is taken/);
});
