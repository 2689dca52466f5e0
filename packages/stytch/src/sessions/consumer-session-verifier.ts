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

/** Settings of a verifier of consumer session JWTs. */
export interface ConsumerSessionVerifierOptions extends JwtVerifierOptions {
  /** Loads the keys, and authenticates what `fallback` leaves to the API. */
  client?: { readonly sessions: Pick<Methods["sessions"], "authenticate" | "getJWKS"> };
  /** Decides authorization checks: `createConsumerAuthorizer` of `@linkwright/stytch/rbac`. */
  authorizer?: ConsumerAuthorizer;
}

/** A user's session that holds. */
export interface AuthenticatedUser {
  session: Session;
  /** The token that was given or, where the API was asked, its successor: hand it on to the browser. */
  session_jwt: string;
  /** How the authorization check was passed, where one was asked for. */
  verdict: AuthorizationVerdict | undefined;
  /** The whole answer of `sessions.authenticate` where the API was asked. */
  response: SessionsAuthenticateResponse | undefined;
}

/** Verifies session JWTs of users. */
export interface ConsumerSessionVerifier {
  /**
   * Verifies a session JWT without a call: the keys are loaded once and kept. A session revoked meanwhile is still taken until its
   * JWT expires, at most five minutes later. Never prolongs the session; for that call `sessions.authenticate`.
   *
   * @param options of the call that `fallback` may make
   * @throws {SessionJwtError} where the token is refused, with the `reason`
   * @throws {AuthorizationError} where the session holds but does not allow what was asked
   * @throws {LinkwrightError} where a call that was needed failed: the policy, or the fallback
   * @see https://stytch.com/docs/api-reference/consumer/api/sessions/authenticate-jwt
   */
  authenticateJwt(
    input: AuthenticateJwtInput<AuthorizationCheck>,
    options?: RequestOptions,
  ): Promise<AuthenticatedUser>;
}

/**
 * Creates a verifier of consumer session JWTs. Keep it: it holds the keys. Sends nothing yet.
 *
 * @throws {InvalidInputError} where the project id is missing
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
  // A member's session is not a user's, though one key may sign both.
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
