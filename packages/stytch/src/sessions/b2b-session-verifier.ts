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

/** Options of `createB2BSessionVerifier`. */
export interface B2BSessionVerifierOptions extends JwtVerifierOptions {
  /** Client that loads the keys and makes the calls of `fallback`. */
  client?: { readonly sessions: Pick<Methods["sessions"], "authenticate" | "getJWKS"> };
  /** Authorizer for `authorization_check`, from `createB2BAuthorizer` of `@linkwright/stytch/rbac`. */
  authorizer?: B2BAuthorizer;
}

/** A valid session of a member. */
export interface AuthenticatedMember {
  member_session: MemberSession;
  /** The given JWT or, after a fallback to the API, a new one. Pass it on to the browser. */
  session_jwt: string;
  /** Result of the authorization check, if one was requested. */
  verdict: AuthorizationVerdict | undefined;
  /** Response of `sessions.authenticate` after a fallback to the API. */
  response: SessionsAuthenticateResponse | undefined;
}

/** Verifies session JWTs of members. */
export interface B2BSessionVerifier {
  /**
   * Verifies a session JWT locally: the keys are loaded once and cached. The JWT of a revoked session is accepted until it expires, at
   * most five minutes later. Never extends the session; use `sessions.authenticate` for that.
   *
   * @param options options of the call that `fallback` may make
   * @throws {SessionJwtError} if the token is rejected, with the `reason`
   * @throws {AuthorizationError} if the session is valid but lacks the permission
   * @throws {LinkwrightError} if loading the policy or the fallback call fails
   * @see https://stytch.com/docs/api-reference/b2b/api/sessions/authenticate-jwt
   */
  authenticateJwt(
    input: AuthenticateJwtInput<AuthorizationCheck>,
    options?: RequestOptions,
  ): Promise<AuthenticatedMember>;
}

/**
 * Creates a verifier of B2B session JWTs. Create it once and reuse it, since it caches the keys. Sends no request.
 *
 * @throws {InvalidInputError} if the project ID is missing
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
