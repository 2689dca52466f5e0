import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { InvalidInputError } from "@linkwright/runtime";
import { startServer } from "@linkwright/testing/document-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Environment } from "../../src/site/sending/environments.ts";
import { send, withValues } from "../../src/site/sending/send.ts";
import { operationWith } from "../operation-with.ts";

let respond: (response: ServerResponse) => void;
let received: { line: string; headers: IncomingMessage["headers"]; body: string };
let server: Awaited<ReturnType<typeof startServer>>;
let environment: Environment;
beforeAll(async () => {
  server = await startServer(async (request, response) => {
    received = { line: `${request.method} ${request.url}`, headers: request.headers, body: await text(request) };
    respond(response);
  });
  environment = {
    name: "sandbox",
    gateway: `${server.url}/gateway/sandbox`,
    live: false,
    values: { businessId: "business-1", other: "unasked" },
    samples: {},
    apis: [],
  };
});
afterAll(() => server.close());

const operation = operationWith({ path: "/b/{businessId}/things" });

test("sends a call through the environment's gateway with the environment's values", async () => {
  respond = (response) => response.end();
  await send(operation, { name: "Ada" }, environment);
  expect(received).toMatchObject({
    line: "POST /gateway/sandbox/upvio/v1/b/business-1/things",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: '{"name":"Ada"}',
  });
  const reading = operationWith({ method: "GET", path: "/b/{businessId}/things" });
  await send(reading, { businessId: "given" }, environment);
  expect(received).toMatchObject({ line: "GET /gateway/sandbox/upvio/v1/b/given/things", body: "" });
  expect(withValues(operation, { name: "Ada" }, environment)).toEqual({ businessId: "business-1", name: "Ada" });
  await expect(send(operation, {}, { ...environment, values: {} })).rejects.toThrow(
    new InvalidInputError("things.create", "businessId", "is missing"),
  );
});

test("returns status, body and selected headers of a response", async () => {
  respond = (response) =>
    response
      .writeHead(429, {
        "content-type": "application/json",
        "retry-after": "3",
        "x-request-id": "of-the-header",
        "idempotency-replayed": "true",
        "x-linkwright-gateway": "rejected",
        "x-powered-by": "omitted",
      })
      .end('{"request_id":"of-the-body"}');
  expect(await send(operation, {}, environment)).toEqual({
    status: 429,
    duration: expect.any(Number),
    headers: [
      ["content-type", "application/json"],
      ["retry-after", "3"],
      ["x-request-id", "of-the-header"],
      ["idempotency-replayed", "true"],
      ["x-linkwright-gateway", "rejected"],
    ],
    requestId: "of-the-body",
    rejected: true,
    body: { request_id: "of-the-body" },
  });
});

test.each<[text: string, body: unknown, requestId: string | undefined]>([
  ["", undefined, undefined],
  ["plain", "plain", undefined],
  ["null", null, undefined],
  ["[1]", [1], undefined],
  ['{"error":{"requestId":"of-the-error"}}', { error: { requestId: "of-the-error" } }, "of-the-error"],
  ['{"error":null}', { error: null }, undefined],
  ['{"request_id":7}', { request_id: 7 }, undefined],
])("parses a response of %j", async (written, body, requestId) => {
  respond = (response) => response.end(written);
  const response = await send(operation, {}, environment);
  expect([response.body, response.requestId, response.rejected]).toEqual([body, requestId, false]);
  respond = (response) => response.setHeader("x-request-id", "of-the-header").end(written);
  expect((await send(operation, {}, environment)).requestId).toBe(requestId ?? "of-the-header");
});

test("shows a redirect without following it", async () => {
  respond = (response) => response.writeHead(302, { location: "/elsewhere" }).end();
  expect(await send(operation, {}, environment)).toMatchObject({ status: 302, headers: [["location", "/elsewhere"]] });
  expect(received.line).toContain("/things");
});
