import type { operations } from "@linkwright/stytch-types/consumer";
import { badRequest, notFound } from "../errors.ts";
import { magicLinkTokens, TEST_EMAIL, type TestValue, type TestValues } from "../test-values.ts";

const TO_EMAIL: TestValue = { given: { email: TEST_EMAIL }, response: {} };

/** The sample session has the token that is published for it. */
const SIGNED_IN = { session_token: "WJtR5BCy38Szd5AfoDpf0iqFKEt4EE5JhjlWUY7l3FtY" };
const UNKNOWN_TOKEN = "59cnLELtq5cFVS6uYK9f-pAWzBkhqZl8AvLhbhOvKNWw";

/** The method ID is not published. The send response returns it, and the passcode is valid for it. */
const EMAIL_ID = "email-test-00000000-0000-4000-8000-000000000000";
const PHONE_ID = "phone-number-test-00000000-0000-4000-8000-000000000000";
const PASSCODE = "000000";
const PASSCODE_TO_EMAIL: TestValue = { given: { email: TEST_EMAIL }, response: { email_id: EMAIL_ID } };
const PASSCODE_TO_PHONE: TestValue = { given: { phone_number: "+10000000000" }, response: { phone_id: PHONE_ID } };

const USER = { user_id: "user-test-e3795c81-f849-4167-bfda-e4a6e9c280fd" };

/** https://stytch.com/docs/guides/testing/sandbox-values; for authenticator apps, the tests of Stytch's own Ruby client. */
export const consumerTestValues: TestValues = {
  "magicLinks.email.send": [TO_EMAIL],
  "magicLinks.email.loginOrCreate": [TO_EMAIL],
  "magicLinks.email.invite": [TO_EMAIL],
  "magicLinks.authenticate": magicLinkTokens("token", SIGNED_IN),
  "otps.email.send": [PASSCODE_TO_EMAIL],
  "otps.email.loginOrCreate": [PASSCODE_TO_EMAIL],
  "otps.sms.send": [PASSCODE_TO_PHONE],
  "otps.sms.loginOrCreate": [PASSCODE_TO_PHONE],
  "otps.whatsapp.send": [PASSCODE_TO_PHONE],
  "otps.whatsapp.loginOrCreate": [PASSCODE_TO_PHONE],
  "otps.authenticate": [EMAIL_ID, PHONE_ID].map((method_id) => ({
    given: { method_id, code: PASSCODE },
    response: { ...SIGNED_IN, method_id },
  })),
  "oauth.authenticate": [
    { given: { token: "hdPVZHHX0UoRa7hJTuuPHi1vlddffSnoweRbVFf5-H8g" }, response: {} },
    {
      given: { token: UNKNOWN_TOKEN },
      response: () => badRequest("oauth_token_not_found", "Stytch's test value for a token that does not exist."),
    },
  ],
  "sessions.authenticate": [
    { given: SIGNED_IN, response: SIGNED_IN },
    {
      given: { session_token: UNKNOWN_TOKEN },
      response: () => notFound("session_not_found", "Stytch's test value for a session that does not exist."),
    },
  ],
  "passwords.create": [TO_EMAIL],
  "passwords.authenticate": [TO_EMAIL],
  "totps.create": [{ given: USER, response: {} }],
  "totps.authenticate": [{ given: { ...USER, totp_code: PASSCODE }, response: {} }],
  "totps.recoveryCodes": [{ given: USER, response: {} }],
  "totps.recover": [{ given: { ...USER, recovery_code: "a1b2-c3d4-e5f6" }, response: {} }],
} satisfies Partial<Record<keyof operations, readonly TestValue[]>>;
