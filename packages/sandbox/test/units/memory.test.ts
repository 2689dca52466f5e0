import { expect, test } from "vitest";
import { minutesAfter } from "../../src/clock.ts";
import { createIds, emptyIdsData } from "../../src/ids.ts";
import { addTo, emptyOutboxData, takeFrom } from "../../src/outbox.ts";
import { AddressMoves } from "../../src/stytch/b2b/address-moves.ts";
import {
  emptyIntermediateSessionData,
  IntermediateSessionStore,
} from "../../src/stytch/b2b/intermediate-session-store.ts";
import { createJwtKeys } from "../../src/stytch/jwt.ts";
import { emptyLinkData, LinkStore } from "../../src/stytch/links.ts";
import { emptyOtpData, OtpStore } from "../../src/stytch/otps.ts";
import { emptySessionData, SessionStore } from "../../src/stytch/sessions.ts";
import { sweep } from "../../src/stytch/sweep.ts";
import type { World } from "../../src/world.ts";
import { movableClock } from "../sandbox-client.ts";

/** Maximum number of used or expired links and passcodes that are distinguished from unknown ones. */
const REMEMBERED = 10_000;

function newWorld() {
  const clock = movableClock();
  const world: World = { now: clock.now, ids: createIds(emptyIdsData(1)), outbox: { add() {} } };
  return { world, clock };
}

const linkOf = (subject: string) => ({ flow: "flow", subject, methodId: "m", minutes: 5 });
const providerError = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { type: string }).type;
  }
  return "none";
};

test("sweeps two entries at a time in cycles and deletes expired ones", () => {
  const map = new Map(["a", "b", "c"].map((key) => [key, key]));
  const seen: string[] = [];
  const look = () => sweep(map, (item) => seen.push(item));
  look();
  look();
  look();
  expect(seen.join("")).toBe("abcabc");
  const one = new Map([["a", "a"]]);
  sweep(one, (item) => one.delete(item));
  expect(one.size).toBe(0);
  sweep(one, () => expect.unreachable());
});

test("remembers a limited number of ended links, and all valid ones", () => {
  const { world, clock } = newWorld();
  const data = emptyLinkData();
  const links = new LinkStore(world, data);
  const first = links.issue(linkOf("first"));
  for (let count = 1; count < REMEMBERED; count += 1) links.issue(linkOf(`${count}`));
  expect([data.byToken.size, data.bySubject.size]).toEqual([REMEMBERED, REMEMBERED]);
  clock.forward(5);
  expect(providerError(() => links.redeemable("flow", first.token, undefined))).toBe("unable_to_auth_magic_link");
  const kept = links.issue({ ...linkOf("kept"), minutes: 60 });
  expect(data.byToken.size).toBe(REMEMBERED - 1);
  expect(providerError(() => links.redeemable("flow", first.token, undefined))).toBe("magic_link_not_found");
  for (let count = 0; count < 2 * REMEMBERED; count += 1) links.issue({ ...linkOf(`late ${count}`), minutes: 0 });
  expect(data.byToken.size).toBeLessThanOrEqual(REMEMBERED);
  expect(data.bySubject.size).toBeLessThanOrEqual(REMEMBERED);
  expect(links.redeemable("flow", kept.token, undefined)).toBe(kept);
});

test("revokes a subject's links, or only invites, without counting ended ones", () => {
  const { world, clock } = newWorld();
  const data = emptyLinkData();
  const links = new LinkStore(world, data);
  links.issue(linkOf("ada"));
  clock.forward(5);
  const [login, invite, other] = [
    links.issue(linkOf("ada")),
    links.issue({ ...linkOf("ada"), invite: true }),
    links.issue(linkOf("bob")),
  ];
  expect(links.revoke("ada", "invites")).toBe(1);
  expect([login.spent, invite.spent]).toEqual([false, true]);
  expect(links.revoke("ada", "invites")).toBe(0);
  expect(links.revoke("ada")).toBe(1);
  expect([login.spent, other.spent]).toEqual([true, false]);
  expect(links.revoke("nobody")).toBe(0);
  links.spend(other);
  expect(data.bySubject.has("bob")).toBe(false);
});

