import { randomBytes, randomInt, randomUUID } from "node:crypto";

/** The sandbox's one source of randomness, so that a later version can make it repeatable. */
export interface Ids {
  /** A new UUID. */
  uuid(): string;
  /** A new secret, safe in URLs. 44 characters, the length of Stytch's own tokens. */
  token(): string;
  /** A new one-time passcode of six digits. */
  code(): string;
}

export function createIds(): Ids {
  return {
    uuid: () => randomUUID(),
    token: () => randomBytes(33).toString("base64url"),
    code: () => String(randomInt(1_000_000)).padStart(6, "0"),
  };
}
