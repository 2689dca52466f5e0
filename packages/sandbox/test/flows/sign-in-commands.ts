import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect } from "vitest";
import type { SandboxResponse } from "../sandbox-client.ts";
import {
  type Account,
  command,
  expectResponse,
  isLive,
  type Link,
  type Model,
  picked,
  referenceTo,
  type Session,
  started,
  type World,
} from "./sign-in-model.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");
const index = fc.nat({ max: 30 });
const linkMinutes = fc.constantFrom(5, 6, 60);
const sessionMinutes = fc.constantFrom(5, 7, 60);
const verifier = fc.constantFrom("right" as const, "wrong" as const, "missing" as const);
const seldom = fc.constantFrom(false, false, false, true);

const send = command(
  "send",
  fc.record({ account: index, minutes: linkMinutes, pkce: fc.boolean() }),
  ({ account: which, minutes, pkce }) =>
    async (model, world) => {
      const account = picked(model.accounts, which);
      if (!account || account.status === "deleted") return;
      const code = pkce ? `verifier-of-link-${model.links.length}`.padEnd(43, "-") : undefined;
      const response = await world.api.send(account, minutes, code && sha256(code));
      expectResponse(response, "200");
      known(account, world, response);
      if (account.status === "absent") account.status = world.api.statusWhenSent;
      noteLink(model, world, account, { verifier: code, invite: false, minutes });
    },
);

const invite = command(
  "invite",
  fc.record({ account: index, minutes: linkMinutes }),
  ({ account: which, minutes }) =>
    async (model, world) => {
      const account = picked(model.accounts, which);
      if (!account || account.status === "deleted") return;
      const response = await world.api.invite(account, minutes);
      if (account.status === "active") return expectResponse(response, world.api.inviteError);
      expectResponse(response, "200");
      known(account, world, response);
      account.status = "pending";
      noteLink(model, world, account, { verifier: undefined, invite: true, minutes });
    },
);

function known(account: Account, world: World, response: SandboxResponse): void {
  account.id ??= world.api.owner(response);
  expect(world.api.owner(response)).toBe(account.id);
}

function noteLink(
  model: Model,
  world: World,
  account: Account,
  link: { verifier: string | undefined; invite: boolean; minutes: number },
): void {
  const token = world.api.emailedToken(account.email);
  expect(model.links.map((each) => each.token)).not.toContain(token);
  const expiresAt = world.now() + link.minutes * 60_000;
  model.links.push({ token, account, verifier: link.verifier, invite: link.invite, expiresAt, over: false });
}

const redeem = command(
  "redeem",
  fc.record({ link: index, verifier, elsewhere: seldom, minutes: sessionMinutes }),
  ({ link: which, ...how }) =>
    async (model, world) => {
      const link = picked(model.links, which);
      if (link) await tryLink(model, world, link, how);
    },
);

/** Redeems a link and checks the response against the model. */
async function tryLink(
  model: Model,
  world: World,
  link: Link,
  how: { verifier: "right" | "wrong" | "missing"; elsewhere: boolean; minutes: number },
): Promise<void> {
  const { project } = link.account.place;
  // Without a challenge, any verifier is an error.
  const given = { right: link.verifier, wrong: "w".repeat(43), missing: undefined }[how.verifier];
  const input = { token: link.token, verifier: given, minutes: how.minutes };
  const response = await world.api.redeem(how.elsewhere ? 1 - project : project, input);
  const expected = redemption(link, given, how.elsewhere, world);
  expectResponse(response, expected);
  if (expected !== "200") return;
  link.over = true;
  started(model, world, link.account, response, how.minutes);
}

function redemption(link: Link, given: string | undefined, atAnotherProject: boolean, world: World): string {
  if (atAnotherProject) return "404 magic_link_not_found";
  if (!isLive(link, world)) return "401 unable_to_auth_magic_link";
  if (link.verifier === undefined) return given === undefined ? "200" : "400 pkce_did_not_expect_code_verifier";
  if (given === undefined) return "400 pkce_expected_code_verifier";
  return given === link.verifier ? "200" : "400 pkce_mismatch";
}

const authenticate = command(
  "authenticate",
  fc.record({ session: index, jwt: fc.option(index), elsewhere: seldom, minutes: fc.option(sessionMinutes) }),
  ({ session: which, ...how }) =>
    async (model, world) => {
      const session = picked(model.sessions, which);
      if (session) await trySession(world, session, how);
    },
);

/** Authenticates a session by its token or one of its JWTs and checks the response against the model. */
async function trySession(
  world: World,
  session: Session,
  how: { jwt: number | null; elsewhere: boolean; minutes: number | null },
): Promise<void> {
  const { project } = session.account.place;
  const minutes = how.minutes ?? undefined;
  const response = await world.api.authenticate(
    how.elsewhere ? 1 - project : project,
    referenceTo(session, how.jwt),
    minutes,
  );
  const rejected = how.elsewhere || !isLive(session, world);
  expectResponse(response, rejected ? "404 session_not_found" : "200");
  if (rejected) return;
  expect(world.api.owner(response)).toBe(session.account.id);
  const { session_token, session_jwt } = world.api.sessionOf(response);
  expect(session_token).toBe(session.token);
  session.jwts.push(session_jwt);
  if (minutes !== undefined) session.expiresAt = world.now() + minutes * 60_000;
}

const revoke = command(
  "revoke",
  fc.record({ session: index, jwt: fc.option(index), elsewhere: seldom }),
  (choice) => async (model, world) => {
    const session = picked(model.sessions, choice.session);
    if (!session) return;
    const { project } = session.account.place;
    const reference = referenceTo(session, choice.jwt);
    const response = await world.api.revoke(choice.elsewhere ? 1 - project : project, reference);
    const rejected = choice.elsewhere || !isLive(session, world);
    expectResponse(response, rejected ? "404 session_not_found" : "200");
    if (!rejected) session.over = true;
  },
);

const remove = command("remove", fc.record({ account: index }), ({ account: which }) => async (model, world) => {
  const account = picked(model.accounts, which);
  if (account?.id === undefined || account.status === "deleted") return;
  expectResponse(await world.api.remove(account), "200");
  account.status = "deleted";
  for (const thing of [...model.links, ...model.sessions]) if (thing.account === account) thing.over = true;
});

const wait = command(
  "wait",
  fc.constantFrom(1, 5, 10, 55),
  (minutes) => async (_model, world) => world.forward(minutes),
);

/**
 * Commands of both APIs. `redeem` and `authenticate` are listed twice so that they are chosen as often as the others
 * together.
 */
export const commonCommands = [send, invite, redeem, redeem, authenticate, authenticate, revoke, remove, wait];

/** Tries every link and session again, to find any that became valid again. */
export async function tryAll(model: Model, world: World): Promise<void> {
  for (const link of [...model.links])
    await tryLink(model, world, link, { verifier: "right", elsewhere: false, minutes: 5 });
  for (const session of model.sessions) await trySession(world, session, { jwt: 0, elsewhere: false, minutes: null });
}
