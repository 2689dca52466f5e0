import type { AuthorizationCheck, AuthorizationVerdict, Methods } from "../generated/consumer/types.ts";
import { AuthorizationError } from "./authorization-error.ts";
import { grantingRoles } from "./permissions.ts";
import { checkPermission, type PolicyCacheOptions, policyCache } from "./policy-cache.ts";

/** Options of `createConsumerAuthorizer`. */
export interface ConsumerAuthorizerOptions extends PolicyCacheOptions {
  /** Client that loads the policy. */
  client: { readonly rbac: Pick<Methods["rbac"], "policy"> };
}

/** Subject of an authorization check, such as a `Session`. */
export interface ConsumerSubject {
  readonly roles: readonly string[];
}

/** Authorizes users by a cached policy, without a call for each check. */
export interface ConsumerAuthorizer {
  /**
   * Authorizes a subject if one of its roles has the permission in the project's policy. Pass only subjects that were authenticated.
   *
   * @returns the roles that grant the permission
   * @throws {AuthorizationError} otherwise
   * @throws {LinkwrightError} if the policy cannot be loaded
   * @see https://stytch.com/docs/api-reference/consumer/api/rbac/get-policy
   */
  authorize(subject: ConsumerSubject, check: AuthorizationCheck): Promise<AuthorizationVerdict>;
  /** Makes the next check load the policy again, such as after changing it. */
  refresh(): void;
}

const OPERATION = "rbac.authorize";
const PROJECT = "";

/** Creates an authorizer of users. Create it once and reuse it, since it caches the policy for five minutes. Sends no request. */
export function createConsumerAuthorizer(options: ConsumerAuthorizerOptions): ConsumerAuthorizer {
  const project = policyCache(async () => (await options.client.rbac.policy()).policy?.roles ?? [], options);
  return {
    async authorize(subject, check) {
      checkPermission(OPERATION, check);
      const granting_roles = grantingRoles(await project.get(PROJECT), subject.roles, check);
      if (granting_roles.length === 0) throw new AuthorizationError(OPERATION, "missing_permission");
      return { authorized: true, granting_roles };
    },
    refresh: () => project.forget(PROJECT),
  };
}
