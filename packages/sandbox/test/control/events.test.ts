import { expect, onTestFinished, test } from "vitest";
import { control, started } from "./started.ts";

/** Reads events one after the other. */
async function listen(url: string) {
  const abort = new AbortController();
  const response = await fetch(`${url}/_sandbox/events`, { signal: abort.signal });
  onTestFinished(() => abort.abort());
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  return async function next(): Promise<{ event: string; data: Record<string, unknown> }> {
    for (;;) {
      const end = text.indexOf("\n\n");
      const block = end === -1 ? "" : text.slice(0, end);
      const match = /^event: (.*)\ndata: (.*)$/.exec(block);
      if (end !== -1) text = text.slice(end + 2);
      if (match) return { event: match[1] ?? "", data: JSON.parse(match[2] ?? "") };
      if (end === -1) text += (await reader?.read())?.value ?? "";
    }
  };
}

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
