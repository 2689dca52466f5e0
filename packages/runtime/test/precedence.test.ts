import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { describe, expect, test } from "vitest";
import { clientAt } from "./support.ts";

type Get = (path: string, init: object) => Promise<unknown>;

describe.each([
  ["authorization", "Authorization"],
  ["x-api-key", "X-API-Key"],
])("a caller's own %s wins over the client's", (headerName, spelled) => {
  /** A client whose credential must not be requested. */
  function client() {
    const { sent, fetch } = recordingFetch();
    let asked = 0;
    const credential = () => {
      asked += 1;
      return "top-secret";
    };
    const authorization = { headers: { [headerName]: ["Bearer", "key"] as const }, values: { key: credential } };
    return { client: clientAt(undefined, { authorization, fetch }), sent, asked: () => asked };
  }

  const own = { [spelled]: "own" };
  const setOwn = {
    onRequest({ request }: { request: Request }) {
      request.headers.set(spelled, "own");
      return request;
    },
  };
  type Client = ReturnType<typeof client>["client"];
  const ways: [way: string, call: (client: Client) => PromiseLike<unknown>][] = [
    ["the headers of a method", ({ things }) => things.get({ thing_id: "a" }, { headers: own })],
    ["in lower case", ({ things }) => things.get({ thing_id: "a" }, { headers: { [headerName]: "own" } })],
    [
      "in upper case",
      ({ things }) => things.get({ thing_id: "a" }, { headers: { [headerName.toUpperCase()]: "own" } }),
    ],
    [
      "the headers of a method beside a middleware",
      ({ api, things }) => {
        api.use({ onRequest: () => undefined });
        return things.get({ thing_id: "a" }, { headers: own });
      },
    ],
    [
      "a middleware",
      ({ api, things }) => {
        api.use(setOwn);
        return things.get({ thing_id: "a" });
      },
    ],
    ["the headers of api", ({ api }) => (api.GET as unknown as Get)("/things", { headers: own })],
    ["a middleware of api", ({ api }) => (api.GET as unknown as Get)("/things", { middleware: [setOwn] })],
  ];

  test.each(ways)("given by %s", async (_way, call) => {
    const { client: given, sent, asked } = client();
    await call(given);
    expect(sent.map(({ headers }) => headers.get(headerName))).toEqual(["own"]);
    expect(asked()).toBe(0);
  });

  test("and is not remembered for the next call", async () => {
    const { client: given, sent } = client();
    await given.things.get({ thing_id: "a" }, { headers: own });
    await given.things.get({ thing_id: "a" });
    expect(sent[1]?.headers.get(headerName)).toBe("Bearer top-secret");
  });
});

test("a caller's own Authorization is sent to a public operation", async () => {
  const { sent, fetch } = recordingFetch();
  const tokens = clientAt(undefined, { fetch }).tokens as unknown as {
    create(input: object, options: object): Promise<unknown>;
  };
  await tokens.create({ grant_type: "x" }, { headers: { Authorization: "Basic own" } });
  expect(sent[0]?.headers.get("authorization")).toBe("Basic own");
});

describe("headers of a call", () => {
  test.each(["X-Session", "x-session", "X-SESSION"])("win over those of its options: %s", async (name) => {
    const { sent, fetch } = recordingFetch();
    await clientAt(undefined, { fetch }).things.rename(
      { thing_id: "a", name: "b" },
      { authorization: { token: "option" }, headers: { [name]: "own" } },
    );
    expect(sent[0]?.headers.get("x-session")).toBe("own");
  });

  test("win over the content type", async () => {
    const { sent, fetch } = recordingFetch();
    const headers = { "Content-Type": "application/merge-patch+json" };
    await clientAt(undefined, { fetch }).things.rename({ thing_id: "a", name: "b" }, { headers });
    expect(sent[0]?.headers.get("content-type")).toBe("application/merge-patch+json");
  });

  test("do not change other options", async () => {
    const { sent, fetch } = recordingFetch();
    const options = { authorization: { token: "option" }, headers: { "X-Trace": "1" } };
    await clientAt(undefined, { fetch }).things.rename({ thing_id: "a", name: "b" }, options);
    expect(sent[0]?.headers.get("x-session")).toBe("option");
    expect(sent[0]?.headers.get("x-trace")).toBe("1");
  });

  test("are not invented, nor is a content type for an input without a body", async () => {
    const { sent, fetch } = recordingFetch();
    const client = clientAt(undefined, { fetch });
    await client.things.rename({ thing_id: "a", name: "b" }, {});
    await client.things.get({ thing_id: "a" });
    expect(sent.map(({ headers }) => headers.has("x-session"))).toEqual([false, false]);
    expect(sent.map(({ headers }) => headers.get("content-type"))).toEqual(["application/json", null]);
  });
});

describe("an input", () => {
  /** Returns the target of a call of a client with defaults. */
  function withDefaults() {
    const { sent, fetch } = recordingFetch();
    const defaults = { thing_id: "default", name: "default", dry_run: true };
    return { client: clientAt(undefined, { fetch, defaults }), sent };
  }
  const path = (request: Request | undefined) => request && new URL(request.url).pathname;

  test.each([["given"], [0], [" "]])("wins over the client's default: %j", async (thing_id) => {
    const { client, sent } = withDefaults();
    await client.things.get({ thing_id });
    expect(path(sent[0])).toBe(`/things/${encodeURIComponent(thing_id)}`);
  });

  test.each([[{}], [{ thing_id: undefined }], [{ thing_id: null }]])("%j leaves it to the default", async (input) => {
    const { client, sent } = withDefaults();
    await client.things.get(input as never);
    expect(path(sent[0])).toBe("/things/default");
  });

  test("rejects an empty one instead of replacing it", async () => {
    const { client, sent } = withDefaults();
    await expect(client.things.get({ thing_id: "" })).rejects.toMatchObject({ field: "thing_id" });
    expect(sent).toEqual([]);
  });

  test("takes only missing path parameters from the defaults", async () => {
    const { client, sent } = withDefaults();
    await client.things.rename({ thing_id: "a" } as never);
    expect(sent[0]?.url).toBe("https://api.example.com/things/a");
    expect(await sent[0]?.text()).toBe("{}");
  });

  test.each([null, 7, "text", [], [{}]])("%j is refused before anything is sent", async (input) => {
    const { client, sent } = withDefaults();
    await expect(client.things.get(input as never)).rejects.toMatchObject({
      name: "InvalidInputError",
      operation: "things.get",
      field: "input",
    });
    expect(sent).toEqual([]);
  });
});

describe("cache and redirect modes of every request", () => {
  const calls: [what: string, (client: ReturnType<typeof clientAt>, init: object) => PromiseLike<unknown>][] = [
    ["a method", ({ things }, init) => things.get({ thing_id: "a" }, init)],
    [
      "a method with middleware",
      ({ api, things }, init) => {
        api.use({ onRequest: () => undefined });
        return things.get({ thing_id: "a" }, init);
      },
    ],
    ["api", ({ api }, init) => (api.GET as unknown as Get)("/things", init)],
  ];

  test.each(calls)("%s: neither cached nor redirected, unless the call sets a cache mode", async (_what, call) => {
    const { sent, fetch } = recordingFetch();
    await call(clientAt(undefined, { fetch }), {});
    await call(clientAt(undefined, { fetch }), { cache: "force-cache" });
    expect(sent.map(({ cache, redirect }) => [cache, redirect])).toEqual([
      ["no-store", "manual"],
      ["force-cache", "manual"],
    ]);
  });
});
