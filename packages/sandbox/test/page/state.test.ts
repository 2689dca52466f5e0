import { expect, test } from "vitest";
import { clientOf } from "../sandbox-client.ts";
import { emailMember, open, start, texts } from "./setup.ts";

const cellsOf = (table: string) => `#state [aria-labelledby=state-${table}] tbody td`;

test("shows the state and its changes", async () => {
  const sandbox = await start();
  const { b2b, consumer, upvio } = clientOf(sandbox);
  const page = await open(sandbox, { hash: "#/state" });
  await expect
    .poll(() => texts(page, "#state h2"))
    .toEqual(["Organizations 0", "Members 0", "Users 0", "Active sessions 0", "Businesses 0", "Patients 0"]);
  expect(await texts(page, "#state .table:has(#state-users) .note")).toEqual([
    "None yet. Create one with Stytch consumer's magicLinks.email.loginOrCreate or users.create.",
  ]);

  const { organization_id, member_id } = await emailMember(sandbox);
  await expect.poll(() => texts(page, cellsOf("members"))).toContain(member_id);
  expect(await texts(page, cellsOf("organizations"))).toEqual(
    expect.arrayContaining(["Analytical Engines", organization_id, "1"]),
  );
  expect(await texts(page, cellsOf("members"))).toEqual(expect.arrayContaining(["ada@example.com", "pending"]));

  const magic_links_token = sandbox.outbox.list()[0]?.token;
  const { session_token } = (await b2b("magicLinks.authenticate", { magic_links_token })).body;
  await expect.poll(() => texts(page, cellsOf("members"))).toContain("active");
  expect(await texts(page, cellsOf("sessions"))).toEqual(
    expect.arrayContaining(["stytch/b2b", "ada@example.com", "magic_link", `${session_token.slice(0, 6)}…`]),
  );

  await consumer("magicLinks.email.loginOrCreate", { email: "grace@example.com" });
  await upvio("patients.create", {
    businessId: sandbox.credentials.businessId,
    name: "Mary Somerville",
    email: "mary@example.com",
  });
  await expect.poll(() => texts(page, cellsOf("patients"))).toEqual(expect.arrayContaining(["mary@example.com"]));
  expect(await texts(page, cellsOf("users"))).toEqual(expect.arrayContaining(["grace@example.com"]));
});

test("shows the newest hundred rows of a table with a note", async () => {
  const sandbox = await start();
  const { consumer } = clientOf(sandbox);
  for (let number = 1; number <= 101; number += 1) await consumer("users.create", { email: `u${number}@example.com` });
  const page = await open(sandbox, { hash: "#/state" });
  await expect.poll(() => texts(page, "#state-users")).toEqual(["Users 101"]);
  expect(await texts(page, "#state .table:has(#state-users) .note")).toEqual(["Showing the newest 100 of 101."]);
  const emails = await texts(page, `${cellsOf("users")}:first-child`);
  expect(emails).toHaveLength(100);
  expect([emails[0], emails[99]]).toEqual(["u101@example.com", "u2@example.com"]);
});

test("advances the clock and removes expired sessions", async () => {
  const sandbox = await start({ now: () => new Date("2026-04-15T12:00:00Z") });
  await emailMember(sandbox);
  const magic_links_token = sandbox.outbox.list()[0]?.token;
  await clientOf(sandbox).b2b("magicLinks.authenticate", { magic_links_token, session_duration_minutes: 60 });
  const page = await open(sandbox, { hash: "#/state" });
  await expect.poll(() => texts(page, "#state-sessions")).toEqual(["Active sessions 1"]);
  expect(await texts(page, "#clock")).toEqual(["2026-04-15 12:00 UTC"]);
  await page.getByLabel("Advance by").selectOption("1 hour");
  await page.getByRole("button", { name: "Advance" }).click();
  await expect.poll(() => texts(page, "#clock")).toEqual(["2026-04-15 13:00 UTC"]);
  await expect.poll(() => texts(page, "#state-sessions")).toEqual(["Active sessions 0"]);
  expect(sandbox.clock.now()).toEqual(new Date("2026-04-15T13:00:00Z"));
  expect(await texts(page, "#announcement")).toEqual(["The clock shows 2026-04-15 13:00 UTC."]);
});

test("confirms a reset, then clears everything", async () => {
  const sandbox = await start();
  await emailMember(sandbox);
  const page = await open(sandbox, { hash: "#/state" });
  await expect.poll(() => texts(page, "#state-members")).toEqual(["Members 1"]);
  const asked = page.waitForEvent("dialog");
  await page.getByRole("button", { name: "Reset…" }).click();
  expect((await asked).message()).toBe("Delete all messages, requests and state? Credentials stay valid.");
  await expect.poll(() => texts(page, "#state-members")).toEqual(["Members 0"]);
  expect(sandbox.outbox.list()).toEqual([]);
  await page.getByRole("tab", { name: "Outbox" }).click();
  expect(await texts(page, "#outbox h2:visible")).toEqual(["No messages yet"]);
});
