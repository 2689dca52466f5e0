import { checkBaseUrl, InvalidInputError, sendable } from "@linkwright/runtime";
import type { ApiName, ProviderName } from "./api-name.ts";
import type { Environment } from "./callers/keys.ts";
import { apis } from "./generated/operations.ts";

/** A credential, or a function that gives the current one: it is asked before every call, so that credentials can rotate. */
export type Secret = string | (() => string | Promise<string>);

/** A Stytch project. Its id tells which environment it belongs to. */
export interface StytchCredential {
  projectId: string;
  secret: Secret;
  /** Where the API is served. Default: Stytch's server for the environment. */
  baseUrl?: string;
}

/** What proves the gateway to a provider that knows API keys. */
export interface ApiKeyCredential {
  apiKey: Secret;
  /** Where the API is served. Default: the provider's server. */
  baseUrl?: string;
}

/** Credentials by provider and environment. What a provider's only server takes is `live`. */
export type Credentials = {
  readonly [P in ProviderName]?: {
    readonly [E in Environment]?: P extends "stytch" ? StytchCredential : ApiKeyCredential;
  };
};

const CREATOR = "createGateway";

/** Settings of the environment, for a function that reads it. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Credentials of the variables that the clients read as well. */
export function credentialsFrom(variables: Variables): Credentials {
  const { STYTCH_PROJECT_ID: projectId, STYTCH_SECRET: secret } = variables;
  const found: { [P in ProviderName]?: Record<string, StytchCredential | ApiKeyCredential> } = {};
  if (projectId && secret) {
    const environment = isLiveProject(projectId) ? "live" : "test";
    found.stytch = { [environment]: { projectId, secret, ...baseUrlFrom(variables["STYTCH_BASE_URL"]) } };
  }
  for (const provider of providers()) {
    const name = provider.toUpperCase().replaceAll("-", "_");
    const apiKey = variables[`${name}_API_KEY`];
    if (provider === "stytch" || !apiKey) continue;
    const credential = { apiKey, ...baseUrlFrom(variables[`${name}_BASE_URL`]) };
    found[provider] = { [isOnlyServer(provider, credential.baseUrl) ? "live" : "test"]: credential };
  }
  return found as Credentials;
}

function baseUrlFrom(variable: string | undefined): { baseUrl?: string } {
  return variable ? { baseUrl: variable } : {};
}

/** Refuses credentials that could not be sent safely, are of another environment than they stand under, or live without a switch. */
export function checkCredentials(credentials: Credentials, allowLive: boolean, allowInsecure: boolean): void {
  for (const [provider, environments] of Object.entries(credentials)) {
    if (!providers().includes(provider as ProviderName)) {
      throw new InvalidInputError(CREATOR, `credentials.${provider}`, `is of no provider: ${providers().join(", ")}`);
    }
    for (const [environment, credential] of Object.entries(environments ?? {})) {
      const field = `credentials.${provider}.${environment}`;
      const refuse = (problem: string) => new InvalidInputError(CREATOR, field, problem);
      if (environment !== "test" && environment !== "live") throw refuse("is no environment: test, live");
      if (credential.baseUrl !== undefined) {
        checkBaseUrl(CREATOR, `${field}.baseUrl`, credential.baseUrl, allowInsecure);
      }
      const live = isLive(provider as ProviderName, credential, field);
      if (live && environment === "test")
        throw refuse("is live: put it under `live`, or name a `baseUrl` of a test server");
      if (environment === "live" && !live && credential.baseUrl === undefined)
        throw refuse("is not live: put it under `test`");
      if (environment === "live" && !allowLive) {
        throw refuse("reaches real people: set `allowLive` if the gateway is meant for that");
      }
    }
  }
}

function isLive(provider: ProviderName, credential: StytchCredential | ApiKeyCredential, field: string): boolean {
  if ("projectId" in credential) {
    sendable(CREATOR, `${field}.projectId`, credential.projectId);
    if (typeof credential.secret !== "function") sendable(CREATOR, `${field}.secret`, credential.secret);
    return isLiveProject(credential.projectId) || isLiveSecret(credential.secret);
  }
  if (typeof credential.apiKey !== "function") sendable(CREATOR, `${field}.apiKey`, credential.apiKey);
  return isOnlyServer(provider, credential.baseUrl);
}

function isLiveProject(projectId: string): boolean {
  return projectId.startsWith("project-live-");
}

/** Whether a secret is of a live project, as far as it is known yet. */
export function isLiveSecret(secret: Secret): boolean {
  return typeof secret === "string" && secret.startsWith("secret-live-");
}

/** Whether a base URL leads to the one server that a provider has. */
function isOnlyServer(provider: ProviderName, baseUrl: string | undefined): boolean {
  const servers = new Set(
    Object.values(apis).flatMap((api) =>
      api.provider === provider ? api.servers.map((url) => new URL(url).host) : [],
    ),
  );
  if (servers.size > 1) return false;
  return baseUrl === undefined || servers.has(new URL(baseUrl).host);
}

function providers(): ProviderName[] {
  return [...new Set(Object.keys(apis).map((name) => apis[name as ApiName].provider as ProviderName))];
}
