import type { RequestListener } from "node:http";
import openapiFetch from "openapi-fetch";
import { beforeEach, describe, expect, test } from "vitest";
import { clientAt, failure, serve } from "./support.ts";

type Init = Record<string, unknown>;
interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}
type Call = (path: string, init?: Init) => Promise<Result>;
interface Untyped extends Record<"GET" | "POST" | "PATCH" | "DELETE" | "HEAD", Call> {
  request(method: string, path: string, init?: Init): Promise<Result>;
  use(...middleware: object[]): void;
}

const RESPONSES: Record<string, [status: number, body: string]> = {
  "/none": [204, ""],
  "/refused": [404, '{"code":"unknown"}'],
  "/page": [502, "<html>"],
  "/bare": [503, ""],
  "/empty": [200, ""],
  "/html": [200, "<html>"],
};

/** Responds as the path says, otherwise with the request. */
const server: RequestListener = (request, response) => {
  let body = "";
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => {
    const { method, url = "", headers } = request;
    asked.push(url);
    const own = Object.entries(headers).filter(([name]) => /^(x-.*|content-type)$/.test(name));
    const echoed = JSON.stringify({ method, url, headers: Object.fromEntries(own), body });
    if (url === "/moved") response.writeHead(302, { location: "/elsewhere" }).end();
    else response.writeHead(RESPONSES[url]?.[0] ?? 200).end(RESPONSES[url]?.[1] ?? echoed);
  });
};
const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
});

const ours = (url: string, options = {}) => clientAt(url, { retries: 0, ...options }).api as never as Untyped;
const theirs = (baseUrl: string) => openapiFetch({ baseUrl }) as never as Untyped;

const withPath = { params: { path: { id: "a b" } } };
class OwnRequest extends Request {}

describe("as openapi-fetch the raw client", () => {
  test.each<[does: string, call: (api: Untyped, url: string) => Promise<unknown>]>([
    [
      "puts parameters in place",
      (api) => api.GET("/things/{id}", { params: { path: { id: "a" }, query: { b: [1, 2] } } }),
    ],
    ["sends parameters that are headers", (api) => api.GET("/things", { params: { header: { "x-a": "b" } } })],
    ["sends a body as JSON", (api) => api.POST("/things/{id}", { ...withPath, body: { a: "é" } })],
    ["lets null take a header away", (api) => api.POST("/things", { body: {}, headers: { "content-type": null } })],
    ["calls by request", (api) => api.request("patch", "/things", { body: [1] })],
    ["resolves a 204 to no data", (api) => api.DELETE("/none")],
    ["resolves an empty response to no data", (api) => api.GET("/empty")],
    ["resolves a HEAD to no data", (api) => api.HEAD("/things")],
    ["resolves an error response to its JSON", (api) => api.GET("/refused")],
    ["resolves an error response to its text", (api) => api.GET("/page")],
    ["reads a text", (api) => api.GET("/html", { parseAs: "text" })],
    ["reads bytes", async (api) => ({ ...(await api.GET("/html", { parseAs: "arrayBuffer" })) })],
    ["reads a blob", async (api) => ((await api.GET("/html", { parseAs: "blob" })).data as Blob).text()],
    [
      "hands on a stream",
      async (api) => new Response((await api.GET("/html", { parseAs: "stream" })).data as never).text(),
    ],
    ["calls a base URL of the call", (api, url) => api.GET("/things", { baseUrl: `${url}/v2/` })],
    [
      "writes a query by a function",
      (api) => api.GET("/things", { params: { query: { a: 1 } }, querySerializer: () => "b=2" }),
    ],
    [
      "writes a query by settings",
      (api) =>
        api.GET("/things", {
          params: { query: { a: [1, 2] } },
          querySerializer: { array: { style: "pipeDelimited", explode: false } },
        }),
    ],
    [
      "writes a body by a function",
      (api) =>
        api.POST("/things", {
          body: { a: 1 },
          headers: { "content-type": "text/x-own" },
          bodySerializer: (body: object, headers: Headers) => `${Object.keys(body)} ${headers.get("content-type")}`,
        }),
    ],
    [
      "writes a path by a function",
      (api) =>
        api.GET("/things/{id}", {
          ...withPath,
          pathSerializer: (path: string, { id }: { id: string }) => path.replace("{id}", encodeURI(id.toUpperCase())),
        }),
    ],
    [
      "makes requests of an own class",
      async (api) => {
        const seen: boolean[] = [];
        await api.GET("/things", {
          Request: OwnRequest,
          middleware: [
            { onRequest: ({ request }: { request: unknown }) => void seen.push(request instanceof OwnRequest) },
          ],
          fetch: async (request: unknown) => {
            seen.push(request instanceof OwnRequest);
            return Response.json({});
          },
        });
        return seen;
      },
    ],
    [
      "hands a Request to a fetch of the call",
      (api) =>
        api.POST("/things", {
          body: {},
          async fetch(request: unknown) {
            const { method, text } = request instanceof Request ? request : expect.unreachable("no Request");
            return Response.json([method, await text.call(request)]);
          },
        }),
    ],
    [
      "lets middleware change the request and the response",
      (api) => {
        api.use({
          onRequest: ({ request }: { request: Request }) => request.headers.set("x-seen", "yes"),
          onResponse: async ({ response }: { response: Response }) => Response.json([await response.json()]),
        });
        return api.GET("/things", {
          middleware: [{ onRequest: ({ request }: { request: Request }) => request.headers.set("x-also", "yes") }],
        });
      },
    ],
  ])("%s", async (_does, call) => {
    const url = await serve(server);
    const seen = async (api: Untyped) => {
      const result = await call(api, url);
      const { response, ...rest } = result as Result;
      return response ? { ...rest, status: response.status } : result;
    };
    const expected = await seen(theirs(url));
    expect(await seen(ours(url))).toEqual(expected);
  });
});

