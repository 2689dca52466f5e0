import { getEventListeners, once } from "node:events";
import { connect } from "node:net";
import { NoMessageError, type Sandbox } from "@linkwright/sandbox";
import { expect, test } from "vitest";
import { Control } from "../../src/control/control.ts";
import { serveOwn } from "../../src/control/routes.ts";
import type { HttpRequest } from "../../src/http.ts";
import { emptySandboxData } from "../../src/state.ts";
import { control, started } from "./started.ts";

const LOGIN = "magicLinks.email.loginOrCreate";

test("next: waits for a message", async () => {
  const { sandbox, consumer } = await started();
  const next = sandbox.outbox.next();
  await consumer(LOGIN, { email: "ada@example.com" });
  const entry = await next;
  expect(entry).toEqual(sandbox.outbox.list()[0]);
  expect(entry).toMatchObject({ to: "ada@example.com", operation: LOGIN });
});

test("next: returns each message once, oldest first, even if it was listed", async () => {
  const { sandbox, consumer } = await started();
  for (const email of ["ada@example.com", "bob@example.com", "ada@example.com"]) await consumer(LOGIN, { email });
  const [first, , third] = sandbox.outbox.list();
  expect(await sandbox.outbox.next({ to: "Ada@Example.com" })).toEqual(first);
  expect(await sandbox.outbox.next({ to: "ada@example.com" })).toEqual(third);
  // The one in between was not skipped.
  expect((await sandbox.outbox.next()).to).toBe("bob@example.com");
  expect(sandbox.outbox.list()).toHaveLength(3);
});

test("next: matches by operation", async () => {
  const { sandbox, consumer } = await started();
  await consumer(LOGIN, { email: "ada@example.com" });
  await consumer("magicLinks.email.invite", { email: "bob@example.com" });
  expect((await sandbox.outbox.next({ operation: "magicLinks.email.invite" })).to).toBe("bob@example.com");
  expect((await sandbox.outbox.next({ operation: "magicLinks.*" })).to).toBe("ada@example.com");
});

test("next: gives callers the messages of their own recipients", async () => {
  const { sandbox, consumer } = await started();
  const names = ["ada", "bob", "cyd", "dan"].map((name) => `${name}@example.com`);
  const waiting = names.map((to) => sandbox.outbox.next({ to }));
  await Promise.all(names.toReversed().map((email) => consumer(LOGIN, { email })));
  expect((await Promise.all(waiting)).map(({ to }) => to)).toEqual(names);
});

test("next: serves callers that wait for the same message in order", async () => {
  const { sandbox, consumer } = await started();
  const [first, second] = [sandbox.outbox.next(), sandbox.outbox.next()];
  await consumer(LOGIN, { email: "ada@example.com" });
  await consumer(LOGIN, { email: "bob@example.com" });
  expect([(await first).to, (await second).to]).toEqual(["ada@example.com", "bob@example.com"]);
});

