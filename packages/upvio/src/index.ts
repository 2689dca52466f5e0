import {
  type ClientOptions,
  type Credential,
  createClient,
  optionalSetting,
  type RawClient,
  requiredSetting,
} from "@linkwright/runtime";
import type { paths } from "@linkwright/upvio-types/v1";
import { readError } from "./errors.ts";
import { operations, optionHeaders, pagination, secretInputs } from "./generated/v1/operations.ts";
import type { Methods } from "./generated/v1/types.ts";

export * from "@linkwright/runtime/public";
export type * from "./generated/v1/types.ts";

/** How a client finds and proves its Upvio workspace. */
export interface UpvioOptions extends ClientOptions {
  /**
   * An API key, from the dashboard, or a function that gives the current one before each attempt. Default: the environment variable
   * `UPVIO_API_KEY`. For servers only.
   */
  apiKey?: Credential;
  /**
   * The business that methods act on where their input names none; the dashboard calls it workspace id. Default: the
   * environment variable `UPVIO_BUSINESS_ID`.
   */
  businessId?: string;
  /**
   * Where the API is served. Default: the environment variable `UPVIO_BASE_URL` (the sandbox prints one), else
   * `https://api.upvio.com/v1`.
   */
  baseUrl?: string;
}

/** A client of the Upvio API. `api` is the raw openapi-fetch client with the same key. */
export interface UpvioClient extends Methods {
  readonly api: RawClient<paths>;
}

/**
 * Creates a client of the Upvio API. Sends nothing yet.
 *
 * @throws {InvalidInputError} where the API key is missing, or the key or the business id cannot be sent
 * @see https://developers.upvio.com/api/api-keys
 */
export function createUpvioClient(options: UpvioOptions = {}): UpvioClient {
  const creator = "createUpvioClient";
  const apiKey = requiredSetting(creator, "apiKey", options.apiKey, "UPVIO_API_KEY");
  const businessId = optionalSetting(creator, "businessId", options.businessId, "UPVIO_BUSINESS_ID");
  const baseUrl = optionalSetting(creator, "baseUrl", options.baseUrl, "UPVIO_BASE_URL");
  return createClient<Methods, paths>({
    ...options,
    creator,
    baseUrl,
    defaultBaseUrl: "https://api.upvio.com/v1",
    authorization: { option: "apiKey", credential: apiKey, header: (current) => `Bearer ${current}` },
    operations,
    optionHeaders,
    pagination,
    secretInputs,
    defaults: { businessId },
    readError,
  });
}
