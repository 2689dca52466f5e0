import type { Caller } from "./callers/authenticate.ts";
import type { Cut } from "./forward/response.ts";
import type { LogLine } from "./log.ts";
import type { Connection } from "./options.ts";

/** A request that the gateway is handling. */
export class Call {
  readonly requestId = crypto.randomUUID();
  readonly url: URL;
  readonly request: Request;
  readonly connection: Connection;
  /** Path without the gateway's base path. */
  readonly path: string;
  /** Origin whose page may read the response. */
  origin: string | undefined;
  caller: Caller | undefined;
  /** `true` for the gateway's own endpoints, which are neither logged nor counted. */
  own = false;
  /** Fields of its log line. */
  readonly details: Partial<LogLine> = {};
  /** Aborts the request to the provider. */
  readonly abort = new AbortController();
  whyAborted: Cut = "broken";
  readonly #started = performance.now();
  #finish: ((details: Partial<LogLine>) => void) | undefined;
  #streaming = false;

  constructor(
    request: Request,
    connection: Connection,
    basePath: string,
    finish: (call: Call, durationMs: number) => void,
  ) {
    this.request = request;
    this.url = new URL(request.url);
    this.connection = connection;
    const { pathname } = this.url;
    this.path = basePath === "" ? pathname : pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : "";
    this.#finish = (details) => {
      Object.assign(this.details, details);
      finish(this, performance.now() - this.#started);
    };
  }

  /** `true` while the provider's response is streamed: the call goes on until `finish`. */
  get streaming(): boolean {
    return this.#streaming;
  }

  stream(): void {
    this.#streaming = true;
  }

  /** Ends the call. Only the first invocation has an effect. */
  finish(details: Partial<LogLine> = {}): void {
    const finish = this.#finish;
    this.#finish = undefined;
    finish?.(details);
  }

  end(why: Cut): void {
    if (this.abort.signal.aborted) return;
    this.whyAborted = why;
    this.abort.abort();
  }
}
