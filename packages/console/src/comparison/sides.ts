import type { ConsoleOperation } from "../catalogue/operation.ts";

/** One of the compared APIs, with the IDs of its operations. */
export interface Side {
  title: string;
  provider: string;
  api: string;
  /** Creates the link. */
  make: string;
  /** Authenticates the token of a clicked link; undefined if the provider does that itself. */
  redeem?: string;
  /** Creates a token for a link of your own. */
  token?: string;
}

export const SIDES = [
  {
    title: "Stytch B2B",
    provider: "stytch",
    api: "b2b",
    make: "magicLinks.email.loginOrSignup",
    redeem: "magicLinks.authenticate",
  },
  {
    title: "Stytch consumer",
    provider: "stytch",
    api: "consumer",
    make: "magicLinks.email.loginOrCreate",
    redeem: "magicLinks.authenticate",
    token: "magicLinks.create",
  },
  { title: "Upvio", provider: "upvio", api: "v1", make: "patients.createMagicLink" },
] as const satisfies readonly Side[];

/** A side with its operations loaded. */
export interface LoadedSide {
  make: ConsoleOperation;
  redeem?: ConsoleOperation;
  token?: ConsoleOperation;
}
