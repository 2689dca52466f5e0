import type { World } from "../../world.ts";
import type { JwtKeys } from "../jwt.ts";
import { emptyLinkData, type LinkData, LinkStore } from "../links.ts";
import { emptySessionData, type SessionData, SessionStore } from "../sessions.ts";
import { emptyUserData, type UserData, UserStore } from "./user-store.ts";

/** All that one project's consumer API remembers: plain data, fit for `v8.serialize`. */
export interface ConsumerData {
  readonly users: UserData;
  readonly links: LinkData;
  readonly sessions: SessionData;
}

export function emptyConsumerData(): ConsumerData {
  return { users: emptyUserData(), links: emptyLinkData(), sessions: emptySessionData() };
}

/** Everything that one project holds in the consumer API. */
export interface Consumer {
  readonly world: World;
  readonly keys: JwtKeys;
  readonly data: ConsumerData;
  readonly users: UserStore;
  readonly links: LinkStore;
  /** User sessions; the owner is the user. */
  readonly sessions: SessionStore;
}

export function createConsumer(
  world: World,
  keys: JwtKeys,
  projectId: string,
  data: ConsumerData = emptyConsumerData(),
): Consumer {
  return {
    world,
    keys,
    data,
    users: new UserStore(world, data.users),
    links: new LinkStore(world, data.links),
    sessions: new SessionStore(world, keys, projectId, data.sessions),
  };
}
