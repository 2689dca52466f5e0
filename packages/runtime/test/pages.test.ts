import type { RequestListener } from "node:http";
import { AbortError, PageLimitError } from "@linkwright/runtime";
import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { describe, expect, test } from "vitest";
import { clientAt, clientOf } from "./support.ts";

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

test("follows cursors until there is none", async () => {
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

/** Iterates over a list with the given pages; returns the items and the request of each page. */
async function walked(operation: "list" | "search", pages: unknown[], input: object = {}) {
  const { sent, fetch } = recordingFetch(() => Response.json(pages[sent.length - 1] ?? {}));
  const { things } = clientAt(undefined, { fetch });
  const seen = await ids(things[operation](input));
  const asked = sent.map(async (each) => (each.method === "GET" ? new URL(each.url).search : each.json()));
  return { seen, asked: await Promise.all(asked) };
}

describe("a list by offset", () => {
  test("without a total, continues while pages are full", async () => {
    const pages = [{ things: things(0, 2) }, { things: things(2, 3) }, {}];
    expect(await walked("list", pages)).toEqual({ seen: ["0", "1", "2"], asked: ["", "?offset=2"] });
    expect(await walked("list", pages, { limit: 1 })).toEqual({
      seen: ["0", "1", "2"],
      asked: ["?limit=1", "?limit=1&offset=2", "?limit=1&offset=3"],
    });
  });

  test("with a total, continues until it is reached, however small the pages", async () => {
    const page = (from: number, to: number) => ({ things: things(from, to), total: 4 });
    expect(await walked("list", [page(0, 1), page(1, 2), page(2, 4), page(4, 6)])).toEqual({
      seen: ["0", "1", "2", "3"],
      asked: ["", "?offset=1", "?offset=2"],
    });
  });

  test("begins where the caller specifies", async () => {
    const page = { things: things(3, 4), total: 5 };
    expect((await walked("list", [page, page, page], { offset: 3 })).asked).toEqual(["?offset=3", "?offset=4"]);
  });

  test("ends at a page without items, whatever its total", async () => {
    for (const page of [{ things: [], total: 9 }, { things: "none", total: 9 }, { total: 9 }, { things: null }, {}]) {
      expect(await walked("list", [page])).toEqual({ seen: [], asked: [""] });
    }
  });

  test("may end at the highest offset, or right behind it", async () => {
    for (const total of [4, 5, 6]) {
      const pages = [0, 2, 4].map((from) => ({ things: things(from, Math.min(from + 2, total)), total }));
      expect((await walked("list", pages)).seen).toHaveLength(total);
    }
    const pages = [0, 2, 4].map((from) => ({ things: things(from, from + 2), total: 7 }));
    const over = walked("list", pages);
    await expect(over).rejects.toMatchObject({ name: "PageLimitError", operation: "things.list", maxOffset: 4 });
  });
});

describe("a list by cursor", () => {
  test.each([null, undefined, "", 7, {}])("ends where the next one is %j", async (next) => {
    expect(await walked("search", [{ things: things(0, 1), meta: { next } }])).toEqual({ seen: ["0"], asked: [{}] });
  });

  test("ends if the response has none", async () => {
    for (const page of [{ things: things(0, 1) }, { things: things(0, 1), meta: null }]) {
      expect((await walked("search", [page])).seen).toEqual(["0"]);
    }
  });

  test("continues after an empty page, from the caller's cursor", async () => {
    const pages = [{ things: [], meta: { next: "c2" } }, { things: things(0, 1) }];
    expect(await walked("search", pages, { cursor: "c1", q: "x" })).toEqual({
      seen: ["0"],
      asked: [
        { cursor: "c1", q: "x" },
        { cursor: "c2", q: "x" },
      ],
    });
  });
});

describe("a list by cursor that would never end is a PageCycleError", () => {
  /** Iterates over a server whose next cursor depends on the requested one. */
  async function walkedBy(next: Record<string, string>, input: object = {}) {
    const { sent, fetch } = recordingFetch(async (request) => {
      const { cursor = "" } = (await request.clone().json()) as { cursor?: string };
      return Response.json({ things: [{ thing_id: cursor }], meta: { next: next[cursor] ?? null } });
    });
    const seen: string[] = [];
    let error: unknown;
    try {
      for await (const { thing_id } of clientAt(undefined, { fetch }).things.search(input)) seen.push(thing_id);
    } catch (thrown) {
      error = thrown;
    }
    return { seen, requests: sent.length, error };
  }

  test.each<[what: string, next: Record<string, string>, input: object, seen: string[]]>([
    ["a cursor that leads to itself", { "": "a", a: "a" }, {}, ["", "a"]],
    ["a circle of two", { "": "a", a: "b", b: "a" }, {}, ["", "a", "b"]],
    ["a circle of four", { "": "a", a: "b", b: "c", c: "d", d: "a" }, {}, ["", "a", "b", "c", "d"]],
    ["the caller's own cursor, at once", { a: "a" }, { cursor: "a" }, ["a"]],
    ["the caller's own cursor, later", { a: "b", b: "a" }, { cursor: "a" }, ["a", "b"]],
  ])("%s", async (_what, next, input, expected) => {
    const { seen, requests, error } = await walkedBy(next, input);
    expect([seen, requests]).toEqual([expected, expected.length]);
    expect(error).toMatchObject({ name: "PageCycleError", operation: "things.search", pages: expected.length });
  });

  test("and different cursors are no cycle, however many or similar", async () => {
    const cursors = Array.from({ length: 50 }, (_, index) => "a".repeat(index));
    const next = Object.fromEntries(cursors.slice(0, -1).map((cursor) => [cursor, `${cursor}a`]));
    expect(await walkedBy(next)).toEqual({ seen: cursors, requests: 50, error: undefined });
  });
});

test("an iteration whose first page fails, fails once, without an unhandled rejection", async () => {
  const unhandled: unknown[] = [];
  const listener = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", listener);
  const { fetch } = recordingFetch(() => new Response(null, { status: 400 }));
  await expect(ids(clientAt(undefined, { fetch }).things.list())).rejects.toMatchObject({ status: 400 });
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", listener);
  expect(unhandled).toEqual([]);
});

test("a list that is awaited and iterated requests its first page once", async () => {
  const { sent, fetch } = recordingFetch(() => Response.json({ things: things(0, 1), total: 1 }));
  const list = clientAt(undefined, { fetch }).things.list();
  expect(await list).toMatchObject({ total: 1 });
  expect(await ids(list)).toEqual(["0"]);
  expect(sent).toHaveLength(1);
});
