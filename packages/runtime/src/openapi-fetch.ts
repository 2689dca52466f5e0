// The one file that knows openapi-fetch.
import openapiFetch, { createQuerySerializer, type Client as OpenApiFetchClient } from "openapi-fetch";

/** The openapi-fetch client of an API: `api.GET("/path", { params, body })`, results as `{ data, error, response }`. */
export type RawClient<Paths extends object> = OpenApiFetchClient<Paths, "application/json">;

/** What a call of the raw client takes beside what `fetch` does, as openapi-fetch has it. */
export interface RawInit {
  params?: { path?: Record<string, unknown>; query?: object; header?: Record<string, unknown>; cookie?: unknown };
  body?: unknown;
  headers?: unknown;
  baseUrl?: string;
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  Request?: typeof Request;
  middleware?: unknown[];
  parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream";
  bodySerializer?: (body: unknown, headers: Headers) => unknown;
  querySerializer?: ((query: object) => string) | Record<string, unknown>;
  pathSerializer?: (path: string, parameters: Record<string, unknown>) => string;
  signal?: AbortSignal | null;
  [other: string]: unknown;
}

/** What openapi-fetch resolves to. */
export interface RawResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** A query as openapi-fetch writes it with options of its own. */
export function querySerializer(options: object): (query: object) => string {
  return createQuerySerializer(options as never);
}

/**
 * Stands in for the platform's `Request` as long as nobody wants to see one: building a `Request` costs a call most of its time, and on
 * Node the first use of the class about 20 ms.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly init: RequestInit & { headers: Headers };

  constructor(url: string, init: RequestInit & { headers: Headers }) {
    this.url = url;
    this.method = init.method ?? "GET";
    this.init = init;
  }
}

export type AnyRequest = LightRequest | Request;

export function headersOf(request: AnyRequest): Headers {
  return request instanceof LightRequest ? request.init.headers : request.headers;
}

type Send = (method: string, path: string, init: CoreInit) => Promise<RawResult>;

/** What the client's own client takes: it is given our `fetch`, which takes and gives more than openapi-fetch knows of. */
export type CoreInit = Omit<RawInit, "fetch"> & { fetch: (request: AnyRequest) => Promise<unknown> };

/** openapi-fetch's own client, below both entrances. */
export interface Core {
  /** Sends a call through the middleware that there is. */
  send: Send;
  /** Some middleware wants to see a `Request` and a `Response`. */
  readonly intercepted: boolean;
  use: (...middleware: never[]) => void;
  eject: (...middleware: never[]) => void;
}

export function createCore(baseUrl: string, defaults: RequestInit): Core {
  const middlewares: unknown[] = [];
  // openapi-fetch makes requests with `new`.
  function LightOrReal(url: string, init: RequestInit & { headers: Headers }) {
    return middlewares.length > 0 ? new globalThis.Request(url, init) : new LightRequest(url, init);
  }
  // It asks of what middleware returns whether it is one, with `instanceof`.
  Object.defineProperty(LightOrReal, Symbol.hasInstance, {
    value: (value: unknown) => value instanceof globalThis.Request,
  });
  const client = openapiFetch<Record<string, never>>({ ...defaults, baseUrl, Request: LightOrReal as never });
  return {
    send: client.request as never as Send,
    get intercepted() {
      return middlewares.length > 0;
    },
    use(...added) {
      client.use(...added);
      middlewares.push(...added.filter(Boolean));
    },
    eject(...removed) {
      client.eject(...removed);
      for (const middleware of removed) {
        const index = middlewares.indexOf(middleware);
        if (index !== -1) middlewares.splice(index, 1);
      }
    },
  };
}
