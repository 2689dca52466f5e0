import { InvalidInputError } from "@linkwright/runtime";
import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { describe, expect, test } from "vitest";
import { clientAt, clientOf, echo } from "./support.ts";

describe("a flat input", () => {
  test("goes to path, query and body by its names", async () => {
    const client = await clientOf(echo);
    const seen = await client.things.rename({ thing_id: "a/b c", dry_run: true, name: "new" });
    expect(seen).toMatchObject({ method: "PUT", url: "/things/a%2Fb%20c?dry_run=true", body: { name: "new" } });
  });

  test("of a GET goes to path and query", async () => {
    const client = await clientOf(echo);
    const seen = await client.things.get({ thing_id: 7, verbose: false });
    expect(seen).toMatchObject({ method: "GET", url: "/things/7?verbose=false", body: "" });
  });

  test.each<[query: Record<string, unknown>, expected: string]>([
    [{ q: "a b&c=é" }, "?q=a%20b%26c%3D%C3%A9"],
    [{ a: ["x", "y"], b: 1 }, "?a=x&a=y&b=1"],
    [{ a: { b: "x", c: 2 } }, "?a[b]=x&a[c]=2"],
    [{ none: undefined, nothing: null, empty: {}, b: false }, "?b=false"],
    [{ b: 0, empty: {}, none: undefined, c: "" }, "?b=0&c="],
    [{ empty: {} }, ""],
    [{}, ""],
  ])("of a query: %j", async (query, expected) => {
    const { sent, fetch } = recordingFetch();
    await clientAt(undefined, { fetch }).things.list(query);
    expect(sent[0]?.url).toBe(`https://api.example.com/things${expected}`);
  });

  test("may contain values with toJSON but nothing without a JSON form", async () => {
    const { sent, fetch } = recordingFetch();
    const client = clientAt(undefined, { fetch });
    await client.things.rename({ thing_id: "a", name: new Date(0) as never });
    expect(await sent[0]?.text()).toBe('{"name":"1970-01-01T00:00:00.000Z"}');
    for (const name of [1n, { inner: 1n }]) {
      await expect(client.things.rename({ thing_id: "a", name: name as never })).rejects.toMatchObject({
        name: "InvalidInputError",
        field: "input",
      });
    }
    expect(sent).toHaveLength(1);
  });

  test.each(["GET", "HEAD", "DELETE"])("of a %s has no body: all fields join path and query", async (method) => {
    const { sent, fetch } = recordingFetch();
    const operations = { "things.rename": `${method} /things/{thing_id}?dry_run` };
    await clientAt(undefined, { fetch, operations }).things.rename({ thing_id: "a", dry_run: true, name: "n" });
    const [request] = sent as [Request];
    expect([request.method, request.url, request.body]).toEqual([
      method,
      "https://api.example.com/things/a?dry_run=true&name=n",
      null,
    ]);
    expect(request.headers.has("content-type")).toBe(false);
  });

  test.each(["POST", "PUT", "PATCH"])("of a %s has one, be it empty", async (method) => {
    const { sent, fetch } = recordingFetch();
    const operations = { "things.rename": `${method} /things/{thing_id}` };
    await clientAt(undefined, { fetch, operations }).things.rename({ thing_id: "a" } as never);
    expect([sent[0]?.method, await sent[0]?.text()]).toEqual([method, "{}"]);
  });

  test("may be omitted if nothing is required", async () => {
    const client = await clientOf(echo);
    expect(await client.things.list()).toMatchObject({ method: "GET", url: "/things" });
  });

  test.each([
    [undefined, "is missing"],
    [null, "is missing"],
    ["", "is empty"],
    [".", "must not be a dot segment (. or ..)"],
    ["..", "must not be a dot segment (. or ..)"],
    ["%2e%2E", "must not be a dot segment (. or ..)"],
    [".%252e", "must not be a dot segment (. or ..)"],
    ["\ud800", "is not well-formed Unicode"],
    [{}, "must be a string or a number"],
    [Number.NaN, "must be a string or a number"],
  ])("rejects %j as a path parameter before anything is sent", async (value, problem) => {
    const client = clientAt(undefined, { fetch: () => expect.unreachable("sent") });
    const call = client.things.delete({ thing_id: value as string });
    await expect(call).rejects.toThrow(new InvalidInputError("things.delete", "thing_id", problem));
  });
});

