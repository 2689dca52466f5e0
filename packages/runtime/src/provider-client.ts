import type { CredentialHeaders } from "./authorization.ts";
import { type ClientConfig, type ClientOptions, createClient } from "./client.ts";
import type { Credential } from "./credential.ts";
import { optionalSetting, requiredSetting } from "./environment.ts";
import { type ErrorPaths, errorReader } from "./error-reader.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";
import { type Gateway, throughGateway } from "./gateway.ts";
import type { RawClient } from "./openapi-fetch.ts";

/** What a description cannot say of a provider. Made by `pnpm generate` from `specs/<provider>/provider.yaml`. */
export interface ProviderRecord {
  /** Name and version of the clients' package, such as `linkwright-stytch/1.2.0`. */
  readonly agent: string;
  /** By the name of the option. */
  readonly options: Readonly<Record<string, ProviderOption>>;
  /** The environment variable of `baseUrl`. */
  readonly baseUrl: string;
  /** All of them are sent. */
  readonly credential: CredentialHeaders;
  /** By environment, the first being the one that holds where no option tells. */
  readonly servers: Readonly<Record<string, string>>;
  readonly errors: ErrorPaths;
  /** What `errors` finds may be numbers as well as texts. */
  readonly numbers?: boolean;
  /** Error codes that are never worth a repeat, whatever their status. */
  readonly neverRetry: readonly string[];
  /** Names that other providers' clients take, of what is spread into any. */
  readonly ignored: readonly string[];
}

export interface ProviderOption {
  /** The environment variable that stands for it. */
  readonly variable: string;
  /** The path parameter that it fills. */
  readonly fills?: string;
  /** How its value begins, by environment. */
  readonly prefixes?: Readonly<Record<string, string>>;
}

/** An API of a provider, as its client knows it. */
export interface ProviderApi
  extends Pick<ClientConfig, "creator" | "operations" | "optionHeaders" | "pagination" | "secretInputs"> {
  /** Such as `stytch/b2b`. */
  readonly api: string;
}

/**
 * Makes a client of what is known of its provider and its API, and of what the caller or the environment gives.
 *
 * @throws {InvalidInputError} where an option of the credential is missing, cannot be sent or is of another environment than those before
 * it, where one is set that the gateway holds, and where `createClient` does
 */
export function createProviderClient<Methods, Paths extends object>(
  { options: known, credential, servers, errors, numbers, ignored, ...provider }: ProviderRecord,
  api: ProviderApi,
  options: ClientOptions & { gateway?: Gateway },
): Methods & { readonly api: RawClient<Paths> } {
  const { creator } = api;
  const { gateway, baseUrl } = options;
  const proving = Object.values(credential).flat();
  const held: Record<string, unknown> = { baseUrl };
  const values: Record<string, Credential> = {};
  const defaults: Record<string, unknown> = {};
  const [first = ""] = Object.keys(servers);
  let environment: string | undefined;
  for (const [name, { variable, fills, prefixes }] of Object.entries(known)) {
    const given = options[name as keyof typeof options] as Credential | undefined;
    const isCredential = proving.includes(name);
    if (gateway && isCredential && !fills) {
      held[name] = given;
      continue;
    }
    const setting = gateway || !isCredential ? optionalSetting : requiredSetting;
    const value = setting(creator, name, given, variable);
    if (isCredential) values[name] = value as Credential;
    if (fills) defaults[fills] = value;
    if (!prefixes) continue;
    const reported = environmentOf(prefixes, value);
    environment ??= reported ?? first;
    if (reported && reported !== environment) {
      throw new InvalidInputError(creator, name, `is of another environment: ${reported}, not ${environment}`);
    }
  }
  return createClient<Methods, Paths>({
    ...options,
    ...api,
    ...(gateway
      ? throughGateway(creator, gateway, `/${api.api}`, held)
      : {
          baseUrl: optionalSetting(creator, "baseUrl", baseUrl, provider.baseUrl),
          defaultBaseUrl: servers[environment ?? first] as string,
          authorization: { headers: credential, values },
        }),
    given: { options, own: ["gateway", ...Object.keys(known)], ignored },
    defaults,
    readError: errorReader(errors, numbers),
    agent: provider.agent,
    neverRetry: provider.neverRetry,
  });
}

/** The environment whose prefix a value begins with, where it begins with any. */
export function environmentOf(prefixes: Readonly<Record<string, string>>, value: unknown): string | undefined {
  // A function, whose value is not known yet, is a text that begins like none.
  return Object.keys(prefixes).find((name) => String(value).startsWith(prefixes[name] as string));
}
