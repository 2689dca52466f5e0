import { beforeEach, expect, test } from "vitest";
import { sandboxOfFile } from "./sandbox-client.ts";

const ACME = { organization_id: "acme" };
const ADA = "ada@acme.example";
const NUMBER = "+12025550162";

const { clock, sandbox, b2b, lastMessage } = await sandboxOfFile();
let member_id: string;

beforeEach(async () => {
  sandbox.reset();
  for (const slug of ["acme", "other"]) {
    await b2b("organizations.create", { organization_name: slug, organization_slug: slug });
  }
  member_id = (await create(ADA)).body.member_id;
});

const create = (email_address: string, more: object = {}) =>
  b2b("organizations.members.create", { ...ACME, email_address, ...more });
const update = (more: object, id = member_id) =>
  b2b("organizations.members.update", { ...ACME, member_id: id, ...more });
const get = async (id = member_id) => (await b2b("organizations.members.get", { ...ACME, member_id: id })).body.member;
const remove = (id = member_id) => b2b("organizations.members.delete", { ...ACME, member_id: id });
test("creates a member with the given fields only", async () => {
  const { roles, created_at, updated_at, ...rest } = await get();
  expect(rest).toEqual({
    organization_id: expect.stringMatching(/^organization-test-/),
    member_id,
    email_address: ADA,
    email_address_verified: false,
    retired_email_addresses: [],
    status: "active",
    name: "",
    is_admin: false,
    is_breakglass: false,
    is_locked: false,
    mfa_enrolled: false,
    mfa_phone_number: "",
    mfa_phone_number_verified: false,
    default_mfa_method: "",
    member_password_id: "",
    totp_registration_id: "",
    trusted_metadata: {},
    untrusted_metadata: {},
    oauth_registrations: [],
    sso_registrations: [],
  });
  expect(roles).toEqual([{ role_id: "stytch_member", sources: [{ type: "direct_assignment", details: {} }] }]);
  expect([created_at, updated_at]).toEqual(["2026-04-15T12:00:00Z", "2026-04-15T12:00:00Z"]);
});

test.each([
  ["name", "Ada"],
  ["external_id", "employee-1"],
  ["is_breakglass", true],
  ["mfa_enrolled", true],
  ["mfa_phone_number", NUMBER],
  ["trusted_metadata", { plan: "team" }],
  ["untrusted_metadata", { theme: "dark" }],
])("sets %s to %j on creation or update without changing other fields", async (field, value) => {
  const before = await get();
  clock.forward(1);
  const { body } = await update({ [field]: value });
  const at = clock.now().toISOString().replace(".000", "");
  expect(body.member).toEqual({ ...before, [field]: value, updated_at: at });
  expect(
    (await create("new@acme.example", { [field]: field === "external_id" ? "other" : value })).body.member,
  ).toMatchObject({ [field]: field === "external_id" ? "other" : value });
});

test("replaces roles, and removes all with an empty list", async () => {
  const roles = async (given: object) =>
    (await update(given)).body.member.roles.map(({ role_id }: { role_id: string }) => role_id);
  expect(await roles({ roles: ["editor", "stytch_admin", "editor"] })).toEqual([
    "stytch_member",
    "editor",
    "stytch_admin",
  ]);
  expect((await get()).is_admin).toBe(true);
  expect(await roles({ name: "Ada" })).toEqual(["stytch_member", "editor", "stytch_admin"]);
  expect(await roles({ roles: [] })).toEqual(["stytch_member"]);
});

test("adds roles by email domain, ignoring case, to the assigned roles", async () => {
  await update({ roles: ["editor"] });
  const assignments = [
    { domain: "ACME.example", role_id: "editor" },
    { domain: "acme.example", role_id: "reader" },
    { domain: "other.example", role_id: "stytch_admin" },
  ];
  await b2b("organizations.update", { ...ACME, rbac_email_implicit_role_assignments: assignments });
  const { roles, is_admin } = await get();
  const direct = { type: "direct_assignment", details: {} };
  const byDomain = (email_domain: string) => ({ type: "email_assignment", details: { email_domain } });
  expect(roles).toEqual([
    { role_id: "stytch_member", sources: [direct] },
    { role_id: "editor", sources: [direct, byDomain("ACME.example")] },
    { role_id: "reader", sources: [byDomain("acme.example")] },
  ]);
  expect(is_admin).toBe(false);
});

