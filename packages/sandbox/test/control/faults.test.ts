import { FaultError } from "@linkwright/sandbox";
import { unrecorded } from "@linkwright/testing/traffic/unrecorded";
import { expect, test } from "vitest";
import { control, started } from "./started.ts";

const LOGIN = "magicLinks.email.loginOrCreate";
const input = { email: "ada@example.com" };

test("returns a status once, with Stytch's body, without running the operation", async () => {
  const { sandbox, consumer } = await started();
  sandbox.faults.add({ operation: LOGIN, status: 429 });
  const rejected = await consumer(LOGIN, input);
  expect(rejected.status).toBe(429);
  expect(rejected.body).toMatchObject({
    status_code: 429,
    error_type: "too_many_requests",
    error_url: "https://stytch.com/docs/api/errors/429#too_many_requests",
  });
  expect(rejected.body.request_id).toMatch(/^request-id-test-/);
  expect(sandbox.outbox.list()).toEqual([]);
  expect((await consumer(LOGIN, input)).status).toBe(200);
});

test("returns a custom type on the B2B API", async () => {
  const { sandbox, b2b } = await started();
  sandbox.faults.add({ operation: "organizations.search", status: 400, type: "captcha_required" });
  const { body } = await b2b("organizations.search");
  expect(body).toMatchObject({ status_code: 400, error_type: "captcha_required" });
});

test("returns Upvio's error body", async () => {
  const { sandbox, upvio } = await started();
  sandbox.faults.add({ operation: "patients.*", status: 404 });
  const rejected = await upvio("patients.list", { businessId: sandbox.credentials.businessId });
  expect(rejected).toEqual({ status: 404, body: { error: { code: "not_found", title: "Not Found" } } });
});

test.each([
  ["seconds", 3, "3"],
  ["a date", "Wed, 21 Oct 2026 07:28:00 GMT", "Wed, 21 Oct 2026 07:28:00 GMT"],
])("sends Retry-After in %s", async (_name, retryAfter, expected) => {
  const { sandbox } = await started();
  sandbox.faults.add({ operation: "users.search", status: 503, retryAfter });
  const response = await fetch(`${sandbox.url}/v1/users/search`, { method: "POST" });
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, expected]);
});

test("supports times, patterns and order", async () => {
  const { sandbox, consumer } = await started();
  sandbox.faults.add({ operation: "magicLinks.*", times: 2, status: 500 });
  sandbox.faults.add({ operation: "*", status: 503 });
  expect(sandbox.faults.list().map(({ times }) => times)).toEqual([2, 1]);
  const statuses = [];
  for (let count = 0; count < 4; count += 1) statuses.push((await quiet(sandbox.url)).status);
  expect(statuses).toEqual([500, 500, 503, 401]);
  expect(sandbox.faults.list()).toEqual([]);
  sandbox.faults.add({ operation: "magicLinks.*", status: 500 });
  // Other operations are not affected.
  expect((await consumer("users.search")).status).toBe(200);
  sandbox.faults.clear();
  expect((await consumer(LOGIN, input)).status).toBe(200);
});

/** Without credentials, since faults apply before authentication. */
function quiet(url: string): Promise<Response> {
  return fetch(`${url}/v1/magic_links/email/login_or_create`, { method: "POST" });
}

test("resets the connection before or after the operation ran", async () => {
  const { sandbox, consumer } = await started();
  sandbox.faults.add({ operation: LOGIN, reset: "before" });
  await expect(consumer(LOGIN, input)).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(sandbox.outbox.list()).toEqual([]);
  sandbox.faults.add({ operation: LOGIN, reset: "after" });
  await expect(consumer(LOGIN, input)).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(sandbox.outbox.list()).toHaveLength(1);
  const error = (when: string) => ({ type: "connection_ended", message: expect.stringContaining(when) });
  expect(sandbox.requests.list()).toMatchObject([
    { status: 0, operation: LOGIN, error: error("before") },
    { status: 0, operation: LOGIN, error: error("after") },
  ]);
});

test("runs a delayed operation unless the client disconnects or the sandbox closes", async () => {
  const { sandbox, consumer } = await started();
  sandbox.faults.add({ operation: LOGIN, delayMs: 20 });
  expect((await consumer(LOGIN, input)).status).toBe(200);
  expect(sandbox.requests.list()[0]?.durationMs).toBeGreaterThan(18);

  sandbox.faults.add({ operation: "users.search", times: 2, delayMs: 1_000_000 });
  const abort = new AbortController();
  const gone = expect(
    fetch(`${sandbox.url}/v1/users/search`, { method: "POST", signal: abort.signal }),
  ).rejects.toThrow();
  await expect.poll(() => sandbox.faults.list()).toMatchObject([{ times: 1 }]);
  abort.abort();
  await gone;
  await expect.poll(() => sandbox.requests.list().at(-1)).toMatchObject({ operation: "users.search", status: 0 });

  const cut = expect(fetch(`${sandbox.url}/v1/users/search`, { method: "POST" })).rejects.toThrow();
  await expect.poll(() => sandbox.faults.list()).toEqual([]);
  await sandbox.close();
  await cut;
});

