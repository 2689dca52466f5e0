import { InvalidInputError } from "@linkwright/runtime/public";
import { AuthorizationError } from "../rbac/authorization-error.ts";
import { customClaims, organizationClaim, sessionClaim } from "../sessions/claims.ts";
import type { JwtErrorReason } from "../sessions/jwt-error.ts";
import type { JsonWebKeySet } from "../sessions/key-set.ts";
import { type JwtVerifierOptions, jwtTrust } from "../sessions/trust.ts";
import { type JwtTimes, verifyJwt } from "../sessions/verify-jwt.ts";
import { AccessTokenError } from "./access-token-error.ts";
import { hasScopes } from "./scopes.ts";

/** Options of `createAccessTokenVerifier`. */
export interface AccessTokenVerifierOptions extends JwtVerifierOptions {
  /** Client that loads the keys. */
  client?: { readonly sessions: { getJWKS(input: { project_id?: string }): PromiseLike<JsonWebKeySet> } };
  /** API of the project, needed if neither `client` nor `jwks` provides the keys. Default: `"b2b"`. */
  api?: "b2b" | "consumer";
}

/** Input of `authenticateToken`. */
export interface AuthenticateTokenInput extends JwtTimes {
  /** The token: the part of the Authorization header after `Bearer`. */
  access_token: string;
  /** Scopes that the token must have. Default: none. */
  required_scopes?: readonly string[];
}

/** An M2M client with a valid token. */
export interface AuthenticatedM2MClient {
  client_id: string;
  scopes: string[];
  custom_claims: Record<string, unknown>;
}

/** Verifies M2M access tokens. */
export interface AccessTokenVerifier {
  /**
   * Verifies an M2M access token locally: the keys are loaded once and cached.
   *
   * @throws {AccessTokenError} if the token is rejected, with the `reason`. Session JWTs and tokens of connected apps are rejected.
   * @throws {AuthorizationError} if the token is valid but lacks a required scope
   * @see https://stytch.com/docs/api-reference/b2b/api/m2m/token/authenticate-access-token
   */
  authenticateToken(input: AuthenticateTokenInput): Promise<AuthenticatedM2MClient>;
}

const OPERATION = "m2m.authenticateToken";
const JWKS_PATHS = { b2b: "/v1/b2b/sessions/jwks", consumer: "/v1/sessions/jwks" };

/**
 * Creates a verifier of M2M access tokens. Create it once and reuse it, since it caches the keys. Sends no request.
 *
 * @throws {InvalidInputError} if the project ID is missing
 */
export function createAccessTokenVerifier(options: AccessTokenVerifierOptions = {}): AccessTokenVerifier {
  const trust = jwtTrust("createAccessTokenVerifier", JWKS_PATHS[options.api ?? "b2b"], options);
  const reject = (reason: JwtErrorReason, more?: ErrorOptions) => new AccessTokenError(OPERATION, reason, more);
  return {
    async authenticateToken(input) {
      // The default applies only if the field is omitted: `undefined` passed by mistake must not count as no required scopes.
      const { access_token, required_scopes, ...times } = { required_scopes: [] as readonly string[], ...input };
      // A string would be searched character by character.
      if (!Array.isArray(required_scopes))
        throw new InvalidInputError(OPERATION, "required_scopes", "must be an array");
      const payload = await verifyJwt(access_token, trust, { ...times, operation: OPERATION, reject });
      const { sub: client_id = "", scope, client_id: appId } = payload;
      // The same keys sign session JWTs and connected apps' tokens, whose subject is a user.
      const ofAnotherKind =
        sessionClaim(payload) ?? organizationClaim(payload) ?? (appId !== undefined && appId !== client_id);
      if (typeof scope !== "string" || client_id === "" || ofAnotherKind) throw reject("claims");
      const scopes = scope.split(" ").filter((each) => each !== "");
      if (!hasScopes(scopes, required_scopes)) throw new AuthorizationError(OPERATION, "missing_scopes");
      return { client_id, scopes, custom_claims: customClaims(payload, "scope") };
    },
  };
}
