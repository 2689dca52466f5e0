import type { CredentialHeaders } from "@linkwright/runtime";

/** An operation of a provider's API, as its description has it. */
export interface GatewayOperation {
  /** `operationId`, such as `magicLinks.email.loginOrSignup` */
  readonly id: string;
  readonly method: string;
  /** `/v1/b2b/organizations/{organization_id}`, as a client appends it to its base URL */
  readonly path: string;
  /** sending it again changes nothing more */
  readonly repeatable: boolean;
  /** what its body must be; absent where it has none */
  readonly contentType?: string;
  /** names of its query parameters */
  readonly query?: readonly string[];
  /** names of its header parameters, in lower case */
  readonly headers?: readonly string[];
  /** credentials are not asked for, so they are not sent */
  readonly public?: true;
  /** the server that alone serves it, where it is not the API's */
  readonly server?: string;
}

/** An API of a provider: what the gateway needs of its description. */
export interface GatewayApi {
  readonly provider: string;
  /** base URLs by environment; of `live` alone where the provider has one server */
  readonly servers: { readonly test?: string; readonly live?: string };
  readonly operations: readonly GatewayOperation[];
}

/** How the gateway proves itself to a provider. */
export interface GatewayProvider {
  /** what its credentials consist of, by name */
  readonly options: Readonly<Record<string, CredentialOption>>;
  /** the environment variable of the base URL */
  readonly baseUrl: string;
  readonly credential: CredentialHeaders;
}

interface CredentialOption {
  /** the environment variable that it is read from */
  readonly variable: string;
  readonly secret?: boolean;
  /** how its value begins, by environment */
  readonly prefixes?: Readonly<Record<string, string>>;
}
