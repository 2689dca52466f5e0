import { runInNewContext } from "node:vm";
import { recordingFetch } from "@linkwright/testing/recording-fetch";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { clientAt, failure, rawOf } from "./support.ts";

type Client = ReturnType<typeof clientAt>;
const ways: [way: string, call: (client: Client, query: object) => PromiseLike<unknown>][] = [
  ["a method", ({ things }, query) => things.list(query)],
  ["api", (client, query) => rawOf(client).GET("/things", { params: { query } })],
];

const polluted = Object.prototype as Record<string, unknown>;
afterEach(() => {
  delete polluted["limit"];
  delete polluted["thing_id"];
});

describe.each(ways)("a query given to %s", (_way, call) => {
  /** Query of the URL. */
  async function sentWith(query: object): Promise<string> {
    const { sent, fetch } = recordingFetch();
    await call(clientAt(undefined, { fetch }), query);
    return (sent[0] as Request).url.slice("https://api.example.com/things".length);
  }

  test.each<[query: object, expected: string]>([
    [{ "a&b": 1 }, "?a%26b=1"],
    [{ "a#b": 1, c: 2 }, "?a%23b=1&c=2"],
    [{ "a=b": 1 }, "?a%3Db=1"],
    [{ "a b+c": 1 }, "?a%20b%2Bc=1"],
    [{ "filter[name]": "x" }, "?filter[name]=x"],
    [{ filters: { "a]=1&limit=9&b[": "x" } }, "?filters[a%5D%3D1%26limit%3D9%26b%5B]=x"],
    [{ "a?": ["x", "y"] }, "?a%3F=x&a%3F=y"],
    [{ "": 1 }, "?=1"],
  ])("has its names encoded: %j", async (query, expected) => {
    expect(await sentWith(query)).toBe(expected);
  });

  test("arrives at the server unchanged, whatever its names and values", async () => {
    const text = fc.string({ unit: "binary", maxLength: 6 });
    // Brackets have a special meaning there.
    const name = text.filter((each) => !/[[\]]/.test(each) && each !== "__proto__");
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.tuple(name, text), { selector: ([each]) => each }), async (entries) => {
        const search = await sentWith(Object.fromEntries(entries));
        expect(new Map(new URLSearchParams(search))).toEqual(new Map(entries));
      }),
      { numRuns: 50 },
    );
  });

  const FIRST = "1970-01-01T00%3A00%3A00.000Z";
  test.each<[what: string, query: object, expected: string]>([
    ["a date", { from: new Date(0) }, `?from=${FIRST}`],
    ["dates in a list", { at: [new Date(0), new Date(0)] }, `?at=${FIRST}&at=${FIRST}`],
    ["a date in an object", { at: { gte: new Date(0) } }, `?at[gte]=${FIRST}`],
    ["a date of another realm", { from: runInNewContext("new Date(0)") }, `?from=${FIRST}`],
    ["a URL", { to: new URL("https://x.example/?a=b") }, "?to=https%3A%2F%2Fx.example%2F%3Fa%3Db"],
    ["what says how it is JSON", { a: { toJSON: () => "x y" } }, "?a=x%20y"],
    ["a large whole number", { a: 2n ** 64n }, "?a=18446744073709551616"],
    ["nothing within a list or an object", { a: [undefined, 1, null], b: { c: null, d: 2 } }, "?a=1&b[d]=2"],
  ])("holds %s as JSON does", async (_what, query, expected) => {
    expect(await sentWith(query)).toBe(expected);
  });

  test("is its own fields alone: no __proto__ of a parsed JSON, nothing inherited, nothing of a polluted prototype", async () => {
    expect(await sentWith(JSON.parse('{"a":1,"__proto__":{"limit":9}}'))).toBe("?a=1");
    expect(await sentWith(JSON.parse('{"a":{"b":1,"__proto__":{"limit":9}}}'))).toBe("?a[b]=1");
    expect(await sentWith(Object.assign(Object.create({ limit: 9 }), { a: 1 }))).toBe("?a=1");
    expect(await sentWith(Object.assign(Object.create(null), { a: 1 }))).toBe("?a=1");
    polluted["limit"] = 9;
    expect(await sentWith({ a: 1, b: { c: 2 } })).toBe("?a=1&b[c]=2");
  });

  test.each<[what: string, query: object, field: string]>([
    ["an object in an object", { a: { b: { c: 1 } } }, "a"],
    ["a list in an object", { a: { b: [1] } }, "a"],
    ["an object in a list", { a: [{ b: 1 }] }, "a"],
    ["half a character", { a: "\ud800" }, "a"],
    ["half a character in a list", { a: ["\udfff"] }, "a"],
    ["half a character in a name", { "\ud800": 1 }, "\ud800"],
    ["half a character in a name within", { a: { "\ud800": 1 } }, "a"],
    ["a symbol", { a: Symbol("x") }, "a"],
    ["a symbol in a list", { a: [Symbol("x")] }, "a"],
    ["a function", { a: () => 1 }, "a"],
    ["no number", { a: Number.NaN }, "a"],
    ["no end", { a: { b: Number.POSITIVE_INFINITY } }, "a"],
    ["a date that does not exist", { a: new Date(Number.NaN) }, "a"],
    ["such a date in a list", { a: [new Date(Number.NaN)] }, "a"],
  ])("cannot hold %s, and nothing is sent", async (_what, query, field) => {
    const { sent, fetch } = recordingFetch();
    const error = await failure(call(clientAt(undefined, { fetch }), query));
    expect(error).toMatchObject({ name: "InvalidInputError", field, attempts: 0 });
    expect(sent).toEqual([]);
  });
});

test("neither a polluted prototype nor __proto__ fills a path parameter", async () => {
  const { sent, fetch } = recordingFetch();
  const client = clientAt(undefined, { fetch });
  const parsed = JSON.parse('{"__proto__":{"thing_id":"other"}}');
  expect(await failure(client.things.delete(parsed))).toMatchObject({ field: "thing_id" });
  polluted["thing_id"] = "other";
  expect(await failure(client.things.delete({} as never))).toMatchObject({ field: "thing_id" });
  const raw = rawOf(client).GET("/things/{thing_id}", { params: { path: {} } });
  expect(await failure(raw)).toMatchObject({ field: "thing_id" });
  expect(sent).toEqual([]);
});

test("a body holds no __proto__ of a parsed JSON as its prototype", async () => {
  const { sent, fetch } = recordingFetch();
  const input = JSON.parse('{"thing_id":"a","name":"n","__proto__":{"dry_run":true}}');
  await clientAt(undefined, { fetch }).things.rename(input);
  expect([sent[0]?.url, await sent[0]?.text()]).toEqual(["https://api.example.com/things/a", '{"name":"n"}']);
});
