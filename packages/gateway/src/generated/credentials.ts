// Made by `pnpm generate` from the files specs/*/provider.yaml. Do not edit.
import type { Credential } from "@linkwright/runtime";

/** What proves a gateway to Stytch. */
export interface StytchCredential {
  /** The project's ID, from the dashboard. */
  projectId: string;
  /** One of the project's secrets, or a function that gives the current one before each call. */
  secret: Credential;
  /** Where the API is served. Default: Stytch's server for the environment of the credentials. */
  baseUrl?: string;
}

/** What proves a gateway to Upvio. */
export interface UpvioCredential {
  /** API key, from the dashboard, or a function that gives the current one before each call. */
  apiKey: Credential;
  /** Where the API is served. Default: `https://api.upvio.com/v1`. */
  baseUrl?: string;
}

/** Credentials by provider and environment. What a provider's only server takes is `live`. */
export interface Credentials {
  readonly "stytch"?: { readonly test?: StytchCredential; readonly live?: StytchCredential };
  readonly "upvio"?: { readonly test?: UpvioCredential; readonly live?: UpvioCredential };
}
