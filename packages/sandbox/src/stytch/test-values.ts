import type { ProviderError } from "../provider-error.ts";
import { notFound, unauthorized } from "./errors.ts";

/** An input that Stytch publishes for tests: where all of `given` is in the input, it gets the answer that was published. */
export interface TestValue {
  given: Readonly<Record<string, string>>;
  /** How it is refused, or which fields of the sample answer are replaced. */
  response: (() => ProviderError) | object;
}

export type TestValues = Readonly<Record<string, readonly TestValue[]>>;

/** Nothing is mailed to it. */
export const TEST_EMAIL = "sandbox@stytch.com";

/** What the sample answer is to hold, if the input is a test value that is not refused. */
export function sampleFor(values: TestValues, operationId: string, input: object): object | undefined {
  const candidates = Object.hasOwn(values, operationId) ? values[operationId] : undefined;
  const found = candidates?.find(({ given }) =>
    Object.entries(given).every(([field, value]) => (input as Record<string, unknown>)[field] === value),
  );
  if (typeof found?.response === "function") throw found.response();
  return found?.response;
}

/** The three tokens of magic links, which both APIs know. */
export function magicLinkTokens(field: string, sample: object = {}): TestValue[] {
  return [
    { given: { [field]: "DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=" }, response: sample },
    {
      given: { [field]: "3pzjQpgksDlGKWEwUq2Up--hCHC_0oamfLHyfspKDFU=" },
      response: () => unauthorized("unable_to_auth_magic_link", "Stytch's test value for a link that is over."),
    },
    {
      given: { [field]: "CprTtwhnRNiMBiUS2jSLcWYrfuO2POeBNdo5HhW6qTM=" },
      response: () => notFound("magic_link_not_found", "Stytch's test value for a link that does not exist."),
    },
  ];
}
