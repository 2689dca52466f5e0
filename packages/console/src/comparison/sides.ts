import type { ConsoleOperation } from "../catalogue/operation.ts";

/** One of the APIs compared, by the names of its operations. */
export interface Side {
  title: string;
  provider: string;
  api: string;
  /** Makes the link. */
  make: string;
  /** Takes the token that the click brought; undefined where the provider itself does. */
  redeem?: string;
  /** Makes a token for a link of one's own. */
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

/** A side with its operations in full. */
export interface LoadedSide {
  make: ConsoleOperation;
  redeem?: ConsoleOperation;
  token?: ConsoleOperation;
}
