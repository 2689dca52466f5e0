import type { AttemptView } from "@linkwright/runtime";
import { recordingFetch, untilAborted } from "@linkwright/testing/recording-fetch";
import { describe, expect, test, vi } from "vitest";
import { bearer, clientAt, clientOf, failure, rawOf } from "./support.ts";

const path = { thing_id: "a" };
const PLACE = "/things/{thing_id}";

describe("a raw call has the guarantees of methods", () => {
  test("its attempts and the whole of it end in time", async () => {
    const { sent, fetch } = recordingFetch(untilAborted);
    const client = clientAt(undefined, { fetch, timeoutMs: 20, retries: 1 });
    const error = await failure(rawOf(client).GET(PLACE, { params: { path } }));
    expect(error).toMatchObject({ name: "TimeoutError", operation: "things.get", timeoutMs: 20, attempts: 2 });
    expect(sent).toHaveLength(2);
    const whole = clientAt(undefined, { fetch, deadlineMs: 20 });
    expect(await failure(rawOf(whole).GET("/things"))).toMatchObject({ timeoutMs: 20, attempts: 1 });
  });

  test("a body that does not arrive ends in time too", async () => {
    const client = await clientOf((_request, response) => response.writeHead(200).write("{"), {
      timeoutMs: 50,
      retries: 0,
    });
    expect(await failure(rawOf(client).GET("/things"))).toMatchObject({ name: "TimeoutError" });
  });

  test.each<[method: "GET" | "PUT" | "POST", path: string, attempts: number]>([
    ["GET", "/things", 3],
    ["PUT", PLACE, 3],
    ["POST", "/things/search", 3],
    ["POST", "/things/send", 1],
    ["GET", "/undescribed", 3],
    ["PUT", "/undescribed", 3],
    ["POST", "/undescribed", 1],
  ])(
    "%s %s is tried %i times where the provider fails, and its last error is the result",
    async (method, place, times) => {
      let number = 0;
      const { sent, fetch } = recordingFetch(() => Response.json({ code: `c${++number}` }, { status: 500 }));
      const call = rawOf(clientAt(undefined, { fetch }))[method];
      const { data, error, response } = await call(place, { params: { path }, ...(method !== "GET" && { body: {} }) });
      expect([data, error, response.status]).toEqual([undefined, { code: `c${times}` }, 500]);
      expect(sent).toHaveLength(times);
      if (method !== "GET") expect(await sent.at(-1)?.json()).toEqual({});
    },
  );

  test("a successful retry is a success, also with middleware", async () => {
    for (const watched of [false, true]) {
      const responses = [new Response(null, { status: 503 }), Response.json({ thing_id: "a" })];
      const { sent, fetch } = recordingFetch(() => responses.shift() as Response);
      const client = clientAt(undefined, { fetch });
      if (watched) client.api.use({ onRequest: () => undefined });
      const { data } = await rawOf(client).PUT(PLACE, { params: { path }, body: { name: "n" } });
      expect(data).toEqual({ thing_id: "a" });
      expect(await Promise.all(sent.map((request) => request.text()))).toEqual(['{"name":"n"}', '{"name":"n"}']);
    }
  });

  test("hooks and the logger receive each attempt with the operation's name", async () => {
    const { fetch } = recordingFetch(() => new Response(null, { status: 503 }));
    const seen: string[] = [];
    const reported =
      (hook: string) =>
      ({ operation, attempt }: AttemptView) => {
        seen.push(`${hook} ${operation} ${attempt}`);
      };
    const hooks = { onRequest: reported("request"), onResponse: reported("response"), onRetry: reported("retry") };
    const { GET } = rawOf(clientAt(undefined, { fetch, hooks, retries: 1 }));
    await GET(PLACE, { params: { path } });
    expect(seen).toEqual([
      "request things.get 1",
      "response things.get 1",
      "retry things.get 1",
      "request things.get 2",
      "response things.get 2",
    ]);
  });

  test("no redirect is followed, and the error names the host", async () => {
    const redirected = () => new Response(null, { status: 302, headers: { location: "https://evil.example/x" } });
    const { sent, fetch } = recordingFetch(redirected);
    const { data, error, response } = await rawOf(clientAt(undefined, { fetch })).GET("/things");
    expect(error).toMatchObject({ name: "RedirectError", host: "evil.example", status: 302 });
    expect([data, response.status, sent.length, sent[0]?.redirect]).toEqual([undefined, 302, 1, "manual"]);
  });

  test.each([400, 404, 500])("an empty error body is still an error: %i", async (status) => {
    for (const watched of [false, true]) {
      const { fetch } = recordingFetch(() => new Response(null, { status }));
      const client = clientAt(undefined, { fetch, retries: 0 });
      if (watched) client.api.use({ onResponse: () => undefined });
      const { data, error, response } = await rawOf(client).GET("/things");
      expect(error).toMatchObject({ status, operation: "things.list", body: undefined, attempts: 1 });
      expect([data, response.status]).toEqual([undefined, status]);
    }
  });

  test("throws connection and read errors, as methods do", async () => {
    const down = clientAt(undefined, { fetch: () => Promise.reject(new Error("down")) });
    expect(await failure(rawOf(down).GET("/things"))).toMatchObject({ name: "ConnectionError", attempts: 3 });
    const { fetch } = recordingFetch(() => new Response("<html>"));
    const page = rawOf(clientAt(undefined, { fetch })).GET("/things");
    expect(await failure(page)).toMatchObject({ name: "UnreadableResponseError", bodyStart: "<html>" });
    const long = rawOf(clientAt(undefined, { fetch, maxResponseBytes: 5 })).GET("/things");
    expect(await failure(long)).toMatchObject({ name: "ResponseTooLargeError" });
  });

  test("the response is the one that came, read already", async () => {
    const { fetch } = recordingFetch(() => Response.json({ thing_id: "a" }, { headers: { "x-request-id": "r1" } }));
    const { response } = await rawOf(clientAt(undefined, { fetch })).GET("/things");
    expect([response.ok, response.headers.get("x-request-id"), response.bodyUsed]).toEqual([true, "r1", true]);
  });

  test("a public operation receives no credentials, and its form", async () => {
    const { sent, fetch } = recordingFetch();
    const credential = vi.fn(() => "top-secret");
    const authorization = bearer(credential);
    const { POST } = rawOf(clientAt(undefined, { fetch, authorization }));
    const body = { grant_type: "client credentials", scope: "a&b", none: undefined, list: [1, 2] };
    await POST("/tokens", { body });
    const [request] = sent as [Request];
    expect(await request.text()).toBe("grant_type=client+credentials&scope=a%26b&list=1&list=2");
    expect(request.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect([request.headers.get("authorization"), credential.mock.calls]).toEqual([null, []]);
    await POST("/tokens", { body: new URLSearchParams({ grant_type: "own" }) });
    expect(await sent[1]?.text()).toBe("grant_type=own");
  });

  test("an operation's own server is called", async () => {
    const { sent, fetch } = recordingFetch();
    await rawOf(clientAt(undefined, { fetch })).GET("/signals");
    await rawOf(clientAt("https://fixed.example.com", { fetch })).GET("/signals");
    expect(sent.map(({ url }) => url)).toEqual([
      "https://telemetry.example.com/signals",
      "https://fixed.example.com/signals",
    ]);
  });

  test.each(["GET", "HEAD"] as const)("a body of a %s is refused", async (method) => {
    const { sent, fetch } = recordingFetch();
    const call = rawOf(clientAt(undefined, { fetch }))[method]("/things", { body: {} });
    expect(await failure(call)).toMatchObject({ name: "InvalidInputError", field: "body" });
    expect(sent).toEqual([]);
  });
});

describe("a raw call takes what openapi-fetch takes", () => {
  test("serializers of its own", async () => {
    const { sent, fetch } = recordingFetch();
    const { PUT, GET } = rawOf(clientAt(undefined, { fetch }));
    await PUT(PLACE, {
      params: { path, query: { a: [1, 2] } },
      body: { name: "n" },
      bodySerializer: (body: { name: string }) => `name: ${body.name}`,
      querySerializer: ({ a }: { a: number[] }) => `a=${a.join("~")}`,
      pathSerializer: (template: string) => template.replace("{thing_id}", "own"),
      headers: { "content-type": "text/yaml" },
    });
    expect(sent[0]?.url).toBe("https://api.example.com/things/own?a=1~2");
    expect([await sent[0]?.text(), sent[0]?.headers.get("content-type")]).toEqual(["name: n", "text/yaml"]);
    await GET("/things", {
      params: { query: { a: [1, 2] } },
      querySerializer: { array: { style: "pipeDelimited", explode: false } },
    });
    expect(sent[1]?.url).toBe("https://api.example.com/things?a=1|2");
  });

  test("rejects a query that openapi-fetch's options cannot serialize, by name", async () => {
    const { sent, fetch } = recordingFetch();
    const query = { a: { b: { c: 1 } } };
    const call = rawOf(clientAt(undefined, { fetch })).GET("/things", { params: { query }, querySerializer: {} });
    expect(await failure(call)).toMatchObject({ name: "InvalidInputError", field: "query" });
    expect(sent).toEqual([]);
  });

  test("parseAs of every kind, with and without middleware", async () => {
    const bytes = new TextEncoder().encode('{"a":"ü"}');
    for (const watched of [false, true]) {
      const { fetch } = recordingFetch(() => new Response(bytes, { headers: { "content-type": "text/x" } }));
      const client = clientAt(undefined, { fetch });
      if (watched) client.api.use({ onRequest: () => undefined });
      const parsed = async (parseAs?: string) =>
        (await rawOf(client).GET("/things", parseAs === undefined ? {} : { parseAs })).data;
      expect([await parsed(), await parsed("json"), await parsed("text")]).toEqual([
        { a: "ü" },
        { a: "ü" },
        '{"a":"ü"}',
      ]);
      expect(new Uint8Array((await parsed("arrayBuffer")) as ArrayBuffer)).toEqual(bytes);
      const blob = (await parsed("blob")) as Blob;
      expect([await blob.text(), blob.type]).toEqual(['{"a":"ü"}', "text/x"]);
      expect(await new Response((await parsed("stream")) as ReadableStream).json()).toEqual({ a: "ü" });
    }
  });

  test("headers that unset the client's, and its own Authorization", async () => {
    const { sent, fetch } = recordingFetch();
    const { GET } = rawOf(clientAt(undefined, { fetch, agent: "things/1" }));
    await GET("/things", { headers: { authorization: null, "user-agent": null } });
    await GET("/things", { headers: { Authorization: "Basic own" } });
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual([null, "Basic own"]);
    expect(sent.map(({ headers }) => headers.get("user-agent"))).toEqual([null, expect.stringMatching(/^things\/1/)]);
  });

  test.each([false, true])(
    "a fetch that gets a Request, with credentials, beside a middleware: %o",
    async (watched) => {
      const client = clientAt(undefined, { fetch: () => expect.unreachable("the client's") });
      if (watched) client.api.use({ onRequest: () => undefined });
      const seen: unknown[][] = [];
      const own = async (...given: unknown[]) => {
        seen.push(given);
        return Response.json({ thing_id: "own" });
      };
      const { data } = await rawOf(client).PUT(PLACE, { params: { path }, body: { name: "n" }, fetch: own });
      expect(data).toEqual({ thing_id: "own" });
      const [given, ...more] = seen[0] as [Request];
      expect(given).toBeInstanceOf(Request);
      expect([given.method, given.url, given.headers.get("authorization"), await given.text(), more]).toEqual([
        "PUT",
        "https://api.example.com/things/a",
        "Bearer top-secret",
        '{"name":"n"}',
        [],
      ]);
    },
  );

  test("the client's limits and retries apply to its own fetch", async () => {
    let asked = 0;
    const own = () => {
      asked += 1;
      return Promise.reject(new TypeError("fetch failed"));
    };
    const { GET } = rawOf(clientAt(undefined));
    expect(await failure(GET("/things", { fetch: own }))).toMatchObject({ name: "ConnectionError", attempts: 3 });
    expect(asked).toBe(3);
  });

  test("a Request class, which is what fetch gets", async () => {
    class Own extends Request {}
    const seen: unknown[] = [];
    const fetch = async (request: unknown) => {
      seen.push(request);
      return Response.json({}, { status: seen.length === 1 ? 503 : 200 });
    };
    await rawOf(clientAt(undefined, { fetch: fetch as never })).GET("/things", { Request: Own });
    expect(seen).toHaveLength(2);
    for (const request of seen) expect(request).toBeInstanceOf(Own);
    expect((seen[1] as Request).headers.get("authorization")).toBe("Bearer top-secret");
  });

  test("what fetch takes, and a body that streams is sent once", async () => {
    const { sent, fetch } = recordingFetch(() => new Response(null, { status: 503 }));
    const { PUT } = rawOf(clientAt(undefined, { fetch }));
    const body = new Blob(["streamed"]).stream();
    const headers = { "content-type": "text/plain" };
    await PUT(PLACE, { params: { path }, body, headers, duplex: "half", cache: "reload", integrity: "" });
    expect(sent.map((request) => request.cache)).toEqual(["reload"]);
    expect(await sent[0]?.text()).toBe("streamed");
  });
});
