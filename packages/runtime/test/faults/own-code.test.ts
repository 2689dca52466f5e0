import { inspect } from "node:util";
import { fine, json, resetAfterReading, response } from "@linkwright/testing/faults/faults";
import { describe, expect, test } from "vitest";
import { callAgainst, send } from "./call.ts";

// Error of a trace exporter whose collector is down, unrelated to the call.
const collectorDown = () =>
  new TypeError("fetch failed", {
    cause: Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:4318"), { code: "ECONNREFUSED" }),
  });
const thrower = () => {
  throw collectorDown();
};

describe("a send interrupted by the caller's own code reaches the server at most once", () => {
  test.each([
    ["onRequest", 0],
    ["onResponse", 1],
  ])("when the hook %s throws", async (hook, arrived) => {
    const { error, received } = await callAgainst([fine], { call: send, settings: { hooks: { [hook]: thrower } } });
    expect(error?.message ?? "").toContain("fetch failed");
    expect(received).toHaveLength(arrived);
  });

  test("when onRetry throws", async () => {
    const settings = { hooks: { onRetry: thrower } };
    const { received } = await callAgainst([json(429, {}, { "retry-after": "0" })], { call: send, settings });
    expect(received).toHaveLength(1);
  });

  test("when middleware throws at the response", async () => {
    const { received } = await callAgainst([fine], {
      call(client, options) {
        client.api.use({ onResponse: thrower });
        return send(client, options);
      },
    });
    expect(received).toHaveLength(1);
  });

  test("with middleware, when the connection breaks", async () => {
    const { error, received } = await callAgainst([resetAfterReading], {
      call(client, options) {
        client.api.use({ onRequest: ({ request }) => new Request(request, { headers: { "X-Traced": "1" } }) });
        return send(client, options);
      },
    });
    expect(error).toMatchObject({ name: "ConnectionError" });
    expect(received).toHaveLength(1);
    expect(received[0]?.headers).toMatchObject({ "x-traced": "1" });
  });
});

describe("invalid input is rejected at once and is not a connection error", () => {
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;

  const cases: [what: string, input: object, options: object][] = [
    ["a number too big for JSON", { to: 1n }, {}],
    ["a circle", { to: circular }, {}],
    ["half a character in the query", { to: "a", note: "\ud83d" }, {}],
    ["a header with a line break", { to: "a" }, { headers: { "X-Session": "sesh-sesh\nsesh" } }],
    ["a header's name with a space", { to: "a" }, { headers: { "X Session": "a" } }],
    ["a session token with a line break", { to: "a" }, { authorization: { session_token: "sesh-sesh\nsesh" } }],
  ];

  test.each(cases)("%s", async (_what, input, options) => {
    const { error, connections } = await callAgainst([fine], {
      call: (client, given) => client.messages.send(input as { to: string }, { ...given, ...options }),
    });
    expect(inspect(error)).not.toContain("sesh-sesh");
    expect(error).toMatchObject({ name: "InvalidInputError", attempts: 0 });
    expect(connections).toBe(0);
  });
});

test("an error body nested a hundred thousand deep is still the provider's error", async () => {
  const body = `{"code":"deep","message":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  const { error, received } = await callAgainst([response(400, body, { "content-type": "application/json" })]);
  expect(error).toMatchObject({ name: "ValidationError", status: 400 });
  expect(received).toHaveLength(1);
});
