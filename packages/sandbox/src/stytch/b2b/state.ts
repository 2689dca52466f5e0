import type { World } from "../../world.ts";
import type { JwtKeys } from "../jwt.ts";
import { LinkStore } from "../links.ts";
import { SessionStore } from "../sessions.ts";
import { IntermediateSessionStore } from "./intermediate-session-store.ts";
import { MemberStore } from "./member-store.ts";
import { OrganizationStore } from "./organization-store.ts";

/** Everything that one project holds in the B2B API. */
export interface B2B {
  readonly world: World;
  readonly keys: JwtKeys;
  readonly organizations: OrganizationStore;
  readonly members: MemberStore;
  readonly links: LinkStore;
  /** Member sessions; the owner is the member. */
  readonly sessions: SessionStore;
  readonly intermediateSessions: IntermediateSessionStore;
}

export function createB2B(world: World, keys: JwtKeys, projectId: string): B2B {
  return {
    world,
    keys,
    organizations: new OrganizationStore(world),
    members: new MemberStore(world),
    links: new LinkStore(world),
    sessions: new SessionStore(world, keys, projectId),
    intermediateSessions: new IntermediateSessionStore(world),
  };
}
