import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { listen } from "./listen.ts";
import { control, started } from "./started.ts";

test("sends messages, requests and resets as they happen", async () => {
  const { sandbox, consumer } = await started();
  const next = await listen(sandbox.url);
  await consumer("magicLinks.email.loginOrCreate", { email: "ada@example.com" });
  expect(await next()).toEqual({ event: "message", data: sandbox.outbox.list()[0] });
  expect(await next()).toEqual({ event: "request", data: sandbox.requests.list()[0] });
  await control(sandbox, "POST", "reset");
  expect(await next()).toEqual({ event: "reset", data: {} });
});

test("tells browsers to reconnect after a second", async () => {
  const { sandbox } = await started();
  const [stream] = (await once(get(`${sandbox.url}/_sandbox/events`), "response")) as [IncomingMessage];
  expect(String((await once(stream, "data"))[0])).toBe("retry: 1000\n\n");
  expect(stream.headers["cache-control"]).toBe("no-store");
  stream.destroy();
});

test("sends events to all listeners and continues when one disconnects", async () => {
  const { sandbox, consumer } = await started();
  const leaving = new AbortController();
  const gone = await fetch(`${sandbox.url}/_sandbox/events`, { signal: leaving.signal });
  const [one, two] = [await listen(sandbox.url), await listen(sandbox.url)];
  leaving.abort();
  await expect(gone.text()).rejects.toThrow();
  await consumer("users.search");
  expect(await one()).toEqual(await two());
});

test("continues for other listeners when one stops reading", async () => {
  const { sandbox, consumer } = await started();
  const next = await listen(sandbox.url);
  const [stalled] = (await once(get(`${sandbox.url}/_sandbox/events`), "response")) as [IncomingMessage];
  stalled.pause();
  // Far more than a connection buffers, so that it is dropped.
  const login_magic_link_url = `https://acme.example/${"a".repeat(400_000)}`;
  for (let count = 0; count < 25; count += 1) {
    await consumer("magicLinks.email.loginOrCreate", { email: "ada@example.com", login_magic_link_url });
    expect([(await next()).event, (await next()).event]).toEqual(["message", "request"]);
  }
  await expect(text(stalled)).rejects.toThrow("aborted");
});
