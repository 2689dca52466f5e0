// @linkwright/stytch/pkce
import { InvalidInputError } from "@linkwright/runtime/public";

/** A PKCE pair (RFC 7636). Send the challenge when a flow starts and the verifier when it completes. */
export interface PkcePair {
  /** Store it where the flow started, such as in an HttpOnly cookie: anyone who has it can complete the flow. */
  code_verifier: string;
  /** base64url(SHA-256(verifier)). */
  code_challenge: string;
  /** Method of the challenge, for APIs that require it; Stytch supports no other. */
  code_challenge_method: "S256";
}

/**
 * Stytch's names of the two fields. B2B has a prefix, except in `passwords.email`; the consumer API has none. Connected Apps
 * (`idp.oauth`) use the names of the RFC in both APIs.
 */
export const pkceFields = {
  b2b: { challenge: "pkce_code_challenge", verifier: "pkce_code_verifier" },
  b2bPasswordsEmail: { challenge: "code_challenge", verifier: "code_verifier" },
  consumer: { challenge: "code_challenge", verifier: "code_verifier" },
} as const;

/**
 * Creates a PKCE pair with the platform's cryptographic random numbers.
 *
 * @param length length of the verifier in characters, from 43 (256 bits, the default) to 128
 * @throws {InvalidInputError} if the length is invalid
 * @see https://www.rfc-editor.org/rfc/rfc7636#section-4.1
 */
export async function createPkcePair(length = 43): Promise<PkcePair> {
  if (!Number.isInteger(length) || length < 43 || length > 128) {
    throw new InvalidInputError("createPkcePair", "length", "must be an integer from 43 to 128");
  }
  const random = crypto.getRandomValues(new Uint8Array(Math.ceil((length * 3) / 4)));
  const code_verifier = base64url(random).slice(0, length);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code_verifier));
  return { code_verifier, code_challenge: base64url(new Uint8Array(digest)), code_challenge_method: "S256" };
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
