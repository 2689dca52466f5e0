import { expect, test } from "vitest";
import { listen } from "./listen.ts";
import { control, started } from "./started.ts";

test("tells of messages, requests and resets as they happen", async () => {
  const { sandbox, consumer } = await started();
  const next = await listen(sandbox.url);
  await consumer("magicLinks.email.loginOrCreate", { email: "ada@example.com" });
  expect(await next()).toEqual({ event: "message", data: sandbox.outbox.list()[0] });
  expect(await next()).toEqual({ event: "request", data: sandbox.requests.list()[0] });
  await control(sandbox, "POST", "reset");
  expect(await next()).toEqual({ event: "reset", data: {} });
});

test("tells everyone who listens, and goes on when one leaves", async () => {
  const { sandbox, consumer } = await started();
  const leaving = new AbortController();
  const gone = await fetch(`${sandbox.url}/_sandbox/events`, { signal: leaving.signal });
  const [one, two] = [await listen(sandbox.url), await listen(sandbox.url)];
  leaving.abort();
  await expect(gone.text()).rejects.toThrow();
  await consumer("users.search");
  expect(await one()).toEqual(await two());
});
