import type fc from "fast-check";
import { expect } from "vitest";
import type { SandboxResponse } from "../sandbox-client.ts";

/** A place where a person may sign in: an organization, or the consumer side of a project. */
export interface Place {
  /** Number of the project, whose credentials it takes. */
  project: number;
  /** The organization, in the B2B API. */
  organization?: string;
}

/** A person in a place: a member or a user. */
export interface Account {
  readonly place: Place;
  readonly email: string;
  status: "absent" | "pending" | "active" | "deleted";
  /** ID of the member or user, once there is one. */
  id: string | undefined;
}

export interface Link {
  readonly token: string;
  readonly account: Account;
  readonly verifier: string | undefined;
  readonly invite: boolean;
  readonly expiresAt: number;
  over: boolean;
}

export interface Session {
  readonly account: Account;
  readonly token: string;
  /** Every JWT it was given, all of which name it as long as it lives. */
  readonly jwts: string[];
  expiresAt: number;
  over: boolean;
}

/** A discovery link, or the intermediate session it brings. */
interface Discovery {
  readonly email: string;
  readonly project: number;
  readonly token: string;
  readonly expiresAt: number;
  over: boolean;
}

/** What should hold, in the plainest terms. */
export interface Model {
  readonly accounts: readonly Account[];
  readonly links: Link[];
  readonly sessions: Session[];
  readonly discoveries: Discovery[];
  readonly intermediates: Discovery[];
}

interface RedeemInput {
  token: string;
  verifier: string | undefined;
  minutes: number;
}

export type SessionReference = { session_token: string } | { session_jwt: string };

/** How one API names what both can do. Every call says by which project's credentials it is made. */
export interface Dialect {
  /** What a link makes of someone new before they have clicked it. */
  readonly statusWhenSent: "pending" | "active";
  readonly inviteError: string;
  send(account: Account, minutes: number, challenge: string | undefined): Promise<SandboxResponse>;
  invite(account: Account, minutes: number): Promise<SandboxResponse>;
  redeem(project: number, input: RedeemInput): Promise<SandboxResponse>;
  authenticate(project: number, session: SessionReference, minutes: number | undefined): Promise<SandboxResponse>;
  revoke(project: number, session: SessionReference): Promise<SandboxResponse>;
  remove(account: Account): Promise<SandboxResponse>;
  /** The ID of the member or user that an answer is about. */
  owner(response: SandboxResponse): string;
  sessionOf(response: SandboxResponse): { session_token: string; session_jwt: string };
  emailedToken(email: string): string;
}

/** The real thing, and the clock it is on. */
export interface World {
  readonly api: Dialect;
  now(): number;
  forward(minutes: number): void;
}

type Step = (model: Model, world: World) => Promise<void>;

/** A command by its name, which a failure's report shows with what was chosen. */
export function command<Choice>(name: string, choice: fc.Arbitrary<Choice>, step: (choice: Choice) => Step) {
  return choice.map((chosen): fc.AsyncCommand<Model, World> => {
    const run = step(chosen);
    return { check: () => true, run, toString: () => `${name}(${JSON.stringify(chosen)})` };
  });
}

export function expectResponse(response: SandboxResponse, expected: string): void {
  expect(response.status === 200 ? "200" : `${response.status} ${response.body.error_type}`).toBe(expected);
}

/** Notes a session that a sign-in has started, and holds it to be the account's own. */
export function started(
  model: Model,
  world: World,
  account: Account,
  response: SandboxResponse,
  minutes: number,
): void {
  account.id ??= world.api.owner(response);
  expect(world.api.owner(response)).toBe(account.id);
  account.status = "active";
  const { session_token, session_jwt } = world.api.sessionOf(response);
  model.sessions.push({
    account,
    token: session_token,
    jwts: [session_jwt],
    expiresAt: world.now() + minutes * 60_000,
    over: false,
  });
}

export function picked<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % Math.max(items.length, 1)];
}

export function isLive(thing: { over: boolean; expiresAt: number }, world: World): boolean {
  return !thing.over && world.now() < thing.expiresAt;
}

export function referenceTo(session: Session, jwt: number | null): SessionReference {
  const chosen = jwt === null ? undefined : picked(session.jwts, jwt);
  return chosen === undefined ? { session_token: session.token } : { session_jwt: chosen };
}
