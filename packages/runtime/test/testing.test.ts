import * as runtime from "@linkwright/runtime";
import {
  type FakeApiErrorOptions,
  fakeApiError,
  fakeClient,
  fakeConnectionError,
  fakePages,
  fakeResponse,
  fakeTimeoutError,
} from "@linkwright/runtime/testing";
import { nobodyListens } from "@linkwright/testing/faults/faults";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { clientAt, clientOf, failure, type Methods } from "./support.ts";

const thing = { thing_id: "t" };
const things = { get: async () => thing };

/** Everything that a program can observe of an error, including guards. */
function seen(error: unknown) {
  const guards = Object.entries(runtime).filter(([name]) => /^is[A-Z]\w*Error$/.test(name)) as [
    string,
    (error: unknown) => boolean,
  ][];
  expect(guards.length).toBeGreaterThan(10);
  return {
    class: (error as object).constructor,
    fields: JSON.parse(JSON.stringify(error)),
    is: guards.filter(([, is]) => is(error)).map(([name]) => name),
  };
}

describe("a response", () => {
  test("is its data, with status, headers and attempts on demand", async () => {
    const call = fakeResponse(thing, { status: 201, headers: { "x-request-id": "r" }, attempts: 3 });
    expect(await call).toBe(thing);
    const { data, response, attempts } = await call.withResponse();
    expect(data).toBe(thing);
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 201, ok: true });
    expect(response.headers.get("x-request-id")).toBe("r");
    expect(attempts).toBe(3);
  });

  test("is a 200 of one attempt by default, and may have no body", async () => {
    expect(await fakeResponse(thing).withResponse()).toMatchObject({ response: { status: 200 }, attempts: 1 });
    expect(await fakeResponse(undefined, { status: 204 })).toBeUndefined();
  });

  test("of a promise settles as that does", async () => {
    const error = fakeApiError(404);
    expect(await fakeResponse(Promise.resolve(thing))).toBe(thing);
    await expect(fakeResponse(Promise.reject(error))).rejects.toBe(error);
    await expect(fakeResponse(Promise.reject(error)).withResponse()).rejects.toBe(error);
  });

  test.each([199, 300, 404])("has no status %i, which is an error", (status) => {
    expect(() => fakeResponse(thing, { status })).toThrow(RangeError);
    expect(() => fakeResponse(thing, { status })).toThrow("fakeApiError");
  });
});

test("pages are the first when awaited, and all items when walked over, as often as wanted", async () => {
  const first = { things: [{ thing_id: "a" }, { thing_id: "b" }] };
  const call = fakePages([first, { things: [] }, { things: [{ thing_id: "c" }] }], (page) => page.things, {
    headers: { "x-request-id": "r" },
  });
  expect(await call).toBe(first);
  const { data, response } = await call.withResponse();
  expect(data).toBe(first);
  expect(response.headers.get("x-request-id")).toBe("r");
  for (let walk = 0; walk < 2; walk++) {
    const ids: string[] = [];
    for await (const { thing_id } of call) ids.push(thing_id);
    expect(ids).toEqual(["a", "b", "c"]);
  }
});

