import { type ApiPromise, createClient, type Fetch } from "@linkwright/runtime";
import { bearer } from "../support.ts";

interface Methods {
  things: {
    get(input: { thing_id: unknown }): ApiPromise<unknown>;
    rename(input: { owner_id: unknown; thing_id: unknown; name: string }): ApiPromise<unknown>;
  };
}

interface Paths {
  "/things/{thing_id}": { get: { parameters: { path: { thing_id: string } }; responses: { 200: { content: never } } } };
}

export function clientAt(baseUrl: string, fetch?: Fetch) {
  return createClient<Methods, Paths>({
    creator: "clientAt",
    baseUrl,
    defaultBaseUrl: baseUrl,
    ...(fetch && { fetch }),
    retries: 0,
    authorization: bearer("key", "apiKey"),
    operations: {
      "things.get": "GET /things/{thing_id}",
      "things.rename": "PUT /owners/{owner_id}/things/{thing_id}/name",
    },
    pagination: {},
    optionHeaders: {},
    secretInputs: [],
    readError: () => ({}),
  });
}

/** A client with its own fetch, and the requested URLs as the platform parses them. */
export function recordingFetch() {
  const asked: URL[] = [];
  const fetch: Fetch = async (input) => {
    asked.push(new URL(typeof input === "string" ? input : input.url));
    return Response.json({});
  };
  return { asked, fetch };
}

/** Returns a request target's segments as a server reads them: split first, then decoded; only a path. */
export function segmentsOf(target: string): string[] {
  if (/[?#]/.test(target)) throw new Error(`more than a path: ${target}`);
  return target
    .slice(1)
    .split("/")
    .map((segment) => decodeURIComponent(segment));
}
