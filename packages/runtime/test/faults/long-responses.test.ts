import { inspect } from "node:util";
import { flood } from "@linkwright/testing/faults/faults";
import { FaultyServer } from "@linkwright/testing/faults/faulty-server";
import { expect, test } from "vitest";
import { callAgainst, clientAt, get, send, within } from "./call.ts";

const MEGABYTE = 1 << 20;
const LENGTH = 100 * MEGABYTE;
/** Of what is read to its end, which takes its time. */
const READ_LENGTH = 20 * MEGABYTE;
const PRINTED_AT_MOST = 200_000;

test("20 MB of JSON are read", async () => {
  const { data, received } = await callAgainst([flood(200, READ_LENGTH, { start: '{"thing_id":"', end: '"}' })]);
  expect((data as { thing_id: string }).thing_id).toHaveLength(READ_LENGTH - 15);
  expect(received).toHaveLength(1);
});

test("20 MB that are not JSON are an UnreadableResponseError that does not hold them", async () => {
  const { error, received } = await callAgainst([flood(200, READ_LENGTH, { start: "<html>" })]);
  expect(error).toMatchObject({ name: "UnreadableResponseError", status: 200 });
  expect(inspect(error, { depth: null, maxStringLength: null }).length).toBeLessThan(PRINTED_AT_MOST);
  expect(received).toHaveLength(1);
});

test("an error page of 100 MB is a ServerError that does not keep them", async () => {
  const page = flood(500, LENGTH, { start: "<html>" });
  const { error, received } = await callAgainst([page], { call: send });
  expect(error).toMatchObject({ name: "ServerError", status: 500 });
  expect(inspect(error, { depth: null, maxStringLength: null }).length).toBeLessThan(PRINTED_AT_MOST);
  expect(JSON.stringify(error).length).toBeLessThan(PRINTED_AT_MOST);
  expect(received).toHaveLength(1);
  expect(page.sent, "bytes that were let come").toBeLessThan(LENGTH / 4);
});

test("discards a redirect's long body", async () => {
  const moved = flood(302, LENGTH, { headers: { location: "https://elsewhere.example/" } });
  const { error } = await callAgainst([moved]);
  expect(error).toMatchObject({ name: "RedirectError" });
  expect(moved.sent, "bytes that were let come").toBeLessThan(LENGTH / 4);
});

test("a long response ends with the caller's signal", async () => {
  const controller = new AbortController();
  const response = flood(200, LENGTH, { start: '{"thing_id":"', end: '"}' });
  const hooks = { onResponse: () => controller.abort() };
  const { error, received } = await callAgainst([response], { controller, settings: { hooks } });
  expect(error).toMatchObject({ name: "AbortError" });
  expect(received).toHaveLength(1);
  expect(response.sent).toBeLessThan(LENGTH);
});

test("200 calls with one long-lived signal leave no listeners and cause no warnings", async () => {
  const warnings: string[] = [];
  const warned = (warning: Error) => warnings.push(warning.message);
  process.on("warning", warned);
  const server = new FaultyServer([flood(200, 100, { start: '{"thing_id":"', end: '"}' })]);
  await server.listen();
  const { signal } = new AbortController();
  const client = clientAt(server.url);
  const calls = Array.from({ length: 200 }, () => get(client, { signal }));
  await within("200 calls", Promise.all(calls));
  await within("every connection closed", server.idle());
  await server.close();
  process.off("warning", warned);
  expect(server.received).toHaveLength(200);
  expect(warnings).toEqual([]);
});
