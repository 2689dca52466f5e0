import type { AuthenticationFactor as Factor } from "@linkwright/stytch-types/b2b";
import { minutesAfter, toTimestamp } from "../clock.ts";
import type { World } from "../world.ts";
import type { B2BInput } from "./b2b/wire.ts";
import { badRequest, notFound } from "./errors.ts";
import { type JwtKeys, SESSION_CLAIM, sessionClaim } from "./jwt.ts";
import { sweep } from "./sweep.ts";

type Times = "last_authenticated_at" | "created_at" | "updated_at";

/** An authentication factor of a session, as in Stytch's responses. */
export type AuthenticationFactor = Factor & Required<Pick<Factor, Times>>;

/** A signed-in member or user. */
export interface Session {
  readonly id: string;
  readonly token: string;
  /** ID of the member or user. */
  readonly ownerId: string;
  readonly startedAt: Date;
  lastAccessedAt: Date;
  expiresAt: Date;
  factors: AuthenticationFactor[];
  customClaims: Record<string, unknown>;
}

/** The two ways to reference a session in a request. */
export type SessionReference = Pick<B2BInput<"sessions.authenticate">, "session_token" | "session_jwt">;

/** Request fields for the session that is started or renewed. */
export type SessionInput = Pick<
  B2BInput<"sessions.authenticate">,
  "session_duration_minutes" | "session_custom_claims"
>;

const LARGEST_CLAIMS_BYTES = 4096;
/** https://stytch.com/docs/b2b/api/authenticate-session: custom claims with these names are ignored. */
const RESERVED_CLAIMS = new Set(["iss", "sub", "aud", "exp", "nbf", "iat", "jti"]);

export interface SessionData {
  readonly byId: Map<string, Session>;
  readonly byToken: Map<string, Session>;
  readonly byOwner: Map<string, Set<Session>>;
}

export function emptySessionData(): SessionData {
  return { byId: new Map(), byToken: new Map(), byOwner: new Map() };
}

/** The sessions of one API of one project. */
export class SessionStore {
  readonly #world: World;
  readonly #keys: JwtKeys;
  readonly #projectId: string;
  readonly #data: SessionData;

  constructor(world: World, keys: JwtKeys, projectId: string, data: SessionData) {
    this.#world = world;
    this.#keys = keys;
    this.#projectId = projectId;
    this.#data = data;
  }

