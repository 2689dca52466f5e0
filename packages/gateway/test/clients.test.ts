import { startSandbox } from "@linkwright/sandbox";
import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { createUpvioClient, isNotFoundError, isPermissionError } from "@linkwright/upvio";
import { expect, onTestFinished, test } from "vitest";
import { startGateway } from "./support.ts";

async function world() {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const { projectId, secret, apiKey, businessId } = sandbox.credentials;
  const gateway = await startGateway(sandbox.url, {
    credentials: {
      stytch: { test: { projectId, secret, baseUrl: sandbox.url } },
      upvio: { test: { apiKey, baseUrl: `${sandbox.url}/v1` } },
    },
  });
  return { sandbox, businessId, gateway, through: { gateway: { url: gateway.url, key: gateway.key } } };
}

test("logs a member in by magic link with the email from the sandbox", async () => {
  const { sandbox, through } = await world();
  const stytch = createStytchB2BClient(through);
  const { organization } = await stytch.organizations.create({ organization_name: "Acme" });
  const { organization_id } = organization;
  await stytch.magicLinks.email.loginOrSignup({ organization_id, email_address: "ada@example.com" });
  const { token = "" } = await sandbox.outbox.next({ to: "ada@example.com" });
  const { member } = await stytch.magicLinks.authenticate({ magic_links_token: token });
  expect(member.email_address).toBe("ada@example.com");
});

test("logs a user in by magic link", async () => {
  const { sandbox, through } = await world();
  const stytch = createStytchConsumerClient(through);
  await stytch.magicLinks.email.loginOrCreate({ email: "ada@example.com" });
  const { token = "" } = await sandbox.outbox.next({ to: "ada@example.com" });
  const { user } = await stytch.magicLinks.authenticate({ token, session_duration_minutes: 60 });
  expect(user.emails[0]?.email).toBe("ada@example.com");
});

test("creates a patient's link, follows pages and returns the provider's errors unchanged", async () => {
  const { businessId, through, gateway } = await world();
  const upvio = createUpvioClient({ ...through, businessId });
  const { data: patient } = await upvio.patients.create({ name: "Ada Lovelace", email: "ada@example.com" });
  const names: string[] = [];
  for await (const { email } of upvio.patients.list({ limit: 1 })) names.push(email ?? "");
  expect(names).toEqual(["ada@example.com"]);
  const patientId = patient?.id ?? "";
  const link = await upvio.patients.createMagicLink({ patientId, redirectUrl: "https://app.upvio.com/forms" });
  expect(link.data?.url).toMatch(/^https:/);
  const nobody = "00000000-0000-4000-8000-000000000000";
  const missing = await upvio.patients.update({ patientId: nobody, name: "Ada" }).catch((error: unknown) => error);
  expect(missing).toSatisfy(isNotFoundError);
  expect(String(missing)).not.toContain("gateway");
  expect(gateway.lines.every(({ event }) => event === "call")).toBe(true);
});

test("reports to a client that the gateway rejected the call", async () => {
  const { through, gateway } = await world();
  const stytch = createStytchB2BClient({ gateway: { ...through.gateway, key: `${gateway.key.slice(0, -2)}__` } });
  const error = await stytch.organizations.get({ organization_id: "o1" }).catch((caught) => caught);
  expect(error).toMatchObject({ status: 401, code: "key_unknown" });
  expect(isPermissionError(error)).toBe(false);
});
