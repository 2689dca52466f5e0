// Imported by package name, so that classes and guards are those of the clients and the build keeps `index` in one file.
import { type ApiPromise, apiPromise } from "@linkwright/runtime";

export interface FakeResponseOptions {
  /** HTTP status, 200 to 299. Default: 200. */
  status?: number;
  /** Headers of the response. Default: none. */
  headers?: HeadersInit;
  /** Number of times the request was sent. Default: 1. */
  attempts?: number;
}

/**
 * Returns what a method returns: a promise of the data with `withResponse()`. If `data` is a promise that rejects, so does the result.
 *
 * @throws {RangeError} if the status is not 2xx: methods throw an error then, see `fakeApiError`
 */
export function fakeResponse<T>(data: T | PromiseLike<T>, options: FakeResponseOptions = {}): ApiPromise<T> {
  const { status = 200, headers = {}, attempts = 1 } = options;
  if (!(status >= 200 && status < 300)) {
    throw new RangeError(`fakeResponse: ${status} is not a success; use fakeApiError for it`);
  }
  // Without a body, as the client has read it.
  const response = new Response(null, { status, headers });
  return apiPromise(Promise.resolve(data).then((body) => ({ data: body, response, attempts })));
}
