// @linkwright/stytch/session-jwt
export {
  type AuthenticatedMember,
  type B2BSessionVerifier,
  type B2BSessionVerifierOptions,
  createB2BSessionVerifier,
} from "./b2b-session-verifier.ts";
export {
  type AuthenticatedUser,
  type ConsumerSessionVerifier,
  type ConsumerSessionVerifierOptions,
  createConsumerSessionVerifier,
} from "./consumer-session-verifier.ts";
export { isSessionJwtError, type JwtErrorReason, SessionJwtError } from "./jwt-error.ts";
export type { JsonWebKeySet } from "./key-set.ts";
export type { JwksFetch } from "./remote-jwks.ts";
export type { AuthenticateJwtInput } from "./session-verifier.ts";
export type { JwtVerifierOptions } from "./trust.ts";
export type { JwtTimes } from "./verify-jwt.ts";
