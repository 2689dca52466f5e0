import type { ApiError } from "@linkwright/runtime";
import { type FakeErrorOptions, fakeProviderError } from "@linkwright/runtime/testing";
import type { components } from "@linkwright/stytch-types/b2b";
import { provider } from "./generated/provider.ts";

export * from "@linkwright/runtime/testing";

/** Fields of Stytch's error bodies: its own, and those of its OAuth routes. */
export type FakeStytchErrorBody = Partial<components["schemas"]["Error"] & components["schemas"]["OauthError"]>;

/**
 * Returns the error that a client throws if Stytch responds with this status and body. `status_code` defaults to the status.
 *
 * @throws {RangeError} if the status is 2xx
 */
export function fakeStytchError(
  status: number,
  body: FakeStytchErrorBody = {},
  options: FakeErrorOptions = {},
): ApiError {
  return fakeProviderError(provider, status, { status_code: status, ...body }, options);
}
