import type { Problem } from "../api.ts";
import type { ApiName } from "../apis.ts";
import type { ProviderError } from "../provider-error.ts";

/** A request as the log keeps it: never with a header, a body or the values of its query. */
export interface LoggedRequest {
  /** Counts up from 1. */
  id: number;
  /** When it arrived, by the sandbox's clock: RFC 3339. */
  at: string;
  /** The API that it was for, such as `stytch/b2b`; `sandbox` where the sandbox itself refused it before any API saw it. */
  api: ApiName | "sandbox";
  /** `operationId`; absent where no operation was found. */
  operation?: string;
  method: string;
  /** The path; the values of its query are left out. */
  path: string;
  /** HTTP status of the answer; 0 where there was none, since the connection ended before. */
  status: number;
  durationMs: number;
  /** What of the request does not fit the description. */
  problems: { field: string; message: string }[];
  /** The provider's name of the failure, and why. */
  error?: { type: string; message: string };
}

/** What is learned of a request while it is answered. */
export interface Trace {
  api: LoggedRequest["api"];
  operation?: string;
  problems: readonly Problem[];
  providerError?: Pick<ProviderError, "type" | "message">;
}

const MOST_ENTRIES = 500;
const LONGEST_TEXT = 500;

/** The last 500 requests. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  #count = 0;

  list(): LoggedRequest[] {
    return structuredClone(this.#entries);
  }

  clear(): void {
    this.#entries = [];
  }

  add(
    request: { method: string; path: string; at: Date; durationMs: number },
    status: number,
    { api, operation, problems, providerError }: Trace,
  ): LoggedRequest {
    this.#count += 1;
    const entry: LoggedRequest = {
      id: this.#count,
      at: request.at.toISOString(),
      api,
      ...(operation !== undefined && { operation }),
      method: request.method,
      path: withoutQueryValues(request.path),
      status,
      durationMs: Math.round(request.durationMs * 100) / 100,
      problems: problems.map(({ field, message }) => ({ field: shortened(field), message: shortened(message) })),
      ...(providerError && { error: { type: providerError.type, message: shortened(providerError.message) } }),
    };
    this.#entries.push(entry);
    if (this.#entries.length > MOST_ENTRIES) this.#entries.shift();
    return entry;
  }
}

/** Names are enough to find a mistake, and a value could be a token. */
function withoutQueryValues(path: string): string {
  const [pathname = "", query] = path.split(/\?(.*)/s);
  if (query === undefined) return shortened(pathname);
  return shortened(`${pathname}?${query.replaceAll(/=[^&]*/g, "=…")}`);
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
