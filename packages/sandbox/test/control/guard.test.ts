import { httpRequest } from "@linkwright/testing/http-request";
import { expect, test } from "vitest";
import { control, started } from "./started.ts";

test.each(["127.0.0.1", "localhost", "[::1]", "LOCALHOST"])("accepts the Host %s with its port", async (name) => {
  const { sandbox } = await started();
  const host = `${name}:${new URL(sandbox.url).port}`;
  expect((await httpRequest(`${sandbox.url}/_sandbox/outbox`, { headers: { host } })).status).toBe(200);
});

test.each([
  "evil.example",
  "evil.example:PORT",
  "127.0.0.1",
  "127.0.0.1:1",
  "127.1:PORT",
  "localhost.:PORT",
  "[::ffff:127.0.0.1]:PORT",
  "localhost.evil.example:PORT",
  "a b",
])("rejects the Host %j on every path", async (template) => {
  const { sandbox } = await started();
  const host = template.replace("PORT", new URL(sandbox.url).port);
  for (const path of ["/", "/_sandbox/outbox", "/v1/users/search", "/v1/businesses"]) {
    const { status, text } = await httpRequest(sandbox.url + path, { headers: { host } });
    expect(status).toBe(421);
    const { error } = JSON.parse(text);
    expect(error.type).toBe("host_not_allowed");
    expect(error.message).toContain(new URL(sandbox.url).host);
  }
  expect(sandbox.requests.list().at(-1)).toMatchObject({ api: "sandbox", error: { type: "host_not_allowed" } });
});

test("accepts the configured host and its address", async () => {
  const { sandbox } = await started({ host: "localhost" });
  expect(sandbox.url).toMatch(/^http:\/\/localhost:\d+$/);
  expect((await control(sandbox, "GET", "outbox")).status).toBe(200);
  const all = await started({ host: "0.0.0.0" });
  expect(all.sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await control(all.sandbox, "GET", "outbox")).status).toBe(200);
  // Other names that may resolve to it are still rejected.
  const { port } = new URL(all.sandbox.url);
  const { status } = await httpRequest(`${all.sandbox.url}/`, { headers: { host: `evil.example:${port}` } });
  expect(status).toBe(421);
});

test.each([
  ["another site", { origin: "https://evil.example" }],
  ["another port of this machine", { origin: "http://localhost:1" }],
  ["a page without an origin", { origin: "null" }],
  ["its own name with a prefix", { origin: "https://evil.example?http://127.0.0.1" }],
  ["an image of another site", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }],
  ["an image of another name of the same site", { "sec-fetch-site": "same-site", "sec-fetch-mode": "no-cors" }],
  ["a fetch without a mode", { "sec-fetch-site": "cross-site" }],
  ["a site value that no browser sends", { "sec-fetch-site": "elsewhere", "sec-fetch-mode": "no-cors" }],
])("rejects its own routes for %s without side effects", async (_name, headers) => {
  const { sandbox, consumer } = await started();
  await consumer("magicLinks.email.loginOrCreate", { email: "ada@example.com" });
  sandbox.faults.add({ operation: "users.search", status: 500 });
  for (const [method, path, body] of [
    ["POST", "reset", ""],
    ["POST", "clock", '{"advanceMinutes":600}'],
    ["POST", "faults", '{"operation":"*","status":500}'],
    ["DELETE", "faults", ""],
    ["GET", "outbox/next", ""],
  ] as const) {
    const { status, text } = await httpRequest(`${sandbox.url}/_sandbox/${path}`, { method, headers, body });
    expect(status).toBe(403);
    expect(JSON.parse(text).error.type).toBe("origin_not_allowed");
  }
  expect(sandbox.faults.list()).toHaveLength(1);
  expect(sandbox.clock.now().getTime() - Date.now()).toBeLessThan(60_000);
  expect(await sandbox.outbox.next({}, { timeoutMs: 0 })).toMatchObject({ to: "ada@example.com" });
});

test("accepts its own page by either name, and a followed link", async () => {
  const { sandbox } = await started();
  const { port } = new URL(sandbox.url);
  for (const origin of [sandbox.url, `http://localhost:${port}`]) {
    const { status } = await httpRequest(`${sandbox.url}/_sandbox/reset`, { method: "POST", headers: { origin } });
    expect(status).toBe(204);
  }
  for (const headers of [
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
    { "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" },
    { "sec-fetch-site": "none", "sec-fetch-mode": "no-cors" },
    { origin: `HTTP://LOCALHOST:${port}` },
  ]) {
    expect((await httpRequest(`${sandbox.url}/_sandbox/outbox`, { headers })).status).toBe(200);
  }
  // An origin has a scheme, so no page sends this one.
  const bare = { origin: `127.0.0.1:${port}` };
  expect((await httpRequest(`${sandbox.url}/_sandbox/outbox`, { headers: bare })).status).toBe(403);
  // The provider routes are as open as the providers' own.
  const origin = { origin: "https://app.example" };
  expect((await httpRequest(`${sandbox.url}/v1/users/search`, { method: "POST", headers: origin })).status).toBe(401);
});

test("allows no other origin to read responses", async () => {
  const { sandbox } = await started();
  const response = await fetch(`${sandbox.url}/_sandbox/outbox`);
  expect(response.headers.get("access-control-allow-origin")).toBeNull();
});
