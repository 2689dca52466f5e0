import { checkMayJoin, checkMethodAllowed } from "./login.ts";
import type { MemberRecord } from "./member.ts";
import type { OrganizationRecord } from "./organization-store.ts";
import type { B2B } from "./state.ts";
import type { B2BInput } from "./wire.ts";

type Addressed = Pick<
  B2BInput<"magicLinks.email.loginOrSignup" | "otps.email.loginOrSignup">,
  "organization_id" | "email_address"
>;

/**
 * Returns the member to send the email to. `added` is `true` for a new member, `login` for one that has logged in before.
 */
export function loginOrSignup(
  { organizations, members }: B2B,
  { organization_id, email_address }: Addressed,
  method: string,
): { organization: OrganizationRecord; member: MemberRecord; added: boolean; login: boolean } {
  const organization = organizations.get(organization_id);
  const known = members.byEmail(organization, email_address);
  checkMethodAllowed(organization, known, method);
  // An organization that never set `email_jit_provisioning` accepts anyone here, as Stytch documents for new members of
  // magic links. If it was set, it applies: https://stytch.com/docs/b2b/api/send-login-signup-email versus
  // /docs/b2b/api/organization-object
  if (!known && organization.jitChosen) checkMayJoin(organization, email_address);
  const member = known ?? members.add(organization, email_address, "pending");
  return { organization, member, added: !known, login: member.wire.status === "active" };
}
