import { apis, providers } from "../generated/apis.ts";

/** An API and how to create its client. */
export interface ApiFacts {
  readonly provider: string;
  readonly api: string;
  /** Module that the client is imported from. */
  readonly module: string;
  readonly creator: string;
}

/** Facts that all APIs of a provider share. */
export interface ProviderFacts {
  /** Name of the client's variable in snippets. */
  readonly name: string;
  /** Environment variable of the base URL. */
  readonly baseUrl: string;
  /** Headers that authenticate a call, all of which are sent. */
  readonly headers: readonly CredentialHeader[];
  readonly options: readonly OptionFacts[];
  /** Path of its APIs in the sandbox; undefined if the sandbox does not support it. */
  readonly sandboxPath?: string;
}

/** A header composed of environment variables: `Basic` joins and encodes them, `""` means no scheme. */
export interface CredentialHeader {
  readonly name: string;
  readonly scheme: "Basic" | "Bearer" | "";
  readonly variables: readonly string[];
}

/** An option of the provider's clients. */
export interface OptionFacts {
  readonly name: string;
  readonly variable: string;
  /** `true` if it is a credential. */
  readonly isCredential: boolean;
  /** Path parameter that it fills. */
  readonly fills?: string;
}

/** All APIs, in the order of `redocly.yaml`. */
export const APIS: readonly ApiFacts[] = apis;

/** Providers by key. */
export const PROVIDERS: Readonly<Record<string, ProviderFacts>> = providers;
