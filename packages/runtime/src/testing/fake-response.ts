// By the name of the package, so that classes and guards are those of the clients, and `index` stays one file when built.
import { type ApiPromise, apiPromise } from "@linkwright/runtime";

export interface FakeResponseOptions {
  /** HTTP status, 200 to 299. Default 200. */
  status?: number;
  /** Headers of the response. Default: none. */
  headers?: HeadersInit;
  /** How often the call was sent. Default 1. */
  attempts?: number;
}

/**
 * Returns what a method returns: a promise of the data that has `withResponse()`. Given a promise that rejects, it rejects alike.
 *
 * @throws {RangeError} where the status is not 2xx: for those, methods throw what `fakeApiError` makes
 */
export function fakeResponse<T>(data: T | PromiseLike<T>, options: FakeResponseOptions = {}): ApiPromise<T> {
  const { status = 200, headers = {}, attempts = 1 } = options;
  if (!(status >= 200 && status < 300)) {
    throw new RangeError(`fakeResponse: ${status} is no success; for it, methods throw what fakeApiError makes`);
  }
  // Without a body, as the client has read it.
  const response = new Response(null, { status, headers });
  return apiPromise(Promise.resolve(data).then((body) => ({ data: body, response, attempts })));
}
