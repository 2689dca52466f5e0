import { createHash, timingSafeEqual } from "node:crypto";
import { badRequest } from "../errors.ts";

/** The portable hash of https://www.openwall.com/phpass, which WordPress ($P$) and phpBB ($H$) use. */
export interface PhpassHash {
  readonly type: "phpass";
  readonly rounds: number;
  readonly salt: string;
  /** In phpass's own base64. */
  readonly digest: string;
}

const DIGITS = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const LOWEST_COST = 7;
/** phpass allows up to 30, which takes minutes; this takes a second. */
const HIGHEST_COST = 20;

export function readPhpass(hash: string): PhpassHash {
  if (!/^\$[HP]\$/.test(hash)) throw badRequest("invalid_phpass_hash_prefix", "hash must start with $P$ or $H$.");
  const [, costDigit, salt = "", digest = ""] = /^...(.)([./\dA-Za-z]{8})([./\dA-Za-z]{22})$/.exec(hash) ?? [];
  const cost = costDigit === undefined ? -1 : DIGITS.indexOf(costDigit);
  if (cost < LOWEST_COST || cost > HIGHEST_COST) {
    const message = `hash must have a cost, a salt of 8 characters and a digest of 22 characters after the prefix; the sandbox accepts at most 2^${HIGHEST_COST} rounds.`;
    throw badRequest("invalid_phpass_hash_format", message);
  }
  return { type: "phpass", rounds: 2 ** cost, salt, digest };
}

export function matchesPhpass(password: string, { rounds, salt, digest }: PhpassHash): boolean {
  let key = md5(salt, password);
  for (let round = 0; round < rounds; round++) key = md5(key, password);
  return timingSafeEqual(Buffer.from(encode(key)), Buffer.from(digest));
}

function md5(start: string | Buffer, password: string): Buffer {
  return createHash("md5").update(start).update(password).digest();
}

/** Encodes in base64 with different digits and the lowest bits first. */
function encode(bytes: Buffer): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 3) {
    const size = Math.min(3, bytes.length - start);
    let rest = bytes.readUIntLE(start, size);
    for (let digit = 0; digit <= size; digit++) {
      text += DIGITS[rest & 63];
      rest >>= 6;
    }
  }
  return text;
}
