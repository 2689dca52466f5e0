import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { NoMessageError } from "@linkwright/sandbox";
import { expect, test } from "vitest";
import { movableClock } from "../sandbox-client.ts";
import { listen } from "./listen.ts";
import { control, started } from "./started.ts";

const LOGIN = "magicLinks.email.loginOrCreate";

test.each([
  ["from JavaScript", false],
  ["over HTTP", true],
])("clears everything except the credentials on a reset %s", async (_name, overHttp) => {
  const { sandbox, b2b, consumer, upvio } = await started({ now: movableClock().now });
  const { businessId } = sandbox.credentials;
  const started_at = sandbox.clock.now();
  const organization = { organization_name: "Acme", organization_slug: "acme" };
  await b2b("organizations.create", organization);
  await consumer(LOGIN, { email: "ada@example.com" });
  const { token } = await sandbox.outbox.next();
  await upvio("patients.create", { businessId, name: "Eve", email: "eve@example.com" });
  sandbox.clock.advance(10);
  sandbox.faults.add({ operation: "*", status: 500 });

  if (overHttp) expect((await control(sandbox, "POST", "reset")).status).toBe(204);
  else sandbox.reset();

  expect(sandbox.clock.now()).toEqual(started_at);
  expect(sandbox.faults.list()).toEqual([]);
  expect(sandbox.requests.list()).toEqual([]);
  expect(sandbox.outbox.list()).toEqual([]);
  expect((await consumer("users.search")).body.results).toEqual([]);
  expect((await consumer("magicLinks.authenticate", { token })).body.error_type).toBe("magic_link_not_found");
  expect((await b2b("organizations.create", organization)).status).toBe(200);
  expect((await upvio("patients.list", { businessId })).body.meta.totalCount).toBe(0);
});

test("resets in less than a millisecond, whatever the amount of data", async () => {
  const { sandbox, consumer } = await started();
  for (let count = 0; count < 200; count += 1) await consumer(LOGIN, { email: `${count}@example.com` });
  const times = Array.from({ length: 101 }, () => {
    const start = performance.now();
    sandbox.reset();
    return performance.now() - start;
  });
  // The median, because garbage collection can slow down a single one.
  expect(times.toSorted((a, b) => a - b)[50]).toBeLessThan(1);
});

test("generates the same values again with a seed", async () => {
  const { sandbox, consumer } = await started({ seed: 7, now: movableClock().now });
  const first = await consumer(LOGIN, { email: "ada@example.com" });
  const [sent] = sandbox.outbox.list();
  sandbox.reset();
  expect(await consumer(LOGIN, { email: "ada@example.com" })).toEqual(first);
  expect(sandbox.outbox.list()).toEqual([sent]);
});

test("keeps the key that signs JWTs", async () => {
  const { sandbox, consumer } = await started();
  const { projectId: project_id } = sandbox.credentials;
  const before = await consumer("sessions.getJWKS", { project_id });
  sandbox.reset();
  const after = await consumer("sessions.getJWKS", { project_id });
  expect(after.body.keys).toEqual(before.body.keys);
});

test("keeps waiting for messages across a reset", async () => {
  const { sandbox, consumer } = await started();
  const next = sandbox.outbox.next({ to: "ada@example.com" });
  sandbox.reset();
  await consumer(LOGIN, { email: "ada@example.com" });
  expect((await next).to).toBe("ada@example.com");
});

test("does not return earlier messages after a reset", async () => {
  const { sandbox, consumer } = await started();
  await consumer(LOGIN, { email: "ada@example.com" });
  sandbox.reset();
  await expect(sandbox.outbox.next({}, { timeoutMs: 0 })).rejects.toThrow(NoMessageError);
});

test("discards the changes and messages of a request in progress", async () => {
  const { sandbox, consumer } = await started();
  const next = await listen(sandbox.url);
  const { projectId, secret } = sandbox.credentials;
  const sending = request(`${sandbox.url}/v1/magic_links/email/login_or_create`, {
    method: "POST",
    auth: `${projectId}:${secret}`,
    headers: { "content-type": "application/json", expect: "100-continue" },
  });
  sending.flushHeaders();
  // The sandbox has started the request and waits for its body.
  await once(sending, "continue");
  sandbox.reset();
  sending.end('{"email":"ada@example.com"}');
  const [response] = (await once(sending, "response")) as [IncomingMessage];
  response.resume();
  expect(response.statusCode).toBe(200);
  expect(sandbox.outbox.list()).toEqual([]);
  expect([(await next()).event, (await next()).event]).toEqual(["reset", "request"]);
  expect((await consumer("users.search")).body.results).toEqual([]);
  await expect(sandbox.outbox.next({}, { timeoutMs: 0 })).rejects.toThrow(NoMessageError);
});

test("shares nothing between two sandboxes of one process", async () => {
  const [one, two] = [await started(), await started()];
  for (const { consumer } of [one, two]) await consumer(LOGIN, { email: "ada@example.com" });
  one.sandbox.faults.add({ operation: "*", status: 500 });
  one.sandbox.clock.advance(60);
  await two.consumer(LOGIN, { email: "bob@example.com" });
  const other = one.sandbox.outbox.next({ to: "bob@example.com" }, { timeoutMs: 0 });
  await expect(other).rejects.toThrow("No new message");
  expect(two.sandbox.faults.list()).toEqual([]);
  expect(two.sandbox.clock.now().getTime()).toBeLessThan(one.sandbox.clock.now().getTime() - 3_000_000);
  expect(one.sandbox.requests.list()).toHaveLength(1);
  one.sandbox.reset();
  expect(two.sandbox.outbox.list()).toHaveLength(2);
  expect(two.sandbox.requests.list()).toHaveLength(2);
  expect((await two.consumer("users.search")).body.results).toHaveLength(2);
});
