import { DescribedApi } from "./described-api.ts";

/** A `fetch` that holds every request and answer against an API's description and remembers which operations were called. */
export interface DescribedFetch {
  fetch: (input: string | Request, init?: RequestInit) => Promise<Response>;
  /** operationIds of the calls that were answered 2xx */
  succeeded: Set<string>;
  api: DescribedApi;
}

/** What is not described makes the call fail: a field, a status, a body that does not fit. */
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
      if (mistake && response.status !== 400) throw new Error(`${operation.id} was let through with ${mistake}`);
      const problem = api.responseProblem(operation, response.status, await response.clone().text());
      if (problem) throw new Error(`${operation.id} answered ${response.status}: ${problem}`);
      if (response.ok) succeeded.add(operation.id);
      return response;
    },
  };
}

/** What nobody has called with success yet. */
export function uncalled({ api, succeeded }: DescribedFetch): string[] {
  return api.operations.map(({ id }) => id).filter((id) => !succeeded.has(id));
}