test("next: removes its listener from the signal", async () => {
  const { sandbox, consumer } = await started();
  const { signal } = new AbortController();
  const next = sandbox.outbox.next({}, { signal });
  await consumer(LOGIN, { email: "ada@example.com" });
  await next;
  await expect(sandbox.outbox.next({}, { signal, timeoutMs: 0 })).rejects.toThrow(NoMessageError);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("next: rejects on timeout, on abort and when the sandbox closes", async () => {
  const { sandbox } = await started();
  const late = sandbox.outbox.next({ to: "ada@example.com" }, { timeoutMs: 1 });
  await expect(late).rejects.toThrow(NoMessageError);
  await expect(late).rejects.toThrow("No new message to ada@example.com within 1 ms");
  const reason = new Error("changed my mind");
  const abort = new AbortController();
  const aborted = sandbox.outbox.next({}, { signal: abort.signal });
  abort.abort(reason);
  await expect(aborted).rejects.toBe(reason);
  await expect(sandbox.outbox.next({}, { signal: abort.signal })).rejects.toBe(reason);
  const waiting = expect(sandbox.outbox.next()).rejects.toThrow("The sandbox was closed");
  await sandbox.close();
  await waiting;
  await expect(sandbox.outbox.next()).rejects.toThrow("The sandbox was closed");
});

test("next: works over HTTP", async () => {
  const { sandbox, consumer } = await started();
  const next = control(
    sandbox,
    "GET",
    `outbox/next?to=${encodeURIComponent("ada+1@example.com")}&operation=magicLinks.*`,
  );
  await consumer(LOGIN, { email: "bob@example.com" });
  await consumer(LOGIN, { email: "ada+1@example.com" });
  expect(await next).toEqual({ status: 200, body: sandbox.outbox.list()[1] });
  expect((await control(sandbox, "GET", "outbox/next?timeoutMs=0")).body.to).toBe("bob@example.com");
  const none = await control(sandbox, "GET", "outbox/next?timeoutMs=1");
  expect(none).toMatchObject({
    status: 404,
    body: { error: { type: "message_not_found", message: expect.stringContaining("within 1 ms") } },
  });
  await consumer(LOGIN, { email: "dan@example.com" });
  await consumer("magicLinks.email.invite", { email: "eve@example.com" });
  for (const [operation, to] of [
    ["magicLinks.email.invite", "eve@example.com"],
    [LOGIN, "dan@example.com"],
  ]) {
    expect((await control(sandbox, "GET", `outbox/next?timeoutMs=0&operation=${operation}`)).body.to).toBe(to);
  }
  for (const timeoutMs of ["-1", "soon", "600001", "1e9"]) {
    expect((await control(sandbox, "GET", `outbox/next?timeoutMs=${timeoutMs}`)).status).toBe(400);
  }
  const longest = control(sandbox, "GET", "outbox/next?timeoutMs=600000");
  await consumer(LOGIN, { email: "cyd@example.com" });
  expect((await longest).body.to).toBe("cyd@example.com");
});

test("next: keeps the message if the client disconnects", async () => {
  const { sandbox, consumer } = await started();
  const abort = new AbortController();
  const gone = fetch(`${sandbox.url}/_sandbox/outbox/next`, { signal: abort.signal });
  // Its request is in progress once a later one on another connection got its response.
  await control(sandbox, "GET", "outbox");
  abort.abort();
  await expect(gone).rejects.toThrow();
  await expect
    .poll(async () => {
      await consumer(LOGIN, { email: "ada@example.com" });
      return sandbox.outbox.next({}, { timeoutMs: 0 }).catch(() => undefined);
    })
    .toMatchObject({ to: "ada@example.com" });
});

test("next: ends a wait over HTTP with its connection", async () => {
  const own = new Control(
    emptySandboxData(undefined),
    () => new Date(),
    [],
    () => {},
  );
  const connection = new AbortController();
  const request: HttpRequest = {
    method: "GET",
    path: "/_sandbox/outbox/next",
    headers: {},
    localAddress: "127.0.0.1",
    localPort: 1,
    signal: connection.signal,
    text: async () => "",
  };
  const response = serveOwn(request, own);
  connection.abort();
  expect(await response).toEqual({ status: 204, body: undefined });
});

test("keeps the last 10,000 messages", async () => {
  const { sandbox, consumer } = await started();
  await consumer(LOGIN, { email: "first@example.com" });
  await pipeline(sandbox, 10_000, (index) => `${index % 500}@example.com`);
  const list = sandbox.outbox.list();
  expect(list).toHaveLength(10_000);
  expect(list.some(({ to }) => to === "first@example.com")).toBe(false);
  await expect(sandbox.outbox.next({ to: "first@example.com" }, { timeoutMs: 0 })).rejects.toThrow(NoMessageError);
});

/** Sends links on one connection without waiting for responses, which would take too long for so many. */
async function pipeline({ url, credentials }: Sandbox, count: number, emailOf: (index: number) => string) {
  const { host, port } = new URL(url);
  const basic = Buffer.from(`${credentials.projectId}:${credentials.secret}`).toString("base64");
  const socket = connect(Number(port), "127.0.0.1");
  for (let index = 0; index < count; index += 1) {
    const body = JSON.stringify({ email: emailOf(index) });
    const lines = [
      "POST /v1/magic_links/email/login_or_create HTTP/1.1",
      `host: ${host}`,
      `authorization: Basic ${basic}`,
      "content-type: application/json",
      `content-length: ${body.length}`,
      ...(index === count - 1 ? ["connection: close"] : []),
    ];
    socket.write(`${lines.join("\r\n")}\r\n\r\n${body}`);
  }
  await once(socket.resume(), "close");
}
