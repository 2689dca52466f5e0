import type { ApiError } from "@linkwright/runtime";
import { type FakeErrorOptions, fakeProviderError } from "@linkwright/runtime/testing";
import type { components } from "@linkwright/upvio-types/v1";
import { provider } from "./generated/provider.ts";

export * from "@linkwright/runtime/testing";

/**
 * Returns the error that a client throws if Upvio responds with this status and this `error` in the body.
 *
 * @throws {RangeError} if the status is 2xx
 */
export function fakeUpvioError(
  status: number,
  error: NonNullable<components["schemas"]["Error"]["error"]> = {},
  options: FakeErrorOptions = {},
): ApiError {
  return fakeProviderError(provider, status, { error }, options);
}
