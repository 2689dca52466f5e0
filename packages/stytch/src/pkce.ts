// @linkwright/stytch/pkce
import { InvalidInputError } from "@linkwright/runtime/public";

/** A PKCE pair (RFC 7636). The challenge goes along when a flow starts, the verifier when it ends. */
export interface PkcePair {
  /** Keep it where the flow started, such as in an HttpOnly cookie: whoever has it can end the flow. */
  code_verifier: string;
  /** base64url(SHA-256(verifier)). */
  code_challenge: string;
  /** Where a method is asked for; Stytch's own flows know no other. */
  code_challenge_method: "S256";
}

/**
 * What Stytch calls the two fields. B2B has a prefix, but not in `passwords.email`, and the consumer API has none; Connected Apps
 * (`idp.oauth`) go by the RFC in both.
 */
export const pkceFields = {
  b2b: { challenge: "pkce_code_challenge", verifier: "pkce_code_verifier" },
  b2bPasswordsEmail: { challenge: "code_challenge", verifier: "code_verifier" },
  consumer: { challenge: "code_challenge", verifier: "code_verifier" },
} as const;

/**
 * Makes a PKCE pair from the platform's random numbers.
 *
 * @param length of the verifier in characters, 43 (256 bits, the default) to 128
 * @throws {InvalidInputError} for any other length
 * @see https://www.rfc-editor.org/rfc/rfc7636#section-4.1
 */
export async function createPkcePair(length = 43): Promise<PkcePair> {
  if (!Number.isInteger(length) || length < 43 || length > 128) {
    throw new InvalidInputError("createPkcePair", "length", "must be a whole number from 43 to 128");
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
