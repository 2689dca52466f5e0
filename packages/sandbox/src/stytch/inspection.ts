import { toTimestamp } from "../clock.ts";
import { type Listing, listingOf } from "../listing.ts";
import type { MemberRecord } from "./b2b/member.ts";
import type { OrganizationRecord } from "./b2b/organization-store.ts";
import type { B2BData } from "./b2b/state.ts";
import { roleIdsOf } from "./b2b/views.ts";
import type { ConsumerData } from "./consumer/state.ts";
import type { UserRecord } from "./consumer/user-record.ts";
import type { Session } from "./sessions.ts";

interface OrganizationRow {
  id: string;
  name: string;
  slug: string;
  /** Number of members. */
  members: number;
  createdAt: string;
}

interface MemberRow {
  id: string;
  organizationId: string;
  email: string;
  name: string;
  status: string;
  roles: string[];
  createdAt: string;
}

interface UserRow {
  id: string;
  /** All email addresses. */
  email: string[];
  /** All phone numbers. */
  phone: string[];
  name: string;
  status: string;
  createdAt: string;
}

interface SessionRow {
  id: string;
  api: "stytch/b2b" | "stytch/consumer";
  /** The member's or user's email address; its ID if there is none. */
  owner: string;
  ownerId: string;
  /** The factors that authenticated the session, such as `magic_link`. */
  factors: string[];
  /** The beginning of the token: enough to recognize it, too little to use it. */
  token: string;
  startedAt: string;
  expiresAt: string;
}

/** The state of all Stytch projects for display. */
export interface StytchInspection {
  organizations: Listing<OrganizationRow>;
  members: Listing<MemberRow>;
  users: Listing<UserRow>;
  sessions: Listing<SessionRow>;
}

/** The data of one project. */
interface ProjectData {
  readonly b2b: B2BData;
  readonly consumer: ConsumerData;
}

interface OwnedSession {
  api: SessionRow["api"];
  session: Session;
  /** The member's or user's email address. */
  address: string | undefined;
}

export function inspectStytch(projects: readonly ProjectData[], now: Date): StytchInspection {
  return {
    organizations: listingOf(
      projects.flatMap(({ b2b }) => [...b2b.organizations.byId.values()]),
      organizationRow,
    ),
    members: listingOf(
      projects.flatMap(({ b2b }) => [...b2b.members.byId.values()].map((member) => ({ b2b, member }))),
      memberRow,
    ),
    users: listingOf(
      projects.flatMap(({ consumer }) => [...consumer.users.byId.values()]),
      userRow,
    ),
    sessions: listingOf(
      projects
        .flatMap((project) => [...memberSessions(project), ...userSessions(project)])
        .filter(({ session }) => session.expiresAt > now)
        .sort((one, other) => one.session.startedAt.getTime() - other.session.startedAt.getTime()),
      sessionRow,
    ),
  };
}

function memberSessions({ b2b }: ProjectData): OwnedSession[] {
  return [...b2b.sessions.byId.values()].map((session) => {
    return { api: "stytch/b2b", session, address: b2b.members.byId.get(session.ownerId)?.wire.email_address };
  });
}

function userSessions({ consumer }: ProjectData): OwnedSession[] {
  return [...consumer.sessions.byId.values()].map((session) => {
    return { api: "stytch/consumer", session, address: consumer.users.byId.get(session.ownerId)?.emails[0]?.email };
  });
}

function organizationRow({ wire, memberIds }: OrganizationRecord): OrganizationRow {
  return {
    id: wire.organization_id,
    name: wire.organization_name,
    slug: wire.organization_slug,
    members: memberIds.size,
    createdAt: wire.created_at,
  };
}

function memberRow({ b2b, member }: { b2b: B2BData; member: MemberRecord }): MemberRow {
  const { wire } = member;
  const organization = b2b.organizations.byId.get(wire.organization_id);
  return {
    id: wire.member_id,
    organizationId: wire.organization_id,
    email: wire.email_address,
    name: wire.name,
    status: wire.status,
    roles: organization ? roleIdsOf(member, organization) : [],
    createdAt: wire.created_at,
  };
}

function userRow(user: UserRecord): UserRow {
  const { first_name, middle_name, last_name } = user.name;
  return {
    id: user.userId,
    email: user.emails.map(({ email }) => email),
    phone: user.phoneNumbers.map(({ phone_number }) => phone_number),
    name: [first_name, middle_name, last_name].filter(Boolean).join(" "),
    status: user.status,
    createdAt: toTimestamp(user.createdAt),
  };
}

function sessionRow({ api, session, address }: OwnedSession): SessionRow {
  return {
    id: session.id,
    api,
    owner: address ?? session.ownerId,
    ownerId: session.ownerId,
    factors: session.factors.map(({ type }) => type),
    token: `${session.token.slice(0, 6)}…`,
    startedAt: toTimestamp(session.startedAt),
    expiresAt: toTimestamp(session.expiresAt),
  };
}
