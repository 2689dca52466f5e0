import { createServer, request } from "node:http";
import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { listen, stop, stopAfter } from "./listen.ts";

function server() {
  const made = createServer((_, response) => response.end("here"));
  onTestFinished(() => {
    made.closeAllConnections();
    made.close();
  });
  return made;
}

test("listens only on this machine, on a free port, by default", async () => {
  const [one, other] = [await listen(server()), await listen(server())];
  expect(one).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(other).not.toBe(one);
  expect(await (await fetch(one)).text()).toBe("here");
});

test.each([
  ["localhost", /^http:\/\/localhost:\d+$/],
  ["::1", /^http:\/\/\[::1\]:\d+$/],
  ["0.0.0.0", /^http:\/\/127\.0\.0\.1:\d+$/],
  ["::", /^http:\/\/127\.0\.0\.1:\d+$/],
])("returns the URL at which this machine reaches a server on %s", async (host, url) => {
  const reported = await listen(server(), { host });
  expect(reported).toMatch(url);
  expect((await fetch(reported)).status).toBe(200);
});

test("reports which port is taken, with the platform's message", async () => {
  const port = Number(new URL(await listen(server())).port);
  const words = `Choose another, or 0 for any free port (listen EADDRINUSE: address already in use 127.0.0.1:${port}).`;
  await expect(listen(server(), { port })).rejects.toMatchObject({
    code: "EADDRINUSE",
    message: `Port ${port} is taken. ${words}`,
    cause: { code: "EADDRINUSE" },
  });
  await expect(listen(server(), { host: "127.0.0.1", port })).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is taken. ${words}`,
  );
});

test("fails with the platform's error for an unknown address", async () => {
  await expect(listen(server(), { host: "192.0.2.1" })).rejects.toMatchObject({ code: "EADDRNOTAVAIL" });
});

test("a later error is not reported as a failure to listen", async () => {
  const listening = server();
  await listen(listening);
  expect(listening.listenerCount("error")).toBe(0);
});

test("stops at once, open connections included", async () => {
  const silent = createServer();
  const url = new URL(await listen(silent));
  const sent = request(url).end();
  const gone = new Promise((resolve) => sent.on("error", resolve));
  await new Promise((resolve) => silent.once("request", resolve));
  await stop(silent);
  expect(await gone).toMatchObject({ code: "ECONNRESET" });
  await expect(fetch(url)).rejects.toThrow();
});

test("lets requests in progress finish and closes idle connections", async () => {
  let respond = () => {};
  const slow = createServer((_, response) => {
    respond = () => response.end("late");
  });
  const url = new URL(await listen(slow));
  const idle = connect(Number(url.port), "127.0.0.1");
  const idleGone = new Promise((resolve) => idle.on("close", resolve));
  const requested = new Promise((resolve) => slow.once("request", resolve));
  const response = fetch(url);
  await requested;
  const stopped = stopAfter(
    slow,
    async () => {
      await expect(fetch(url)).rejects.toThrow();
      respond();
      expect(await (await response).text()).toBe("late");
    },
    60_000,
  );
  await stopped;
  await idleGone;
});

test("closes connections that do not finish in time", async () => {
  const silent = createServer();
  const url = new URL(await listen(silent));
  const sent = request(url).end();
  const gone = new Promise((resolve) => sent.on("error", resolve));
  await new Promise((resolve) => silent.once("request", resolve));
  await stopAfter(silent, async () => {}, 1);
  expect(await gone).toMatchObject({ code: "ECONNRESET" });
});
