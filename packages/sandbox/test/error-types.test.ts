import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { DescribedApi } from "@linkwright/testing/described-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientOf } from "./sandbox-client.ts";

let sandbox: Sandbox;
let client: ReturnType<typeof clientOf>;

beforeAll(async () => {
  sandbox = await startSandbox();
  client = clientOf(sandbox);
});
afterAll(() => sandbox.close());

const apis = {
  b2b: new DescribedApi("stytch/b2b"),
  consumer: new DescribedApi("stytch/consumer"),
} as const;

// https://stytch.com/docs/b2b/api/errors and https://stytch.com/docs/api/errors
const TYPES: Record<string, string> = {
  code: "invalid_code",
  code_challenge: "invalid_pkce_code_challenge",
  code_verifier: "invalid_pkce_code_verifier",
  discovery_expiration_minutes: "invalid_expiration",
  discovery_magic_links_token: "invalid_token",
  discovery_redirect_url: "invalid_discovery_redirect_url",
  email: "invalid_email",
  email_address: "invalid_email",
  expiration_minutes: "invalid_expiration",
  hash: "invalid_hash",
  hash_type: "invalid_hash_type",
  invite_expiration_minutes: "invalid_expiration",
  invite_magic_link_url: "invalid_invite_magic_link_url",
  invite_redirect_url: "invalid_invite_redirect_url",
  locale: "invalid_locale",
  login_expiration_minutes: "invalid_expiration",
  login_magic_link_url: "invalid_login_magic_link_url",
  login_redirect_url: "invalid_login_redirect_url",
  magic_links_token: "invalid_token",
  method_id: "invalid_method_id",
  mfa_phone_number: "invalid_phone_number",
  organization_id: "invalid_organization_id",
  organization_name: "invalid_organization_name",
  organization_slug: "invalid_organization_slug",
  password_reset_token: "invalid_token",
  phone_number: "invalid_phone_number",
  pkce_code_challenge: "invalid_pkce_code_challenge",
  pkce_code_verifier: "invalid_pkce_code_verifier",
  recovery_code: "invalid_recovery_code",
  reset_password_expiration_minutes: "invalid_expiration",
  reset_password_redirect_url: "invalid_password_reset_redirect_url",
  session_duration_minutes: "invalid_session_duration_minutes",
  session_token: "invalid_session_token",
  signup_expiration_minutes: "invalid_expiration",
  signup_magic_link_url: "invalid_signup_magic_link_url",
  signup_redirect_url: "invalid_signup_redirect_url",
  token: "invalid_token",
  totp_code: "invalid_totp_code",
  trusted_metadata: "metadata_invalid_format",
  untrusted_metadata: "metadata_invalid_format",
  user_id: "invalid_user_id",
};

/** Returns every operation whose JSON body has the field. */
function operationsWith(field: string) {
  return (["b2b", "consumer"] as const).flatMap((api) =>
    apis[api].operations.flatMap((operation) => {
      if (operation.path.includes(`{${field}}`)) return [];
      const media = operation.body?.contents.get("application/json");
      const schema = media && apis[api].resolve(media.schema);
      return schema?.properties?.[field] ? [{ api, operation }] : [];
    }),
  );
}

test.each(Object.entries(TYPES))("an invalid %s is %s in every operation", async (field, error_type) => {
  const operations = operationsWith(field);
  expect(operations.length).toBeGreaterThan(0);
  for (const { api, operation } of operations) {
    const input = { ...apis[api].exampleInput(operation), [field]: [] };
    const response = await client[api](operation.id, input);
    expect([operation.id, response.status, response.body.error_type]).toEqual([operation.id, 400, error_type]);
    expect(response.body.error_message).toContain(`${field} must be`);
  }
});

test("has separate types for other fields, missing fields and nested fields", async () => {
  const { b2b, consumer } = client;
  const other = await b2b("organizations.create", { organization_name: "Acme", mfa_policy: 5 });
  expect(other.body).toMatchObject({
    error_type: "invalid_request_value",
    error_message: expect.stringMatching(/^mfa_policy must be string; /),
  });
  const missing = await b2b("organizations.create", {});
  expect(missing.body).toMatchObject({
    error_type: "organization_name_missing",
    error_message: "organization_name is required.",
  });
  const user = await consumer("passwords.create", {});
  expect(user.body).toMatchObject({
    error_type: "invalid_email",
    error_message: "email is required; password is required.",
    error_url: "https://stytch.com/docs/api/errors/400#invalid_email",
    status_code: 400,
  });
  const below = await consumer("users.search", { query: { operator: 5, operands: [] } });
  expect(below.body).toMatchObject({
    error_type: "invalid_request_value",
    error_message: expect.stringMatching(/^query\.operator must be string/),
  });
  const { body } = await b2b("sessions.authenticate", { session_token: 5 });
  expect(body.error_url).toBe("https://stytch.com/docs/b2b/api/errors/400#invalid_session_token");
});
