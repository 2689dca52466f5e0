import type fc from "fast-check";
import { expect } from "vitest";
import type { SandboxResponse } from "../sandbox-client.ts";

/** A place to sign in to: an organization, or the consumer API of a project. */
export interface Place {
  /** Number of the project whose credentials it uses. */
  project: number;
  /** The organization, in the B2B API. */
  organization?: string;
}

/** A user in a place: a member or a consumer user. */
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
  /** Every JWT issued for it, all valid as long as the session. */
  readonly jwts: string[];
  expiresAt: number;
  over: boolean;
}

/** A discovery link, or its intermediate session. */
interface Discovery {
  readonly email: string;
  readonly project: number;
  readonly token: string;
  readonly expiresAt: number;
  over: boolean;
}

/** The expected state. */
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

/** The common commands in the terms of one API. Every call states the project whose credentials it uses. */
export interface Dialect {
  /** Status of a new user before they open the link. */
  readonly statusWhenSent: "pending" | "active";
  readonly inviteError: string;
  send(account: Account, minutes: number, challenge: string | undefined): Promise<SandboxResponse>;
  invite(account: Account, minutes: number): Promise<SandboxResponse>;
  redeem(project: number, input: RedeemInput): Promise<SandboxResponse>;
  authenticate(project: number, session: SessionReference, minutes: number | undefined): Promise<SandboxResponse>;
  revoke(project: number, session: SessionReference): Promise<SandboxResponse>;
  remove(account: Account): Promise<SandboxResponse>;
  /** Returns the ID of the member or user in a response. */
  owner(response: SandboxResponse): string;
  sessionOf(response: SandboxResponse): { session_token: string; session_jwt: string };
  emailedToken(email: string): string;
}

/** The sandbox under test, and its clock. */
export interface World {
  readonly api: Dialect;
  now(): number;
  forward(minutes: number): void;
}

type Step = (model: Model, world: World) => Promise<void>;

/** A command with its name, which failure reports show with the chosen values. */
export function command<Choice>(name: string, choice: fc.Arbitrary<Choice>, step: (choice: Choice) => Step) {
  return choice.map((chosen): fc.AsyncCommand<Model, World> => {
    const run = step(chosen);
    return { check: () => true, run, toString: () => `${name}(${JSON.stringify(chosen)})` };
  });
}

export function expectResponse(response: SandboxResponse, expected: string): void {
  expect(response.status === 200 ? "200" : `${response.status} ${response.body.error_type}`).toBe(expected);
}

/** Records a session that a sign-in has started, and expects it to be the account's own. */
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