test("manages faults over HTTP", async () => {
  const { sandbox, consumer } = await started();
  const fault = { operation: "users.*", status: 500, times: 3 };
  expect(await control(sandbox, "POST", "faults", fault)).toEqual({ status: 200, body: [fault] });
  expect((await consumer("users.search")).status).toBe(500);
  expect(await control(sandbox, "GET", "faults")).toEqual({ status: 200, body: [{ ...fault, times: 2 }] });
  expect((await control(sandbox, "DELETE", "faults")).status).toBe(204);
  expect(sandbox.faults.list()).toEqual([]);
  const rejected = await control(sandbox, "POST", "faults", { operation: "users.*" });
  expect(rejected.status).toBe(400);
  expect(rejected.body.error.message).toContain("status, delayMs or reset is required");
});

const LONGEST_DELAY = 2 ** 31 - 1;

test("validates faults at both sides of each limit", async () => {
  const { sandbox } = await started();
  const rejected: [fault: object, message: string][] = [
    [{ operation: "users.serach", status: 500 }, "No operation matches users.serach"],
    [{ status: 500 }, "operation must be a string"],
    [{ operation: 5, status: 500 }, "operation must be a string"],
    [{ operation: "*", status: 399 }, "status must be from 400 to 599"],
    [{ operation: "*", status: 600 }, "status must be from 400 to 599"],
    [{ operation: "*", status: 400.5 }, "status must be from 400 to 599"],
    [{ operation: "*", status: "500" }, "status must be from 400 to 599"],
    [{ operation: "*", status: 500, times: 0 }, "times must be a positive integer"],
    [{ operation: "*", status: 500, times: 1.5 }, "times must be a positive integer"],
    [{ operation: "*", status: 500, type: 5 }, "type must be a string and requires status"],
    [{ operation: "*", delayMs: 5, type: "x" }, "type must be a string and requires status"],
    [{ operation: "*", status: 500, retryAfter: "1\r\nx: y" }, "retryAfter must be"],
    [{ operation: "*", status: 500, retryAfter: "" }, "retryAfter must be"],
    [{ operation: "*", status: 500, retryAfter: "a".repeat(201) }, "retryAfter must be"],
    [{ operation: "*", status: 500, retryAfter: Number.NaN }, "retryAfter must be"],
    [{ operation: "*", status: 500, retryAfter: true }, "retryAfter must be"],
    [{ operation: "*", delayMs: -1 }, "delayMs must be"],
    [{ operation: "*", delayMs: 0.5 }, "delayMs must be"],
    [{ operation: "*", delayMs: LONGEST_DELAY + 1 }, "delayMs must be"],
    [{ operation: "*", delayMs: 5, retryAfter: 1 }, "retryAfter requires status"],
    [{ operation: "*", reset: "now" }, 'reset must be "before" or "after"'],
    [{ operation: "*", reset: "after", status: 500 }, "cannot be combined"],
    [{ operation: "*", times: 1 }, "status, delayMs or reset is required"],
    [{ operation: "*", status: 500, message: "no" }, "message is not a field of a fault"],
  ];
  for (const [fault, message] of rejected) {
    expect(() => sandbox.faults.add(fault as never), JSON.stringify(fault)).toThrow(FaultError);
    expect(() => sandbox.faults.add(fault as never)).toThrow(message);
  }
  expect(sandbox.faults.list()).toEqual([]);
  const taken: Parameters<typeof sandbox.faults.add>[0][] = [
    { operation: "users.search", status: 400 },
    { operation: "*", status: 599, type: "x", times: 1 },
    { operation: "*", status: 503, retryAfter: 0 },
    { operation: "*", status: 503, retryAfter: "a".repeat(200) },
    { operation: "*", delayMs: 0 },
    { operation: "*", delayMs: LONGEST_DELAY, reset: "before" },
    { operation: "*", reset: "after" },
  ];
  for (const fault of taken) sandbox.faults.add(fault);
  expect(sandbox.faults.list()).toEqual(taken.map((fault) => ({ ...fault, times: 1 })));
});

test("is not affected by changes to a fault after it was added", async () => {
  const { sandbox, consumer } = await started();
  const fault = { operation: "users.search", status: 500 };
  sandbox.faults.add(fault);
  fault.status = 503;
  expect((await consumer("users.search")).status).toBe(500);
});

test.each([
  [400, "bad_request", "bad_request", "Bad Request"],
  [401, "unauthorized_credentials", "unauthorized", "Unauthorized"],
  [404, "bad_request", "not_found", "Not Found"],
  [429, "too_many_requests", "too_many_requests", "Too Many Requests"],
  [499, "bad_request", "error", "Error"],
  [500, "internal_server_error", "internal_server_error", "Internal Server Error"],
  [503, "internal_server_error", "service_unavailable", "Service Unavailable"],
])("uses the providers' usual types for the status %i", async (status, error_type, code, title) => {
  const { sandbox } = await started();
  unrecorded(sandbox.url);
  sandbox.faults.add({ operation: "*", status, times: 2 });
  // Without the client, since not all statuses are described.
  const stytch = await fetch(`${sandbox.url}/v1/users/search`, { method: "POST" });
  expect([stytch.status, await stytch.json()]).toMatchObject([status, { status_code: status, error_type }]);
  const upvio = await fetch(`${sandbox.url}/v1/businesses`);
  expect([upvio.status, await upvio.json()]).toEqual([status, { error: { code, title } }]);
});
