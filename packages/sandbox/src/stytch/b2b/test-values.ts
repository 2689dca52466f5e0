import type { operations } from "@linkwright/stytch-types/b2b";
import { magicLinkTokens, TEST_EMAIL, type TestValue, type TestValues } from "../test-values.ts";

const TO_ORGANIZATION = {
  given: {
    email_address: TEST_EMAIL,
    organization_id: "organization-test-007d9d4a-deac-4a87-ba0a-e6e8afba4d4b",
  },
  response: {},
};

/** https://stytch.com/docs/b2b/guides/testing/sandbox-values */
export const b2bTestValues: TestValues = {
  "magicLinks.email.loginOrSignup": [TO_ORGANIZATION],
  "magicLinks.email.invite": [TO_ORGANIZATION],
  "magicLinks.authenticate": magicLinkTokens("magic_links_token"),
  "magicLinks.email.discovery.send": [{ given: { email_address: TEST_EMAIL }, response: {} }],
  "magicLinks.discovery.authenticate": magicLinkTokens("discovery_magic_links_token"),
} satisfies Partial<Record<keyof operations, readonly TestValue[]>>;
