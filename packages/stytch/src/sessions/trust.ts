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

/** Whose tokens a verifier takes, and where it has the keys from. */
export interface JwtVerifierOptions {
  /** The project's id. Default: the environment variable `STYTCH_PROJECT_ID`. No secret is needed. */
  projectId?: string;
  /**
   * Where the API is served; with a custom domain, that domain, which is then taken as an issuer too. Default: the environment
   * variable `STYTCH_BASE_URL`, else Stytch's server for the project's environment.
   */
  baseUrl?: string;
  /** The keys, or a function that loads them. Default: the client's `sessions.getJWKS`, else the project's public endpoint. */
  jwks?: JsonWebKeySet | (() => PromiseLike<JsonWebKeySet>);
  /** Sends the request for the keys where neither `jwks` nor `client` is given. Default: `globalThis.fetch`. */
  fetch?: JwksFetch;
  /** The clock. Default: the machine's. */
  now?: () => Date;
}

interface KeyClient {
  readonly sessions: { getJWKS(input: { project_id?: string }): PromiseLike<JsonWebKeySet> };
}

/** @throws {InvalidInputError} where the project's id is missing */
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
    // Who can change the answer on its way could sign any token.
    if (!isSecureAddress(new URL(root))) {
      throw new InvalidInputError(creator, "baseUrl", "must begin with https:// to load the keys from it");
    }
  }
  const now = clock ? () => clock().getTime() : Date.now;
  const fromClient = client && (() => client.sessions.getJWKS({ project_id: projectId }));
  const source = jwks ?? fromClient ?? remoteJwks(`${root}${jwksPath}/${encodeURIComponent(projectId)}`, fetch);
  return { keys: createKeySet(source, now), projectId, issuers: [`stytch.com/${projectId}`, root], now };
}
