import { expect, test } from "vitest";
import { movableClock } from "../sandbox-client.ts";
import { control, started } from "./started.ts";

const LOGIN = "magicLinks.email.loginOrCreate";

test("logs requests and their outcome", async () => {
  const start = performance.now();
  const { sandbox, b2b, consumer, upvio } = await started({ now: movableClock("2026-04-15T12:00:00Z").now });
  const { businessId } = sandbox.credentials;
  await consumer(LOGIN, { email: "ada@example.com" });
  await b2b("organizations.get", { organization_id: "organization-test-none" });
  await upvio("patients.list", { businessId, limit: 3 });
  const entries = sandbox.requests.list();
  expect(entries).toMatchObject([
    {
      id: 1,
      at: "2026-04-15T12:00:00.000Z",
      api: "stytch/consumer",
      operation: LOGIN,
      method: "POST",
      path: "/v1/magic_links/email/login_or_create",
      status: 200,
      problems: [],
    },
    {
      id: 2,
      api: "stytch/b2b",
      operation: "organizations.get",
      status: 404,
      error: { type: "organization_not_found" },
    },
    { id: 3, api: "upvio/v1", operation: "patients.list", path: `/v1/businesses/${businessId}/patients?limit=…` },
  ]);
  expect(entries[0]).not.toHaveProperty("error");
  const elapsed = performance.now() - start;
  for (const { durationMs } of entries) expect([durationMs > 0, durationMs < elapsed]).toEqual([true, true]);
  expect(await control(sandbox, "GET", "requests")).toEqual({ status: 200, body: entries });
  // The sandbox's own routes are not logged.
  expect(sandbox.requests.list()).toHaveLength(3);
});

test("logs validation errors", async () => {
  const { sandbox, consumer } = await started();
  const { body } = await consumer(LOGIN, { email: 5, login_expiration_minutes: "soon" });
  const [entry] = sandbox.requests.list();
  expect(entry?.problems).toEqual(
    expect.arrayContaining([
      { field: "email", message: "must be string" },
      { field: "login_expiration_minutes", message: "must be integer" },
    ]),
  );
  expect(entry?.error).toEqual({ type: body.error_type, message: body.error_message });
});

test("logs requests without an operation and those that reached no API", async () => {
  const { sandbox } = await started();
  await fetch(`${sandbox.url}/v1/b2b/nonesuch`);
  await fetch(`${sandbox.url}/v1/users`, { method: "POST", body: "a".repeat(1024 * 1024 + 1) });
  await fetch(`${sandbox.url}/_sandbox/reset`, { method: "POST", headers: { origin: "https://evil.example" } });
  const entries = sandbox.requests.list();
  expect(entries).toMatchObject([
    { api: "stytch/b2b", status: 404, error: { type: "route_not_found" } },
    { api: "stytch/consumer", status: 413, error: { type: "request_too_large" } },
    { api: "sandbox", path: "/_sandbox/reset", status: 403, error: { type: "origin_not_allowed" } },
  ]);
  for (const entry of entries) expect(entry).not.toHaveProperty("operation");
});

test("contains no credentials, tokens, codes or bodies", async () => {
  const { sandbox, b2b, consumer, upvio } = await started();
  const { secret, apiKey, businessId, projectId } = sandbox.credentials;
  const organization = await b2b("organizations.create", { organization_name: "Acme Secret Name" });
  const { organization_id } = organization.body.organization;
  await b2b("magicLinks.email.loginOrSignup", { organization_id, email_address: "ada@secret.example" });
  const { token = "", link = "" } = await sandbox.outbox.next();
  const { body } = await b2b("magicLinks.authenticate", { magic_links_token: token });
  const { session_token, session_jwt } = body;
  await b2b("sessions.authenticate", { session_token, session_duration_minutes: "wrong" });
  await b2b("sessions.authenticate", { session_jwt: `${session_jwt}x` });
  const headers = { "x-stytch-member-session": session_token };
  await b2b("organizations.update", { organization_id, organization_name: "Acme Secret Name 2" }, { headers });
  await consumer("otps.email.loginOrCreate", { email: "bob@secret.example" });
  const { code = "" } = await sandbox.outbox.next();
  await consumer("otps.authenticate", { method_id: "wrong", code });
  await consumer("magicLinks.authenticate", { token: "a-token-that-is-no-token", code_verifier: "short-verifier" });
  await upvio("patients.list", { businessId }, { apiKey: "upvio-live-wrong-key" });
  await fetch(`${sandbox.url}/authenticate?token=${token}&stytch_token_type=x&token=two`);
  await fetch(`${sandbox.url}${new URL(link).pathname}?=${token}`);
  const log = JSON.stringify(sandbox.requests.list());
  expect(sandbox.requests.list()).toHaveLength(12);
  const basic = Buffer.from(`${projectId}:${secret}`).toString("base64");
  const secrets = { secret, basic, apiKey, token, session_token, session_jwt, code };
  for (const [name, value] of Object.entries(secrets)) {
    expect(value, name).not.toBe("");
    expect(log.includes(value), name).toBe(false);
  }
  expect(log).not.toMatch(/Acme Secret|secret\.example|upvio-live-wrong-key|a-token-that|short-verifier|two/);
});

test("truncates texts to 500 characters", async () => {
  const { sandbox, b2b } = await started();
  const path = (length: number) => `/v1/${"a".repeat(length - 4)}`;
  await fetch(sandbox.url + path(500));
  await fetch(sandbox.url + path(501));
  await fetch(`${sandbox.url}${path(498)}?${"b".repeat(10)}`);
  await b2b("organizations.get", { organization_id: "e".repeat(600) });
  const [whole, cut, query, rejected] = sandbox.requests.list();
  expect(whole?.path).toBe(path(500));
  expect(cut?.path).toBe(`${path(500)}…`);
  expect(query?.path).toBe(`${path(498)}?b…`);
  expect(rejected?.error?.message).toHaveLength(501);
  expect(rejected?.error?.message).toMatch(/^No organization has .* "e+…$/);
});

test("omits query values and keeps parameter names", async () => {
  const { sandbox } = await started();
  await fetch(`${sandbox.url}/v1/a?b=1&c&d=2=3&=4?e=5`);
  expect(sandbox.requests.list()[0]?.path).toBe("/v1/a?b=…&c&d=…&=…");
});

test("returns copies of the log", async () => {
  const { sandbox, consumer } = await started();
  await consumer("users.search");
  const entries = sandbox.requests.list();
  Object.assign(entries[0] ?? {}, { status: 599 });
  entries.length = 0;
  expect(sandbox.requests.list()).toMatchObject([{ status: 200 }]);
});

test("keeps the last 500 requests", async () => {
  const { sandbox } = await started();
  for (let count = 0; count < 510; count += 1) await (await fetch(`${sandbox.url}/v1/${count}`)).arrayBuffer();
  const entries = sandbox.requests.list();
  expect([entries.length, entries[0]?.id, entries.at(-1)?.id]).toEqual([500, 11, 510]);
});
