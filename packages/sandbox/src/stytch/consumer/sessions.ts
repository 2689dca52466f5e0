import type { Session as UserSession } from "@linkwright/stytch-types/consumer";
import { toTimestamp } from "../../clock.ts";
import { badRequest, notFound } from "../errors.ts";
import type { AuthenticationFactor, Session, SessionInput, SessionReference } from "../sessions.ts";
import type { ConsumerHandlers } from "./handlers.ts";
import { notPermitted, rolesOf } from "./rbac.ts";
import type { Consumer } from "./state.ts";
import type { UserRecord } from "./user-record.ts";
import type { ConsumerOutput } from "./wire.ts";

/** Returns the session of a request if it is the user's own. Another user's session is ignored. */
export async function ownSession(
  { sessions }: Consumer,
  user: UserRecord,
  reference: SessionReference,
): Promise<Session | undefined> {
  const session = await sessions.find(reference);
  return session?.ownerId === user.userId ? session : undefined;
}

type SessionFields = Pick<ConsumerOutput<"passwords.authenticate">, "session" | "session_token" | "session_jwt">;

/**
 * Returns the session fields of a sign-in: the user's own session continues, and a new one starts only if a duration is
 * given.
 */
export async function renewOrStart(
  consumer: Consumer,
  user: UserRecord,
  own: Session | undefined,
  factors: AuthenticationFactor[],
  input: SessionInput,
): Promise<SessionFields> {
  const { session_duration_minutes: minutes, session_custom_claims: claims } = input;
  if (own) {
    consumer.sessions.renew(own, input, factors);
    return sessionResponse(consumer, own, user);
  }
  if (minutes === undefined) return { session_token: "", session_jwt: "" };
  return sessionResponse(consumer, consumer.sessions.start(user.userId, factors, minutes, claims), user);
}

async function sessionResponse(
  consumer: Consumer,
  session: Session,
  user: UserRecord,
): Promise<Required<SessionFields>> {
  return {
    session: sessionView(session, user),
    session_token: session.token,
    session_jwt: await consumer.sessions.jwt(session, rolesOf(user)),
  };
}

function sessionView(session: Session, user: UserRecord): UserSession {
  return {
    session_id: session.id,
    user_id: session.ownerId,
    started_at: toTimestamp(session.startedAt),
    last_accessed_at: toTimestamp(session.lastAccessedAt),
    expires_at: toTimestamp(session.expiresAt),
    attributes: { ip_address: "", user_agent: "" },
    authentication_factors: session.factors,
    roles: rolesOf(user),
    custom_claims: session.customClaims,
  };
}

export const sessions = {
  "sessions.get"(input, { tenant: { users, sessions } }) {
    const user = users.get(input.user_id);
    return { sessions: sessions.ofOwner(user.userId).map((session) => sessionView(session, user)) };
  },

  async "sessions.authenticate"(input, { tenant: consumer }) {
    const session = await consumer.sessions.authenticate(input);
    if (input.authorization_check) throw notPermitted(input.authorization_check);
    const user = consumer.users.get(session.ownerId);
    consumer.sessions.renew(session, input);
    return { user: consumer.users.view(user), ...(await sessionResponse(consumer, session, user)) };
  },

  async "sessions.revoke"(input, { tenant: { sessions } }) {
    const { session_id: id, session_token, session_jwt } = input;
    const given = [id, session_token, session_jwt].filter((value) => value !== undefined);
    if (given.length === 0)
      throw badRequest("no_session_revoke_arguments", "Send a session_id, session_token or session_jwt to revoke.");
    if (given.length > 1)
      throw badRequest("too_many_session_revoke_arguments", "Send only one reference to the session.");
    const session = id === undefined ? await sessions.authenticate(input) : sessions.byId(id);
    if (!session) throw notFound("session_not_found", "No active session has this ID.");
    sessions.revoke(session);
    return {};
  },

  async "sessions.getJWKS"(_input, { tenant: { keys } }) {
    return { keys: await keys.publicKeys() };
  },
} satisfies Partial<ConsumerHandlers>;
