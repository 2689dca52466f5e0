import { badRequest } from "../errors.ts";

export interface BcryptHash {
  readonly type: "bcrypt";
  /** With its cost and salt inside. */
  readonly encoded: string;
}

const LOWEST_COST = 4;
/** bcrypt itself goes to 31, which takes a day; this takes seconds. */
const HIGHEST_COST = 16;

export function readBcrypt(hash: string): BcryptHash {
  const [, cost] = /^\$2[abxy]\$(\d\d)\$[./A-Za-z\d]{53}$/.exec(hash) ?? [];
  if (cost === undefined) throw badRequest("invalid_bcrypt_hash", "hash is not one of bcrypt, such as $2b$12$…");
  if (Number(cost) < LOWEST_COST || Number(cost) > HIGHEST_COST) {
    const message = `The cost of a bcrypt hash is ${LOWEST_COST} or more; the sandbox takes ${HIGHEST_COST} at most.`;
    throw badRequest("invalid_bcrypt_cost", message);
  }
  return { type: "bcrypt", encoded: hash };
}

export async function matchesBcrypt(password: string, { encoded }: BcryptHash): Promise<boolean> {
  // What is longer than 72 bytes was cut off when the hash was made.
  const bytes = Buffer.from(password).subarray(0, 72);
  if (bytes.length === 0) return false;
  // Loaded where one is needed: it would make every start 20 ms longer.
  const { bcryptVerify } = await import("hash-wasm");
  return bcryptVerify({ password: bytes, hash: encoded });
}
