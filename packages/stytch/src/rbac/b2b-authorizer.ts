import type { AuthorizationCheck, AuthorizationVerdict, Methods } from "../generated/b2b/types.ts";
import { AuthorizationError } from "./authorization-error.ts";
import { grantingRoles } from "./permissions.ts";
import { checkPermission, type PolicyCacheOptions, policyCache } from "./policy-cache.ts";

/** Settings of a B2B authorizer. */
export interface B2BAuthorizerOptions extends PolicyCacheOptions {
  /** Loads the policies. */
  client: {
    readonly rbac: Pick<Methods["rbac"], "policy"> & {
      readonly organizations: Pick<Methods["rbac"]["organizations"], "getOrgPolicy">;
    };
  };
  /**
   * Whether organizations may have roles of their own, which Stytch enables on request. Without, one policy serves all of them.
   * Default true.
   */
  organizationRoles?: boolean;
}

/** Who is to be authorized: a `MemberSession` will do. */
export interface B2BSubject {
  readonly organization_id: string;
  readonly roles: readonly string[];
}

/** Decides from policies that are kept, without a call for each decision. */
export interface B2BAuthorizer {
  /**
   * Passes if the check is about the subject's own organization and one of its roles has a permission for it, in the project's
   * policy or else in the organization's. Only known and verified subjects belong here.
   *
   * @returns the roles that grant it
   * @throws {AuthorizationError} otherwise, for another organization before any policy is looked at
   * @throws {LinkwrightError} where a policy could not be loaded
   * @see https://stytch.com/docs/b2b/guides/rbac/backend
   */
  authorize(subject: B2BSubject, check: AuthorizationCheck): Promise<AuthorizationVerdict>;
  /** Loads the policies anew with the next decision, such as after changing one. */
  refresh(organization_id?: string): void;
}

const OPERATION = "rbac.authorize";
const PROJECT = "";

/** Creates an authorizer of members. Keep it: it holds the policies for five minutes. Sends nothing yet. */
export function createB2BAuthorizer(options: B2BAuthorizerOptions): B2BAuthorizer {
  const { client, organizationRoles = true } = options;
  const project = policyCache(async () => (await client.rbac.policy()).policy?.roles ?? [], options);
  const organizations = policyCache(async (organization_id) => {
    const { org_policy } = await client.rbac.organizations.getOrgPolicy({ organization_id });
    // Missing where the organization has no policy yet, whatever the description says.
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
