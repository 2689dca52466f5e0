// What tests of programs give to them instead of a client and its responses. A client's `testing` hands all of it on.

export { type FakeMethods, fakeClient } from "./fake-client.ts";
export {
  type FakeApiErrorOptions,
  type FakeCallOptions,
  type FakeConnectionErrorOptions,
  type FakeErrorOptions,
  type FakeTimeoutErrorOptions,
  fakeApiError,
  fakeConnectionError,
  fakeProviderError,
  fakeTimeoutError,
} from "./fake-errors.ts";
export { fakePages } from "./fake-pages.ts";
export { type FakeResponseOptions, fakeResponse } from "./fake-response.ts";
