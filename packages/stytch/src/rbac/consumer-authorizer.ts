import type { AuthorizationCheck, AuthorizationVerdict, Methods } from "../generated/consumer/types.ts";
import { AuthorizationError } from "./authorization-error.ts";
import { grantingRoles } from "./permissions.ts";
import { checkPermission, type PolicyCacheOptions, policyCache } from "./policy-cache.ts";

/** Settings of a consumer authorizer. */
export interface ConsumerAuthorizerOptions extends PolicyCacheOptions {
  /** Loads the policy. */
  client: { readonly rbac: Pick<Methods["rbac"], "policy"> };
}

/** Who is to be authorized: a `Session` will do. */
export interface ConsumerSubject {
  readonly roles: readonly string[];
}

/** Decides from a policy that is kept, without a call for each decision. */
export interface ConsumerAuthorizer {
  /**
   * Passes if one of the subject's roles has a permission for it in the project's policy. Only known and verified subjects belong
   * here.
   *
   * @returns the roles that grant it
   * @throws {AuthorizationError} otherwise
   * @throws {LinkwrightError} where the policy could not be loaded
   * @see https://stytch.com/docs/api-reference/consumer/api/rbac/get-policy
   */
  authorize(subject: ConsumerSubject, check: AuthorizationCheck): Promise<AuthorizationVerdict>;
  /** Loads the policy anew with the next decision, such as after changing it. */
  refresh(): void;
}

const OPERATION = "rbac.authorize";
const PROJECT = "";

/** Creates an authorizer of users. Keep it: it holds the policy for five minutes. Sends nothing yet. */
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
