import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientOf } from "./sandbox-client.ts";

// https://stytch.com/docs/b2b/guides/testing/sandbox-values and https://stytch.com/docs/guides/testing/sandbox-values

let sandbox: Sandbox;
let b2b: ReturnType<typeof clientOf>["b2b"];
let consumer: ReturnType<typeof clientOf>["consumer"];

beforeAll(async () => {
  sandbox = await startSandbox();
  ({ b2b, consumer } = clientOf(sandbox));
});
afterAll(() => sandbox.close());

const EMAIL = "sandbox@stytch.com";
const ORGANIZATION = "organization-test-007d9d4a-deac-4a87-ba0a-e6e8afba4d4b";
const LINK = "DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=";
const LINK_OVER = "3pzjQpgksDlGKWEwUq2Up--hCHC_0oamfLHyfspKDFU=";
const LINK_UNKNOWN = "CprTtwhnRNiMBiUS2jSLcWYrfuO2POeBNdo5HhW6qTM=";
const SESSION = "WJtR5BCy38Szd5AfoDpf0iqFKEt4EE5JhjlWUY7l3FtY";
const UNKNOWN = "59cnLELtq5cFVS6uYK9f-pAWzBkhqZl8AvLhbhOvKNWw";
const USER = "user-test-e3795c81-f849-4167-bfda-e4a6e9c280fd";

test.each([
  ["magicLinks.email.loginOrSignup", { email_address: EMAIL, organization_id: ORGANIZATION }],
  ["magicLinks.email.invite", { email_address: EMAIL, organization_id: ORGANIZATION }],
  ["magicLinks.email.discovery.send", { email_address: EMAIL }],
  ["magicLinks.authenticate", { magic_links_token: LINK }],
  ["magicLinks.discovery.authenticate", { discovery_magic_links_token: LINK }],
])("B2B %s accepts its test value repeatedly", async (operation, input) => {
  for (const _time of [1, 2]) expect((await b2b(operation, input)).status).toBe(200);
});

test.each([
  ["magicLinks.email.send", { email: EMAIL }],
  ["magicLinks.email.loginOrCreate", { email: EMAIL }],
  ["magicLinks.email.invite", { email: EMAIL }],
  ["magicLinks.authenticate", { token: LINK }],
  ["oauth.authenticate", { token: "hdPVZHHX0UoRa7hJTuuPHi1vlddffSnoweRbVFf5-H8g" }],
  ["sessions.authenticate", { session_token: SESSION }],
  ["passwords.create", { email: EMAIL, password: "any" }],
  ["passwords.authenticate", { email: EMAIL, password: "any" }],
  ["totps.create", { user_id: USER }],
  ["totps.authenticate", { user_id: USER, totp_code: "000000" }],
  ["totps.recoveryCodes", { user_id: USER }],
  ["totps.recover", { user_id: USER, recovery_code: "a1b2-c3d4-e5f6" }],
])("consumer %s accepts its test value repeatedly", async (operation, input) => {
  for (const _time of [1, 2]) expect((await consumer(operation, input)).status).toBe(200);
});

test("returns the published errors for test tokens", async () => {
  const over = { status: 401, body: { error_type: "unable_to_auth_magic_link" } };
  const unknown = { status: 404, body: { error_type: "magic_link_not_found" } };
  expect(await b2b("magicLinks.authenticate", { magic_links_token: LINK_OVER })).toMatchObject(over);
  expect(await b2b("magicLinks.authenticate", { magic_links_token: LINK_UNKNOWN })).toMatchObject(unknown);
  const discover = (token: string) => b2b("magicLinks.discovery.authenticate", { discovery_magic_links_token: token });
  expect(await discover(LINK_OVER)).toMatchObject(over);
  expect(await discover(LINK_UNKNOWN)).toMatchObject(unknown);
  expect(await consumer("magicLinks.authenticate", { token: LINK_OVER })).toMatchObject(over);
  expect(await consumer("magicLinks.authenticate", { token: LINK_UNKNOWN })).toMatchObject(unknown);
  expect(await consumer("sessions.authenticate", { session_token: UNKNOWN })).toMatchObject({
    status: 404,
    body: { error_type: "session_not_found" },
  });
  expect(await consumer("oauth.authenticate", { token: UNKNOWN })).toMatchObject({
    status: 400,
    body: { error_type: "oauth_token_not_found" },
  });
});

test.each([
  ["otps.email.send", { email: EMAIL }, "email_id"],
  ["otps.sms.send", { phone_number: "+10000000000" }, "phone_id"],
  ["otps.whatsapp.send", { phone_number: "+10000000000" }, "phone_id"],
])("accepts the passcode 000000 for the method of %s, and continues its session", async (operation, input, field) => {
  const method_id = (await consumer(operation, input)).body[field];
  const { status, body } = await consumer("otps.authenticate", { method_id, code: "000000" });
  expect([status, body.method_id]).toEqual([200, method_id]);
  const { session_token } = body;
  expect((await consumer("sessions.authenticate", { session_token })).body.session_token).toBe(session_token);
  expect((await consumer("otps.authenticate", { method_id, code: "111111" })).status).not.toBe(200);
});

test("sends nothing to test values and creates no users for them", async () => {
  expect(sandbox.outbox.list()).toEqual([]);
  expect((await consumer("users.search")).body.results).toEqual([]);
  expect((await b2b("organizations.search")).body.organizations).toEqual([]);
});

test("treats the test address like any other in a custom organization", async () => {
  await b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
  await b2b("magicLinks.email.loginOrSignup", { organization_id: "acme", email_address: EMAIL });
  expect(sandbox.outbox.list().at(-1)?.to).toBe(EMAIL);
});
