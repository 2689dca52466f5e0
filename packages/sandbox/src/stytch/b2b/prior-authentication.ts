import { sameEmail } from "../email-addresses.ts";
import { badRequest } from "../errors.ts";
import type { Session, SessionReference } from "../sessions.ts";
import type { IntermediateSession } from "./intermediate-session-store.ts";
import type { MemberRecord } from "./member.ts";
import type { B2B } from "./state.ts";
import type { B2BInput } from "./wire.ts";

/** References to previous authentication that a login can continue. */
export type PriorReference = SessionReference & Pick<B2BInput<"magicLinks.authenticate">, "intermediate_session_token">;

/** The factors authenticated before. */
export interface PriorAuthentication {
  readonly intermediateSession?: IntermediateSession;
  readonly session?: Session;
}

export async function findPrior(b2b: B2B, input: PriorReference): Promise<PriorAuthentication> {
  const session = await b2b.sessions.find(input);
  const token = input.intermediate_session_token;
  return {
    ...(token !== undefined && { intermediateSession: b2b.intermediateSessions.get(token) }),
    ...(session && { session }),
  };
}

/** Returns the previous authentication that counts for this member. */
export function priorOf(
  b2b: B2B,
  { session, intermediateSession }: PriorAuthentication,
  { wire }: MemberRecord,
): PriorAuthentication {
  if (intermediateSession) {
    if (!sameEmail(intermediateSession.email, wire.email_address)) {
      throw notForOrganization("The intermediate session belongs to another email address than the member's.");
    }
    checkTransfer(b2b, intermediateSession, wire.organization_id);
  }
  return {
    ...(intermediateSession && { intermediateSession }),
    // Another member's session is ignored: https://stytch.com/docs/b2b/api/authenticate-magic-link
    ...(session?.ownerId === wire.member_id && { session }),
  };
}

/**
 * Returns the intermediate session for a discovery call. One with a member's password is rejected, since the password is
 * not valid in another organization: https://stytch.com/docs/b2b/api/passwords-authenticate
 */
export function discoverySession(b2b: B2B, token: string): IntermediateSession {
  const session = b2b.intermediateSessions.get(token);
  checkTransfer(b2b, session, undefined);
  return session;
}

function checkTransfer(b2b: B2B, { organizationId, factors }: IntermediateSession, target: string | undefined): void {
  if (organizationId === target || b2b.passwords.areCrossOrganization) return;
  if (!factors.some((factor) => factor.type === "password")) return;
  throw notForOrganization(
    "The intermediate session has a password factor, which is valid only in its own organization.",
  );
}

function notForOrganization(message: string) {
  return badRequest("invalid_intermediate_session_token_for_organization", message);
}
