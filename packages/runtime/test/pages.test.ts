import type { RequestListener } from "node:http";
import { AbortError, PageLimitError } from "@linkwright/runtime";
import { expect, test } from "vitest";
import { clientOf } from "./support.ts";

const things = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ thing_id: String(from + index) }));

/** Lists `count` things, two to a page by default. */
function listing(count: number): RequestListener {
  return (request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://localhost");
    const offset = Number(searchParams.get("offset") ?? 0);
    const limit = Number(searchParams.get("limit") ?? 2);
    response.end(JSON.stringify({ things: things(offset, Math.min(count, offset + limit)), total: count }));
  };
}

async function ids(items: AsyncIterable<{ thing_id: string }>): Promise<string[]> {
  const found: string[] = [];
  for await (const { thing_id } of items) found.push(thing_id);
  return found;
}

test("a list is its first page when awaited", async () => {
  const client = await clientOf(listing(5));
  expect(await client.things.list()).toMatchObject({ things: things(0, 2), total: 5 });
});

test("a list is every item of every page when walked", async () => {
  const client = await clientOf(listing(5));
  expect(await ids(client.things.list())).toEqual(["0", "1", "2", "3", "4"]);
  expect(await ids(client.things.list({ offset: 3, limit: 1 }))).toEqual(["3", "4"]);
});

test("a walk ends at the provider's highest offset with an error, not silently", async () => {
  const client = await clientOf(listing(9));
  const seen: string[] = [];
  const walk = async () => {
    for await (const { thing_id } of client.things.list()) seen.push(thing_id);
  };
  await expect(walk()).rejects.toThrow(PageLimitError);
  expect(seen).toEqual(["0", "1", "2", "3", "4", "5"]);
});

test("cursors are followed until there is none", async () => {
  const bodies: unknown[] = [];
  const client = await clientOf((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      bodies.push(JSON.parse(body));
      const next = bodies.length < 3 ? `c${bodies.length}` : null;
      response.end(JSON.stringify({ things: things(bodies.length, bodies.length + 1), meta: { next } }));
    });
  });
  expect(await ids(client.things.search({ limit: 1 }))).toEqual(["1", "2", "3"]);
  expect(bodies).toEqual([{ limit: 1 }, { limit: 1, cursor: "c1" }, { limit: 1, cursor: "c2" }]);
});

test("a walk can be aborted between pages", async () => {
  const controller = new AbortController();
  const client = await clientOf(listing(5));
  const walk = async () => {
    for await (const _ of client.things.list({}, { signal: controller.signal })) controller.abort();
  };
  await expect(walk()).rejects.toThrow(AbortError);
});
