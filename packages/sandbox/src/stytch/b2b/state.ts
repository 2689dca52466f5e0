import type { World } from "../../world.ts";
import type { JwtKeys } from "../jwt.ts";
import { emptyLinkData, type LinkData, LinkStore } from "../links.ts";
import { emptyOtpData, type OtpData, OtpStore } from "../otps.ts";
import { emptySessionData, type SessionData, SessionStore } from "../sessions.ts";
import {
  emptyIntermediateSessionData,
  type IntermediateSessionData,
  IntermediateSessionStore,
} from "./intermediate-session-store.ts";
import { emptyMemberData, type MemberData } from "./member.ts";
import { MemberPasswords } from "./member-passwords.ts";
import { MemberStore } from "./member-store.ts";
import { emptyOrganizationData, type OrganizationData, OrganizationStore } from "./organization-store.ts";

/** All data of one project in the B2B API: plain data that `v8.serialize` supports. */
export interface B2BData {
  readonly organizations: OrganizationData;
  readonly members: MemberData;
  readonly links: LinkData;
  readonly otps: OtpData;
  readonly sessions: SessionData;
  readonly intermediateSessions: IntermediateSessionData;
}

export function emptyB2BData(): B2BData {
  return {
    organizations: emptyOrganizationData(),
    members: emptyMemberData(),
    links: emptyLinkData(),
    otps: emptyOtpData(),
    sessions: emptySessionData(),
    intermediateSessions: emptyIntermediateSessionData(),
  };
}

/** The state of one project in the B2B API. */
export interface B2B {
  readonly world: World;
  readonly keys: JwtKeys;
  readonly data: B2BData;
  readonly organizations: OrganizationStore;
  readonly members: MemberStore;
  readonly passwords: MemberPasswords;
  readonly links: LinkStore;
  readonly otps: OtpStore;
  /** Member sessions; the owner is the member. */
  readonly sessions: SessionStore;
  readonly intermediateSessions: IntermediateSessionStore;
}

export function createB2B(world: World, keys: JwtKeys, projectId: string, data: B2BData = emptyB2BData()): B2B {
  const members = new MemberStore(world, data.members);
  return {
    world,
    keys,
    data,
    organizations: new OrganizationStore(world, data.organizations),
    members,
    passwords: new MemberPasswords(members, data.members),
    links: new LinkStore(world, data.links),
    otps: new OtpStore(world, data.otps),
    sessions: new SessionStore(world, keys, projectId, data.sessions),
    intermediateSessions: new IntermediateSessionStore(world, data.intermediateSessions),
  };
}
