import { createHmac } from "node:crypto";

// The conventions of authenticator apps: https://github.com/google/google-authenticator/wiki/Key-Uri-Format
const STEP_MS = 30_000;
const DIGITS = 6;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Returns the number of 30-second steps since 1970 (RFC 6238, section 4.2). */
function stepAt(time: Date): number {
  return Math.floor(time.getTime() / STEP_MS);
}

/** Returns the HMAC-based passcode with dynamic truncation (RFC 4226, section 5.3). */
function codeOf(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac("sha1", secret).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 0x0f;
  const value = digest.readUInt32BE(offset) & 0x7fffffff;
  return String(value % 10 ** DIGITS).padStart(DIGITS, "0");
}

/**
 * Returns the step that this code belongs to; undefined for a wrong code. The steps before and after are accepted, too:
 * https://stytch.com/docs/consumer-auth/authentication/totps/api
 */
export function matchingStep(secret: string, code: string, time: Date): number | undefined {
  const key = fromBase32(secret);
  const current = stepAt(time);
  return [current, current - 1, current + 1].find((step) => codeOf(key, step) === code);
}

/** Encodes by RFC 4648, section 6, without padding. */
export function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((group) => ALPHABET[Number.parseInt(group.padEnd(5, "0"), 2)]).join("");
}

/** Returns whether the text is a base32 secret that authenticator apps accept. */
export function isBase32(text: string): boolean {
  return /^[A-Z2-7]+=*$/i.test(text);
}

function fromBase32(text: string): Buffer {
  const digits = [...text.toUpperCase().replace(/=+$/, "")];
  const bits = digits.map((digit) => ALPHABET.indexOf(digit).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
