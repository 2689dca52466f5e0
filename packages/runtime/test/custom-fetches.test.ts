import { type RequestListener, request as send } from "node:http";
import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { Fetch } from "@linkwright/runtime";
import { describe, expect, test } from "vitest";
import { clientAt, failure, rawOf, serve } from "./support.ts";

type Body = Readable | string;

/** A response like those of node-fetch and cross-fetch: its body is a Node stream, which has no reader. */
function nodeResponse(status: number, body: Body, headers: Record<string, string> = {}): Response {
  const stream = typeof body === "string" ? Readable.from([Buffer.from(body)]) : body;
  const bytes = async () => buffer(stream);
  return {
    status,
    ok: status >= 200 && status < 300,
    statusText: "",
    url: "",
    headers: new Headers(headers),
    body: stream,
    arrayBuffer: async () => Uint8Array.from(await bytes()).buffer,
    text: async () => (await bytes()).toString(),
    json: async () => JSON.parse((await bytes()).toString()),
  } as never;
}

/** A `fetch` that sends with Node's http and returns its stream. */
const nodeFetch: Fetch = (input, init = {}) =>
  new Promise((resolve, reject) => {
    const { method, headers, signal, body } = init;
    const sent = send(String(input), {
      method: method ?? "GET",
      headers: Object.fromEntries(new Headers(headers)),
      ...(signal && { signal }),
    });
    sent.on("error", reject);
    sent.on("response", (response) => {
      resolve(nodeResponse(response.statusCode ?? 0, response, response.headers as Record<string, string>));
    });
    sent.end(body);
  });

/** A client whose `fetch` returns Node streams, with a server that counts. */
async function clientOfNode(listener: RequestListener, options = {}) {
  const counted = { requests: 0 };
  const url = await serve((request, response) => {
    counted.requests += 1;
    listener(request, response);
  });
  return { counted, client: clientAt(url, { fetch: nodeFetch, ...options }) };
}

const chunked: RequestListener = (_request, response) => {
  response.write('{"thing_id":');
  response.end('"ü"}');
};

describe("with a fetch whose bodies are Node streams", () => {
  test("reads a success in chunks or of known length", async () => {
    for (const listener of [
      chunked,
      ((_request, response) => response.setHeader("content-length", 17).end('{"thing_id":"ü"}')) as RequestListener,
    ]) {
      const { client } = await clientOfNode(listener);
      expect(await client.things.get({ thing_id: "a" })).toEqual({ thing_id: "ü" });
      expect(await rawOf(client).GET("/things")).toMatchObject({ data: { thing_id: "ü" }, response: { status: 200 } });
      client.api.use({ onRequest: () => undefined });
    }
  });

  test("an error response is the provider's error, and is retried only if the provider failed", async () => {
    const { client, counted } = await clientOfNode((_request, response) =>
      response.writeHead(404).end('{"code":"thing_not_found"}'),
    );
    const error = await failure(client.things.get({ thing_id: "gone" }));
    expect(error).toMatchObject({ name: "NotFoundError", code: "thing_not_found", attempts: 1 });
    expect(await rawOf(client).GET("/things")).toMatchObject({ error: { code: "thing_not_found" } });
    expect(counted.requests).toBe(2);
  });

  test("a failure is tried again as often as any other", async () => {
    const { client, counted } = await clientOfNode((_request, response) => response.writeHead(503).end("<html>"));
    expect(await failure(client.things.list())).toMatchObject({ name: "ServerError", body: "<html>", attempts: 3 });
    expect(counted.requests).toBe(3);
  });

  test("an empty body is none", async () => {
    const { client } = await clientOfNode((_request, response) => response.writeHead(204).end());
    expect(await client.things.delete({ thing_id: "a" })).toBeUndefined();
    const { client: other } = await clientOfNode((_request, response) => response.end());
    expect(await failure(other.things.list())).toMatchObject({ name: "UnreadableResponseError" });
  });

  test("a body that is too large ends the call and is discarded", async () => {
    for (const status of [200, 500]) {
      const body = new PassThrough();
      const limit = status === 200 ? 1000 : 64 * 1024;
      const client = clientAt(undefined, {
        retries: 0,
        maxResponseBytes: status === 200 ? limit : 1_000_000,
        fetch: async () => nodeResponse(status, body),
      });
      // Never ends: a caller that waits for the end hangs.
      body.write(Buffer.alloc(limit + 1, "x"));
      const error = await failure(client.things.list());
      expect(error).toMatchObject({ name: status === 200 ? "ResponseTooLargeError" : "ServerError", status });
      expect(body.destroyed).toBe(true);
    }
  });

  test("a body that breaks off is a ConnectionError", async () => {
    const { client } = await clientOfNode((_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"thing', () => response.destroy());
    });
    expect(await failure(client.things.list())).toMatchObject({ name: "ConnectionError", attempts: 3 });
  });

  test("text in its pieces is text", async () => {
    const body = Readable.from(['{"thing_id":', '"ü"}']);
    const client = clientAt(undefined, { fetch: async () => nodeResponse(200, body) });
    expect(await client.things.list()).toEqual({ thing_id: "ü" });
  });

  test("the time limit and the signal end a body that does not arrive", async () => {
    const { client } = await clientOfNode((_request, response) => response.writeHead(200).write("{"), { retries: 0 });
    expect(await failure(client.things.list({}, { timeoutMs: 50 }))).toMatchObject({ name: "TimeoutError" });
    const controller = new AbortController();
    const hooks = { onResponse: () => controller.abort() };
    const { client: hooked } = await clientOfNode((_request, response) => response.writeHead(200).write("{"), {
      hooks,
    });
    const ended = failure(hooked.things.list({}, { signal: controller.signal }));
    expect(await ended).toMatchObject({ name: "AbortError" });
  });

  test("discards an unread body", async () => {
    const body = new PassThrough();
    const client = clientAt(undefined, {
      fetch: async () => nodeResponse(202, body),
      operations: { "signals.read": "POST:unread /signals" },
    });
    expect(await client.signals.read()).toBeUndefined();
    expect(body.destroyed).toBe(true);
  });
});

describe("a fetch that returns no Response", () => {
  test.each([undefined, null, {}, "text", { status: 200 }, { status: "200", headers: new Headers() }])(
    "is named as what is wrong: %o",
    async (given) => {
      let asked = 0;
      const fetch = async () => {
        asked += 1;
        return given as never;
      };
      const client = clientAt(undefined, { fetch });
      for (const call of [client.things.list(), rawOf(client).GET("/things")]) {
        expect(await failure(call)).toMatchObject({ name: "InvalidInputError", field: "fetch" });
      }
      expect(asked).toBe(2);
    },
  );

  test("that has only the members a client reads works like a Response", async () => {
    const given = {
      status: 200,
      ok: true,
      headers: new Headers(),
      arrayBuffer: async () => new TextEncoder().encode("[1]"),
    };
    const client = clientAt(undefined, { fetch: async () => given as never });
    expect(await client.things.list()).toEqual([1]);
  });
});
