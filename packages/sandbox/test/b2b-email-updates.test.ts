import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { clientOf, movableClock } from "./sandbox-client.ts";

const clock = movableClock();
let sandbox: Sandbox;
let b2b: ReturnType<typeof clientOf>["b2b"];
let ada: string;

const ACME = { organization_id: "acme" };
const OLD = "ada@acme.example";
const NEW = "Ada.Lovelace@acme.example";

beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
  ({ b2b } = clientOf(sandbox));
});
afterAll(() => sandbox.close());

beforeEach(async () => {
  sandbox.reset();
  await b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
  ada = await signUp(OLD);
});

async function signUp(email_address: string): Promise<string> {
  await b2b("magicLinks.email.loginOrSignup", { ...ACME, email_address });
  const { body } = await b2b("magicLinks.authenticate", { magic_links_token: lastEmail()?.token });
  return body.member_id;
}

function lastEmail() {
  return sandbox.outbox.list().at(-1);
}

function start(more: object = {}, member_id = ada) {
  return b2b("organizations.members.startEmailUpdate", { ...ACME, member_id, email_address: NEW, ...more });
}

const TAKEN = { status: 400, body: { error_type: "duplicate_member_email" } };

test("changes a member's email address by the link emailed to the new one", async () => {
  const started = await start({ login_redirect_url: "https://app.acme.example/moved" });
  expect(started.body).toMatchObject({ member_id: ada, member: { email_address: OLD } });
  const message = lastEmail();
  expect(message).toMatchObject({ to: NEW, operation: "organizations.members.startEmailUpdate" });
  expect(message?.link).toMatch(
    /^https:\/\/app\.acme\.example\/moved\?stytch_token_type=multi_tenant_magic_links&token=/,
  );

  const { body } = await b2b("magicLinks.authenticate", { magic_links_token: message?.token });
  expect(body).toMatchObject({
    member_id: ada,
    member_authenticated: true,
    member: { email_address: NEW, email_address_verified: true, status: "active" },
  });
  const [retired] = body.member.retired_email_addresses;
  expect(retired.email_address).toBe(OLD);
  const [factor] = body.member_session.authentication_factors;
  expect(factor.email_factor).toEqual({ email_id: body.method_id, email_address: NEW });
  expect(retired.email_id).not.toBe(body.method_id);
  const again = await b2b("magicLinks.authenticate", { magic_links_token: message?.token });
  expect(again).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_magic_link" } });
});

test("changes it by code, and allows changing back to the old address", async () => {
  await start({ delivery_method: "EMAIL_OTP" });
  const { to, code } = lastEmail() ?? {};
  expect(to).toBe(NEW);
  const authenticate = (email_address: string, code: string | undefined) =>
    b2b("otps.email.authenticate", { ...ACME, email_address, code });
  expect((await authenticate(OLD, code)).status).toBe(404);
  const moved = await authenticate(NEW.toUpperCase(), code);
  expect(moved.body.member).toMatchObject({ member_id: ada, email_address: NEW, email_address_verified: true });
  await start({ delivery_method: "EMAIL_OTP", email_address: OLD });
  const back = await authenticate(OLD, lastEmail()?.code);
  expect(back.body.member).toMatchObject({
    email_address: OLD,
    retired_email_addresses: [{ email_address: NEW }],
  });
});

test("reserves the new address for five minutes", async () => {
  const grace = await signUp("grace@acme.example");
  await start();
  const { token } = lastEmail() ?? {};
  expect(await start({}, grace)).toMatchObject(TAKEN);
  expect(await b2b("organizations.members.create", { ...ACME, email_address: NEW })).toMatchObject(TAKEN);
  expect((await start()).status).toBe(200);
  clock.forward(5);
  const late = await b2b("magicLinks.authenticate", { magic_links_token: token });
  expect(late).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_magic_link" } });
  expect((await start({}, grace)).status).toBe(200);
});

test("lets a member release its new address immediately", async () => {
  await start();
  await b2b("magicLinks.authenticate", { magic_links_token: lastEmail()?.token });
  await b2b("organizations.members.update", { ...ACME, member_id: ada, email_address: OLD, unlink_email: true });
  expect((await b2b("organizations.members.create", { ...ACME, email_address: NEW })).status).toBe(200);
});

test("releases the address of a deleted member", async () => {
  await start({ delivery_method: "EMAIL_OTP" });
  const { code } = lastEmail() ?? {};
  await b2b("organizations.members.delete", { ...ACME, member_id: ada });
  const authenticated = await b2b("otps.email.authenticate", { ...ACME, email_address: NEW, code });
  expect(authenticated).toMatchObject({ status: 404, body: { error_type: "member_not_found" } });
  expect((await b2b("organizations.members.create", { ...ACME, email_address: NEW })).status).toBe(200);
});

test("changes nothing and sends no email if the update cannot start", async () => {
  const created = await b2b("organizations.members.create", { ...ACME, email_address: "grace@acme.example" });
  const grace = created.body.member_id;
  const before = sandbox.outbox.list().length;
  const problem = async (more: object, member?: string) => (await start(more, member)).body.error_type;
  expect(await problem({}, grace)).toBe("email_unverified_for_update");
  expect(await problem({ email_address: OLD })).toBe("duplicate_member_email");
  expect(await problem({ email_address: "grace@acme.example" })).toBe("duplicate_member_email");
  expect(await problem({ delivery_method: "PIGEON" })).toBe("invalid_delivery_method");
  expect(await problem({ login_redirect_url: "/moved" })).toBe("invalid_login_redirect_url");
  expect(await problem({}, "member-test-1")).toBe("member_not_found");
  expect(sandbox.outbox.list()).toHaveLength(before);
});
