import type { Problem } from "../api.ts";
import type { ApiName } from "../apis.ts";
import type { ProviderError } from "../provider-error.ts";

/** A logged request, without headers, body and query values. */
export interface LoggedRequest {
  /** Sequence number, starting at 1. */
  id: number;
  /** Time of arrival by the sandbox's clock, in RFC 3339 format. */
  at: string;
  /** The API, such as `stytch/b2b`, or `sandbox` if the sandbox itself rejected the request before it reached an API. */
  api: ApiName | "sandbox";
  /** `operationId`; absent if no operation was found. */
  operation?: string;
  method: string;
  /** The path with its query, without query values. */
  path: string;
  /** HTTP status of the response; 0 if the connection ended before a response. */
  status: number;
  durationMs: number;
  /** Parts of the request that do not match the API description. */
  problems: { field: string; message: string }[];
  /** The provider's error type, and the reason. */
  error?: { type: string; message: string };
}

/** Details of a request, collected while it is handled. */
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

/** Omits values because one could be a token; names are enough to find a mistake. */
function withoutQueryValues(path: string): string {
  const [pathname = "", query] = path.split(/\?(.*)/s);
  if (query === undefined) return shortened(pathname);
  return shortened(`${pathname}?${query.replaceAll(/=[^&]*/g, "=…")}`);
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
