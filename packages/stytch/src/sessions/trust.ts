import {
  checkBaseUrl,
  environmentOf,
  InvalidInputError,
  isSecureAddress,
  optionalSetting,
  requiredSetting,
} from "@linkwright/runtime";
import { provider } from "../generated/provider.ts";
import { createKeySet, type JsonWebKeySet } from "./key-set.ts";
import { type JwksFetch, remoteJwks } from "./remote-jwks.ts";
import type { JwtTrust } from "./verify-jwt.ts";

/** Options of all verifiers: the project whose tokens are accepted, and the source of its keys. */
export interface JwtVerifierOptions {
  /** ID of the project. Default: the environment variable `STYTCH_PROJECT_ID`. No secret is required. */
  projectId?: string;
  /**
   * Base URL of the API, such as a custom domain, which is then accepted as an issuer too. Default: the environment variable
   * `STYTCH_BASE_URL`, or Stytch's server for the project's environment.
   */
  baseUrl?: string;
  /**
   * The keys, or a function that loads them. Default: the client's `sessions.getJWKS`, or the project's public endpoint without a
   * client.
   */
  jwks?: JsonWebKeySet | (() => PromiseLike<JsonWebKeySet>);
  /** Sends the request for the keys if neither `jwks` nor `client` is given. Default: `globalThis.fetch`. */
  fetch?: JwksFetch;
  /** Returns the current time. Default: the system clock. */
  now?: () => Date;
}

interface KeyClient {
  readonly sessions: { getJWKS(input: { project_id?: string }): PromiseLike<JsonWebKeySet> };
}

/** @throws {InvalidInputError} if the project ID is missing */
export function jwtTrust(
  creator: string,
  jwksPath: string,
  options: JwtVerifierOptions & { client?: KeyClient | undefined },
): JwtTrust {
  const projectId = requiredSetting(creator, "projectId", options.projectId, provider.options.projectId.variable);
  const live = environmentOf(provider.options.projectId.prefixes, projectId) === "live";
  const environment = provider.servers[live ? "live" : "test"];
  const baseUrl = optionalSetting(creator, "baseUrl", options.baseUrl, provider.baseUrl) ?? environment;
  const root = baseUrl.replace(/\/+$/, "");
  const { client, jwks, fetch, now: clock } = options;
  if (!client && !jwks) {
    checkBaseUrl(creator, "baseUrl", root, true);
    // Anyone who can change the response in transit could sign any token.
    if (!isSecureAddress(new URL(root))) {
      throw new InvalidInputError(creator, "baseUrl", "must begin with https:// so that keys can be loaded from it");
    }
  }
  const now = clock ? () => clock().getTime() : Date.now;
  const fromClient = client && (() => client.sessions.getJWKS({ project_id: projectId }));
  const source = jwks ?? fromClient ?? remoteJwks(`${root}${jwksPath}/${encodeURIComponent(projectId)}`, fetch);
  return { keys: createKeySet(source, now), projectId, issuers: [`stytch.com/${projectId}`, root], now };
}