test.each([
  "//evil.example",
  "@evil.example",
  ".evil.example/x",
  "https://evil.example",
  "/things/../admin",
  "/a/%2E%2e/b",
  "/a\\b",
])("the raw client rejects the path %j before anything is sent", async (path) => {
  const client = clientAt(undefined, { fetch: () => expect.unreachable("sent") });
  const get = client.api.GET as unknown as (path: string) => Promise<unknown>;
  await expect(get(path)).rejects.toThrow(InvalidInputError);
});

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

test("every method of the raw client, and request, reject paths outside the API", async () => {
  const { api } = clientAt(undefined, { fetch: () => expect.unreachable("sent") });
  const untyped = api as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
  for (const method of METHODS) {
    await expect(untyped[method]?.("/a/../b")).rejects.toMatchObject({ name: "InvalidInputError", field: "path" });
    await expect(untyped["request"]?.(method, "/a/../b")).rejects.toThrow(InvalidInputError);
  }
});

test.each(["/", "/a//b", "/a.b/..c", "/a:b@c", "/%2F", "/a;b=c,d"])(
  "the raw client takes the path %j",
  async (path) => {
    const { sent, fetch } = recordingFetch();
    await (clientAt(undefined, { fetch }).api.GET as unknown as (path: string) => Promise<unknown>)(path);
    expect(sent[0]?.url).toBe(`https://api.example.com${path}`);
  },
);

test.each(["", "a", "/a?b", "/a#b", "/a b", "/a\tb", "/a\n", "/.", "/..", "/a/.", "/a/%2e", "/%252E%2e/b"])(
  "the raw client rejects the path %j, which is not only a path",
  async (path) => {
    const { api } = clientAt(undefined, { fetch: () => expect.unreachable("sent") });
    const rejected = (api.GET as unknown as (path: string) => Promise<unknown>)(path);
    await expect(rejected).rejects.toMatchObject({ name: "InvalidInputError", operation: "api", field: "path" });
  },
);

test.each(METHODS.filter((method) => method !== "TRACE"))(
  "the raw client's %s is that method, with its query and body",
  async (method) => {
    const { sent, fetch } = recordingFetch(() => new Response(null, { status: 204 }));
    const body = method === "GET" || method === "HEAD" ? undefined : { a: 1 };
    const call = (
      clientAt(undefined, { fetch }).api as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>
    )[method];
    await call?.("/things/{id}", { params: { path: { id: "a b" }, query: { c: 1 } }, body });
    expect(sent.map((request) => [request.method, request.url])).toEqual([
      [method, "https://api.example.com/things/a%20b?c=1"],
    ]);
    expect(await sent[0]?.text()).toBe(body ? '{"a":1}' : "");
  },
);

test("middleware sees calls from when it is used until it is ejected", async () => {
  const { fetch } = recordingFetch();
  const { api, things } = clientAt(undefined, { fetch });
  const seen: string[] = [];
  const watching = (name: string) => ({
    onRequest({ schemaPath, request }: { schemaPath: string; request: Request }) {
      seen.push(`${name} ${request.method} ${schemaPath}`);
    },
  });
  const [first, second] = [watching("first"), watching("second")];
  api.use(first, second);
  await things.get({ thing_id: "a" });
  api.eject(first);
  await things.list();
  api.eject(second);
  await things.list();
  expect(seen).toEqual(["first GET /things/{thing_id}", "second GET /things/{thing_id}", "second GET /things"]);
});

test("middleware may return a response itself, and sees no credentials", async () => {
  const { sent, fetch } = recordingFetch();
  const { api, things } = clientAt(undefined, { fetch });
  const seen: (string | null)[] = [];
  api.use({
    onRequest({ request }) {
      seen.push(request.headers.get("authorization"));
      return Response.json({ thing_id: "kept" });
    },
  });
  expect(await things.get({ thing_id: "a" })).toEqual({ thing_id: "kept" });
  expect([seen, sent]).toEqual([[null], []]);
});

test("a method sends the same server, path, query and body with middleware", async () => {
  for (const watched of [false, true]) {
    const { sent, fetch } = recordingFetch();
    const { api, ...client } = clientAt(undefined, { fetch });
    if (watched) api.use({ onRequest: () => undefined });
    await client.signals.read();
    await client.things.rename({ thing_id: "a b", dry_run: true, name: "n" });
    await client.tokens.create({ grant_type: "x y" });
    expect(await Promise.all(sent.map(async (each) => `${each.method} ${each.url} ${await each.text()}`))).toEqual([
      "GET https://telemetry.example.com/signals ",
      'PUT https://api.example.com/things/a%20b?dry_run=true {"name":"n"}',
      "POST https://api.example.com/tokens grant_type=x+y",
    ]);
  }
});

