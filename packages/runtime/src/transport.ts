import type { Authorize, Proof } from "./authorization.ts";

/** What sends a request: the platform's `fetch`, or one with its signature. */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** Carries a request to `fetch`: an address with what belongs to it, or a whole `Request`. */
export type Transport = (input: string | Request, init?: RequestInit) => Promise<Response>;

/**
 * Credentials join here, after all middleware, so that nothing else sees them; `fetch` is looked up at each call, so that mocks and
 * instrumentation set up later are seen (mswjs/msw issue 2180). What of the header is secret joins `secrets`.
 */
export function transportOf(
  operation: string,
  fetch: Fetch | undefined,
  authorize: Authorize | undefined,
  secrets?: string[],
): Transport {
  return (input, init) => {
    const { headers, signal } = (init ?? input) as { headers: Headers | Record<string, string>; signal?: AbortSignal };
    const send = (proof?: Proof) => {
      if (proof && authorize) {
        secrets?.push(...proof.secrets);
        set(headers, authorize.headerName, proof.header);
      }
      const current = fetch ?? globalThis.fetch;
      return init ? current(input, init) : current(input);
    };
    if (!authorize || has(headers, authorize.headerName)) return send();
    const proof = authorize(operation, signal);
    return "header" in proof ? send(proof) : proof.then(send);
  };
}

// Plain headers have their names in lower case.
function has(headers: Headers | Record<string, string>, name: string): boolean {
  return isHeaders(headers) ? headers.has(name) : name in headers;
}

function set(headers: Headers | Record<string, string>, name: string, value: string): void {
  if (isHeaders(headers)) headers.set(name, value);
  else headers[name] = value;
}

function isHeaders(headers: Headers | Record<string, string>): headers is Headers {
  return typeof headers.has === "function";
}
