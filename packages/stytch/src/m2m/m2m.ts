// @linkwright/stytch/m2m
export {
  AuthorizationError,
  type AuthorizationErrorReason,
  isAuthorizationError,
} from "../rbac/authorization-error.ts";
export type { JwtErrorReason } from "../sessions/jwt-error.ts";
export type { JsonWebKeySet } from "../sessions/key-set.ts";
export type { JwksFetch } from "../sessions/remote-jwks.ts";
export type { JwtVerifierOptions } from "../sessions/trust.ts";
export type { JwtTimes } from "../sessions/verify-jwt.ts";
export { AccessTokenError, isAccessTokenError } from "./access-token-error.ts";
export {
  type AccessTokenVerifier,
  type AccessTokenVerifierOptions,
  type AuthenticatedM2MClient,
  type AuthenticateTokenInput,
  createAccessTokenVerifier,
} from "./access-token-verifier.ts";
export { createTokenSource, type TokenSource, type TokenSourceOptions } from "./token-source.ts";