test("sets a phone number once and treats an empty string as none", async () => {
  expect((await update({ mfa_phone_number: "" })).status).toBe(200);
  expect((await update({ mfa_phone_number: NUMBER })).status).toBe(200);
  const second = await update({ mfa_phone_number: "+12025550199" });
  expect(second).toMatchObject({ status: 400, body: { error_type: "duplicate_member_phone_number_for_member" } });
});

// E.164: a plus sign, a country code that does not start with 0, and 7 to 15 digits in all
test.each([
  ["+1234567", true],
  ["+123456", false],
  ["+123456789012345", true],
  ["+1234567890123456", false],
  ["+0123456789", false],
  ["1234567890", false],
  ["+1 2345678", false],
  ["x+12345678", false],
])("accepts %s as a phone number: %s", async (mfa_phone_number, good) => {
  const error = good ? undefined : "invalid_phone_number";
  expect((await update({ mfa_phone_number })).body.error_type).toBe(error);
  expect((await create("new@acme.example", { mfa_phone_number })).body.error_type).toBe(error);
});

test("requires the default MFA method to be set up", async () => {
  const error = async (more: object) => (await update(more)).body.error_type;
  expect(await error({ default_mfa_method: "sms_otp" })).toBe("default_mfa_member_missing_factor");
  expect(await error({ default_mfa_method: "totp" })).toBe("default_mfa_member_missing_factor");
  expect(await error({ default_mfa_method: "sms_otp", mfa_phone_number: NUMBER })).toBeUndefined();
  await b2b("totps.create", { ...ACME, member_id });
  expect(await error({ default_mfa_method: "totp" })).toBe("default_mfa_member_missing_factor");
  await b2b("totps.migrate", { ...ACME, member_id, secret: "MZXW6YTB", recovery_codes: [] });
  expect(await error({ default_mfa_method: "totp" })).toBeUndefined();
  await b2b("organizations.members.deleteMFAPhoneNumber", { ...ACME, member_id });
  expect((await get()).default_mfa_method).toBe("totp");
  await b2b("organizations.members.deleteTOTP", { ...ACME, member_id });
  expect((await get()).default_mfa_method).toBe("");
});

test("keeps external IDs unique within an organization and lets them be reassigned", async () => {
  const duplicate = { status: 400, body: { error_type: "duplicate_member_external_id" } };
  await update({ external_id: "one" });
  expect((await update({ external_id: "one" })).status).toBe(200);
  expect(await create("bob@acme.example", { external_id: "one" })).toMatchObject(duplicate);
  const bob = (await create("bob@acme.example")).body.member_id;
  expect(await update({ external_id: "one" }, bob)).toMatchObject(duplicate);
  const elsewhere = { organization_id: "other", email_address: ADA, external_id: "one" };
  expect((await b2b("organizations.members.create", elsewhere)).status).toBe(200);
  await update({ external_id: "two" });
  expect((await get("two")).member_id).toBe(member_id);
  expect((await update({ external_id: "one" }, bob)).status).toBe(200);
  expect((await get("one")).member_id).toBe(bob);
  await remove("one");
  expect((await update({ external_id: "one" })).status).toBe(200);
});

test("retires or unlinks the previous address on a change", async () => {
  const addresses = async (more: object) => {
    const { body } = await update(more);
    const retired = body.member.retired_email_addresses.map((each: { email_address: string }) => each.email_address);
    return [body.member.email_address, retired];
  };
  const [NEW, NEXT] = ["lovelace@acme.example", "king@acme.example"];
  expect(await addresses({ email_address: ADA.toUpperCase() })).toEqual([ADA, []]);
  expect(await addresses({ email_address: NEW })).toEqual([NEW, [ADA]]);
  expect((await create(ADA)).body.error_type).toBe("duplicate_member_email");
  expect(await addresses({ email_address: NEXT, unlink_email: true })).toEqual([NEXT, [ADA]]);
  expect((await create(NEW)).status).toBe(200);
  // Changing back to a retired address makes it current again.
  expect(await addresses({ email_address: ADA })).toEqual([ADA, [NEXT]]);
  expect((await update({ email_address: NEW })).body.error_type).toBe("duplicate_member_email");
  const byOld = await b2b("organizations.members.get", { ...ACME, email_address: NEXT });
  expect(byOld).toMatchObject({ status: 404, body: { error_type: "member_not_found" } });
});

