import { createHmac, randomBytes } from "node:crypto";

/** The sandbox's one source of randomness. */
export interface Ids {
  /** A new UUID. */
  uuid(): string;
  /** A new secret, safe in URLs. 44 characters, the length of Stytch's own tokens. */
  token(): string;
  /** A new one-time passcode of six digits. */
  code(): string;
}

/** What makes the next value: the same two numbers make the same one again. */
export interface IdsData {
  /** Undefined: values are cryptographically random. */
  readonly seed: number | undefined;
  /** How many values were made. */
  drawn: number;
}

export function emptyIdsData(seed: number | undefined): IdsData {
  return { seed, drawn: 0 };
}

/**
 * With a seed, the nth value is HMAC-SHA-512(seed and purpose, n): no value tells of another, and a count is all there is to save.
 * `purpose` keeps apart what draws from one seed.
 */
export function createIds(data: IdsData, purpose = "ids"): Ids {
  const { seed } = data;
  // At most the 64 bytes of one digest.
  const bytes = (size: number): Buffer => {
    data.drawn += 1;
    if (seed === undefined) return randomBytes(size);
    return createHmac("sha512", `${purpose} ${seed}`).update(String(data.drawn)).digest().subarray(0, size);
  };
  return {
    uuid: () => uuidOf(bytes(16)),
    token: () => bytes(33).toString("base64url"),
    // 2^48 is so much more than a million that no code comes noticeably more often than another.
    code: () => String(bytes(6).readUIntBE(0, 6) % 1_000_000).padStart(6, "0"),
  };
}

/** A version 4 UUID: RFC 9562, section 5.4. */
function uuidOf(bytes: Buffer): string {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
