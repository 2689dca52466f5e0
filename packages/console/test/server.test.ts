import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Console, ConsoleOptions } from "@linkwright/console";
import { httpRequest } from "@linkwright/testing/http-request";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { serveConsole } from "../src/server/start.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "linkwright-console-"));
  // What a build leaves, and what lies about it.
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

test("the page comes with a policy that lets in nothing from elsewhere", async () => {
  const { url } = await start();
  const response = await fetch(url);
  expect(await response.text()).toBe("<title>Console</title>");
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).not.toMatch(/unsafe|https?:|data:/);
});

test("its files are served, those of a build to be kept", async () => {
  const { url } = await start();
  const file = await fetch(`${url}/assets/index.js`);
  expect(file.status).toBe(200);
  expect(file.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(file.headers.get("cache-control")).toMatch(/immutable/);
});

test.each([
  "/../package.json",
  "/%2e%2e/package.json",
  "/assets/..%2f..%2fcli.js",
  "/.vite/manifest.json",
  "/nothing.js",
])("%s is no file of the site", async (path) => {
  const { url } = await start();
  expect((await httpRequest(url, { path })).status).toBe(404);
});

test.each([
  ["a name that leads here by somebody's DNS", { host: "console.example.com" }, 421],
  ["the page of another site", { origin: "https://example.com" }, 403],
  ["the page of another server on this machine", { origin: "http://127.0.0.1:1" }, 403],
  ["an image on another site", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }, 403],
])("%s gets nothing", async (_, headers, status) => {
  const { url } = await start();
  for (const path of ["/", "/outbox", "/environments.json", "/gateway/sandbox/stytch/b2b/v1/b2b/sessions"]) {
    const answer = await httpRequest(url, { path, headers });
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(/^\{"error":/);
  }
});

test("calls go to the sandbox with its credentials, which nobody is told", async () => {
  const { url, sandbox, environments } = await start();
  expect(environments).toEqual(["sandbox"]);
  const { secret, apiKey } = sandbox.credentials;
  const shown = await (await fetch(`${url}/environments.json`)).text();
  const answer = await fetch(`${url}/gateway/sandbox/stytch/consumer/v1/users/search`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ results: [{ emails: [{ email: "grace@example.com" }] }] });
  for (const each of [secret, apiKey]) expect(shown).not.toContain(each);
});

test("live credentials are used only where that is asked for", async () => {
  const variables = { STYTCH_PROJECT_ID: "project-live-1", STYTCH_SECRET: "secret-live-1", UPVIO_API_KEY: "upvio-1" };
  expect((await start({ variables })).environments).toEqual(["sandbox"]);
  expect((await start({ variables, live: true })).environments).toEqual(["sandbox", "live"]);
  const test = { STYTCH_PROJECT_ID: "project-test-1", STYTCH_SECRET: "secret-test-1" };
  expect((await start({ variables: test })).environments).toEqual(["sandbox", "test"]);
});

test("a port that is taken is told as that", async () => {
  const { url } = await start();
  await expect(start({ port: Number(new URL(url).port) })).rejects.toThrow(/^Port \d+ is taken/);
});
