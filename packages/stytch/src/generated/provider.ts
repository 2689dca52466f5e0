// Made by `pnpm generate` from specs/stytch/provider.yaml. Do not edit.
import type { ClientOptions, Credential, Gateway, ProviderRecord } from "@linkwright/runtime";
import { VERSION } from "../version.ts";

/** How a client proves itself to Stytch: with `projectId` and `secret`, or through a `gateway` that holds what is secret. */
export interface StytchOptions extends ClientOptions {
  /** The project's ID, from the dashboard. Default: the environment variable `STYTCH_PROJECT_ID`. With a `gateway` only the methods that have it in their path need it, unless their input names it. */
  projectId?: string;
  /** One of the project's secrets, or a function that gives the current one before each attempt. Default: the environment variable `STYTCH_SECRET`. For servers only. */
  secret?: Credential;
  /** Where the API is served. Default: the environment variable `STYTCH_BASE_URL` (the sandbox prints one), else Stytch's server for the environment of the credentials. */
  baseUrl?: string;
  /** A gateway that holds the credentials, instead of `secret` and `baseUrl`. Such a client may live in a browser, and what it sends is sent once however often it is repeated. */
  gateway?: Gateway;
}

/** What the descriptions cannot say of Stytch. */
export const provider = {
  agent: `linkwright-stytch/${VERSION}`,
  options: {
    projectId: {"variable":"STYTCH_PROJECT_ID","fills":"project_id","prefixes":{"test":"project-test-","live":"project-live-"}},
    secret: {"variable":"STYTCH_SECRET","prefixes":{"test":"secret-test-","live":"secret-live-"}},
  },
  baseUrl: "STYTCH_BASE_URL",
  credential: {"authorization":["Basic","projectId","secret"]},
  servers: {"test":"https://test.stytch.com","live":"https://api.stytch.com"},
  errors: {"code":["error_type","error"],"message":["error_message","error_description"],"requestId":["request_id"],"docsUrl":["error_url","error_uri"]},
  neverRetry: ["captcha_failed","user_lock_limit_reached","too_few_tokens_authenticated"],
  ignored: ["apiKey","businessId"],
} satisfies ProviderRecord;