test("remembers a limited number of ended passcodes, and all valid ones", () => {
  const { world, clock } = newWorld();
  const data = emptyOtpData();
  const otps = new OtpStore(world, data);
  const send = (method: string, minutes: number) =>
    otps.send({ method, flow: "flow", ownerId: "", delivery: "sms", minutes }, { to: "", operation: "", subject: "" });
  send("kept", 60);
  for (let count = 1; count < REMEMBERED; count += 1) send(`${count}`, 5);
  expect(data.byMethod.size).toBe(REMEMBERED);
  clock.forward(5);
  const code = data.byMethod.get("1")?.code ?? "";
  expect(providerError(() => otps.redeemable("1", "flow", code))).toBe("unable_to_auth_otp_code");
  for (let count = 0; count < REMEMBERED; count += 1) send(`late ${count}`, 0);
  expect(data.byMethod.size).toBeLessThanOrEqual(REMEMBERED);
  expect(providerError(() => otps.redeemable("1", "flow", code))).toBe("otp_code_not_found");
  const kept = data.byMethod.get("kept");
  expect(otps.redeemable("kept", "flow", kept?.code ?? "")).toBe(kept);
  expect(providerError(() => otps.redeemable("kept", "another flow", kept?.code ?? ""))).toBe("otp_code_not_found");
});

test("deletes expired sessions and returns an owner's oldest first", () => {
  const { world, clock } = newWorld();
  const data = emptySessionData();
  const sessions = new SessionStore(world, createJwtKeys(world, {}), "project-test-1", data);
  const first = sessions.start("ada", [], 60, undefined);
  for (let count = 0; count < 20; count += 1) sessions.start(`${count}`, [], 5, undefined);
  clock.forward(5);
  expect(sessions.byId([...data.byId.keys()][1] ?? "")).toBeUndefined();
  for (let count = 0; count < 20; count += 1) sessions.start("ada", [], 60, undefined);
  expect([data.byId.size, data.byToken.size, data.byOwner.size]).toEqual([21, 21, 1]);
  expect(sessions.ofOwner("ada")[0]).toBe(first);
  clock.forward(55);
  expect(sessions.ofOwner("ada")).toHaveLength(20);
  const [kept] = sessions.ofOwner("ada");
  sessions.revokeOwner("ada", kept);
  expect(sessions.ofOwner("ada")).toEqual([kept]);
  sessions.revokeOwner("ada");
  expect([data.byId.size, data.byToken.size, data.byOwner.size]).toEqual([0, 0, 0]);
});

test("deletes expired intermediate sessions", () => {
  const { world, clock } = newWorld();
  const data = emptyIntermediateSessionData();
  const store = new IntermediateSessionStore(world, data);
  for (let count = 0; count < 20; count += 1) store.issue("ada@acme.example", []);
  clock.forward(9.9);
  const good = store.issue("ada@acme.example", []);
  expect(data.byToken.size).toBe(21);
  clock.forward(0.1);
  for (let count = 0; count < 20; count += 1) store.issue("ada@acme.example", []);
  expect(data.byToken.size).toBe(21);
  expect(store.get(good.token)).toBe(good);
  clock.forward(9.9);
  expect(providerError(() => store.get(good.token))).toBe("intermediate_session_not_found");
  expect(data.byToken.has(good.token)).toBe(false);
});

test("deletes expired address changes", () => {
  const { world, clock } = newWorld();
  const data = new Map();
  const moves = new AddressMoves(world, data);
  const begin = (place: string, memberId = "ada") =>
    moves.begin(place, { memberId, address: place, expiresAt: minutesAfter(world.now(), 5) });
  for (const place of ["a", "b", "c"]) begin(place);
  clock.forward(3);
  begin("b");
  expect([...data.keys()]).toEqual(["a", "c", "b"]);
  clock.forward(2);
  expect([moves.to("a"), moves.to("b")?.address]).toEqual([undefined, "b"]);
  begin("d", "bob");
  expect([...data.keys()]).toEqual(["b", "d"]);
  moves.endAllOf("ada");
  expect([...data.keys()]).toEqual(["d"]);
  moves.end("d");
  expect(data.size).toBe(0);
});

test("drops the oldest messages of the outbox, returned or not", () => {
  const data = emptyOutboxData();
  const entry = (to: string) => ({ to, operation: "a.b", subject: "", at: "" });
  for (let count = 0; count < 10_000; count += 1) addTo(data, entry(`${count}`));
  expect(data.entries.size).toBe(10_000);
  expect(takeFrom(data, { to: "1" })?.to).toBe("1");
  for (const name of ["x", "y"]) addTo(data, entry(name));
  expect([data.entries.size, data.waiting.size]).toEqual([10_000, 10_000]);
  expect(takeFrom(data, {})?.to).toBe("2");
  expect(takeFrom(data, { to: "y", operation: "a.*" })?.to).toBe("y");
  expect(takeFrom(data, { to: "x", operation: "a.c" })).toBeUndefined();
});
