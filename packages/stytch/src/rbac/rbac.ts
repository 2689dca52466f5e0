// @linkwright/stytch/rbac
export { AuthorizationError, type AuthorizationErrorReason, isAuthorizationError } from "./authorization-error.ts";
export {
  type B2BAuthorizer,
  type B2BAuthorizerOptions,
  type B2BSubject,
  createB2BAuthorizer,
} from "./b2b-authorizer.ts";
export {
  type ConsumerAuthorizer,
  type ConsumerAuthorizerOptions,
  type ConsumerSubject,
  createConsumerAuthorizer,
} from "./consumer-authorizer.ts";
export type { PolicyCacheOptions } from "./policy-cache.ts";
