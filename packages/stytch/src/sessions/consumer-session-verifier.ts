import type { RequestOptions } from "@linkwright/runtime/public";
import type {
  AuthorizationCheck,
  AuthorizationVerdict,
  Methods,
  Session,
  SessionsAuthenticateResponse,
} from "../generated/consumer/types.ts";
import type { ConsumerAuthorizer } from "../rbac/consumer-authorizer.ts";
import { customClaims, expiresAt, type JwtClaims, organizationClaim, sessionClaim } from "./claims.ts";
import { type AuthenticateJwtInput, authenticateJwt } from "./session-verifier.ts";
import { type JwtVerifierOptions, jwtTrust } from "./trust.ts";

/** Options of `createConsumerSessionVerifier`. */
export interface ConsumerSessionVerifierOptions extends JwtVerifierOptions {
  /** Client that loads the keys and makes the calls of `fallback`. */
  client?: { readonly sessions: Pick<Methods["sessions"], "authenticate" | "getJWKS"> };
  /** Authorizer for `authorization_check`, from `createConsumerAuthorizer` of `@linkwright/stytch/rbac`. */
  authorizer?: ConsumerAuthorizer;
}

/** A valid session of a user. */
export interface AuthenticatedUser {
  session: Session;
  /** The given JWT or, after a fallback to the API, a new one. Pass it on to the browser. */
  session_jwt: string;
  /** Result of the authorization check, if one was requested. */
  verdict: AuthorizationVerdict | undefined;
  /** Response of `sessions.authenticate` after a fallback to the API. */
  response: SessionsAuthenticateResponse | undefined;
}

/** Verifies session JWTs of users. */
export interface ConsumerSessionVerifier {
  /**
   * Verifies a session JWT locally: the keys are loaded once and cached. The JWT of a revoked session is accepted until it expires, at
   * most five minutes later. Never extends the session; use `sessions.authenticate` for that.
   *
   * @param options options of the call that `fallback` may make
   * @throws {SessionJwtError} if the token is rejected, with the `reason`
   * @throws {AuthorizationError} if the session is valid but lacks the permission
   * @throws {LinkwrightError} if loading the policy or the fallback call fails
   * @see https://stytch.com/docs/api-reference/consumer/api/sessions/authenticate-jwt
   */
  authenticateJwt(
    input: AuthenticateJwtInput<AuthorizationCheck>,
    options?: RequestOptions,
  ): Promise<AuthenticatedUser>;
}

/**
 * Creates a verifier of consumer session JWTs. Create it once and reuse it, since it caches the keys. Sends no request.
 *
 * @throws {InvalidInputError} if the project ID is missing
 */
export function createConsumerSessionVerifier(options: ConsumerSessionVerifierOptions = {}): ConsumerSessionVerifier {
  const { client, authorizer } = options;
  const kind = {
    trust: jwtTrust("createConsumerSessionVerifier", "/v1/sessions/jwks", options),
    read: userSession,
    authorize: authorizer && ((session: Session, check: AuthorizationCheck) => authorizer.authorize(session, check)),
    authenticate:
      client && ((...call: Parameters<Methods["sessions"]["authenticate"]>) => client.sessions.authenticate(...call)),
  };
  return {
    async authenticateJwt(input, requestOptions) {
      const { session, verdict, response } = {
        verdict: undefined,
        ...(await authenticateJwt(kind, input, requestOptions)),
      };
      if (!response) return { session, session_jwt: input.session_jwt, verdict, response };
      return { session: response.session, session_jwt: response.session_jwt, verdict: response.verdict, response };
    },
  };
}

function userSession(payload: JwtClaims): Session | undefined {
  const claim = sessionClaim(payload);
  // A member's session is not a user's, although the same key may sign both.
  if (!claim || !payload.sub || organizationClaim(payload)) return undefined;
  const { started_at, last_accessed_at, attributes, authentication_factors } = claim as unknown as Required<Session>;
  return {
    session_id: claim.id,
    user_id: payload.sub,
    started_at,
    last_accessed_at,
    expires_at: expiresAt(payload, claim),
    attributes,
    authentication_factors,
    roles: claim.roles,
    custom_claims: customClaims(payload),
  };
}
