import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { AuthenticationError, createStytchB2BClient, ServerError } from "@linkwright/stytch/b2b";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createSignIn } from "./sign-in.ts";

let sandbox: Sandbox;
let signIn: ReturnType<typeof createSignIn>;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

// One sandbox for all tests, with fresh state for each.
beforeEach(async () => {
  sandbox.reset();
  const stytch = createStytchB2BClient({ ...sandbox.credentials, baseUrl: sandbox.url, retries: 0 });
  const { organization } = await stytch.organizations.create({ organization_name: "Example" });
  signIn = createSignIn(stytch, organization.organization_id);
});

/** Waits for the email and returns its token. */
async function tokenEmailedTo(to: string): Promise<string> {
  const { token = "" } = await sandbox.outbox.next({ to });
  return token;
}

test("signs in with the link in the email", async () => {
  await signIn.sendLink("ada@example.com");
  const { email, sessionToken } = await signIn.redeem(await tokenEmailedTo("ada@example.com"));
  expect(email).toBe("ada@example.com");
  expect(await signIn.whoIs(sessionToken)).toBe("ada@example.com");
});

test("rejects a link that was already used", async () => {
  await signIn.sendLink("ada@example.com");
  const token = await tokenEmailedTo("ada@example.com");
  await signIn.redeem(token);
  await expect(signIn.redeem(token)).rejects.toThrow(AuthenticationError);
});

test("rejects a link after an hour", async () => {
  await signIn.sendLink("ada@example.com");
  const token = await tokenEmailedTo("ada@example.com");
  sandbox.clock.advance(61);
  await expect(signIn.redeem(token)).rejects.toThrow(AuthenticationError);
});

test("ends a session after an hour", async () => {
  await signIn.sendLink("ada@example.com");
  const { sessionToken } = await signIn.redeem(await tokenEmailedTo("ada@example.com"));
  sandbox.clock.advance(61);
  expect(await signIn.whoIs(sessionToken)).toBeUndefined();
});

test("keeps users signed in when Stytch fails", async () => {
  await signIn.sendLink("ada@example.com");
  const { sessionToken } = await signIn.redeem(await tokenEmailedTo("ada@example.com"));
  sandbox.faults.add({ operation: "sessions.authenticate", status: 503 });
  await expect(signIn.whoIs(sessionToken)).rejects.toThrow(ServerError);
  expect(await signIn.whoIs(sessionToken)).toBe("ada@example.com");
});
