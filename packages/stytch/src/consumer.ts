import { createProviderClient, type RawClient } from "@linkwright/runtime";
import type { paths } from "@linkwright/stytch-types/consumer";
import { operations, optionHeaders, pagination, secretInputs } from "./generated/consumer/operations.ts";
import type { Methods } from "./generated/consumer/types.ts";
import { provider, type StytchOptions } from "./generated/provider.ts";

export * from "@linkwright/runtime/public";
export type * from "./generated/consumer/types.ts";
export type { StytchOptions };

/** Client of the Stytch consumer API. `api` is the raw openapi-fetch client of the same project. */
export interface StytchConsumerClient extends Methods {
  readonly api: RawClient<paths>;
}

/**
 * Creates a client of the Stytch consumer API. Sends no request.
 *
 * @throws {InvalidInputError} if the project ID or the secret is missing or cannot be sent, or an option is set that the gateway holds
 * @see https://stytch.com/docs/api
 */
export function createStytchConsumerClient(options: StytchOptions = {}): StytchConsumerClient {
  const api = { api: "stytch/consumer", creator: "createStytchConsumerClient" };
  return createProviderClient(provider, { ...api, operations, optionHeaders, pagination, secretInputs }, options);
}
