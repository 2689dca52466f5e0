import {
  type ClientOptions,
  type Credential,
  createClient,
  type Gateway,
  optionalSetting,
  type RawClient,
  requiredSetting,
  throughGateway,
} from "@linkwright/runtime";
import type { paths } from "@linkwright/upvio-types/v1";
import { readError } from "./errors.ts";
import { operations, optionHeaders, pagination, secretInputs } from "./generated/v1/operations.ts";
import type { Methods } from "./generated/v1/types.ts";
import { VERSION } from "./version.ts";

export * from "@linkwright/runtime/public";
export type * from "./generated/v1/types.ts";

/** How a client finds and proves its Upvio workspace: with an API key, or through a gateway that holds it. */
export interface UpvioOptions extends ClientOptions {
  /**
   * An API key, from the dashboard, or a function that gives the current one before each attempt. Default: the environment variable
   * `UPVIO_API_KEY`. For servers only.
   */
  apiKey?: Credential;
  /**
   * Where the API is served. Default: the environment variable `UPVIO_BASE_URL` (the sandbox prints one), else
   * `https://api.upvio.com/v1`.
   */
  baseUrl?: string;
  /**
   * A gateway that holds the key, instead of `apiKey` and `baseUrl`. Such a client may live in a browser, and what it sends is sent
   * once however often it is repeated.
   */
  gateway?: Gateway;
  /**
   * The business that methods act on where their input names none; the dashboard calls it workspace id. Default: the
   * environment variable `UPVIO_BUSINESS_ID`.
   */
  businessId?: string;
}

/** What the client takes beside what all clients do. */
const OWN_OPTIONS: readonly (keyof UpvioOptions)[] = ["apiKey", "gateway", "businessId"];

// `sandbox.credentials` are those of all providers, to be spread into any client.
const OTHERS_CREDENTIALS = ["projectId", "secret"];

/** A client of the Upvio API. `api` is the raw openapi-fetch client with the same key. */
export interface UpvioClient extends Methods {
  readonly api: RawClient<paths>;
}

/**
 * Creates a client of the Upvio API. Sends nothing yet.
 *
 * @throws {InvalidInputError} where the API key is missing, the key or the business id cannot be sent, or something is set that the
 * gateway holds
 * @see https://developers.upvio.com/api/api-keys
 */
export function createUpvioClient(options: UpvioOptions = {}): UpvioClient {
  const creator = "createUpvioClient";
  const { gateway, apiKey, baseUrl } = options;
  const businessId = optionalSetting(creator, "businessId", options.businessId, "UPVIO_BUSINESS_ID");
  return createClient<Methods, paths>({
    ...options,
    ...(gateway ? throughGateway(creator, gateway, "/upvio/v1", { apiKey, baseUrl }) : withKey(creator, options)),
    creator,
    given: { options, own: OWN_OPTIONS, ignored: OTHERS_CREDENTIALS },
    agent: `linkwright-upvio/${VERSION}`,
    operations,
    optionHeaders,
    pagination,
    secretInputs,
    defaults: { businessId },
    readError,
  });
}

function withKey(creator: string, { apiKey, baseUrl }: UpvioOptions) {
  return {
    baseUrl: optionalSetting(creator, "baseUrl", baseUrl, "UPVIO_BASE_URL"),
    defaultBaseUrl: "https://api.upvio.com/v1",
    authorization: {
      option: "apiKey",
      credential: requiredSetting(creator, "apiKey", apiKey, "UPVIO_API_KEY"),
      header: (current: string) => `Bearer ${current}`,
    },
  };
}
