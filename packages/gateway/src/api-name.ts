import type { apis } from "./generated/operations.ts";

/** API in the gateway's URLs: `stytch/b2b`, `stytch/consumer` or `upvio/v1`. */
export type ApiName = keyof typeof apis;

/** Provider of an API: `stytch` or `upvio`. */
export type ProviderName = ProviderOf<ApiName>;

type ProviderOf<Name extends string> = Name extends `${infer Provider}/${string}` ? Provider : never;
