import type { AuthenticationFactor as Factor } from "@linkwright/stytch-types/b2b";
import { minutesAfter, toTimestamp } from "../clock.ts";
import type { World } from "../world.ts";
import type { B2BInput } from "./b2b/wire.ts";
import { badRequest, notFound } from "./errors.ts";
import { type JwtKeys, SESSION_CLAIM, sessionClaim } from "./jwt.ts";
import { sweep } from "./sweep.ts";

type Times = "last_authenticated_at" | "created_at" | "updated_at";

/** How a session was authenticated, as Stytch's answers show it. */
export type AuthenticationFactor = Factor & Required<Pick<Factor, Times>>;

/** A signed-in member or user. */
export interface Session {
  readonly id: string;
  readonly token: string;
  /** The member or user. */
  readonly ownerId: string;
  readonly startedAt: Date;
  lastAccessedAt: Date;
  expiresAt: Date;
  factors: AuthenticationFactor[];
  customClaims: Record<string, unknown>;
}

/** The two ways in which a request names a session. */
export type SessionReference = Pick<B2BInput<"sessions.authenticate">, "session_token" | "session_jwt">;

/** What a request may say about the session it starts or renews. */
export type SessionInput = Pick<
  B2BInput<"sessions.authenticate">,
  "session_duration_minutes" | "session_custom_claims"
>;

const LARGEST_CLAIMS_BYTES = 4096;
/** https://stytch.com/docs/b2b/api/authenticate-session: custom claims by these names are ignored. */
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

  /** Notes a use of the session; a duration moves its end, claims are merged, factors are added. */
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

  /** The live session that a request names with either a token or a JWT. */
  async authenticate(reference: SessionReference): Promise<Session> {
    const session = await this.find(reference);
    if (session) return session;
    if (reference.session_token === undefined && reference.session_jwt === undefined) {
      throw badRequest("no_session_arguments", "Send a session_token or a session_jwt.");
    }
    throw notFound("session_not_found", "No live session has this token or JWT.");
  }

  /** As `authenticate`, but undefined for a session that is not there, and for no session named at all. */
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

  /** The owner's live sessions, oldest first. */
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

  /** Revokes all of the owner's sessions, or all but one. */
  revokeOwner(ownerId: string, except?: Session): void {
    for (const session of [...(this.#data.byOwner.get(ownerId) ?? [])]) {
      if (session !== except) this.revoke(session);
    }
  }

  /** A new JWT for the session. */
  jwt(session: Session, roles: readonly string[], claims: Record<string, unknown> = {}): Promise<string> {
    const payload = { ...session.customClaims, ...claims, ...sessionClaim({ ...session, roles }) };
    return this.#keys.sign(this.#projectId, session.ownerId, payload);
  }

  /** An expired session is dropped when it is next looked at. */
  #live(session: Session | undefined): Session | undefined {
    if (session === undefined || session.expiresAt > this.#world.now()) return session;
    this.revoke(session);
    return undefined;
  }
}

/** A proof of identity but for its times. */
export type UntimedFactor = Omit<Factor, Times>;

/** The factor of a proof that was given just now. */
export function newFactor(now: Date, factor: UntimedFactor): AuthenticationFactor {
  const at = toTimestamp(now);
  return { last_authenticated_at: at, created_at: at, updated_at: at, ...factor };
}

/** The factor that a magic link leaves in the session. */
export function magicLinkFactor(
  now: Date,
  factor: Pick<Factor, "email_factor"> | Pick<Factor, "embeddable_magic_link_factor">,
): AuthenticationFactor {
  const delivery = "email_factor" in factor ? "email" : "embedded";
  return newFactor(now, { type: "magic_link", delivery_method: delivery, ...factor });
}

/** Refuses bad claims before anything is changed. */
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
      throw badRequest("stytch_claims_in_custom_claims", `${name} is a claim of Stytch's own.`);
    }
    if (RESERVED_CLAIMS.has(name)) continue;
    if (value === null) delete merged[name];
    else merged[name] = value;
  }
  if (Buffer.byteLength(JSON.stringify(merged)) > LARGEST_CLAIMS_BYTES) {
    throw badRequest("custom_claims_too_large", "Custom claims may take up four kilobytes in all.");
  }
  return merged;
}
