import type { RequestListener } from "node:http";
import {
  type ApiPromise,
  type ClientConfig,
  type Credential,
  createClient,
  type PagedPromise,
  type RequestOptions,
} from "@linkwright/runtime";
import { startServer } from "@linkwright/testing/document-server";
import { expect, onTestFinished } from "vitest";

export interface Methods {
  things: {
    get(request: { thing_id: string | number; verbose?: boolean }, options?: RequestOptions): ApiPromise<Thing>;
    rename(
      request: { thing_id: string; dry_run?: boolean; name: string },
      options?: RequestOptions & { authorization?: { token?: string } },
    ): ApiPromise<Thing>;
    delete(request: { thing_id: string }): ApiPromise<undefined>;
    list(request?: object, options?: RequestOptions): PagedPromise<{ things: Thing[] }, Thing>;
    search(request?: object, options?: RequestOptions): PagedPromise<{ things: Thing[] }, Thing>;
    send(request: { to: string; token?: string }, options?: RequestOptions): ApiPromise<Thing>;
  };
  tokens: { create(request: { grant_type: string; scope?: string }): ApiPromise<unknown> };
  signals: { read(): ApiPromise<unknown> };
}

interface Thing {
  thing_id: string;
}

/** Client of a small API at the given server. Its retries have no delay except `Retry-After`. */
export async function clientOf(listener: RequestListener, options: Partial<ClientConfig> = {}) {
  return clientAt(await serve(listener), options);
}

export function clientAt(baseUrl: string | undefined, options: Partial<ClientConfig> = {}) {
  return createClient<Methods, Record<string, never>>({
    creator: "createThingsClient",
    baseUrl,
    defaultBaseUrl: "https://api.example.com",
    authorization: bearer("top-secret"),
    operations: {
      "things.get": "GET /things/{thing_id}",
      "things.rename": "PUT /things/{thing_id}?dry_run",
      "things.delete": "DELETE /things/{thing_id}",
      "things.list": "GET /things",
      "things.search": "POST /things/search",
      "things.send": "POST:once /things/send",
      "tokens.create": "POST:form:public:once /tokens",
      "signals.read": "GET https://telemetry.example.com/signals",
    },
    pagination: {
      "things.list": {
        style: "offset",
        limit: "limit",
        offset: "offset",
        total: "total",
        items: "things",
        defaultLimit: 2,
        maxOffset: 4,
      },
      "things.search": { style: "cursor", cursor: "cursor", next: "meta.next", items: "things" },
    },
    optionHeaders: { "authorization.token": "X-Session" },
    secretInputs: ["token"],
    readError: (body) =>
      typeof body === "object" && body !== null ? (body as { code?: string; message?: string }) : {},
    neverRetry: ["locked"],
    random: () => 0,
    ...options,
  });
}

/** Authorization of a client with a key. */
export function bearer(key: Credential, option = "key"): NonNullable<ClientConfig["authorization"]> {
  return { headers: { authorization: ["Bearer", option] }, values: { [option]: key } };
}

/** Result of a raw call with any path. */
interface RawResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The untyped raw client, which accepts any path and any options. */
export function rawOf({ api }: { api: object }) {
  return api as Record<"GET" | "POST" | "PUT" | "HEAD", (path: string, init?: object) => Promise<RawResult>>;
}

/** Returns the error of a call. */
export async function failure(call: PromiseLike<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable("the call succeeded"),
    (error: unknown) => error,
  );
}

/** Serves on loopback until the end of the test. */
export async function serve(listener: RequestListener): Promise<string> {
  const { url, close } = await startServer(listener);
  onTestFinished(close);
  return url;
}

/** Responds to every request with what was received. */
export const echo: RequestListener = (request, response) => {
  let body = "";
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => {
    const { method, url, headers } = request;
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        method,
        url,
        headers,
        body: headers["content-type"]?.includes("json") ? JSON.parse(body) : body,
      }),
    );
  });
};
