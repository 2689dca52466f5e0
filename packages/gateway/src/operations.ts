import type { CredentialHeaders } from "@linkwright/runtime";

/** An operation in the description of a provider's API. */
export interface GatewayOperation {
  /** `operationId`, such as `magicLinks.email.loginOrSignup` */
  readonly id: string;
  readonly method: string;
  /** `/v1/b2b/organizations/{organization_id}`, as a client appends it to its base URL */
  readonly path: string;
  /** `true` if the operation is idempotent and safe to retry */
  readonly repeatable: boolean;
  /** content type of its body; absent if it has none */
  readonly contentType?: string;
  /** names of its query parameters */
  readonly query?: readonly string[];
  /** names of its header parameters, in lower case */
  readonly headers?: readonly string[];
  /** set if it requires no credentials; none are sent */
  readonly public?: true;
  /** base URL of its only server, if it is not the API's */
  readonly server?: string;
}

/** The parts of an API's description that the gateway needs. */
export interface GatewayApi {
  readonly provider: string;
  /** base URLs by environment; only `live` if the provider has one server */
  readonly servers: { readonly test?: string; readonly live?: string };
  readonly operations: readonly GatewayOperation[];
}

/** Authentication of the gateway to a provider. */
export interface GatewayProvider {
  /** options of its credentials, by name */
  readonly options: Readonly<Record<string, CredentialOption>>;
  /** name of the environment variable of the base URL */
  readonly baseUrl: string;
  readonly credential: CredentialHeaders;
}

interface CredentialOption {
  /** name of its environment variable */
  readonly variable: string;
  readonly secret?: boolean;
  /** prefixes of its value, by environment */
  readonly prefixes?: Readonly<Record<string, string>>;
}
