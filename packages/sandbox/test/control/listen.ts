import { expect, onTestFinished } from "vitest";

/** Reads events one at a time. */
export async function listen(url: string) {
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
