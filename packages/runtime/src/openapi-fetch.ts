// The only file that depends on openapi-fetch.
import openapiFetch, { type Client, type MaybeOptionalInit, type ParseAsResponse } from "openapi-fetch";
import type {
  ErrorResponse,
  HttpMethod,
  PathsWithMethod,
  RequiredKeysOf,
  ResponseObjectMap,
  SuccessResponse,
} from "openapi-typescript-helpers";
import type { QueryOptions } from "./request/query.ts";

/**
 * The openapi-fetch client of an API: `api.GET("/path", { params, body })` resolves to `{ data, error, response }`. Its calls take the
 * options of openapi-fetch and have the same guarantees as methods.
 */
export interface RawClient<Paths extends object> extends Pick<Client<Paths, Json>, "use" | "eject"> {
  request: RawRequest<Paths>;
  GET: RawMethod<Paths, "get">;
  PUT: RawMethod<Paths, "put">;
  POST: RawMethod<Paths, "post">;
  DELETE: RawMethod<Paths, "delete">;
  OPTIONS: RawMethod<Paths, "options">;
  HEAD: RawMethod<Paths, "head">;
  PATCH: RawMethod<Paths, "patch">;
  TRACE: RawMethod<Paths, "trace">;
}

type Json = "application/json";

type RawMethod<Paths extends object, Method extends HttpMethod> = <
  Path extends PathsWithMethod<Paths, Method>,
  Init extends MaybeOptionalInit<Paths[Path], Method & keyof Paths[Path]>,
>(
  path: Path,
  ...init: InitParameter<Init>
) => Promise<RawResponse<Paths[Path] extends Record<Method, infer Operation> ? Operation : never, Init>>;

type RawRequest<Paths extends object> = <
  Method extends HttpMethod,
  Path extends PathsWithMethod<Paths, Method>,
  Init extends MaybeOptionalInit<Paths[Path], Method & keyof Paths[Path]>,
>(
  method: Method,
  path: Path,
  ...init: InitParameter<Init>
) => Promise<RawResponse<Paths[Path] extends Record<Method, infer Operation> ? Operation : never, Init>>;

type InitParameter<Init> =
  RequiredKeysOf<Init> extends never ? [(Init & { [key: string]: unknown })?] : [Init & { [key: string]: unknown }];

/**
 * Like openapi-fetch's type, but with the description's own types: its `Readable` maps schemas field by field, so that open enums are no
 * longer strings and schemas lose their names.
 */
type RawResponse<Operation, Init> =
  | {
      data: ParseAsResponse<SuccessResponse<ResponseObjectMap<Operation> & object, Json>, Init>;
      error?: never;
      response: Response;
    }
  | { data?: never; error: ErrorResponse<ResponseObjectMap<Operation> & object, Json>; response: Response };

/** Options of a raw call besides those of `fetch`, as in openapi-fetch. */
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
  querySerializer?: ((query: object) => string) | QueryOptions;
  pathSerializer?: (path: string, parameters: Record<string, unknown>) => string;
  signal?: AbortSignal | null;
  [other: string]: unknown;
}

/** Result of a raw call. */
export interface RawResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/**
 * Replaces the platform's `Request` unless middleware needs a real one: creating a `Request` takes most of a call's time, and on Node the
 * first use of the class takes about 20 ms.
 */
export class LightRequest {
  declare readonly url: string;
  declare readonly method: string;
  declare readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.method = init.method ?? "GET";
    this.init = init;
  }
}

export type AnyRequest = LightRequest | Request;

type Send = (method: string, path: string, init: CoreInit) => Promise<RawResult>;

/** Options of the inner client. Its `fetch` is ours, whose argument and result are wider than openapi-fetch declares. */
type CoreInit = Omit<RawInit, "fetch"> & { fetch: (request: AnyRequest) => Promise<unknown> };

/** The inner openapi-fetch client, which methods and raw calls share. */
export interface Core {
  /** Sends a call through all middleware. */
  send: Send;
  /** `true` if there is middleware, which needs a real `Request` and `Response`. */
  readonly intercepted: boolean;
  use: (...middleware: never[]) => void;
  eject: (...middleware: never[]) => void;
}

export function createCore(baseUrl: string, defaults: RequestInit): Core {
  const middlewares: unknown[] = [];
  const client = openapiFetch<Record<string, never>>({ ...defaults, baseUrl, Request: LightRequest as never });
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
