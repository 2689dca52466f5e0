import type { RequestOptions } from "@linkwright/runtime/public";
import type {
  AuthorizationCheck,
  AuthorizationVerdict,
  MemberSession,
  Methods,
  SessionsAuthenticateResponse,
} from "../generated/b2b/types.ts";
import type { B2BAuthorizer } from "../rbac/b2b-authorizer.ts";
import { customClaims, expiresAt, type JwtClaims, organizationClaim, sessionClaim } from "./claims.ts";
import { type AuthenticateJwtInput, authenticateJwt } from "./session-verifier.ts";
import { type JwtVerifierOptions, jwtTrust } from "./trust.ts";

/** Settings of a verifier of B2B session JWTs. */
export interface B2BSessionVerifierOptions extends JwtVerifierOptions {
  /** Loads the keys, and authenticates what `fallback` leaves to the API. */
  client?: { readonly sessions: Pick<Methods["sessions"], "authenticate" | "getJWKS"> };
  /** Decides authorization checks: `createB2BAuthorizer` of `@linkwright/stytch/rbac`. */
  authorizer?: B2BAuthorizer;
}

/** A member's session that holds. */
export interface AuthenticatedMember {
  member_session: MemberSession;
  /** The token that was given or, where the API was asked, its successor: hand it on to the browser. */
  session_jwt: string;
  /** How the authorization check was passed, where one was asked for. */
  verdict: AuthorizationVerdict | undefined;
  /** The whole answer of `sessions.authenticate` where the API was asked. */
  response: SessionsAuthenticateResponse | undefined;
}

/** Verifies session JWTs of members. */
export interface B2BSessionVerifier {
  /**
   * Verifies a session JWT without a call: the keys are loaded once and kept. A session revoked meanwhile is still taken until its
   * JWT expires, at most five minutes later. Never prolongs the session; for that call `sessions.authenticate`.
   *
   * @param options of the call that `fallback` may make
   * @throws {SessionJwtError} where the token is refused, with the `reason`
   * @throws {AuthorizationError} where the session holds but does not allow what was asked
   * @throws {LinkwrightError} where a call that was needed failed: the policy, or the fallback
   * @see https://stytch.com/docs/api-reference/b2b/api/sessions/authenticate-jwt
   */
  authenticateJwt(
    input: AuthenticateJwtInput<AuthorizationCheck>,
    options?: RequestOptions,
  ): Promise<AuthenticatedMember>;
}

/**
 * Creates a verifier of B2B session JWTs. Keep it: it holds the keys. Sends nothing yet.
 *
 * @throws {InvalidInputError} where the project id is missing
 */
export function createB2BSessionVerifier(options: B2BSessionVerifierOptions = {}): B2BSessionVerifier {
  const { client, authorizer } = options;
  const kind = {
    trust: jwtTrust("createB2BSessionVerifier", "/v1/b2b/sessions/jwks", options),
    read: memberSession,
    authorize:
      authorizer && ((session: MemberSession, check: AuthorizationCheck) => authorizer.authorize(session, check)),
    authenticate:
      client && ((...call: Parameters<Methods["sessions"]["authenticate"]>) => client.sessions.authenticate(...call)),
  };
  return {
    async authenticateJwt(input, requestOptions) {
      const { session, verdict, response } = {
        verdict: undefined,
        ...(await authenticateJwt(kind, input, requestOptions)),
      };
      if (!response) return { member_session: session, session_jwt: input.session_jwt, verdict, response };
      const { member_session, session_jwt } = response;
      return { member_session, session_jwt, verdict: response.verdict, response };
    },
  };
}

function memberSession(payload: JwtClaims): MemberSession | undefined {
  const claim = sessionClaim(payload);
  const organization = organizationClaim(payload);
  if (!claim || !organization || !payload.sub) return undefined;
  const { started_at, last_accessed_at, authentication_factors } = claim as unknown as MemberSession;
  return {
    member_session_id: claim.id,
    member_id: payload.sub,
    organization_id: organization.organization_id,
    organization_slug: organization.slug,
    started_at,
    last_accessed_at,
    expires_at: expiresAt(payload, claim),
    authentication_factors,
    roles: claim.roles,
    custom_claims: customClaims(payload),
  };
}
