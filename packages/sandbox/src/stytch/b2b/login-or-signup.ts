import { checkMayJoin, checkMethodAllowed } from "./login.ts";
import type { MemberRecord } from "./member.ts";
import type { OrganizationRecord } from "./organization-store.ts";
import type { B2B } from "./state.ts";
import type { B2BInput } from "./wire.ts";

type Addressed = Pick<
  B2BInput<"magicLinks.email.loginOrSignup" | "otps.email.loginOrSignup">,
  "organization_id" | "email_address"
>;

/** The member who is mailed to log in, or whom the mail makes one; `added` where there was none, `login` where they have logged in before. */
export function loginOrSignup(
  { organizations, members }: B2B,
  { organization_id, email_address }: Addressed,
  method: string,
): { organization: OrganizationRecord; member: MemberRecord; added: boolean; login: boolean } {
  const organization = organizations.get(organization_id);
  const known = members.byEmail(organization, email_address);
  checkMethodAllowed(organization, known, method);
  // An organization that never chose takes anyone here, as Stytch's page on magic links says of new members; one that chose
  // is held to it: https://stytch.com/docs/b2b/api/send-login-signup-email against /docs/b2b/api/organization-object
  if (!known && organization.jitChosen) checkMayJoin(organization, email_address);
  const member = known ?? members.add(organization, email_address, "pending");
  return { organization, member, added: !known, login: member.wire.status === "active" };
}
