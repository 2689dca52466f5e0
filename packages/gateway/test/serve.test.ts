import { connect } from "node:net";
import { createGateway } from "@linkwright/gateway";
import { serveGateway } from "@linkwright/gateway/node";
import { expect, onTestFinished, test } from "vitest";
import { deferred, MAIL, parsed, raw, SEND, startGateway, upstream } from "./support.ts";

async function serve(options = {}) {
  const server = await serveGateway(createGateway({ credentials: {}, log: () => {} }), options);
  onTestFinished(() => server.close());
  return server;
}

test("listens only on this machine, on a free port, by default", async () => {
  const [one, other] = [await serve(), await serve()];
  expect(one.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(other.url).not.toBe(one.url);
  for (const { url } of [one, other]) expect(await (await fetch(`${url}/healthz`)).text()).toBe("ok\n");
});

test("listens on the given host, also on IPv6", async () => {
  const six = await serve({ host: "::1" });
  expect(six.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect((await fetch(`${six.url}/healthz`)).status).toBe(200);
  const named = await serve({ host: "localhost" });
  expect(named.url).toMatch(/^http:\/\/localhost:\d+$/);
});

test("reports that its port is in use", async () => {
  const { url } = await serve();
  await expect(serve({ port: Number(new URL(url).port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("closes once, and no longer listens", async () => {
  const server = await serve();
  const closed = server.close();
  expect(server.close()).toBe(closed);
  await closed;
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
});

test("closes despite idle connections", async () => {
  const server = await serve();
  const port = Number(new URL(server.url).port);
  const socket = connect(port, "127.0.0.1");
  const responded = deferred();
  socket.on("data", () => responded.resolve());
  const gone = deferred();
  socket.on("close", () => gone.resolve());
  socket.write(`GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  await responded.promise;
  await server.close();
  await gone.promise;
});

test("waits for calls in progress for graceMs, by default 10 s", async () => {
  for (const [options, ms] of [
    [{ graceMs: 70 }, 70],
    [{}, 10_000],
  ] as const) {
    const graces: unknown[] = [];
    const gateway = Object.assign(async () => new Response(), {
      close: async (graceMs?: number) => {
        graces.push(graceMs);
      },
    });
    await (await serveGateway(gateway, options)).close();
    expect(graces).toEqual([ms]);
  }
});

test.each([
  ["input that is not HTTP", "nonsense\r\n\r\n", "not well-formed HTTP"],
  [
    "an expectation",
    "GET /a HTTP/1.1\r\nHost: localhost\r\nExpect: a miracle\r\n\r\n",
    "only supported Expect is 100-continue",
  ],
  ["a tunnel", "CONNECT a.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n", "CONNECT is not supported"],
  [
    "a header without end",
    `GET /a HTTP/1.1\r\nHost: localhost\r\nX-A: ${"a".repeat(20_000)}\r\n\r\n`,
    "not well-formed HTTP",
  ],
])("rejects %s like a request, once, and ends the connection", async (_, text, message) => {
  const gateway = await startGateway((await upstream()).url);
  const response = await raw(gateway.port, text);
  const { error } = parsed(response);
  expect(response).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nconnection: close\r\ncontent-length: \d+\r\n/);
  expect(response.match(/HTTP\/1\.1/g)).toHaveLength(1);
  const [head = "", body = ""] = response.split("\r\n\r\n");
  expect(Number(/content-length: (\d+)/.exec(head)?.[1])).toBe(Buffer.byteLength(body));
  expect(head).toContain("\r\nx-linkwright-gateway: rejected");
  expect(error).toMatchObject({ type: "bad_request", message: expect.stringContaining(message) });
  expect(gateway.lines).toMatchObject([
    { reason: "bad_request", remoteAddress: "127.0.0.1", requestId: error.requestId },
  ]);
});

test("accepts a body after 100-continue", async () => {
  const provider = await upstream();
  const gateway = await startGateway(provider.url);
  const head = [
    `POST ${SEND} HTTP/1.1`,
    `Host: 127.0.0.1:${gateway.port}`,
    `Authorization: Bearer ${gateway.key}`,
    "Content-Type: application/json",
    "Expect: 100-continue",
    "Connection: close",
    `Content-Length: ${MAIL.length}`,
  ];
  const response = await raw(gateway.port, `${head.join("\r\n")}\r\n\r\n${MAIL}`);
  expect(response).toMatch(/HTTP\/1\.1 200 OK/);
  expect(provider.reached).toMatchObject([{ body: MAIL }]);
});

test("survives a caller that disconnects before the rejection", async () => {
  const gateway = await startGateway((await upstream()).url);
  const socket = connect(gateway.port, "127.0.0.1", () => {
    socket.write("nonsense\r\n\r\n");
    socket.resetAndDestroy();
  });
  await new Promise((resolve) => socket.on("close", resolve));
  expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
});

test("passes the address and target of a request to the gateway", async () => {
  const seen: unknown[] = [];
  const gateway = Object.assign(
    async (_: Request, connection: unknown) => {
      seen.push(connection);
      return new Response("ok");
    },
    { close: async () => {} },
  );
  const server = await serveGateway(gateway);
  onTestFinished(() => server.close());
  await (await fetch(`${server.url}/a/%62?c=%64`)).text();
  expect(seen).toEqual([{ target: "/a/%62?c=%64", remoteAddress: "127.0.0.1", breakOff: expect.any(Function) }]);
});
