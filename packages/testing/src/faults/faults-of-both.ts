import { untilAborted } from "../recording-fetch.ts";
import type { Fault } from "../two-entrances.ts";

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  async () =>
    Response.json(body, { status, headers });

/** Failures below the client that any operation may encounter. */
export const faultsOfBoth: Readonly<Record<string, Fault>> = {
  "no response in time": {
    response: (_input, init) => untilAborted({ signal: init?.signal as AbortSignal }),
    settings: { timeoutMs: 1, retries: 0 },
  },
  "no connection": {
    response: () => Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } })),
    settings: { retries: 0 },
  },
  "a failure that disappears after a retry, if retrying is safe": {
    response: json(503, { error: "unavailable" }, { "retry-after": "0" }),
    settings: { retries: 1 },
  },
  "an error response": { response: json(403, { error: "forbidden" }) },
  "a redirect": {
    response: async () => new Response(null, { status: 302, headers: { location: "https://evil.example/" } }),
  },
  "more bytes than the limit": { response: json(200, { text: "x".repeat(100) }), settings: { maxResponseBytes: 50 } },
  "a page instead of JSON": { response: async () => new Response("<html>") },
};
