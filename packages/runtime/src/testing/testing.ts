// Fakes of a client and its responses, for tests of programs that use a client. A client's `testing` exports all of them.

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
