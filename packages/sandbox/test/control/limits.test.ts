import { once } from "node:events";
import http, { type RequestListener as Listener, type ServerOptions } from "node:http";
import { syncBuiltinESMExports } from "node:module";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { started } from "./started.ts";

/** Sends the beginning of a request and returns everything received until the connection ends. */
async function send(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(text.replace("HOST", new URL(url).host));
  let received = "";
  socket.on("data", (chunk) => {
    received += chunk;
  });
  await once(socket, "close");
  return received;
}

/** Factor by which the limits are shortened, because Node.js measures them by a clock that tests cannot move. */
const FASTER = 50;

const { createServer } = http;
beforeAll(() => {
  const impatient = ({ headersTimeout, requestTimeout, connectionsCheckingInterval }: ServerOptions, serve: Listener) =>
    createServer(
      {
        headersTimeout: Number(headersTimeout) / FASTER,
        requestTimeout: Number(requestTimeout) / FASTER,
        connectionsCheckingInterval: Number(connectionsCheckingInterval) / FASTER,
      },
      serve,
    );
  Object.assign(http, { createServer: impatient });
  syncBuiltinESMExports();
});
afterAll(() => {
  Object.assign(http, { createServer });
  syncBuiltinESMExports();
});

test.each([
  ["headers", "GET /_sandbox/outbox HTTP/1.1\r\nhost: HOST\r\n"],
  ["body", "POST /v1/users HTTP/1.1\r\nhost: HOST\r\ncontent-length: 10\r\n\r\n{"],
])("ends a request whose %s never ends", async (_name, text) => {
  const { sandbox } = await started();
  expect(await send(sandbox.url, text)).toMatch(/^HTTP\/1\.1 408 /);
});

test("ends a connection that is not HTTP", async () => {
  const { sandbox } = await started();
  expect(await send(sandbox.url, "\u0016\u0003\u0001 hello\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
});
