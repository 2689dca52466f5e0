import type { Caller } from "./callers/authenticate.ts";
import type { Cut } from "./forward/response.ts";
import type { LogLine } from "./log.ts";
import type { Connection } from "./options.ts";

/** A request on its way through the gateway. */
export class Call {
  readonly requestId = crypto.randomUUID();
  readonly url: URL;
  readonly request: Request;
  readonly connection: Connection;
  /** Below the gateway's own base path. */
  readonly path: string;
  /** The origin whose page may read the answer. */
  origin: string | undefined;
  caller: Caller | undefined;
  /** It asks for something of the gateway's own, which is neither logged nor counted. */
  own = false;
  /** For its log line. */
  readonly details: Partial<LogLine> = {};
  /** Ends the provider's side. */
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

  /** The provider's answer is streamed: the call goes on until `finish`. */
  get streaming(): boolean {
    return this.#streaming;
  }

  stream(): void {
    this.#streaming = true;
  }

  /** Once, whoever is first. */
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
