import { createHash, pbkdf2, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { type Argon2Hash, matchesArgon2 } from "./argon2.ts";
import { type BcryptHash, matchesBcrypt } from "./bcrypt.ts";
import { matchesPhpass, type PhpassHash } from "./phpass.ts";

/** A stored password hash. Salts and keys are in base64, digests in hex. */
export type PasswordHash =
  | {
      readonly type: "scrypt";
      readonly salt: string;
      readonly key: string;
      readonly N: number;
      readonly r: number;
      readonly p: number;
    }
  | {
      readonly type: "pbkdf2";
      readonly salt: string;
      readonly key: string;
      readonly iterations: number;
      readonly digest: "sha256" | "sha512";
    }
  | {
      readonly type: "digest";
      readonly algorithm: "md5" | "sha1" | "sha512";
      readonly prefix: string;
      readonly suffix: string;
      readonly digest: string;
    }
  | Argon2Hash
  | BcryptHash
  | PhpassHash;

const scryptAsync = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);
const pbkdf2Async = promisify(pbkdf2);

const KEY_BYTES = 32;
/** Far below a secure cost: the passwords are test passwords, and every login pays for it. */
const COST = { N: 1024, r: 8, p: 1 };

/** Returns the hash of a password that was set in the sandbox. */
export async function hashPassword(password: string, salt: string): Promise<PasswordHash> {
  const hash = { type: "scrypt", salt: Buffer.from(salt).toString("base64"), ...COST } as const;
  return { ...hash, key: (await scryptKey(password, hash, KEY_BYTES)).toString("base64") };
}

export async function matches(password: string, hash: PasswordHash): Promise<boolean> {
  switch (hash.type) {
    case "scrypt": {
      const key = Buffer.from(hash.key, "base64");
      return timingSafeEqual(await scryptKey(password, hash, key.length), key);
    }
    case "pbkdf2": {
      const key = Buffer.from(hash.key, "base64");
      const salt = Buffer.from(hash.salt, "base64");
      return timingSafeEqual(await pbkdf2Async(password, salt, hash.iterations, key.length, hash.digest), key);
    }
    case "digest": {
      const digest = createHash(hash.algorithm).update(`${hash.prefix}${password}${hash.suffix}`).digest();
      return timingSafeEqual(digest, Buffer.from(hash.digest, "hex"));
    }
    case "argon2i":
    case "argon2id":
      return matchesArgon2(password, hash);
    case "bcrypt":
      return matchesBcrypt(password, hash);
    case "phpass":
      return matchesPhpass(password, hash);
  }
}

function scryptKey(
  password: string,
  { salt, N, r, p }: { salt: string; N: number; r: number; p: number },
  bytes: number,
): Promise<Buffer> {
  // Node.js's default limit is just below what N = 16384, r = 8 needs, and migrated hashes may need more.
  return scryptAsync(password, Buffer.from(salt, "base64"), bytes, { N, r, p, maxmem: 256 * N * r + 256 * r * p });
}
