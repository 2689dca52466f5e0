import { apis, providers } from "../generated/apis.ts";

/** An API, and how its client is made. */
export interface ApiFacts {
  readonly provider: string;
  readonly api: string;
  /** What the client is imported from. */
  readonly module: string;
  readonly creator: string;
}

/** What all APIs of a provider have in common. */
export interface ProviderFacts {
  /** What a program calls the client. */
  readonly name: string;
  /** The environment variable of the base URL. */
  readonly baseUrl: string;
  /** The headers that prove a call, all of which are sent. */
  readonly headers: readonly CredentialHeader[];
  readonly options: readonly OptionFacts[];
  /** Where the sandbox stands in for it, below the sandbox's address; undefined where it does not. */
  readonly sandboxPath?: string;
}

/** A header made of environment variables: `Basic` joins and encodes them, `""` is no scheme. */
export interface CredentialHeader {
  readonly name: string;
  readonly scheme: "Basic" | "Bearer" | "";
  readonly variables: readonly string[];
}

/** An option of the provider's clients. */
export interface OptionFacts {
  readonly name: string;
  readonly variable: string;
  /** The provider asks for it to know who calls. */
  readonly isCredential: boolean;
  /** The path parameter that it fills. */
  readonly fills?: string;
}

/** All APIs, in the order of the list. */
export const APIS: readonly ApiFacts[] = apis;

/** Their providers, by key. */
export const PROVIDERS: Readonly<Record<string, ProviderFacts>> = providers;