describe("an error", () => {
  const said = {
    code: "no_good",
    message: "It is not good.",
    requestId: "r-1",
    docsUrl: "https://example.com/no_good",
  };
  const headers = {
    "x-request-id": "r-1",
    "x-unknown": "u",
    "x-linkwright-gateway": "1",
    location: "https://elsewhere.example.com/",
  };
  const options: FakeApiErrorOptions = { ...said, body: said, headers, retryAfterMs: 1500 };
  const call = { operation: "things.get", method: "GET", path: "/things/{thing_id}" };

  test.each([302, 400, 401, 403, 404, 409, 418, 422, 429, 500, 503, 599])(
    "of status %i is the client's",
    async (status) => {
      const client = await clientOf(
        (_, response) => {
          response.sendDate = false;
          response.writeHead(status, { ...headers, "retry-after": "2" }).end(JSON.stringify(said));
        },
        { retries: 0 },
      );
      const thrown = await failure(client.things.get({ thing_id: "t" }));
      const [, host] = /at (\S+) returned/.exec((thrown as Error).message) ?? [];
      expect(seen(fakeApiError(status, { ...call, host: host ?? "", ...options }))).toEqual(seen(thrown));
    },
  );

  test.each([199, 300, 600])("has any other status: %i", (status) => {
    expect(runtime.isApiError(fakeApiError(status))).toBe(true);
    expect(fakeApiError(status).status).toBe(status);
  });

  test("has only the given details", () => {
    expect(JSON.parse(JSON.stringify(fakeApiError(404)))).toEqual({
      name: "NotFoundError",
      message: "faked.call failed: POST /faked/call at api.example.com returned 404",
      operation: "faked.call",
      status: 404,
      headers: {},
      attempts: 1,
    });
    expect(fakeApiError(500, { attempts: 3 }).attempts).toBe(3);
  });

  test.each([200, 299])("has no status %i, which is a success", (status) => {
    expect(() => fakeApiError(status)).toThrow(new RangeError(`fakeApiError: ${status} is a success`));
  });

  test("of a connection is the client's", async () => {
    const url = await nobodyListens();
    const thrown = await failure(clientAt(url, { retries: 0 }).things.get({ thing_id: "t" }));
    const faked = fakeConnectionError({ ...call, host: new URL(url).host });
    expect(seen(faked)).toEqual(seen(thrown));
    expect(faked.cause).toMatchObject({ name: "TypeError", message: "fetch failed", cause: { code: "ECONNREFUSED" } });
    const cause = new Error("gone");
    expect(fakeConnectionError({ reason: "ECONNRESET", cause, attempts: 3 })).toMatchObject({
      message: expect.stringContaining("(ECONNRESET)"),
      cause,
      attempts: 3,
    });
  });

  test("of a time limit is the client's", async () => {
    const client = await clientOf(() => {}, { retries: 0, timeoutMs: 1 });
    const thrown = await failure(client.things.get({ thing_id: "t" }));
    const [, host] = /at (\S+) received/.exec((thrown as Error).message) ?? [];
    expect(seen(fakeTimeoutError({ ...call, host: host ?? "", timeoutMs: 1 }))).toEqual(seen(thrown));
    expect(fakeTimeoutError({ attempts: 3 })).toMatchObject({ timeoutMs: 30_000, attempts: 3 });
  });
});

