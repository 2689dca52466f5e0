import { badRequest } from "../errors.ts";

export interface BcryptHash {
  readonly type: "bcrypt";
  /** Includes its cost and salt. */
  readonly encoded: string;
}

const LOWEST_COST = 4;
/** bcrypt allows up to 31, which takes a day; this takes seconds. */
const HIGHEST_COST = 16;

export function readBcrypt(hash: string): BcryptHash {
  const [, cost] = /^\$2[abxy]\$(\d\d)\$[./A-Za-z\d]{53}$/.exec(hash) ?? [];
  if (cost === undefined) throw badRequest("invalid_bcrypt_hash", "hash must be a bcrypt hash, such as $2b$12$…");
  if (Number(cost) < LOWEST_COST || Number(cost) > HIGHEST_COST) {
    const message = `The cost of a bcrypt hash must be at least ${LOWEST_COST}; the sandbox accepts at most ${HIGHEST_COST}.`;
    throw badRequest("invalid_bcrypt_cost", message);
  }
  return { type: "bcrypt", encoded: hash };
}

export async function matchesBcrypt(password: string, { encoded }: BcryptHash): Promise<boolean> {
  // bcrypt truncates passwords to 72 bytes.
  const bytes = Buffer.from(password).subarray(0, 72);
  if (bytes.length === 0) return false;
  // Loaded on first use, because it would add 20 ms to every start.
  const { bcryptVerify } = await import("hash-wasm");
  return bcryptVerify({ password: bytes, hash: encoded });
}