  start(
    ownerId: string,
    factors: AuthenticationFactor[],
    minutes: number,
    claims: SessionInput["session_custom_claims"],
  ) {
    const now = this.#world.now();
    const session: Session = {
      id: `session-test-${this.#world.ids.uuid()}`,
      token: this.#world.ids.token(),
      ownerId,
      startedAt: now,
      lastAccessedAt: now,
      expiresAt: minutesAfter(now, minutes),
      factors,
      customClaims: mergedClaims({}, claims),
    };
    const { byId, byToken, byOwner } = this.#data;
    sweep(byId, (oldest) => !this.#live(oldest));
    byId.set(session.id, session);
    byToken.set(session.token, session);
    const ofOwner = byOwner.get(ownerId);
    if (ofOwner) ofOwner.add(session);
    else byOwner.set(ownerId, new Set([session]));
    return session;
  }

  /** Records a use of the session: a duration extends it, claims are merged, and factors are added. */
  renew(session: Session, input: SessionInput, factors: readonly AuthenticationFactor[] = []): void {
    const now = this.#world.now();
    const customClaims = mergedClaims(session.customClaims, input.session_custom_claims);
    if (input.session_duration_minutes !== undefined) {
      session.expiresAt = minutesAfter(now, input.session_duration_minutes);
    }
    session.customClaims = customClaims;
    session.lastAccessedAt = now;
    session.factors.push(...factors);
  }

  /** Returns the active session that a request references by a token or a JWT. */
  async authenticate(reference: SessionReference): Promise<Session> {
    const session = await this.find(reference);
    if (session) return session;
    if (reference.session_token === undefined && reference.session_jwt === undefined) {
      throw badRequest("no_session_arguments", "Send a session_token or a session_jwt.");
    }
    throw notFound("session_not_found", "No active session has this token or JWT.");
  }

  /** Like `authenticate`, but returns undefined if the session does not exist or none is given. */
  async find({ session_token: token, session_jwt: jwt }: SessionReference): Promise<Session | undefined> {
    if (token !== undefined && jwt !== undefined) {
      throw badRequest("too_many_session_arguments", "Send either a session_token or a session_jwt, not both.");
    }
    if (token !== undefined) return this.#live(this.#data.byToken.get(token));
    if (jwt === undefined) return undefined;
    if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(jwt)) {
      throw badRequest("unable_to_parse_session_jwt", "session_jwt is not a JWT.");
    }
    const claim = (await this.#keys.verify(this.#projectId, jwt))?.[SESSION_CLAIM];
    return this.byId((claim as { id?: string } | undefined)?.id ?? "");
  }

  byId(id: string): Session | undefined {
    return this.#live(this.#data.byId.get(id));
  }

  /** Returns the owner's active sessions, oldest first. */
  ofOwner(ownerId: string): Session[] {
    return [...(this.#data.byOwner.get(ownerId) ?? [])].filter((session) => this.#live(session));
  }

  revoke(session: Session): void {
    const { byId, byToken, byOwner } = this.#data;
    byId.delete(session.id);
    byToken.delete(session.token);
    const ofOwner = byOwner.get(session.ownerId);
    ofOwner?.delete(session);
    if (ofOwner?.size === 0) byOwner.delete(session.ownerId);
  }

  /** Revokes all of the owner's sessions, except one if given. */
  revokeOwner(ownerId: string, except?: Session): void {
    for (const session of [...(this.#data.byOwner.get(ownerId) ?? [])]) {
      if (session !== except) this.revoke(session);
    }
  }

  /** Returns a new JWT for the session. */
  jwt(session: Session, roles: readonly string[], claims: Record<string, unknown> = {}): Promise<string> {
    const payload = { ...session.customClaims, ...claims, ...sessionClaim({ ...session, roles }) };
    return this.#keys.sign(this.#projectId, session.ownerId, payload);
  }

  /** Returns an active session. An expired session is deleted on access. */
  #live(session: Session | undefined): Session | undefined {
    if (session === undefined || session.expiresAt > this.#world.now()) return session;
    this.revoke(session);
    return undefined;
  }
}

/** An authentication factor without its times. */
export type UntimedFactor = Omit<Factor, Times>;

/** Returns a factor that was authenticated now. */
export function newFactor(now: Date, factor: UntimedFactor): AuthenticationFactor {
  const at = toTimestamp(now);
  return { last_authenticated_at: at, created_at: at, updated_at: at, ...factor };
}

/** Returns the session factor of a magic link. */
export function magicLinkFactor(
  now: Date,
  factor: Pick<Factor, "email_factor"> | Pick<Factor, "embeddable_magic_link_factor">,
): AuthenticationFactor {
  const delivery = "email_factor" in factor ? "email" : "embedded";
  return newFactor(now, { type: "magic_link", delivery_method: delivery, ...factor });
}

/** Throws for invalid claims, before anything is changed. */
export function checkCustomClaims(claims: SessionInput["session_custom_claims"]): void {
  mergedClaims({}, claims);
}

function mergedClaims(
  current: Record<string, unknown>,
  changes: Record<string, unknown> | undefined,
): Record<string, unknown> {
  const merged = { ...current };
  for (const [name, value] of Object.entries(changes ?? {})) {
    if (name.startsWith("https://stytch.com/")) {
      throw badRequest("stytch_claims_in_custom_claims", `${name} is a reserved claim.`);
    }
    if (RESERVED_CLAIMS.has(name)) continue;
    if (value === null) delete merged[name];
    else merged[name] = value;
  }
  if (Buffer.byteLength(JSON.stringify(merged)) > LARGEST_CLAIMS_BYTES) {
    throw badRequest("custom_claims_too_large", "Custom claims must not exceed four kilobytes in total.");
  }
  return merged;
}
