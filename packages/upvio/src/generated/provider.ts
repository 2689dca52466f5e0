// Made by `pnpm generate` from specs/upvio/provider.yaml. Do not edit.
import type { ClientOptions, Credential, Gateway, ProviderRecord } from "@linkwright/runtime";
import { VERSION } from "../version.ts";

/**
 * How a client proves itself to Upvio: with `apiKey`, or through a `gateway` that holds what is secret.
 *
 * @see https://developers.upvio.com/api/api-keys
 */
export interface UpvioOptions extends ClientOptions {
  /** API key, from the dashboard, or a function that gives the current one before each attempt. Default: the environment variable `UPVIO_API_KEY`. For servers only. */
  apiKey?: Credential;
  /** ID of the business that methods act on unless their input specifies one; the dashboard calls it workspace id. Default: the environment variable `UPVIO_BUSINESS_ID`. */
  businessId?: string;
  /** Where the API is served. Default: the environment variable `UPVIO_BASE_URL` (the sandbox prints one), else `https://api.upvio.com/v1`. */
  baseUrl?: string;
  /** A gateway that holds the credentials, instead of `apiKey` and `baseUrl`. Such a client may live in a browser, and what it sends is sent once however often it is repeated. */
  gateway?: Gateway;
}

/** What the description cannot say of Upvio. */
export const provider = {
  agent: `linkwright-upvio/${VERSION}`,
  options: {
    apiKey: {"variable":"UPVIO_API_KEY"},
    businessId: {"variable":"UPVIO_BUSINESS_ID","fills":"businessId"},
  },
  baseUrl: "UPVIO_BASE_URL",
  credential: {"authorization":["Bearer","apiKey"]},
  servers: {"live":"https://api.upvio.com/v1"},
  errors: {"code":["error.code"],"message":["error.title"]},
  numbers: true,
  neverRetry: [],
  ignored: ["projectId","secret"],
} satisfies ProviderRecord;
