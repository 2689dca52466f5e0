// The one file that knows openapi-fetch.
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
 * The openapi-fetch client of an API: `api.GET("/path", { params, body })`, results as `{ data, error, response }`. Its calls keep what
 * methods promise, and take what openapi-fetch takes.
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
 * As openapi-fetch has it, but with the description's own types: its `Readable` takes schemas apart, so that open enums are no strings
 * and no schema has a name any more.
 */
type RawResponse<Operation, Init> =
  | {
      data: ParseAsResponse<SuccessResponse<ResponseObjectMap<Operation> & object, Json>, Init>;
      error?: never;
      response: Response;
    }
  | { data?: never; error: ErrorResponse<ResponseObjectMap<Operation> & object, Json>; response: Response };

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
  querySerializer?: ((query: object) => string) | QueryOptions;
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

/**
 * Stands in for the platform's `Request` as long as nobody wants to see one: building a `Request` costs a call most of its time, and on
 * Node the first use of the class about 20 ms.
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

/** What the client's own client takes: it is given our `fetch`, which takes and gives more than openapi-fetch knows of. */
type CoreInit = Omit<RawInit, "fetch"> & { fetch: (request: AnyRequest) => Promise<unknown> };

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
