import { createProviderClient, type RawClient } from "@linkwright/runtime";
import type { paths } from "@linkwright/stytch-types/b2b";
import { operations, optionHeaders, pagination, secretInputs } from "./generated/b2b/operations.ts";
import type { Methods } from "./generated/b2b/types.ts";
import { provider, type StytchOptions } from "./generated/provider.ts";

export * from "@linkwright/runtime/public";
export type * from "./generated/b2b/types.ts";
export type { StytchOptions };

/** Client of the Stytch B2B API. `api` is the raw openapi-fetch client of the same project. */
export interface StytchB2BClient extends Methods {
  readonly api: RawClient<paths>;
}

/**
 * Creates a client of the Stytch B2B API. Sends no request.
 *
 * @throws {InvalidInputError} if the project ID or the secret is missing or cannot be sent, or an option is set that the gateway holds
 * @see https://stytch.com/docs/b2b/api
 */
export function createStytchB2BClient(options: StytchOptions = {}): StytchB2BClient {
  const api = { api: "stytch/b2b", creator: "createStytchB2BClient" };
  return createProviderClient(provider, { ...api, operations, optionHeaders, pagination, secretInputs }, options);
}