describe("otherwise than openapi-fetch", () => {
  test("an error without a body is an ApiError, so that it is not mistaken for a success", async () => {
    const url = await serve(server);
    expect((await theirs(url).GET("/bare")).error).toBeFalsy();
    expect((await ours(url).GET("/bare")).error).toMatchObject({ name: "ServerError", status: 503 });
  });

  test("what is not JSON is an UnreadableResponseError", async () => {
    const url = await serve(server);
    expect(await failure(theirs(url).GET("/html"))).toMatchObject({ name: "SyntaxError" });
    expect(await failure(ours(url).GET("/html"))).toMatchObject({ name: "UnreadableResponseError" });
  });

  test.each([undefined, "", ".."])("rejects a path parameter that is %j and sends nothing", async (id) => {
    const rejected = await failure(ours(await serve(server)).GET("/things/{id}", { params: { path: { id } } }));
    expect(rejected).toMatchObject({ name: "InvalidInputError", field: "id" });
    expect(asked).toEqual([]);
  });

  test("rejects a path that a serializer leads elsewhere", async () => {
    const pathSerializer = (path: string) => `${path}/../b`;
    const rejected = await failure(ours(await serve(server)).GET("/a", { pathSerializer }));
    expect(rejected).toMatchObject({ name: "InvalidInputError", field: "path" });
    expect(asked).toEqual([]);
  });

  test("rejects a plain http URL of another machine", async () => {
    const rejected = await failure(ours("https://api.example.com").GET("/a", { baseUrl: "http://api.example.com" }));
    expect(rejected).toMatchObject({ name: "InvalidInputError", field: "url" });
  });

  test("no connection, a timeout and a body that is too large have their own errors", async () => {
    const lost = ours(await serve((request) => request.socket.destroy())).GET("/things");
    const late = ours(await serve(() => {}), { timeoutMs: 50 }).GET("/things");
    const long = ours(await serve(server), { maxResponseBytes: 5 }).GET("/html");
    const names = (await Promise.all([lost, late, long].map(failure))).map((error) => (error as Error).name);
    expect(names).toEqual(["ConnectionError", "TimeoutError", "ResponseTooLargeError"]);
  });

  test("passes on a stream of any length", async () => {
    const { data } = await ours(await serve(server), { maxResponseBytes: 5 }).GET("/html", { parseAs: "stream" });
    expect(await new Response(data as ReadableStream).text()).toBe("<html>");
  });

  test("a body is written as the description has it", async () => {
    const { data } = await ours(await serve(server)).POST("/tokens", { body: { scope: "a b" } });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(data).toMatchObject({ body: "scope=a+b", headers });
  });

  test.each([
    ["GET", "/bare", 3],
    ["POST", "/things/send", 1],
    ["POST", "/bare", 1],
    ["DELETE", "/bare", 3],
  ] as const)("%s %s is sent %3$d times where it fails", async (method, path, times) => {
    const url = await serve((request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(503).end();
    });
    let reported = 0;
    const hooks = { onRequest: () => reported++ };
    const { error } = await ours(url, { retries: 2, hooks })[method](path);
    expect(error).toMatchObject({ status: 503, attempts: times });
    expect(reported).toBe(times);
    expect(asked).toEqual(Array(times).fill(path));
  });

  test("a redirect is not followed", async () => {
    const { error } = await ours(await serve(server)).GET("/moved");
    expect(error).toMatchObject({ name: "RedirectError", status: 302 });
    expect(asked).toEqual(["/moved"]);
  });

  test("middleware sees methods too, once for each call, and no credentials", async () => {
    const url = await serve((_, response) => response.writeHead(503).end());
    const client = clientAt(url, { retries: 2 });
    const seen: (string | null)[] = [];
    (client.api as never as Untyped).use({
      onRequest: ({ request }: { request: Request }) => {
        seen.push(request.headers.get("authorization"));
      },
    });
    await expect(client.things.list()).rejects.toMatchObject({ attempts: 3 });
    expect(seen).toEqual([null]);
  });
});
