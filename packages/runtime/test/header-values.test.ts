import { runInNewContext } from "node:vm";
import { recordingFetch } from "@linkwright/testing/recording-fetch";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientAt, failure, rawOf } from "./support.ts";

type Client = ReturnType<typeof clientAt>;
const ways: [way: string, call: (client: Client, headers: unknown) => PromiseLike<unknown>][] = [
  ["a method", ({ things }, headers) => things.get({ thing_id: "a" }, { headers: headers as never })],
  [
    "a method beside a middleware",
    (client, headers) => {
      client.api.use({ onRequest: () => undefined });
      return client.things.get({ thing_id: "a" }, { headers: headers as never });
    },
  ],
  ["the headers of api", (client, headers) => rawOf(client).GET("/things", { headers })],
];

describe.each(ways)("headers given to %s", (_way, call) => {
  /** The headers of the request that a call with these sends. */
  async function sentWith(headers: unknown): Promise<Headers> {
    const { sent, fetch } = recordingFetch();
    await call(clientAt(undefined, { fetch, agent: "things/1" }), headers);
    return (sent[0] as Request).headers;
  }

  test.each<[what: string, headers: unknown]>([
    ["a record", { "X-Trace": "t" }],
    ["a Headers", new Headers({ "X-Trace": "t" })],
    ["entries", [["X-Trace", "t"]]],
    ["a Map", new Map([["X-Trace", "t"]])],
    ["a record of another realm", runInNewContext("({ 'X-Trace': 't' })")],
    ["entries of another realm", runInNewContext("[['X-Trace', 't']]")],
    [
      "what iterates as another realm's Headers do",
      {
        *[Symbol.iterator]() {
          yield ["x-trace", "t"];
        },
      },
    ],
  ])("may be %s", async (_what, headers) => {
    expect((await sentWith(headers)).get("x-trace")).toBe("t");
  });

  test.each([
    [undefined, null],
    [null, null],
    ["", ""],
    [0, "0"],
    [false, "false"],
    [["a", 1, true], "a, 1, true"],
    [[], ""],
    ["\tü \u00ff", "ü \u00ff"],
  ])("of the value %j are sent as %j", async (value, expected) => {
    expect((await sentWith({ "x-trace": value })).get("x-trace")).toBe(expected);
  });

  test.each([undefined, null, {}, [], new Headers(), new Map()])("may be none: %j", async (headers) => {
    expect((await sentWith(headers)).get("authorization")).toBe("Bearer top-secret");
  });

  test("that are null remove the client's own, including its credentials", async () => {
    const without = await sentWith({ Authorization: null, "User-Agent": null });
    expect([without.has("authorization"), without.get("user-agent")]).toEqual([false, null]);
    const undefinedOnes = await sentWith({ authorization: undefined, "user-agent": undefined });
    expect(undefinedOnes.get("authorization")).toBe("Bearer top-secret");
    expect(undefinedOnes.get("user-agent")).toMatch(/^things\/1 /);
  });

  test("arrive as text, whatever their name", async () => {
    const name = fc.string({ unit: fc.constantFrom(..."abcXYZ019-_.~!#$%&'*+^`|"), minLength: 1, maxLength: 8 });
    const value = fc.oneof(fc.stringMatching(/^[!-~]([ -~]*[!-~])?$/), fc.integer(), fc.boolean());
    await fc.assert(
      fc.asyncProperty(name, value, async (spelled, given) => {
        expect((await sentWith({ [`x-${spelled}`]: given })).get(`x-${spelled}`)).toBe(String(given));
      }),
      { numRuns: 30 },
    );
  });

  test.each<[what: string, headers: unknown, field: string]>([
    ["a text", "X-Trace: t", "headers"],
    ["a number", 7, "headers"],
    ["a symbol as value", { "x-trace": Symbol("hush") }, "x-trace"],
    ["a function as value", { "x-trace": () => "hush" }, "x-trace"],
    ["a line break in a value", { "x-trace": "hush\r\nx-other: 1" }, "x-trace"],
    ["a line break in an item", { "x-trace": ["a", "hush\n"] }, "x-trace"],
    ["a NUL", [["x-trace", "hush\0"]], "x-trace"],
    ["what Latin-1 has not", { "x-trace": "hush ł" }, "x-trace"],
    ["no name", { "": "hush" }, "headers"],
    ["a name with a space", { "x trace": "hush" }, "headers"],
    ["a name with a line break", { "x\n": "hush" }, "headers"],
    ["a name with a colon", new Map([["x:y", "hush"]]), "headers"],
  ])("cannot be %s, and the error does not contain the value", async (_what, headers, field) => {
    const { sent, fetch } = recordingFetch();
    const error = await failure(call(clientAt(undefined, { fetch }), headers));
    expect(error).toMatchObject({ name: "InvalidInputError", field, attempts: 0 });
    expect((error as Error).message).not.toContain("hush");
    expect(sent).toEqual([]);
  });
});

test("params.header of api are headers too, and win over headers", async () => {
  const { sent, fetch } = recordingFetch();
  const { GET } = rawOf(clientAt(undefined, { fetch }));
  const header = { "X-Trace": 7, "x-none": undefined, "X-Both": "params" };
  await GET("/things", { headers: { "x-both": "headers", "x-other": "1" }, params: { header } });
  const headers = sent[0]?.headers;
  expect(["x-trace", "x-none", "x-both", "x-other"].map((name) => headers?.get(name))).toEqual([
    "7",
    null,
    "params",
    "1",
  ]);
});
