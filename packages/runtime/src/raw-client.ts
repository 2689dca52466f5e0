// The one file that knows openapi-fetch.
import openapiFetch, { createQuerySerializer, type Client as OpenApiFetchClient } from "openapi-fetch";
import { type Received, shortened } from "./answer.ts";
import { serializeForeignPath } from "./path.ts";
import type { Fetch, Transport } from "./transport.ts";

/** The openapi-fetch client of an API: `api.GET("/path", { params, body })`, results as `{ data, error, response }`. */
export type RawClient<Paths extends object> = OpenApiFetchClient<Paths, "application/json">;

const serialize = /* @__PURE__ */ createQuerySerializer<Record<string, unknown>>();

/** The query of a URL, without its question mark, as openapi-fetch writes it: lists by repeating the name, objects in brackets. */
export function serializeQuery(query: Record<string, unknown>): string {
  // openapi-fetch writes a separator even for an object without fields.
  return serialize(query).replaceAll(/^&+|&+(?=&|$)/g, "");
}

/**
 * Stands in for the platform's `Request` as long as no middleware wants to see one: building a `Request` costs a call most of its
 * time, and on Node the first use of the class about 20 ms.
 */
class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.method = init.method ?? "GET";
    this.init = init;
  }
}

/** A request of a method, checked and serialized. */
export interface RawRequest {
  /** As the description has it, for middleware; `path` is what is sent. */
  template: string;
  path: string;
  query: Record<string, unknown>;
  /** Instead of the client's own. */
  baseUrl: string | undefined;
  init: RequestInit;
  transport: Transport;
}

/**
 * The client that users get as `api`, and `intercepted`, which sends a method's request through the middleware that was given to it;
 * undefined as long as there is none, when openapi-fetch has nothing to add.
 */
export function createRawClient<Paths extends object>(
  baseUrl: string,
  defaults: RequestInit,
  transport: (fetch?: Fetch) => Transport,
): { api: RawClient<Paths>; intercepted: () => ((raw: RawRequest) => Promise<Received>) | undefined } {
  const middlewares = new Set<unknown>();
  // openapi-fetch makes requests with `new` and asks middleware's answers whether they are one with `instanceof`.
  function AnyRequest(url: string, init: RequestInit) {
    return middlewares.size > 0 ? new globalThis.Request(url, init) : new LightRequest(url, init);
  }
  Object.defineProperty(AnyRequest, Symbol.hasInstance, {
    value: (value: unknown) => value instanceof globalThis.Request,
  });
  const client = openapiFetch<Paths, "application/json">({
    ...defaults,
    baseUrl,
    fetch: carried(transport()) as (request: Request) => Promise<Response>,
    Request: AnyRequest as unknown as typeof Request,
  });
  const { use, eject } = client;
  const request = client.request as unknown as UntypedRequest;
  const guarded = guard(request, transport);
  const verbs = METHODS.map((method) => [method, (path: string, init?: Init) => guarded(method, path, init)]);
  const api = Object.assign(client, Object.fromEntries(verbs), {
    request: guarded,
    use(...added: Parameters<typeof use>) {
      use(...added);
      for (const middleware of added) middlewares.add(middleware);
    },
    eject(...removed: Parameters<typeof eject>) {
      eject(...removed);
      for (const middleware of removed) middlewares.delete(middleware);
    },
  });
  const send = (raw: RawRequest) => sendIntercepted(request, raw);
  return { api, intercepted: () => (middlewares.size > 0 ? send : undefined) };
}

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

interface Init {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  fetch?: Fetch;
  middleware?: unknown[];
}

type UntypedRequest = (method: string, path: string, init: object) => Promise<{ error?: unknown; response: Response }>;

/** openapi-fetch's own `fetch`; it reads all of a refusal, however long. */
function carried(transport: Transport): (request: LightRequest | Request) => Promise<Response> {
  return async (request) => {
    const light = request instanceof LightRequest;
    return shortened(await (light ? transport(request.url, request.init) : transport(request)));
  };
}

/** Puts the path of a call through the same checks that methods have. */
function guard(request: UntypedRequest, transport: (fetch?: Fetch) => Transport) {
  return async (method: string, template: string, init: Init = {}) => {
    const path = serializeForeignPath(template, init.params?.path ?? {});
    return request(method, template, {
      ...withPath(init, template, path),
      ...(init.fetch && { fetch: carried(transport(init.fetch)) }),
      ...(init.middleware && { Request: globalThis.Request }),
    });
  };
}

/** openapi-fetch hands over base URL and template in one, and only where there are path parameters. */
function withPath<T extends Pick<Init, "params">>(init: T, template: string, path: string) {
  const pathSerializer = (url: string) => url.slice(0, url.length - template.length) + path;
  return { ...init, params: { ...init.params, path: init.params?.path ?? {} }, pathSerializer };
}

async function sendIntercepted(request: UntypedRequest, raw: RawRequest): Promise<Received> {
  const { template, path, query, baseUrl, init, transport } = raw;
  const { error: body, response } = await request(init.method ?? "GET", template, {
    ...withPath({ ...init, params: { query } }, template, path),
    ...(baseUrl && { baseUrl }),
    bodySerializer: (text: string) => text,
    parseAs: "stream",
    fetch: carried(transport),
  });
  return { response, body };
}
