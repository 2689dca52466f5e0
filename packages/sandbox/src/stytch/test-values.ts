import type { ProviderError } from "../provider-error.ts";
import { notFound, unauthorized } from "./errors.ts";

/** A test value that Stytch publishes: an input that contains all of `given` gets the published response. */
export interface TestValue {
  given: Readonly<Record<string, string>>;
  /** The error, or the fields to replace in the sample response. */
  response: (() => ProviderError) | object;
}

export type TestValues = Readonly<Record<string, readonly TestValue[]>>;

/** No email is sent to it. */
export const TEST_EMAIL = "sandbox@stytch.com";

/**
 * Returns the fields to replace in the sample response if the input is a test value. Throws if its response is an error.
 */
export function sampleFor(values: TestValues, operationId: string, input: object): object | undefined {
  const candidates = Object.hasOwn(values, operationId) ? values[operationId] : undefined;
  const found = candidates?.find(({ given }) =>
    Object.entries(given).every(([field, value]) => (input as Record<string, unknown>)[field] === value),
  );
  if (typeof found?.response === "function") throw found.response();
  return found?.response;
}

/** Returns the three test tokens of magic links, which both APIs accept. */
export function magicLinkTokens(field: string, sample: object = {}): TestValue[] {
  return [
    { given: { [field]: "DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=" }, response: sample },
    {
      given: { [field]: "3pzjQpgksDlGKWEwUq2Up--hCHC_0oamfLHyfspKDFU=" },
      response: () =>
        unauthorized("unable_to_auth_magic_link", "Stytch's test value for a link that was used or has expired."),
    },
    {
      given: { [field]: "CprTtwhnRNiMBiUS2jSLcWYrfuO2POeBNdo5HhW6qTM=" },
      response: () => notFound("magic_link_not_found", "Stytch's test value for a link that does not exist."),
    },
  ];
}
