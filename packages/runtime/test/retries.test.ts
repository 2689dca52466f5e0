import type { RequestListener } from "node:http";
import { AbortError, ConnectionError, RateLimitError, ServerError, TimeoutError } from "@linkwright/runtime";
import { nobodyListens } from "@linkwright/testing/faults/faults";
import { expect, test } from "vitest";
import { clientAt, clientOf } from "./support.ts";

/** Responds with these statuses in turn, repeating the last one, and counts. */
function statuses(...list: (number | [status: number, retryAfter: string, body?: string])[]) {
  const server = { requests: 0 };
  const listener: RequestListener = (_request, response) => {
    const next = list[Math.min(server.requests, list.length - 1)] ?? 200;
    server.requests += 1;
    const [status, retryAfter, body = "{}"] = Array.isArray(next) ? next : [next];
    response.writeHead(status, retryAfter === undefined ? {} : { "retry-after": retryAfter }).end(body);
  };
  return { server, listener };
}

test.each([408, 429, 500, 502, 503, 504])("retries an idempotent call after %i", async (status) => {
  const { server, listener } = statuses(status, 200);
  const { attempts } = await (await clientOf(listener)).things.get({ thing_id: "a" }).withResponse();
  expect(attempts).toBe(2);
  expect(server.requests).toBe(2);
});

test.each([400, 401, 403, 404, 409, 422, 501])("no call is sent again after %i", async (status) => {
  const { server, listener } = statuses(status);
  await expect((await clientOf(listener)).things.get({ thing_id: "a" })).rejects.toMatchObject({ status, attempts: 1 });
  expect(server.requests).toBe(1);
});

test.each([408, 429, 500, 502, 503, 504])("a call that sends something is not sent again after %i", async (status) => {
  const { server, listener } = statuses(status);
  await expect((await clientOf(listener)).things.send({ to: "ada" })).rejects.toMatchObject({ status, attempts: 1 });
  expect(server.requests).toBe(1);
});

test.each([429, 503])(
  "a call that sends something is sent again after %i with Retry-After, which turned it away",
  async (status) => {
    const { server, listener } = statuses([status, "0"], 200);
    await (await clientOf(listener)).things.send({ to: "ada" });
    expect(server.requests).toBe(2);
  },
);

test("a 429 that is not about too many requests is never repeated", async () => {
  const { server, listener } = statuses([429, "0", '{"code":"locked"}']);
  const error = await (await clientOf(listener)).things.get({ thing_id: "a" }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ code: "locked", retryAfterMs: 0, attempts: 1 });
  expect(server.requests).toBe(1);
});

test("Retry-After is not waited for beyond a minute", async () => {
  const { server, listener } = statuses([429, "61"]);
  await expect((await clientOf(listener)).things.get({ thing_id: "a" })).rejects.toMatchObject({
    retryAfterMs: 61_000,
  });
  expect(server.requests).toBe(1);
});

test("attempts end at the number of retries, per client and per call", async () => {
  const { server, listener } = statuses(500);
  const client = await clientOf(listener, { retries: 1 });
  await expect(client.things.get({ thing_id: "a" })).rejects.toThrow(ServerError);
  expect(server.requests).toBe(2);
  await expect(client.things.get({ thing_id: "a" }, { retries: 0 })).rejects.toThrow(ServerError);
  expect(server.requests).toBe(3);
});

test("a connection that was never established is retried even by a call that sends", async () => {
  const error = await clientAt(await nobodyListens())
    .things.send({ to: "ada" })
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ attempts: 3 });
});

test.each([
  ["get", 3],
  ["send", 1],
] as const)("a connection reset after the request: things.%s reaches the server %i times", async (name, expected) => {
  let requests = 0;
  const client = await clientOf((request) => {
    requests += 1;
    request.socket.resetAndDestroy();
  });
  const call = name === "get" ? client.things.get({ thing_id: "a" }) : client.things.send({ to: "ada" });
  await expect(call).rejects.toThrow(ConnectionError);
  expect(requests).toBe(expected);
});

test("an abort ends the wait for another attempt at once", async () => {
  const controller = new AbortController();
  const client = await clientOf((_request, response) => response.writeHead(503, { "retry-after": "30" }).end(), {
    hooks: { onRetry: () => setImmediate(() => controller.abort()) },
  });
  await expect(client.things.get({ thing_id: "a" }, { signal: controller.signal })).rejects.toThrow(AbortError);
});

test("a deadline ends the call, and no delay exceeds it", async () => {
  const { server, listener } = statuses([503, "30"]);
  const client = await clientOf(listener, { deadlineMs: 1000 });
  await expect(client.things.get({ thing_id: "a" })).rejects.toThrow(ServerError);
  expect(server.requests).toBe(1);

  const silent = await clientOf(() => {}, { deadlineMs: 50 });
  const error = await silent.things.get({ thing_id: "a" }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ timeoutMs: 50 });
});
