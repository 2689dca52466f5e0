import { throughGateway } from "@linkwright/runtime";
import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { describe, expect, test, vi } from "vitest";
import { bearer, clientAt, failure, rawOf } from "./support.ts";

const PLAIN = "http://api.example.com";
const params = { path: { id: "a" } };

/** Middleware that sends the request to another URL. */
const redirecting = (url: string) => ({ onRequest: ({ request }: { request: Request }) => new Request(url, request) });

type Call = (client: ReturnType<typeof clientAt>, url: string) => PromiseLike<unknown>;
const ways: [way: string, call: Call][] = [
  [
    "a middleware, by a method",
    ({ api, things }, url) => {
      api.use(redirecting(`${url}/things`));
      return things.get({ thing_id: "a" });
    },
  ],
  [
    "a middleware, by api",
    (client, url) => {
      client.api.use(redirecting(`${url}/things`));
      return rawOf(client).GET("/things");
    },
  ],
  ["a call's middleware", (client, url) => rawOf(client).GET("/things", { middleware: [redirecting(`${url}/x`)] })],
  ["a call's baseUrl", (client, url) => rawOf(client).GET("/things", { baseUrl: url })],
  ["a call's baseUrl with a path", (client, url) => rawOf(client).GET("/things", { baseUrl: `${url}/v2/` })],
  [
    "a call's Request",
    (client, url) => {
      class Elsewhere extends Request {
        constructor(_input: unknown, init: RequestInit) {
          super(`${url}/things`, init);
        }
      }
      return rawOf(client).GET("/things", { Request: Elsewhere });
    },
  ],
];

describe.each(ways)("checks the URL of a request after %s", (_way, call) => {
  test.each([PLAIN, "http://127.evil.test", "http://localhost.evil.test", "http://10.0.0.1", "http://[::2]"])(
    "rejects plain http to another machine without calling the credential function: %s",
    async (url) => {
      const { sent, fetch } = recordingFetch();
      const credential = vi.fn(() => "top-secret");
      const authorization = bearer(credential);
      const error = await failure(call(clientAt(undefined, { fetch, authorization }), url));
      expect(error).toMatchObject({ name: "InvalidInputError", field: "url", attempts: 0 });
      expect((error as Error).message).toContain(new URL(url).host);
      expect([sent, credential.mock.calls]).toEqual([[], []]);
    },
  );

  test.each(["https://other.example.com", "http://localhost:4100", "http://127.0.0.1:4100", "http://[::1]:4100"])(
    "https to any host and this machine are the caller's choice: %s",
    async (url) => {
      const { sent, fetch } = recordingFetch();
      await call(clientAt(undefined, { fetch }), url);
      expect(sent.map((request) => new URL(request.url).origin)).toEqual([new URL(url).origin]);
      expect(sent[0]?.headers.get("authorization")).toBe("Bearer top-secret");
    },
  );

  test("plain http is allowed if requested", async () => {
    const { sent, fetch } = recordingFetch();
    await call(clientAt(undefined, { fetch, allowInsecure: true }), PLAIN);
    expect(sent.map((request) => new URL(request.url).origin)).toEqual([PLAIN]);
  });
});

test.each(["", "x", "//evil.example", "ftp://api.example.com", "file:///etc", "data:text/plain,x"])(
  "rejects or ignores an invalid baseUrl of a call: %j",
  async (baseUrl) => {
    const { sent, fetch } = recordingFetch();
    const call = rawOf(clientAt(undefined, { fetch })).GET("/things", { baseUrl });
    if (baseUrl === "") await call;
    else expect(await failure(call)).toMatchObject({ name: "InvalidInputError" });
    expect(sent.map(({ url }) => url)).toEqual(baseUrl === "" ? ["https://api.example.com/things"] : []);
  },
);

describe("a call's pathSerializer", () => {
  test.each([
    "https://evil.example/a",
    "https://api.example.com.evil.example/a",
    "https://api.example.com@evil.example/a",
    "http://api.example.com/things/a",
    "//evil.example",
    "/things/a",
    "",
    "https://api.example.com/../a",
    "https://api.example.com/things/%2e%2E",
    "https://api.example.com//evil.example",
    "https://api.example.com/a?b",
    "https://api.example.com/a#b",
    "https://api.example.com/a\\b",
  ])("cannot lead away or climb: %j", async (url) => {
    const { sent, fetch } = recordingFetch();
    const call = rawOf(clientAt(undefined, { fetch })).GET("/things/{id}", { params, pathSerializer: () => url });
    expect(await failure(call)).toMatchObject({ name: "InvalidInputError" });
    expect(sent).toEqual([]);
  });

  test("may serialize its parameters in any way, also with the call's baseUrl", async () => {
    const { sent, fetch } = recordingFetch();
    const { GET } = rawOf(clientAt(undefined, { fetch }));
    const pathSerializer = (path: string, { id }: { id: string }) => path.replace("{id}", `custom-${id}`);
    await GET("/things/{id}", { params, pathSerializer });
    await GET("/things/{id}", { params, pathSerializer, baseUrl: "https://other.example.com/v2/" });
    expect(sent.map(({ url }) => url)).toEqual([
      "https://api.example.com/things/custom-a",
      "https://other.example.com/v2/things/custom-a",
    ]);
  });
});

describe("the gateway's header is trusted only with a gateway", () => {
  const body = { code: "of_the_provider", error: { type: "of_the_gateway", message: "no grant", requestId: "r" } };
  const response = () => Response.json(body, { status: 503, headers: { "x-linkwright-gateway": "rejected" } });

  test("from a provider: the provider's error, and a send is not retried", async () => {
    const { sent, fetch } = recordingFetch(response);
    const error = (await failure(clientAt(undefined, { fetch }).things.send({ to: "ada" }))) as { headers: object };
    expect(error).toMatchObject({ code: "of_the_provider", attempts: 1 });
    expect(error.headers).not.toHaveProperty("x-linkwright-gateway");
    expect(sent).toHaveLength(1);
  });

  test("of a gateway", async () => {
    const { sent, fetch } = recordingFetch(response);
    const settings = throughGateway("createThingsClient", { url: "https://gateway.example.com" }, "/things/v1", {});
    const error = await failure(clientAt(undefined, { ...settings, fetch }).things.send({ to: "ada" }));
    expect(error).toMatchObject({ code: "of_the_gateway", headers: { "x-linkwright-gateway": "rejected" } });
    expect(sent).toHaveLength(3);
  });
});
