import { expect, test } from "vitest";
import { ALL, API_KEY, MAIL, SEND, startGateway, upstream } from "./support.ts";

test("reports its health and counts calls", async () => {
  const gateway = await startGateway((await upstream()).url);
  expect(await (await fetch(`${gateway.url}/healthz`)).text()).toBe("ok\n");
  await gateway.post(SEND, MAIL);
  await gateway.line();
  await gateway.call("/nothing");
  await gateway.line();
  const response = await fetch(`${gateway.url}/metrics`);
  expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4");
  const metrics = await response.text();
  const labels = 'api="stytch/b2b",operation="magicLinks.email.loginOrSignup"';
  expect(metrics).toContain(`linkwright_gateway_calls_total{${labels},status="200"} 1\n`);
  expect(metrics).toContain('linkwright_gateway_rejections_total{reason="unknown_operation"} 1\n');
  expect(metrics).toContain('linkwright_gateway_call_duration_seconds_count{api="stytch/b2b"} 1\n');
  expect(metrics).toContain("linkwright_gateway_calls_in_flight 1\n"); // this one
  for (const line of metrics.trimEnd().split("\n"))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? [\d.e+-]+)$/);
});

test("shows its metrics to nobody or anyone if configured", async () => {
  const { url } = await upstream();
  const hidden = await startGateway(url, { metrics: "nobody" });
  expect((await fetch(`${hidden.url}/metrics`)).status).toBe(404);
  const open = await startGateway(url, { metrics: "anyone" });
  expect((await fetch(`${open.url}/metrics`)).status).toBe(200);
});

test("logs a line for each call, without values of path, query and body", async () => {
  const gateway = await startGateway((await upstream()).url, { keyless: ALL });
  await gateway.call("/upvio/v1/businesses/b1/patients?limit=7");
  const line = await gateway.line();
  expect(line).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    level: "info",
    event: "call",
    requestId: expect.any(String),
    durationMs: expect.any(Number),
    method: "GET",
    caller: "tests",
    environment: "test",
    api: "upvio/v1",
    operation: "patients.list",
    path: "/businesses/{businessId}/patients",
    requestBytes: 0,
    status: 200,
    responseBytes: 11,
    remoteAddress: "127.0.0.1",
  });
});

test("redacts an origin that contains a credential in any encoding", async () => {
  const gateway = await startGateway((await upstream()).url);
  const spellings = (secret: string) => [
    secret,
    secret.toUpperCase(),
    encodeURIComponent(secret).toLowerCase(),
    secret.replaceAll("/", "\\/"),
    secret.replaceAll("+", "\\u002b"),
  ];
  for (const spelling of [...spellings(API_KEY), gateway.key, gateway.key.toUpperCase()]) {
    await gateway.post(SEND, MAIL, { origin: `https://${spelling}.example` });
    expect(await gateway.line()).toMatchObject({ reason: "origin_not_allowed", origin: "[redacted]" });
  }
  for (const authorization of [`Bearer ${gateway.key}`, "Bearer", ""]) {
    await gateway.post(SEND, MAIL, { origin: "https://app.example", authorization });
    expect(await gateway.line()).toMatchObject({ origin: "https://app.example" });
  }
});
