// Made by `pnpm generate` from the files specs/*/provider.yaml. Do not edit.
import type { Credential } from "@linkwright/runtime";

/** What proves a gateway to Toy. */
export interface ToyCredential {
  /** A key of the shop, or a function that gives the current one before each call. */
  apiKey: Credential;
  /** Where the API is served. Default: Toy's own server. */
  baseUrl?: string;
}

/** Credentials by provider and environment. What a provider's only server takes is `live`. */
export interface Credentials {
  readonly "toy"?: { readonly test?: ToyCredential; readonly live?: ToyCredential };
}
