import { createHmac, randomBytes } from "node:crypto";

/** The sandbox's only source of randomness. */
export interface Ids {
  /** Returns a new UUID. */
  uuid(): string;
  /** Returns a new URL-safe secret of 44 characters, the length of Stytch's own tokens. */
  token(): string;
  /** Returns a new six-digit one-time passcode. */
  code(): string;
}

/** State of the generator: the same two numbers produce the same next value. */
export interface IdsData {
  /** Undefined for cryptographically random values. */
  readonly seed: number | undefined;
  /** Number of values generated so far. */
  drawn: number;
}

export function emptyIdsData(seed: number | undefined): IdsData {
  return { seed, drawn: 0 };
}

/**
 * With a seed, the nth value is HMAC-SHA-512(seed and purpose, n): no value reveals another, and only the count has to be
 * saved. `purpose` separates generators with the same seed.
 */
export function createIds(data: IdsData, purpose = "ids"): Ids {
  const { seed } = data;
  // Returns at most 64 bytes, the length of one digest.
  const bytes = (size: number): Buffer => {
    data.drawn += 1;
    if (seed === undefined) return randomBytes(size);
    return createHmac("sha512", `${purpose} ${seed}`).update(String(data.drawn)).digest().subarray(0, size);
  };
  return {
    uuid: () => uuidOf(bytes(16)),
    token: () => bytes(33).toString("base64url"),
    // 2^48 is so much larger than a million that all codes are practically equally likely.
    code: () => String(bytes(6).readUIntBE(0, 6) % 1_000_000).padStart(6, "0"),
  };
}

/** Returns a version 4 UUID (RFC 9562, section 5.4). */
function uuidOf(bytes: Buffer): string {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
