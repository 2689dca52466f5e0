import { inspect } from "node:util";
import { fine, response } from "@linkwright/testing/faults/faults";
import { FaultyServer } from "@linkwright/testing/faults/faulty-server";
import { expect, test } from "vitest";
import { callAgainst, get, send } from "./call.ts";

const session = { authorization: { session_token: "sesh-sesh-sesh" } };

test.each([301, 302, 303, 307, 308])("a %i to another origin is an error that names its host", async (status) => {
  const elsewhere = new FaultyServer([fine]);
  await elsewhere.listen();
  const location = `${elsewhere.url}/stolen?token=hush-hush-hush`;
  for (const call of [get, send]) {
    const { error, received, attempts } = await callAgainst([response(status, "", { location })], {
      call,
      options: session as object,
    });
    expect(error).toMatchObject({ name: "RedirectError", status });
    expect(error?.message).toContain(new URL(elsewhere.url).host);
    expect(inspect(error, { depth: null, showHidden: true })).not.toMatch(/hush|sesh/);
    expect([received.length, attempts]).toEqual([1, 1]);
    expect(received[0]?.headers).toMatchObject({ "x-session": "sesh-sesh-sesh" });
  }
  await elsewhere.close();
  expect(elsewhere.received).toEqual([]);
  expect(elsewhere.connections).toBe(0);
});

test.each([
  ["a path", "/elsewhere", "127.0.0.1:"],
  ["no scheme", "//elsewhere.example/x", "elsewhere.example"],
  ["nonsense", "http://[", "another URL"],
  ["nothing", undefined, "another URL"],
])("does not follow a redirect to %s either", async (_where, location, named) => {
  const { error, received } = await callAgainst([response(307, "", location === undefined ? {} : { location }), fine]);
  expect(error).toMatchObject({ name: "RedirectError", status: 307 });
  expect(error?.message).toContain(named);
  expect(received).toHaveLength(1);
});

test.each([300, 304])("a %i is an error", async (status) => {
  const { error, received } = await callAgainst([response(status)]);
  expect(error).toMatchObject({ status });
  expect(received).toHaveLength(1);
});