test("a base URL may have a path, and a slash at its end", async () => {
  const { sent, fetch } = recordingFetch();
  for (const baseUrl of ["https://api.example.com/base", "https://api.example.com/base/"]) {
    const client = clientAt(baseUrl, { fetch });
    await client.things.list();
    await (client.api.GET as unknown as (path: string) => Promise<unknown>)("/things");
  }
  expect(sent.map(({ url }) => url)).toEqual(Array(4).fill("https://api.example.com/base/things"));
});

test("an operation without pages cannot be iterated", async () => {
  const { fetch } = recordingFetch();
  const client = clientAt(undefined, { fetch });
  const [one, many] = [client.things.get({ thing_id: "a" }), client.things.list()];
  expect([Symbol.asyncIterator in one, Symbol.asyncIterator in many]).toEqual([false, true]);
  await Promise.all([one, many]);
});

test("the raw client rejects a path parameter that is a dot segment", async () => {
  const client = clientAt(undefined, { fetch: () => expect.unreachable("sent") });
  const get = client.api.GET as unknown as (path: string, init: object) => Promise<unknown>;
  const params = { path: { id: ".." } };
  await expect(get("/things/{id}", { params })).rejects.toThrow(InvalidInputError);
  const pathSerializer = () => "https://evil.example/";
  await expect(get("/things/{id}", { params, pathSerializer })).rejects.toThrow(InvalidInputError);
});

test("credentials, options and headers are sent", async () => {
  const client = await clientOf(echo);
  const seen = await client.things.rename(
    { thing_id: "a", name: "b" },
    { authorization: { token: "t" }, headers: { "X-Trace": "1" } },
  );
  expect(seen).toMatchObject({ headers: { authorization: "Bearer top-secret", "x-session": "t", "x-trace": "1" } });
});

test.each([
  ["POST:form /things", "a=1&a=2&b%5Bc%5D=x&b%5Bd%5D%5B0%5D=y&when=2026-01-02T03%3A04%3A05.000Z"],
  ["POST:form:deep /things", "a%5B0%5D=1&a%5B1%5D=2&b%5Bc%5D=x&b%5Bd%5D%5B0%5D=y&when=2026-01-02T03%3A04%3A05.000Z"],
])("lists and objects of a form: %s", async (operation, form) => {
  const client = await clientOf(echo, { operations: { "tokens.create": operation } });
  const nested = { a: [1, 2], b: { c: "x", d: ["y"] }, none: undefined, when: new Date("2026-01-02T03:04:05Z") };
  expect(await client.tokens.create(nested as never)).toMatchObject({ body: form });
});

test("path parameters may be named with dashes and dots", async () => {
  const client = await clientOf(echo, { operations: { "tokens.create": "GET /things/{thing-id}.{file.type}" } });
  const seen = await client.tokens.create({ "thing-id": "a b", "file.type": "json" } as never);
  expect(seen).toMatchObject({ url: "/things/a%20b.json" });
});

test("does not read a response without a described body", async () => {
  for (const body of ["", "Accepted", "{}"]) {
    const client = await clientOf((_request, response) => response.writeHead(202).end(body), {
      operations: { "signals.read": "POST:unread /signals" },
    });
    const { data, response } = await client.signals.read().withResponse();
    expect(data).toBeUndefined();
    expect(response.status).toBe(202);
  }
});

test("discards the body of a response without a described body", async () => {
  let cancelled = false;
  const body = new ReadableStream({
    cancel() {
      cancelled = true;
    },
  });
  const { fetch } = recordingFetch(() => new Response(body));
  const operations = { "signals.read": "POST:unread /signals" };
  expect(await clientAt(undefined, { fetch, operations }).signals.read()).toBeUndefined();
  expect(cancelled).toBe(true);
});

