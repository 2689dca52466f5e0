// Made by `pnpm generate` from specs/toy/provider.yaml. Do not edit.
import type { ClientOptions, Credential, Gateway, ProviderRecord } from "@linkwright/runtime";
import { VERSION } from "../version.ts";

/** How a client proves itself to Toy: with `apiKey`, or through a `gateway` that holds what is secret. */
export interface ToyOptions extends ClientOptions {
  /** A key of the shop, or a function that gives the current one before each attempt. Default: the environment variable `TOY_API_KEY`. For servers only. */
  apiKey?: Credential;
  /** Where the API is served. Default: the environment variable `TOY_BASE_URL`, else Toy's own server. */
  baseUrl?: string;
  /** A gateway that holds the credentials, instead of `apiKey` and `baseUrl`. Such a client may live in a browser, and what it sends is sent once however often it is repeated. */
  gateway?: Gateway;
}

/** `servers` of the record for clients of these APIs. */
export const servers = {
  "toy/admin": {"live":"https://admin.toy.example"},
};

/** What the descriptions cannot say of Toy. */
export const provider = {
  agent: `linkwright-toy/${VERSION}`,
  options: {
    apiKey: {"variable":"TOY_API_KEY"},
  },
  baseUrl: "TOY_BASE_URL",
  credential: {"authorization":["Bearer","apiKey"]},
  servers: {"live":"https://api.toy.example"},
  errors: {"code":["code"]},
  neverRetry: [],
  ignored: [],
} satisfies ProviderRecord;
