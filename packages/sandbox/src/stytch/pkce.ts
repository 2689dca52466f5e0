import { createHash } from "node:crypto";
import { badRequest } from "./errors.ts";

/**
 * Verifies the PKCE challenge of a redeemed link (RFC 7636, S256). A challenge requires a verifier, and a verifier a
 * challenge.
 */
export function checkPkce(challenge: string | undefined, verifier: string | undefined): void {
  if (challenge === undefined && verifier === undefined) return;
  if (challenge === undefined) {
    throw badRequest("pkce_did_not_expect_code_verifier", "This flow was started without a code challenge.");
  }
  if (verifier === undefined) {
    throw badRequest(
      "pkce_expected_code_verifier",
      "This flow was started with a code challenge. Send the pkce_code_verifier.",
    );
  }
  if (createHash("sha256").update(verifier).digest("base64url") !== challenge) {
    throw badRequest("pkce_mismatch", "The code verifier does not match the code challenge of this flow.");
  }
}
