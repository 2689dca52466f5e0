import type { CredentialHeaders, ProviderOption, ProviderRecord } from "@linkwright/runtime";
import { type Environment, headerOf, optionsOf, type Provider } from "./provider.ts";

const SCHEMES = { basic: "Basic", bearer: "Bearer", header: "" } as const;

/** Returns the part of a provider's file that its clients contain. */
export function recordOf(provider: Provider, all: Iterable<Provider>): Omit<ProviderRecord, "agent"> {
  const { numbers, ...errors } = provider.errors;
  return {
    options: Object.fromEntries(Object.keys(provider.options).map((name) => [name, optionOf(provider, name)])),
    baseUrl: provider.baseUrl,
    credential: credentialOf(provider),
    servers: serversOf(provider, Object.keys(provider.apis)[0] ?? ""),
    errors,
    ...(numbers && { numbers }),
    neverRetry: provider.neverRetry,
    ignored: namesToIgnore(provider, all),
  } as Omit<ProviderRecord, "agent">;
}

/**
 * Returns options to ignore: `sandbox.credentials` contains those of every provider that the sandbox emulates, and is
 * spread into any client.
 */
function namesToIgnore(provider: Provider, all: Iterable<Provider>): string[] {
  const names = [...all].filter(({ sandbox }) => sandbox).flatMap(({ options }) => Object.keys(options));
  return [...new Set(names)].filter((name) => !Object.hasOwn(provider.options, name));
}

export function optionOf(provider: Provider, name: string): ProviderOption {
  const { variable, fills } = provider.options[name] ?? { variable: "" };
  const prefixes = environmentsOf(provider).flatMap((environment) => {
    const prefix = provider.environments[environment]?.prefixes[name];
    return prefix === undefined ? [] : [[environment, prefix]];
  });
  return {
    variable,
    ...(fills !== undefined && { fills }),
    ...(prefixes.length > 0 && { prefixes: Object.fromEntries(prefixes) as Record<string, string> }),
  };
}

export function credentialOf({ credential }: Provider): CredentialHeaders {
  return Object.fromEntries(
    credential.map((part) => [headerOf(part).toLowerCase(), [SCHEMES[part.scheme], ...optionsOf(part)]]),
  ) as CredentialHeaders;
}

/** Returns the environments, test environments first: the first one applies if a credential gives no indication. */
export function environmentsOf({ environments }: Provider): Environment[] {
  return (["test", "live"] as const).filter((name) => environments[name]);
}

/** Returns the URL of an API in an environment. */
export function serverOfApi({ environments, apis }: Provider, api: string, environment: Environment): string {
  return apis[api]?.servers?.[environment] ?? environments[environment]?.server ?? "";
}

/** Returns the URL of an API by environment. */
export function serversOf(provider: Provider, api: string): Record<string, string> {
  return Object.fromEntries(environmentsOf(provider).map((name) => [name, serverOfApi(provider, api, name)]));
}

/** Returns the options of the credential, in the order of the file. */
export function credentialOptions({ options, credential }: Provider): string[] {
  const used = credential.flatMap(optionsOf);
  return Object.keys(options).filter((name) => used.includes(name));
}