test("makes a changed address unverified", async () => {
  await b2b("magicLinks.email.loginOrSignup", { ...ACME, email_address: ADA });
  await b2b("magicLinks.authenticate", { magic_links_token: lastMessage()?.token });
  expect((await update({ name: "Ada" })).body.member.email_address_verified).toBe(true);
  expect((await update({ email_address: "king@acme.example" })).body.member.email_address_verified).toBe(false);
});

test("deletes a member with its sessions, links, passcodes and pending address changes", async () => {
  await b2b("magicLinks.email.loginOrSignup", { ...ACME, email_address: ADA });
  const { session_token } = (await b2b("magicLinks.authenticate", { magic_links_token: lastMessage()?.token })).body;
  await b2b("otps.sms.send", { ...ACME, member_id, mfa_phone_number: NUMBER, session_token });
  await b2b("organizations.members.startEmailUpdate", { ...ACME, member_id, email_address: "king@acme.example" });
  const { token } = lastMessage() ?? {};
  expect((await remove()).body.member_id).toBe(member_id);
  expect((await b2b("sessions.authenticate", { session_token })).status).toBe(404);
  expect((await b2b("magicLinks.authenticate", { magic_links_token: token })).status).toBe(401);
  expect((await create("king@acme.example")).status).toBe(200);
  expect((await create(ADA)).status).toBe(200);
  expect((await remove()).status).toBe(404);
});

test("reactivates a deleted member with the identifiers that are still available", async () => {
  await b2b("magicLinks.email.loginOrSignup", { ...ACME, email_address: ADA });
  await b2b("magicLinks.authenticate", { magic_links_token: lastMessage()?.token });
  await update({ external_id: "one", email_address: "king@acme.example" });
  await update({ email_address: "lovelace@acme.example" });
  await b2b("magicLinks.email.loginOrSignup", { ...ACME, email_address: "lovelace@acme.example" });
  await b2b("magicLinks.authenticate", { magic_links_token: lastMessage()?.token });
  await remove();
  const bob = (await create(ADA, { external_id: "one" })).body.member_id;
  const reactivate = () => b2b("organizations.members.reactivate", { ...ACME, member_id });
  const taken = await reactivate();
  expect(taken).toMatchObject({ status: 400, body: { error_type: "duplicate_member_external_id" } });
  await b2b("organizations.members.deleteExternalId", { ...ACME, member_id: bob });
  const { body } = await reactivate();
  expect(body.member).toMatchObject({ status: "active", external_id: "one", email_address: "lovelace@acme.example" });
  expect(body.member.retired_email_addresses).toMatchObject([{ email_address: "king@acme.example" }]);
  expect((await get("one")).member_id).toBe(member_id);
});

test("unlinks a retired address by ID or address, ignoring case", async () => {
  const unlink = (more: object) => b2b("organizations.members.unlinkRetiredEmail", { ...ACME, member_id, ...more });
  for (const by of ["email_id", "email_address"] as const) {
    await update({ email_address: "king@acme.example" });
    const [retired] = (await update({ email_address: `${by}@acme.example` })).body.member.retired_email_addresses.slice(
      -1,
    );
    const value = by === "email_address" ? retired[by].toUpperCase() : retired[by];
    expect((await unlink({ [by]: "nonesuch@acme.example" })).body.error_type).toBe("email_not_found");
    const { body } = await unlink({ [by]: value });
    expect(body.member.retired_email_addresses).not.toContainEqual(retired);
    expect((await create(retired.email_address)).status).toBe(200);
    await remove(
      (await b2b("organizations.members.get", { ...ACME, email_address: retired.email_address })).body.member_id,
    );
  }
});
