import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { neverSent } from "./never-sent.ts";

const failure = (url: string) => fetch(url, { method: "POST" }).then(Promise.reject, (error: unknown) => error);

async function serverThat(responses: (socket: import("node:net").Socket) => void): Promise<string> {
  const server = createServer((request) => responses(request.socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("a connection that was never established sent nothing", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  expect(neverSent(await failure(`http://127.0.0.1:${port}`))).toBe(true);
  // On IPv4 and IPv6, where there are both.
  expect(neverSent(await failure(`http://localhost:${port}`))).toBe(true);
  expect(neverSent(await failure("http://nowhere.invalid"))).toBe(true);
});

test("a connection that broke may have sent everything", async () => {
  expect(neverSent(await failure(await serverThat((socket) => socket.resetAndDestroy())))).toBe(false);
  expect(neverSent(await failure(await serverThat((socket) => socket.end("HTTP/1.1 nonsense"))))).toBe(false);
});

test("of several addresses all must have failed to connect", () => {
  const rejected = Object.assign(new Error("a"), { code: "ECONNREFUSED" });
  const reset = Object.assign(new Error("b"), { code: "ECONNRESET" });
  expect(neverSent(new TypeError("fetch failed", { cause: new AggregateError([rejected, rejected]) }))).toBe(true);
  expect(neverSent(new TypeError("fetch failed", { cause: new AggregateError([rejected, reset]) }))).toBe(false);
});

test.each([
  ["ECONNREFUSED", true],
  ["ENOTFOUND", true],
  ["EAI_AGAIN", true],
  ["EHOSTUNREACH", true],
  ["EHOSTDOWN", true],
  ["ENETUNREACH", true],
  ["ENETDOWN", true],
  ["UND_ERR_CONNECT_TIMEOUT", true],
  ["ConnectionRefused", true],
  ["FailedToOpenSocket", true],
  ["ECONNRESET", false],
  ["ETIMEDOUT", false],
  ["UND_ERR_SOCKET", false],
  ["UND_ERR_HEADERS_TIMEOUT", false],
])("the code %s alone: %s", (code, expected) => {
  for (const error of [{ code }, new TypeError("fetch failed", { cause: { cause: { code } } })])
    expect(neverSent(error)).toBe(expected);
});

test("a system call decides over a code", () => {
  for (const syscall of ["connect", "getaddrinfo"]) expect(neverSent({ code: "ETIMEDOUT", syscall })).toBe(true);
  for (const syscall of ["read", "write", "shutdown"]) expect(neverSent({ code: "EHOSTUNREACH", syscall })).toBe(false);
});

test("ignores messages and values that are not errors", () => {
  const circle: { cause?: unknown } = {};
  circle.cause = circle;
  const others = [
    new Error("connect ECONNREFUSED 127.0.0.1:1"),
    "ECONNREFUSED",
    undefined,
    null,
    new AggregateError([]),
    circle,
  ];
  for (const error of others) expect(neverSent(error)).toBe(false);
});

test.each(["ECONNREFUSED", "ENOTFOUND", "ConnectionRefused"])("ignores codes that only resemble %s", (code) => {
  for (const other of [`${code}X`, `X${code}`, code.toLowerCase(), [code], 7, undefined])
    expect(neverSent({ code: other })).toBe(false);
});
