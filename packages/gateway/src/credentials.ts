import { type Credential, checkBaseUrl, environmentOf, InvalidInputError, sendable } from "@linkwright/runtime";
import type { ProviderName } from "./api-name.ts";
import type { Environment } from "./callers/keys.ts";
import type { Credentials } from "./generated/credentials.ts";
import { apis, providers } from "./generated/operations.ts";
import type { GatewayProvider } from "./operations.ts";

/** Credentials of any provider: its options and an optional base URL. */
export interface AnyCredential {
  readonly [option: string]: Credential | undefined;
  readonly baseUrl?: string;
}

const CREATOR = "createGateway";

/** Environment variables by name. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Returns the credentials from the environment variables that the clients read too. Providers whose variables are not all set are omitted. */
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

/** Throws for credentials that cannot be sent safely, belong to the other environment, or are live without `allowLive`. */
export function checkCredentials(credentials: Credentials, allowLive: boolean, allowInsecure: boolean): void {
  for (const [provider, environments] of Object.entries<Readonly<Record<string, AnyCredential>>>(
    credentials as never,
  )) {
    if (!Object.hasOwn(providers, provider)) {
      const known = Object.keys(providers).join(", ");
      throw new InvalidInputError(CREATOR, `credentials.${provider}`, `is not a known provider: ${known}`);
    }
    for (const [environment, credential] of Object.entries(environments ?? {})) {
      const field = `credentials.${provider}.${environment}`;
      const reject = (problem: string) => new InvalidInputError(CREATOR, field, problem);
      if (environment !== "test" && environment !== "live") throw reject("is not an environment: use `test` or `live`");
      if (credential.baseUrl !== undefined) {
        checkBaseUrl(CREATOR, `${field}.baseUrl`, credential.baseUrl, allowInsecure);
      }
      checkSendable(provider as ProviderName, credential, field);
      const detected = environmentOfCredential(provider, credential);
      if (detected === "live" && environment === "test")
        throw reject("is a live credential: put it under `live`, or set `baseUrl` to a test server");
      if (environment === "live" && detected === "test" && credential.baseUrl === undefined)
        throw reject("is a test credential: put it under `test`");
      if (environment === "live" && !allowLive) {
        throw reject("reaches real people: set `allowLive` to allow that");
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

/** Returns the environment of a credential by the prefixes of its options, or else by its server; undefined if neither determines it. */
function environmentOfCredential(name: string, credential: AnyCredential): Environment | undefined {
  const { options } = providers[name as ProviderName];
  const detected = Object.entries(options).flatMap(([option, { prefixes }]) => {
    const value = credential[option];
    return prefixes && typeof value === "string" ? [environmentOf(prefixes, value) ?? "test"] : [];
  });
  if (detected.length > 0) return detected.includes("live") ? "live" : "test";
  const servers = Object.values(apis).flatMap((api) => (api.provider === name ? [api.servers] : []));
  const { baseUrl } = credential;
  if (baseUrl === undefined) return servers.some(({ test }) => test !== undefined) ? undefined : "live";
  const { host } = new URL(baseUrl);
  const isLive = servers.some(({ live }) => live !== undefined && new URL(live).host === host);
  return isLive && !servers.some(({ test }) => test !== undefined && new URL(test).host === host) ? "live" : "test";
}

/** Returns whether one of these values has a prefix of the live environment. */
export function isLive(provider: string, values: Readonly<Record<string, unknown>>): boolean {
  const { options } = providers[provider as ProviderName];
  return Object.entries(options).some(
    ([option, { prefixes }]) => prefixes && environmentOf(prefixes, values[option]) === "live",
  );
}
