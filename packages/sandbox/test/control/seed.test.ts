import { expect, test } from "vitest";
import { movableClock } from "../sandbox-client.ts";
import { started } from "./started.ts";

/** Returns samples of all random values. */
async function walk({ sandbox, b2b, consumer, upvio }: Awaited<ReturnType<typeof started>>) {
  const { businessId } = sandbox.credentials;
  const organization = await b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
  const { organization_id } = organization.body.organization;
  await b2b("magicLinks.email.loginOrSignup", { organization_id, email_address: "ada@acme.example" });
  const { token = "" } = await sandbox.outbox.next();
  const { session_jwt: _signed, ...member } = (await b2b("magicLinks.authenticate", { magic_links_token: token })).body;
  const code = await consumer("otps.email.loginOrCreate", { email: "bob@example.com" });
  const patient = await upvio("patients.create", { businessId, name: "Eve", email: "eve@example.com" });
  return { organization, member, code, patient, outbox: sandbox.outbox.list() };
}

const fixed = () => ({ now: movableClock().now });

test("generates the same credentials, IDs, tokens and codes with the same seed", async () => {
  const [one, two] = [await started({ ...fixed(), seed: 7 }), await started({ ...fixed(), seed: 7 })];
  expect(one.sandbox.credentials).toEqual(two.sandbox.credentials);
  const walked = await walk(one);
  expect(walked.outbox.map(({ code = "" }) => code).join("")).toMatch(/^\d{6}$/);
  expect(await walk(two)).toEqual(walked);
});

test("generates other values with another seed and without one", async () => {
  const credentials = await Promise.all(
    [{ seed: 7 }, { seed: 8 }, {}, {}].map(async (options) => (await started(options)).sandbox.credentials),
  );
  for (const name of ["projectId", "secret", "apiKey", "businessId"] as const) {
    expect(new Set(credentials.map((each) => each[name])).size).toBe(4);
  }
});

test("repeats no value", async () => {
  const { sandbox, consumer } = await started({ seed: 7 });
  const seen = Object.values(sandbox.credentials).map((value) => value.replace(/^\w+-test-/, ""));
  for (let count = 0; count < 50; count += 1) {
    const { body } = await consumer("magicLinks.email.loginOrCreate", { email: `${count}@example.com` });
    seen.push(body.user_id.replace("user-test-", ""), body.email_id, body.request_id);
  }
  seen.push(...sandbox.outbox.list().map(({ token = "" }) => token));
  expect(new Set(seen).size).toBe(seen.length);
});

test.each([1.5, Number.NaN, "7"])("rejects the seed %s", async (seed) => {
  await expect(started({ seed: seed as number })).rejects.toThrow("`seed` must be an integer");
});
