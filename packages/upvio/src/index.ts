import { createProviderClient, type RawClient } from "@linkwright/runtime";
import type { paths } from "@linkwright/upvio-types/v1";
import { provider, type UpvioOptions } from "./generated/provider.ts";
import { operations, optionHeaders, pagination, secretInputs } from "./generated/v1/operations.ts";
import type { Methods } from "./generated/v1/types.ts";

export * from "@linkwright/runtime/public";
export type * from "./generated/v1/types.ts";
export type { UpvioOptions };

/** Client of the Upvio API. `api` is the raw openapi-fetch client with the same key. */
export interface UpvioClient extends Methods {
  readonly api: RawClient<paths>;
}

/**
 * Creates a client of the Upvio API. Sends no request.
 *
 * @throws {InvalidInputError} if the API key is missing, the key or the business ID cannot be sent, or an option is set that the gateway
 * holds
 * @see https://developers.upvio.com/api/api-keys
 */
export function createUpvioClient(options: UpvioOptions = {}): UpvioClient {
  const api = { api: "upvio/v1", creator: "createUpvioClient" };
  return createProviderClient(provider, { ...api, operations, optionHeaders, pagination, secretInputs }, options);
}
