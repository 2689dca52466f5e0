import { minutesAfter } from "../../clock.ts";
import type { World } from "../../world.ts";
import { notFound } from "../errors.ts";
import type { AuthenticationFactor } from "../sessions.ts";
import { sweep } from "../sweep.ts";

/** The factors that a user has authenticated before being signed in to an organization. */
export interface IntermediateSession {
  readonly token: string;
  readonly email: string;
  readonly factors: AuthenticationFactor[];
  /** The organization of the login, if any. */
  readonly organizationId: string | undefined;
  readonly expiresAt: Date;
}

// https://stytch.com/docs/b2b/api/authenticate-discovery-magic-link: valid for 10 minutes
const LIFETIME_MINUTES = 10;

export interface IntermediateSessionData {
  readonly byToken: Map<string, IntermediateSession>;
}

export function emptyIntermediateSessionData(): IntermediateSessionData {
  return { byToken: new Map() };
}

export class IntermediateSessionStore {
  readonly #world: World;
  readonly #data: IntermediateSessionData;

  constructor(world: World, data: IntermediateSessionData) {
    this.#world = world;
    this.#data = data;
  }

  issue(email: string, factors: AuthenticationFactor[], organizationId?: string): IntermediateSession {
    const session: IntermediateSession = {
      token: this.#world.ids.token(),
      email,
      factors,
      organizationId,
      expiresAt: minutesAfter(this.#world.now(), LIFETIME_MINUTES),
    };
    const { byToken } = this.#data;
    sweep(byToken, (oldest) => !this.#isLive(oldest) && byToken.delete(oldest.token));
    byToken.set(session.token, session);
    return session;
  }

  get(token: string): IntermediateSession {
    const session = this.#data.byToken.get(token);
    if (session && this.#isLive(session)) return session;
    this.#data.byToken.delete(token);
    throw notFound("intermediate_session_not_found", "No active intermediate session has this token.");
  }

  /** Ends an intermediate session whose factors were moved to a member session. */
  consume(session: IntermediateSession): void {
    this.#data.byToken.delete(session.token);
  }

  #isLive(session: IntermediateSession): boolean {
    return session.expiresAt > this.#world.now();
  }
}
