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
  /** base URLs, the provider's test environment first where there is one */
  readonly servers: readonly string[];
  /** how a credential is sent: the scheme of its `Authorization`, or the header that holds it; absent where it is neither */
  readonly credential?: "basic" | "bearer" | { readonly header: string };
  readonly operations: readonly GatewayOperation[];
}
