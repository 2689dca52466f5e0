import { createHmac } from "node:crypto";

/**
 * Returns the code that an authenticator app shows at a time (RFC 6238) for a base32 secret. Independent of the sandbox's
 * implementation.
 */
export function appCode(secret: string, at: Date): string {
  let bits = 0n;
  for (const digit of secret) bits = (bits << 5n) | BigInt("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(digit));
  const bytes = Math.floor((secret.length * 5) / 8);
  bits >>= BigInt((secret.length * 5) % 8);
  const key = Buffer.from(bits.toString(16).padStart(bytes * 2, "0"), "hex");
  const step = Math.floor(at.getTime() / 30_000);
  const counter = Buffer.from(step.toString(16).padStart(16, "0"), "hex");
  const digest = createHmac("sha1", key).update(counter).digest();
  const start = (digest.at(-1) ?? 0) % 16;
  return String((digest.readUInt32BE(start) % 2 ** 31) % 1_000_000).padStart(6, "0");
}
