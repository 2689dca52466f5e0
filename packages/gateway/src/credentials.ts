import { type Credential, checkBaseUrl, environmentOf, InvalidInputError, sendable } from "@linkwright/runtime";
import type { ProviderName } from "./api-name.ts";
import type { Environment } from "./callers/keys.ts";
import type { Credentials } from "./generated/credentials.ts";
import { apis, providers } from "./generated/operations.ts";
import type { GatewayProvider } from "./operations.ts";

/** The credentials of any provider: its options, and perhaps a base URL. */
export interface AnyCredential {
  readonly [option: string]: Credential | undefined;
  readonly baseUrl?: string;
}

const CREATOR = "createGateway";

/** Settings of the environment, for a function that reads it. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Credentials of the variables that the clients read as well. */
export function credentialsFrom(variables: Variables): Credentials {
  const found: Record<string, Record<string, AnyCredential>> = {};
  for (const [name, { options, baseUrl }] of Object.entries<GatewayProvider>(providers)) {
    const given = Object.entries(options).map(([option, { variable }]) => [option, variables[variable]] as const);
    if (given.some(([, value]) => !value)) continue;
    const url = variables[baseUrl];
    const credential: AnyCredential = { ...Object.fromEntries(given), ...(url && { baseUrl: url }) };
    found[name] = { [environmentOfCredential(name, credential) ?? "test"]: credential };
  }
  return found as Credentials;
}

/** Refuses credentials that could not be sent safely, are of another environment than they stand under, or live without a switch. */
export function checkCredentials(credentials: Credentials, allowLive: boolean, allowInsecure: boolean): void {
  for (const [provider, environments] of Object.entries<Readonly<Record<string, AnyCredential>>>(
    credentials as never,
  )) {
    if (!Object.hasOwn(providers, provider)) {
      const known = Object.keys(providers).join(", ");
      throw new InvalidInputError(CREATOR, `credentials.${provider}`, `is of no provider: ${known}`);
    }
    for (const [environment, credential] of Object.entries(environments ?? {})) {
      const field = `credentials.${provider}.${environment}`;
      const reject = (problem: string) => new InvalidInputError(CREATOR, field, problem);
      if (environment !== "test" && environment !== "live") throw reject("is no environment: test, live");
      if (credential.baseUrl !== undefined) {
        checkBaseUrl(CREATOR, `${field}.baseUrl`, credential.baseUrl, allowInsecure);
      }
      checkSendable(provider as ProviderName, credential, field);
      const reported = environmentOfCredential(provider, credential);
      if (reported === "live" && environment === "test")
        throw reject("is live: put it under `live`, or name a `baseUrl` of a test server");
      if (environment === "live" && reported === "test" && credential.baseUrl === undefined)
        throw reject("is not live: put it under `test`");
      if (environment === "live" && !allowLive) {
        throw reject("reaches real people: set `allowLive` if the gateway is meant for that");
      }
    }
  }
}

function checkSendable(provider: ProviderName, credential: AnyCredential, field: string): void {
  for (const [option, { secret }] of Object.entries(providers[provider].options)) {
    const value = credential[option];
    if (!secret || typeof value !== "function") sendable(CREATOR, `${field}.${option}`, value);
  }
}

/** The environment of a credential by how its options begin, else by its server; undefined where neither tells. */
function environmentOfCredential(name: string, credential: AnyCredential): Environment | undefined {
  const { options } = providers[name as ProviderName];
  const reported = Object.entries(options).flatMap(([option, { prefixes }]) => {
    const value = credential[option];
    return prefixes && typeof value === "string" ? [environmentOf(prefixes, value) ?? "test"] : [];
  });
  if (reported.length > 0) return reported.includes("live") ? "live" : "test";
  const servers = Object.values(apis).flatMap((api) => (api.provider === name ? [api.servers] : []));
  const { baseUrl } = credential;
  if (baseUrl === undefined) return servers.some(({ test }) => test !== undefined) ? undefined : "live";
  const { host } = new URL(baseUrl);
  const isLive = servers.some(({ live }) => live !== undefined && new URL(live).host === host);
  return isLive && !servers.some(({ test }) => test !== undefined && new URL(test).host === host) ? "live" : "test";
}

/** Whether one of these values is of the live environment, as far as its beginning tells. */
export function isLive(provider: string, values: Readonly<Record<string, unknown>>): boolean {
  const { options } = providers[provider as ProviderName];
  return Object.entries(options).some(
    ([option, { prefixes }]) => prefixes && environmentOf(prefixes, values[option]) === "live",
  );
}
