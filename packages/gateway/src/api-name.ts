import type { apis } from "./generated/operations.ts";

/** `stytch/b2b`, `stytch/consumer`, `upvio/v1`: an API as the gateway's addresses begin. */
export type ApiName = keyof typeof apis;

/** `stytch`, `upvio` */
export type ProviderName = ProviderOf<ApiName>;

type ProviderOf<Name extends string> = Name extends `${infer Provider}/${string}` ? Provider : never;
