import { InvalidInputError } from "@linkwright/runtime";
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

  test("may be left out where nothing is required", async () => {
    const client = await clientOf(echo);
    expect(await client.things.list()).toMatchObject({ method: "GET", url: "/things" });
  });

  test.each([
    [undefined, "is missing"],
    [null, "is missing"],
    ["", "is empty"],
    [".", "must not be a path of its own"],
    ["..", "must not be a path of its own"],
    ["%2e%2E", "must not be a path of its own"],
    [".%252e", "must not be a path of its own"],
    ["\ud800", "is not well-formed Unicode"],
    [{}, "must be a string or a number"],
    [Number.NaN, "must be a string or a number"],
  ])("with %j as a path parameter is refused before anything is sent", async (value, problem) => {
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
])("the raw client refuses the path %j before anything is sent", async (path) => {
  const client = clientAt(undefined, { fetch: () => expect.unreachable("sent") });
  const get = client.api.GET as unknown as (path: string) => Promise<unknown>;
  await expect(get(path)).rejects.toThrow(InvalidInputError);
});

test("the raw client refuses a path parameter that climbs", async () => {
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

test("an answer of which nothing is described is not read, whatever it holds", async () => {
  for (const body of ["", "Accepted", "{}"]) {
    const client = await clientOf((_request, response) => response.writeHead(202).end(body), {
      operations: { "signals.read": "POST:unread /signals" },
    });
    const { data, response } = await client.signals.read().withResponse();
    expect(data).toBeUndefined();
    expect(response.status).toBe(202);
  }
});

test("credentials go into the header that the provider asks for, and into no message", async () => {
  const authorization = {
    option: "key",
    credential: "top-secret",
    headerName: "x-api-key",
    header: (key: string) => key,
  };
  const client = await clientOf(echo, { authorization });
  const seen = (await client.things.get({ thing_id: "a" })) as unknown as { headers: Record<string, string> };
  expect(seen.headers).toMatchObject({ "x-api-key": "top-secret" });
  expect(seen.headers).not.toHaveProperty("authorization");
  const refusing = await clientOf(
    (request, response) => response.writeHead(401).end(String(request.headers["x-api-key"])),
    {
      authorization,
    },
  );
  const error = await refusing.things.get({ thing_id: "a" }).catch((thrown: unknown) => thrown);
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

test("an operation's own server is called, unless the client was given one", async () => {
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

test("a call of the raw client may bring a fetch and a middleware of its own", async () => {
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

test("what a hook or a middleware throws ends the call as it is", async () => {
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
