import type { Authorize } from "./authorization.ts";

/** What sends a request: the platform's `fetch`, or one with its signature. */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** Carries a request to `fetch`: an address with what belongs to it, or a whole `Request`. */
export type Transport = (input: string | Request, init?: RequestInit) => Promise<Response>;

/**
 * Credentials join here, after all middleware, so that nothing else sees them; `fetch` is looked up at each call, so that mocks and
 * instrumentation set up later are seen (mswjs/msw issue 2180). `learn` is told the secrets that are sent.
 */
export function transportOf(
  operation: string,
  fetch: Fetch | undefined,
  authorize: Authorize | undefined,
  learn?: (secrets: readonly string[]) => void,
): Transport {
  return async (input, init) => {
    const send = fetch ?? globalThis.fetch;
    const { headers, signal } = (init ?? input) as { headers: Headers | Record<string, string>; signal?: AbortSignal };
    if (authorize && !has(headers)) {
      const given = authorize(operation, signal);
      const { header, secrets } = "header" in given ? given : await given;
      learn?.(secrets);
      set(headers, header);
    }
    return init ? send(input, init) : send(input);
  };
}

// Plain headers have their names in lower case.
const NAME = "authorization";

function has(headers: Headers | Record<string, string>): boolean {
  return isHeaders(headers) ? headers.has(NAME) : NAME in headers;
}

function set(headers: Headers | Record<string, string>, value: string): void {
  if (isHeaders(headers)) headers.set(NAME, value);
  else headers[NAME] = value;
}

function isHeaders(headers: Headers | Record<string, string>): headers is Headers {
  return typeof headers.has === "function";
}
