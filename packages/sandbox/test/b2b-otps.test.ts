import { beforeEach, expect, test } from "vitest";
import { otherProject, sandboxOfFile } from "./sandbox-client.ts";

const { clock, sandbox, b2b, lastMessage } = await sandboxOfFile();
let organization_id: string;

beforeEach(async () => {
  sandbox.reset();
  organization_id = await newOrganization("Acme");
});

const email_address = "ada@acme.example";
const lastCode = () => lastMessage()?.code ?? "";
const wrongCode = () => (lastCode() === "000000" ? "111111" : "000000");

async function newOrganization(organization_name: string, more: object = {}): Promise<string> {
  return (await b2b("organizations.create", { organization_name, ...more })).body.organization.organization_id;
}

const send = (more: object = {}) => b2b("otps.email.loginOrSignup", { organization_id, email_address, ...more });
const authenticate = (more: object = {}) =>
  b2b("otps.email.authenticate", { organization_id, email_address, code: lastCode(), ...more });
const sendDiscovery = (more: object = {}) => b2b("otps.email.discovery.send", { email_address, ...more });
const discover = (more: object = {}) =>
  b2b("otps.email.discovery.authenticate", { email_address, code: lastCode(), ...more });

const notFound = { status: 404, body: { error_type: "otp_code_not_found" } };
const over = { status: 401, body: { error_type: "unable_to_auth_otp_code" } };

test("signs up a new member, then logs in", async () => {
  const sent = await send();
  expect(sent.body).toMatchObject({ member_created: true, member: { status: "pending" } });
  expect(lastMessage()).toMatchObject({
    to: email_address,
    operation: "otps.email.loginOrSignup",
    subject: "Sign up for Acme",
    code: expect.stringMatching(/^\d{6}$/),
  });
  const { status, body } = await authenticate();
  expect(status).toBe(200);
  expect(body).toMatchObject({
    member_authenticated: true,
    organization_id,
    method_id: expect.stringMatching(/^email-test-/),
    member: { member_id: sent.body.member_id, status: "active", email_address_verified: true },
    member_session: {
      expires_at: "2026-04-15T13:00:00Z",
      authentication_factors: [{ type: "email_otp", delivery_method: "email", email_factor: { email_address } }],
    },
  });
  expect((await send()).body.member_created).toBe(false);
  expect(lastMessage()?.subject).toBe("Log in to Acme");
});

test.each([
  ["signup_expiration_minutes", undefined, 10],
  ["signup_expiration_minutes", 2, 2],
  ["login_expiration_minutes", undefined, 10],
  ["login_expiration_minutes", 15, 15],
])("%s %s: works for %i minutes", async (field, value, minutes) => {
  if (field.startsWith("login")) await b2b("organizations.members.create", { organization_id, email_address });
  await send({ [field]: value });
  clock.forward(minutes);
  expect(await authenticate()).toMatchObject(over);
  await send({ [field]: value });
  clock.forward(minutes - 0.1);
  expect((await authenticate()).status).toBe(200);
});

test("accepts a passcode once, and keeps it after a wrong one", async () => {
  await send();
  expect(await authenticate({ code: wrongCode() })).toMatchObject(notFound);
  expect(await authenticate({ code: "abc" })).toMatchObject({ status: 400, body: { error_type: "invalid_code" } });
  expect((await authenticate()).status).toBe(200);
  expect(await authenticate()).toMatchObject(over);
});

test("accepts a passcode only for its organization, address and project", async () => {
  const other = await newOrganization("Other");
  await b2b("organizations.members.create", { organization_id: other, email_address });
  await b2b("organizations.members.create", { organization_id, email_address: "eve@acme.example" });
  await send();
  expect(await authenticate({ organization_id: other })).toMatchObject(notFound);
  expect(await authenticate({ email_address: "eve@acme.example" })).toMatchObject(notFound);
  expect(await discover()).toMatchObject(notFound);
  const unknown = await authenticate({ email_address: "nobody@acme.example" });
  expect(unknown).toMatchObject({ status: 404, body: { error_type: "member_not_found" } });
  const input = { organization_id, email_address, code: lastCode() };
  const foreign = await b2b("otps.email.authenticate", input, { stytch: otherProject() });
  expect(foreign).toMatchObject({ status: 404, body: { error_type: "organization_not_found" } });
  expect((await authenticate()).status).toBe(200);
});

