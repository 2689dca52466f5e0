import type { AuthorizationCheck, AuthorizationVerdict, Methods } from "../generated/b2b/types.ts";
import { AuthorizationError } from "./authorization-error.ts";
import { grantingRoles } from "./permissions.ts";
import { checkPermission, type PolicyCacheOptions, policyCache } from "./policy-cache.ts";

/** Options of `createB2BAuthorizer`. */
export interface B2BAuthorizerOptions extends PolicyCacheOptions {
  /** Client that loads the policies. */
  client: {
    readonly rbac: Pick<Methods["rbac"], "policy"> & {
      readonly organizations: Pick<Methods["rbac"]["organizations"], "getOrgPolicy">;
    };
  };
  /**
   * Set to `false` if organizations have no roles of their own, which Stytch enables on request. One policy then applies to all of them.
   * Default: true.
   */
  organizationRoles?: boolean;
}

/** Subject of an authorization check, such as a `MemberSession`. */
export interface B2BSubject {
  readonly organization_id: string;
  readonly roles: readonly string[];
}

/** Authorizes members by cached policies, without a call for each check. */
export interface B2BAuthorizer {
  /**
   * Authorizes a subject if the check is for the subject's own organization and one of its roles has the permission, in the project's
   * policy or otherwise in the organization's. Pass only subjects that were authenticated.
   *
   * @returns the roles that grant the permission
   * @throws {AuthorizationError} otherwise; for another organization, before any policy is loaded
   * @throws {LinkwrightError} if a policy cannot be loaded
   * @see https://stytch.com/docs/b2b/guides/rbac/backend
   */
  authorize(subject: B2BSubject, check: AuthorizationCheck): Promise<AuthorizationVerdict>;
  /** Makes the next check load the policies again, such as after changing one. */
  refresh(organization_id?: string): void;
}

const OPERATION = "rbac.authorize";
const PROJECT = "";

/** Creates an authorizer of members. Create it once and reuse it, since it caches the policies for five minutes. Sends no request. */
export function createB2BAuthorizer(options: B2BAuthorizerOptions): B2BAuthorizer {
  const { client, organizationRoles = true } = options;
  const project = policyCache(async () => (await client.rbac.policy()).policy?.roles ?? [], options);
  const organizations = policyCache(async (organization_id) => {
    const { org_policy } = await client.rbac.organizations.getOrgPolicy({ organization_id });
    // Missing if the organization has no policy yet, although the description requires it.
    return (org_policy as typeof org_policy | undefined)?.roles ?? [];
  }, options);
  return {
    async authorize(subject, check) {
      checkPermission(OPERATION, check, "organization_id");
      if (subject.organization_id !== check.organization_id)
        throw new AuthorizationError(OPERATION, "tenancy_mismatch");
      let granting_roles = grantingRoles(await project.get(PROJECT), subject.roles, check);
      if (granting_roles.length === 0 && organizationRoles) {
        granting_roles = grantingRoles(await organizations.get(check.organization_id), subject.roles, check);
      }
      if (granting_roles.length === 0) throw new AuthorizationError(OPERATION, "missing_permission");
      return { authorized: true, granting_roles };
    },
    refresh(organization_id) {
      project.forget(PROJECT);
      if (organization_id !== undefined) organizations.forget(organization_id);
    },
  };
}
