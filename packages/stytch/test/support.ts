import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { describedFetch } from "@linkwright/testing/described-fetch";

/** A client with its own sandbox, whose responses are all checked against the description. */
export async function b2b() {
  const sandbox = await startSandbox();
  const described = describedFetch("stytch/b2b");
  const stytch = createStytchB2BClient({ ...sandbox.credentials, baseUrl: sandbox.url, fetch: described.fetch });
  return { sandbox, described, stytch };
}

export async function consumer() {
  const sandbox = await startSandbox();
  const described = describedFetch("stytch/consumer");
  const stytch = createStytchConsumerClient({ ...sandbox.credentials, baseUrl: sandbox.url, fetch: described.fetch });
  return { sandbox, described, stytch };
}

/** Token of the newest email. */
export function emailedToken({ outbox }: Sandbox): string {
  const { token } = outbox.list().at(-1) ?? {};
  if (!token) throw new Error("no link was emailed");
  return token;
}
