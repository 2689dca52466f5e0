import type { World } from "../../world.ts";
import type { B2B } from "../b2b/state.ts";
import type { JwtKeys } from "../jwt.ts";
import { emptyLinkData, type LinkData, LinkStore } from "../links.ts";
import { emptyM2MClientData, type M2MClientData, M2MClientStore } from "../m2m/client-store.ts";
import { emptyOtpData, type OtpData, OtpStore } from "../otps.ts";
import { emptySessionData, type SessionData, SessionStore } from "../sessions.ts";
import { emptyUserData, type UserData, UserStore } from "./user-store.ts";

/** All data of one project in the consumer API: plain data that `v8.serialize` supports. */
export interface ConsumerData {
  readonly users: UserData;
  readonly links: LinkData;
  readonly otps: OtpData;
  readonly sessions: SessionData;
  readonly m2mClients: M2MClientData;
}

export function emptyConsumerData(): ConsumerData {
  return {
    users: emptyUserData(),
    links: emptyLinkData(),
    otps: emptyOtpData(),
    sessions: emptySessionData(),
    m2mClients: emptyM2MClientData(),
  };
}

/** The state of one project in the consumer API. */
export interface Consumer {
  readonly world: World;
  readonly projectId: string;
  readonly keys: JwtKeys;
  readonly data: ConsumerData;
  readonly users: UserStore;
  readonly links: LinkStore;
  readonly otps: OtpStore;
  /** User sessions; the owner is the user. */
  readonly sessions: SessionStore;
  /** Project-wide: the B2B API has no operations for them. */
  readonly m2mClients: M2MClientStore;
  /** The B2B state of the same project, which the project's metrics include. */
  readonly b2b: B2B;
}

export function createConsumer(
  world: World,
  keys: JwtKeys,
  projectId: string,
  b2b: B2B,
  data: ConsumerData = emptyConsumerData(),
): Consumer {
  return {
    world,
    projectId,
    keys,
    data,
    users: new UserStore(world, data.users),
    links: new LinkStore(world, data.links),
    otps: new OtpStore(world, data.otps),
    sessions: new SessionStore(world, keys, projectId, data.sessions),
    m2mClients: new M2MClientStore(world, data.m2mClients),
    b2b,
  };
}