describe("a client", () => {
  test("has the given methods, whatever they return", async () => {
    const client = fakeClient<Methods>({
      things: {
        get: ({ thing_id }) => ({ thing_id: String(thing_id) }),
        rename: async ({ thing_id }, options) => ({ thing_id: `${thing_id} of ${options?.authorization?.token}` }),
        send: () => fakeResponse(thing, { status: 202, attempts: 2 }),
        delete: () => undefined,
      },
      tokens: { create: () => null },
    });
    expect(await client.things.get({ thing_id: 7 })).toEqual({ thing_id: "7" });
    expect(await client.things.rename({ thing_id: "t", name: "n" }, { authorization: { token: "me" } })).toEqual({
      thing_id: "t of me",
    });
    expect(await client.things.delete({ thing_id: "t" })).toBeUndefined();
    expect(await client.tokens.create({ grant_type: "g" })).toBeNull();
    expect(await client.things.send({ to: "t" }).withResponse()).toMatchObject({
      data: thing,
      response: { status: 202 },
      attempts: 2,
    });
    expect(await client.things.get({ thing_id: "t" }).withResponse()).toMatchObject({
      data: thing,
      response: { status: 200 },
      attempts: 1,
    });
  });

  test("rejects with what a method throws, or with what its promise rejects with", async () => {
    const error = fakeApiError(409);
    const client = fakeClient<Methods>({
      things: {
        get: () => {
          throw error;
        },
        send: async () => {
          throw error;
        },
        list: () => Promise.reject(error),
      },
    });
    await expect(client.things.get({ thing_id: "t" })).rejects.toBe(error);
    await expect(client.things.send({ to: "t" })).rejects.toBe(error);
    await expect(client.things.send({ to: "t" }).withResponse()).rejects.toBe(error);
    await expect(client.things.list()[Symbol.asyncIterator]().next()).rejects.toBe(error);
  });

  test("can be iterated if a list returns pages, and reports an error if it does not", async () => {
    const page = { things: [thing, thing] };
    const pages = () => fakePages([page], ({ things }) => things);
    const client = fakeClient<Methods>({ things: { list: pages, search: async () => pages() } });
    const found: unknown[] = [];
    for await (const item of client.things.list()) found.push(item);
    expect(found).toEqual([thing, thing]);
    const search = client.things.search();
    expect(await search).toBe(page);
    await expect(search[Symbol.asyncIterator]().next()).rejects.toThrow(
      "fakeClient: things.search has no pages to iterate over: return fakePages(...) from a function that is not async",
    );
  });

  test("names a method that was not given, whether its group was or not", async () => {
    const client = fakeClient<Methods>({ things });
    const none = (path: string) => new Error(`fakeClient: ${path} was called, but is not one of the given methods`);
    await expect(client.things.send({ to: "t" })).rejects.toThrow(none("things.send"));
    await expect(client.things.send({ to: "t" }).withResponse()).rejects.toThrow(none("things.send"));
    await expect(client.things.list()[Symbol.asyncIterator]().next()).rejects.toThrow(none("things.list"));
    await expect(client.signals.read()).rejects.toThrow(none("signals.read"));
    const untyped = fakeClient<Record<string, Record<string, Record<string, () => Promise<void>>>>>({});
    await expect(untyped["a"]?.["b"]?.["c"]?.()).rejects.toThrow(none("a.b.c"));
    // A program that handles API errors must not mistake this for one.
    expect(runtime.isLinkwrightError(await failure(client.signals.read()))).toBe(false);
  });

  test("treats an undefined method as not given", async () => {
    const methods = { things: { get: undefined } } as never;
    await expect(fakeClient<Methods>(methods).things.get({ thing_id: "t" })).rejects.toThrow("things.get was called");
  });

  test("exposes spies unchanged", async () => {
    const get = vi.fn(async () => thing);
    const client = fakeClient<Methods>({ things: { get } });
    await client.things.get({ thing_id: "t" });
    expect(client.things.get).toHaveBeenCalledExactlyOnceWith({ thing_id: "t" });
    vi.mocked(client.things.get).mockReturnValueOnce(fakeResponse({ thing_id: "u" }));
    expect(await client.things.get({ thing_id: "t" })).toEqual({ thing_id: "u" });
    const spy = vi.spyOn(client.things, "get");
    onTestFinished(() => spy.mockRestore());
    await client.things.get({ thing_id: "v" });
    expect(spy).toHaveBeenLastCalledWith({ thing_id: "v" });
  });

  test("can be awaited, printed and compared", async () => {
    const client = fakeClient<Methods>(Object.freeze({ things: Object.freeze(things) }));
    expect(await client).toBe(client);
    expect(await client.signals).toBeTypeOf("function");
    expect(JSON.stringify(client)).toBe('{"things":{}}');
    expect(client).toMatchInlineSnapshot(`
      {
        "things": {
          "get": [Function],
        },
      }
    `);
    expect(client).toEqual({ things: { get: expect.any(Function) } });
    expect(client).not.toEqual({ things: {} });
    // Jest reads it from any value and would treat the result of a function as a match.
    expect((client as { asymmetricMatch?: unknown }).asymmetricMatch).toBeUndefined();
    expect(`${client}`).toBe("[object Object]");
  });
});
