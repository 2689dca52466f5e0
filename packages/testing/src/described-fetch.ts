import { DescribedApi } from "./described-api.ts";

/**
 * A `fetch` that validates every request and response against an API's description and records which operations were
 * called.
 */
export interface DescribedFetch {
  fetch: (input: string | Request, init?: RequestInit) => Promise<Response>;
  /** operationIds of the calls with a 2xx response. */
  succeeded: Set<string>;
  api: DescribedApi;
}

/**
 * Returns a described `fetch`. A call fails if anything is not described: a field, a status, a body that does not match.
 */
export function describedFetch(name: string): DescribedFetch {
  const api = new DescribedApi(name);
  const succeeded = new Set<string>();
  return {
    api,
    succeeded,
    async fetch(input, init) {
      const request = new Request(input, init);
      const { pathname, searchParams } = new URL(request.url);
      const sent = await request.clone().text();
      const response = await fetch(request);
      const operation = api.match(request.method, pathname.slice(api.basePath.length));
      if (!operation) return response;
      const type = request.headers.get("content-type") ?? "";
      const mistake = api.requestProblem(operation, searchParams, type, sent);
      if (mistake && response.status !== 400) throw new Error(`${operation.id} was accepted with ${mistake}`);
      const problem = api.responseProblem(operation, response.status, await response.clone().text());
      if (problem) throw new Error(`${operation.id} returned ${response.status}: ${problem}`);
      if (response.ok) succeeded.add(operation.id);
      return response;
    },
  };
}

/** Returns the operations that were not yet called successfully. */
export function uncalled({ api, succeeded }: DescribedFetch): string[] {
  return api.operations.map(({ id }) => id).filter((id) => !succeeded.has(id));
}
