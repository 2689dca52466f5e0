/** Result of a call with its HTTP details: the parsed body, the response (its body already read) and the number of attempts. */
export interface ApiResponse<T> {
  data: T;
  response: Response;
  attempts: number;
}

/** Promise returned by every method. Resolves to the parsed body; `withResponse()` also gives status and headers. */
export interface ApiPromise<T> extends Promise<T> {
  /** Returns a promise of the same call's body, response and number of attempts. Does not send another request. */
  withResponse(): Promise<ApiResponse<T>>;
}

/** Promise returned by list methods. Resolves to the first page; `for await` iterates over the items of all pages. */
export interface PagedPromise<T, Item> extends ApiPromise<T>, AsyncIterable<Item> {}

export function apiPromise<T>(response: Promise<ApiResponse<T>>): ApiPromise<T> {
  const body = response.then(bodyOf) as ApiPromise<T>;
  body.withResponse = () => {
    // The caller now handles a failure on `response`; the same failure on `body` must not count as an unhandled rejection.
    body.catch(() => {});
    return response;
  };
  return body;
}

function bodyOf<T>({ data }: ApiResponse<T>): T {
  return data;
}
