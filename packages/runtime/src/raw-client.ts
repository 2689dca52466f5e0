// The one file that knows openapi-fetch.
import openapiFetch, { type Client as OpenApiFetchClient } from "openapi-fetch";
import { serializeForeignPath } from "./path.ts";

/** The openapi-fetch client of an API: `api.GET("/path", { params, body })`, results as `{ data, error, response }`. */
export type RawClient<Paths extends object> = OpenApiFetchClient<Paths, "application/json">;

/** What sends a request: the platform's `fetch`, or one with its signature. */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** Sends what openapi-fetch built. `url` and `init` are what `fetch` takes; `init` is empty where `input` is a `Request`. */
export type Transport = (request: LightRequest | Request) => Promise<Response>;

/**
 * Stands in for the platform's `Request` as long as no middleware wants to see one: building a `Request` costs a call most of its
 * time, and on Node the first use of the class about 20 ms.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.method = init.method ?? "GET";
    this.init = init;
  }
}

/**
 * The client that users get as `api`, and what methods send with: it is the same client, middleware included, with a path that was
 * checked already. `transportOf` makes the transport of all calls, or of one that brings a `fetch` of its own.
 */
export function createRawClient<Paths extends object>(
  baseUrl: string,
  transportOf: (fetch?: Fetch) => Transport,
): { api: RawClient<Paths>; send: Send } {
  const middlewares = new Set<unknown>();
  // openapi-fetch makes requests with `new` and asks middleware's answers whether they are one with `instanceof`.
  function AnyRequest(url: string, init: RequestInit) {
    return middlewares.size > 0 ? new globalThis.Request(url, init) : new LightRequest(url, init);
  }
  Object.defineProperty(AnyRequest, Symbol.hasInstance, {
    value: (value: unknown) => value instanceof globalThis.Request,
  });
  // Its CommonJS build exports `default` without `__esModule`, so that what is imported there is the namespace.
  const create = (openapiFetch as { default?: typeof openapiFetch }).default ?? openapiFetch;
  const client = create<Paths, "application/json">({
    baseUrl,
    fetch: transportOf() as (request: Request) => Promise<Response>,
    Request: AnyRequest as unknown as typeof Request,
    // A redirect would carry session headers to whatever host it names.
    redirect: "manual",
    // Workers have no such cache, and theirs of before 2024-11-11 refuse the option.
    ...("WebSocketPair" in globalThis ? {} : { cache: "no-store" }),
  });
  const { use, eject } = client;
  const request = client.request as unknown as UntypedRequest;
  const guarded = guard(request, transportOf);
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
  return { api, send: (raw) => sendRaw(request, raw) };
}

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

interface Init {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  fetch?: Fetch;
  middleware?: unknown[];
}

/** openapi-fetch hands over base URL and template in one, and only where there are path parameters. */
type PathSerializer = (url: string) => string;

type UntypedRequest = (method: string, path: string, init: object) => Promise<{ error?: unknown; response: Response }>;

/** Puts the path of a call through the same checks that methods have. */
function guard(request: UntypedRequest, transportOf: (fetch?: Fetch) => Transport) {
  return async (method: string, template: string, init: Init = {}) => {
    const path = serializeForeignPath(template, init.params?.path ?? {});
    return request(method, template, {
      ...withPath(init, template, path),
      ...(init.fetch && { fetch: transportOf(init.fetch) }),
      ...(init.middleware && { Request: globalThis.Request }),
    });
  };
}

function withPath<T extends Pick<Init, "params">>(init: T, template: string, path: string) {
  const pathSerializer: PathSerializer = (url) => url.slice(0, url.length - template.length) + path;
  return { ...init, params: { ...init.params, path: init.params?.path ?? {} }, pathSerializer };
}

interface RawRequest {
  method: string;
  /** As the description has it, for middleware; `path` is what is sent. */
  template: string;
  path: string;
  query: Record<string, unknown>;
  body: Record<string, unknown> | undefined;
  /** The body is a form instead of JSON. */
  form: boolean;
  /** Instead of the client's own. */
  baseUrl: string | undefined;
  headers: Record<string, string>;
  signal: AbortSignal;
  cache: RequestCache | undefined;
  transport: Transport;
}

/** Sends a request whose types were checked elsewhere. The body of a 2xx answer is left unread. */
export type Send = (request: RawRequest) => Promise<{ error?: unknown; response: Response }>;

function sendRaw(request: UntypedRequest, raw: RawRequest): ReturnType<Send> {
  const { method, template, path, query, body, form, baseUrl, headers, signal, cache, transport } = raw;
  const init = {
    ...(baseUrl && { baseUrl }),
    params: { query },
    body,
    ...(form && { bodySerializer: formBody }),
    headers: form ? { "Content-Type": "application/x-www-form-urlencoded", ...headers } : headers,
    parseAs: "stream",
    fetch: transport,
    signal,
    ...(cache && { cache }),
  };
  return request(method, template, withPath(init, template, path));
}

function formBody(body: Record<string, unknown>): string {
  const given = Object.entries(body).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}