test("credentials go into the provider's header and into no message", async () => {
  const authorization = { headers: { "x-api-key": ["", "key"] as const }, values: { key: "top-secret" } };
  const client = await clientOf(echo, { authorization });
  const seen = (await client.things.get({ thing_id: "a" })) as unknown as { headers: Record<string, string> };
  expect(seen.headers).toMatchObject({ "x-api-key": "top-secret" });
  expect(seen.headers).not.toHaveProperty("authorization");
  const rejecting = await clientOf(
    (request, response) => response.writeHead(401).end(String(request.headers["x-api-key"])),
    {
      authorization,
    },
  );
  const error = await rejecting.things.get({ thing_id: "a" }).catch((thrown: unknown) => thrown);
  expect(JSON.stringify(error)).not.toContain("top-secret");
});

test("a public operation with a form body sends the form and no credentials", async () => {
  const client = await clientOf(echo);
  const seen = await client.tokens.create({ grant_type: "client credentials", scope: "a&b" });
  expect(seen).toMatchObject({
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "grant_type=client+credentials&scope=a%26b",
  });
  expect((seen as { headers: object }).headers).not.toHaveProperty("authorization");
});

test("calls an operation's own server unless the client has a base URL", async () => {
  const called: string[] = [];
  const fetch = async (input: string | Request) => {
    called.push(typeof input === "string" ? input : input.url);
    return Response.json({});
  };
  await clientAt(undefined, { fetch }).signals.read();
  await clientAt(undefined, { fetch }).things.list();
  await clientAt("http://127.0.0.1:1", { fetch }).signals.read();
  expect(called).toEqual([
    "https://telemetry.example.com/signals",
    "https://api.example.com/things",
    "http://127.0.0.1:1/signals",
  ]);
});

test("withResponse gives status and headers of the same call", async () => {
  let requests = 0;
  const client = await clientOf((_request, response) => {
    requests += 1;
    response.writeHead(201, { "x-request-id": "r1" }).end('{"thing_id":"a"}');
  });
  const { data, response } = await client.things.get({ thing_id: "a" }).withResponse();
  expect(data).toEqual({ thing_id: "a" });
  expect(response.status).toBe(201);
  expect(response.headers.get("x-request-id")).toBe("r1");
  expect(requests).toBe(1);
});

test("a 204 resolves to undefined", async () => {
  const client = await clientOf((_request, response) => response.writeHead(204).end());
  expect(await client.things.delete({ thing_id: "a" })).toBeUndefined();
});

test("fetch is looked up at each call", async () => {
  const client = await clientOf(echo);
  const original = globalThis.fetch;
  globalThis.fetch = async () => Response.json({ thing_id: "from the mock" });
  try {
    expect(await client.things.get({ thing_id: "a" })).toEqual({ thing_id: "from the mock" });
  } finally {
    globalThis.fetch = original;
  }
});

test("the raw client calls with the same credentials, and its middleware sees the methods' calls", async () => {
  const client = await clientOf(echo);
  client.api.use({
    onRequest({ request }) {
      request.headers.set("X-Seen", "yes");
      return request;
    },
  });
  const get = client.api.GET as unknown as (path: string) => Promise<{ data: unknown }>;
  const { data } = await get("/things");
  expect(data).toMatchObject({ headers: { authorization: "Bearer top-secret", "x-seen": "yes" } });
  expect(await client.things.list()).toMatchObject({ headers: { "x-seen": "yes" } });
});

test("a raw call may have its own fetch and middleware", async () => {
  const client = await clientOf(echo);
  const get = client.api.GET as unknown as (path: string, init: object) => Promise<{ data: unknown }>;
  let fetched = 0;
  const { data } = await get("/things", {
    fetch: (input: string | Request, init?: RequestInit) => {
      fetched += 1;
      return fetch(input, init);
    },
    middleware: [
      {
        onRequest({ request }: { request: Request }) {
          request.headers.set("X-Seen", "yes");
          return request;
        },
      },
    ],
  });
  expect(data).toMatchObject({ headers: { authorization: "Bearer top-secret", "x-seen": "yes" } });
  expect(fetched).toBe(1);
});

test("an error thrown by a hook or middleware ends the call unchanged", async () => {
  const hooked = await clientOf(echo, {
    hooks: {
      onResponse: () => {
        throw new RangeError("from the hook");
      },
    },
  });
  await expect(hooked.things.list()).rejects.toThrow(new RangeError("from the hook"));
  const client = await clientOf(echo);
  client.api.use({
    onRequest: () => {
      throw new RangeError("from the middleware");
    },
  });
  await expect(client.things.list()).rejects.toThrow(new RangeError("from the middleware"));
});
