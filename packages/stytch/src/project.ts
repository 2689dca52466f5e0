import {
  type ClientConfig,
  type ClientOptions,
  type Credential,
  type Gateway,
  InvalidInputError,
  optionalSetting,
  requiredSetting,
  throughGateway,
} from "@linkwright/runtime";
import { readError } from "./errors.ts";
import { VERSION } from "./version.ts";

/** How a client finds and proves its Stytch project: with the project's secret, or through a gateway that holds it. */
export interface StytchOptions extends ClientOptions {
  /**
   * The project's id, from the dashboard. Default: the environment variable `STYTCH_PROJECT_ID`. With a `gateway` merely a few methods
   * need it, in their path, unless their input names it.
   */
  projectId?: string;
  /**
   * One of the project's secrets, or a function that gives the current one before each attempt. Default: the environment variable
   * `STYTCH_SECRET`. For servers only.
   */
  secret?: Credential;
  /**
   * Where the API is served. Default: the environment variable `STYTCH_BASE_URL` (the sandbox prints one), else Stytch's server for
   * the project's environment.
   */
  baseUrl?: string;
  /**
   * A gateway that holds the secret, instead of `secret` and `baseUrl`. Such a client may live in a browser, and what it sends is sent
   * once however often it is repeated.
   */
  gateway?: Gateway;
}

/** What Stytch's clients take beside what all clients do. */
const OWN_OPTIONS: readonly (keyof StytchOptions)[] = ["projectId", "secret", "gateway"];

// `sandbox.credentials` are those of all providers, to be spread into any client.
const OTHERS_CREDENTIALS = ["apiKey", "businessId"];

// These are 429 without being about too many requests: https://stytch.com/docs/api/errors/429
const NEVER_RETRY = ["captcha_failed", "user_lock_limit_reached", "too_few_tokens_authenticated"];

type ProjectConfig = Omit<ClientConfig, "operations" | "optionHeaders" | "pagination" | "secretInputs">;

/**
 * What both of Stytch's APIs share. The project id names the environment: `project-live-…` is served by https://api.stytch.com,
 * any other by https://test.stytch.com.
 */
export function projectConfig(creator: string, api: "b2b" | "consumer", options: StytchOptions): ProjectConfig {
  const { gateway, secret: givenSecret, baseUrl } = options;
  const ofAll = {
    creator,
    given: { options, own: OWN_OPTIONS, ignored: OTHERS_CREDENTIALS },
    agent: `linkwright-stytch/${VERSION}`,
    readError,
    neverRetry: NEVER_RETRY,
  };
  if (gateway) {
    const projectId = optionalSetting(creator, "projectId", options.projectId, "STYTCH_PROJECT_ID");
    return {
      ...options,
      ...throughGateway(creator, gateway, `/stytch/${api}`, { secret: givenSecret, baseUrl }),
      ...ofAll,
      defaults: { project_id: projectId },
    };
  }
  const projectId = requiredSetting(creator, "projectId", options.projectId, "STYTCH_PROJECT_ID");
  const secret = requiredSetting(creator, "secret", givenSecret, "STYTCH_SECRET");
  const live = projectId.startsWith("project-live-");
  const otherEnvironment = live ? "secret-test-" : "secret-live-";
  if (typeof secret === "string" && secret.startsWith(otherEnvironment)) {
    throw new InvalidInputError(creator, "secret", `is of another environment than the project ${projectId}`);
  }
  return {
    ...options,
    ...ofAll,
    baseUrl: optionalSetting(creator, "baseUrl", baseUrl, "STYTCH_BASE_URL"),
    defaultBaseUrl: live ? "https://api.stytch.com" : "https://test.stytch.com",
    authorization: {
      option: "secret",
      credential: secret,
      header: (current: string) => `Basic ${btoa(`${projectId}:${current}`)}`,
    },
    defaults: { project_id: projectId },
  };
}
