/** An answer with its HTTP side: the body, the response it came in (body already read), and how many attempts it took. */
export interface ApiResponse<T> {
  data: T;
  response: Response;
  attempts: number;
}

/** What a method returns: a promise of the answer's body, that can also give status and headers. */
export interface ApiPromise<T> extends Promise<T> {
  /** The same call, resolved to body, response and attempts. Sends nothing more. */
  withResponse(): Promise<ApiResponse<T>>;
}

/** What the method of a list returns: its first page when awaited, every item of every page with `for await`. */
export interface PagedPromise<T, Item> extends ApiPromise<T>, AsyncIterable<Item> {}

export function apiPromise<T>(response: Promise<ApiResponse<T>>): ApiPromise<T> {
  const body = response.then(bodyOf) as ApiPromise<T>;
  body.withResponse = () => {
    // The caller now handles a failure on `answer`; the same failure on `body` must not count as unhandled.
    body.catch(() => {});
    return response;
  };
  return body;
}

function bodyOf<T>({ data }: ApiResponse<T>): T {
  return data;
}
