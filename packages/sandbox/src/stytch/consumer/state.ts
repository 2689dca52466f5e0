import type { World } from "../../world.ts";
import type { JwtKeys } from "../jwt.ts";
import { LinkStore } from "../links.ts";
import { SessionStore } from "../sessions.ts";
import { UserStore } from "./user-store.ts";

/** Everything that one project holds in the consumer API. */
export interface Consumer {
  readonly world: World;
  readonly keys: JwtKeys;
  readonly users: UserStore;
  readonly links: LinkStore;
  /** User sessions; the owner is the user. */
  readonly sessions: SessionStore;
}

export function createConsumer(world: World, keys: JwtKeys, projectId: string): Consumer {
  return {
    world,
    keys,
    users: new UserStore(world),
    links: new LinkStore(world),
    sessions: new SessionStore(world, keys, projectId),
  };
}
