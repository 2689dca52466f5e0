import type { Call } from "../../api.ts";
import { forbidden, unauthorized } from "../errors.ts";
import type { SessionReference } from "../sessions.ts";
import { ownerOf } from "./login.ts";
import type { OrganizationRecord } from "./organization-store.ts";
import type { B2B } from "./state.ts";

/**
 * Checks the member on whose behalf a call is made, where its headers name one: the session must be live and of the
 * organization. What the member's roles permit is not checked yet.
 */
export async function checkActingMember(call: Call<B2B>, ...organizations: OrganizationRecord[]): Promise<void> {
  const token = call.header("x-stytch-member-session");
  const jwt = call.header("x-stytch-member-sessionjwt");
  if (token === undefined && jwt === undefined) return;
  const reference: SessionReference = {
    ...(token !== undefined && { session_token: token }),
    ...(jwt !== undefined && { session_jwt: jwt }),
  };
  const session = await call.tenant.sessions.find(reference);
  // These headers are credentials, so a session that is over is a 401 and not the 404 of one that a body names.
  if (!session)
    throw unauthorized("unauthorized_credentials", "The acting member's session does not exist or is over.");
  const own = ownerOf(call.tenant, session).organization;
  if (organizations.some((organization) => organization !== own)) {
    throw forbidden("session_authorization_tenancy_error", "The member session is of another organization.");
  }
}
