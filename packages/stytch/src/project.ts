import {
  type ClientOptions,
  type Credential,
  InvalidInputError,
  optionalSetting,
  requiredSetting,
} from "@linkwright/runtime";
import { readError } from "./errors.ts";

/** How a client finds and proves its Stytch project. */
export interface StytchOptions extends ClientOptions {
  /** The project's id, from the dashboard. Default: the environment variable `STYTCH_PROJECT_ID`. */
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
}

// These are 429 without being about too many requests: https://stytch.com/docs/api/errors/429
const NEVER_RETRY = ["captcha_failed", "user_lock_limit_reached", "too_few_tokens_authenticated"];

/**
 * What both of Stytch's APIs share. The project id names the environment: `project-live-…` is served by https://api.stytch.com,
 * any other by https://test.stytch.com.
 */
export function projectConfig(creator: string, options: StytchOptions) {
  const projectId = requiredSetting(creator, "projectId", options.projectId, "STYTCH_PROJECT_ID");
  const secret = requiredSetting(creator, "secret", options.secret, "STYTCH_SECRET");
  const live = projectId.startsWith("project-live-");
  const otherEnvironment = live ? "secret-test-" : "secret-live-";
  if (typeof secret === "string" && secret.startsWith(otherEnvironment)) {
    throw new InvalidInputError(creator, "secret", `is of another environment than the project ${projectId}`);
  }
  return {
    ...options,
    creator,
    baseUrl: optionalSetting(creator, "baseUrl", options.baseUrl, "STYTCH_BASE_URL"),
    defaultBaseUrl: live ? "https://api.stytch.com" : "https://test.stytch.com",
    authorization: {
      option: "secret",
      credential: secret,
      header: (current: string) => `Basic ${btoa(`${projectId}:${current}`)}`,
    },
    defaults: { project_id: projectId },
    readError,
    neverRetry: NEVER_RETRY,
  };
}