test("invalidates earlier passcodes to the same address", async () => {
  await send();
  const first = lastCode();
  do await sendDiscovery();
  while (lastCode() === first);
  expect(await authenticate({ code: first })).toMatchObject(notFound);
  expect((await discover()).status).toBe(200);
});

test("revokes the passcode of a deleted member", async () => {
  const { body } = await send();
  await b2b("organizations.members.delete", { organization_id, member_id: body.member_id });
  await b2b("organizations.members.create", { organization_id, email_address });
  expect(await authenticate()).toMatchObject(notFound);
});

test("continues a session of the same member", async () => {
  await send();
  const { session_token, member_session } = (await authenticate()).body;
  await send();
  const { body } = await authenticate({ session_token });
  expect(body.member_session.member_session_id).toBe(member_session.member_session_id);
  expect(body.member_session.authentication_factors).toHaveLength(2);
});

test("enforces the organization's settings", async () => {
  await b2b("organizations.update", { organization_id, email_jit_provisioning: "NOT_ALLOWED" });
  expect(await send()).toMatchObject({ status: 400, body: { error_type: "email_jit_provisioning_not_allowed" } });
  await b2b("organizations.members.create", { organization_id, email_address });
  const restrict = (method: string) =>
    b2b("organizations.update", { organization_id, auth_methods: "RESTRICTED", allowed_auth_methods: [method] });
  await restrict("magic_link");
  const rejected = await send();
  expect(rejected.body.error_type).toBe("operation_restricted_by_organization_auth_methods");
  expect(sandbox.outbox.list()).toEqual([]);
  await restrict("email_otp");
  await send();
  expect((await authenticate()).body.member_authenticated).toBe(true);
});

test("discovery: verifies an address, then signs in to an organization", async () => {
  await sendDiscovery();
  expect(lastMessage()).toMatchObject({ to: email_address, operation: "otps.email.discovery.send" });
  const { body } = await discover();
  expect(body).toMatchObject({ email_address, discovered_organizations: [] });
  const created = await b2b("discovery.organizations.create", {
    intermediate_session_token: body.intermediate_session_token,
    organization_name: "Ada's",
  });
  expect(created.body.member_session.authentication_factors).toMatchObject([{ type: "email_otp" }]);
  expect(await discover()).toMatchObject(over);

  await sendDiscovery();
  const again = await discover();
  expect(again.body.discovered_organizations).toMatchObject([{ membership: { type: "active_member" } }]);
  expect(await discover({ email_address: "eve@acme.example" })).toMatchObject(notFound);
});

test.each([
  [undefined, 10],
  [2, 2],
  [15, 15],
])("discovery_expiration_minutes %s: works for %i minutes", async (discovery_expiration_minutes, minutes) => {
  await sendDiscovery({ discovery_expiration_minutes });
  clock.forward(minutes);
  expect(await discover()).toMatchObject(over);
  await sendDiscovery({ discovery_expiration_minutes });
  clock.forward(minutes - 0.1);
  expect((await discover()).status).toBe(200);
});

test.each([
  [{ login_expiration_minutes: 1 }, "invalid_expiration"],
  [{ signup_expiration_minutes: 16 }, "invalid_expiration"],
  [{ email_address: "ada" }, "invalid_email"],
])("rejects %j", async (more, error_type) => {
  expect(await send(more)).toMatchObject({ status: 400, body: { error_type } });
  expect(sandbox.outbox.list()).toEqual([]);
});
