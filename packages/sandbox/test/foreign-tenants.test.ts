import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { DescribedApi } from "@linkwright/testing/described-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { b2bOperations } from "../src/stytch/b2b/operations.ts";
import { consumerOperations } from "../src/stytch/consumer/operations.ts";
import { clientOf, otherProject } from "./sandbox-client.ts";

let sandbox: Sandbox;
let b2b: ReturnType<typeof clientOf>["b2b"];
let consumer: ReturnType<typeof clientOf>["consumer"];
/** Objects of the seeded project, which are requested in another project or organization. */
let ids: Record<string, string>;

beforeAll(async () => {
  sandbox = await startSandbox();
  ({ b2b, consumer } = clientOf(sandbox));
  const acme = await b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
  await b2b("organizations.create", { organization_name: "Other", organization_slug: "other" });
  const { organization_id } = acme.body.organization;
  const email_address = "ada@acme.example";
  const member = await b2b("organizations.members.create", { organization_id, email_address });
  const user = await consumer("users.create", { email: email_address, phone_number: "+12025550162" });
  const { user_id, email_id, phone_id } = user.body;
  const totp = await consumer("totps.create", { user_id });
  const client = await consumer("m2m.clients.create", { scopes: [] });
  const hash = { hash_type: "md_5", hash: "a".repeat(32) };
  const migrated = await consumer("passwords.migrate", { email: email_address, ...hash });
  ids = {
    organization_id,
    member_id: member.body.member_id,
    user_id,
    email_id,
    phone_id,
    totp_id: totp.body.totp_id,
    password_id: migrated.body.user.password.password_id,
    client_id: client.body.m2m_client.client_id,
  };
});
afterAll(() => sandbox.close());

const inputsOf = (api: DescribedApi, operations: object) =>
  Object.keys(operations).map((id) => ({ id, input: api.exampleInput(api.find(id)) }));

const ofB2B = inputsOf(new DescribedApi("stytch/b2b"), b2bOperations);
const ofConsumer = inputsOf(new DescribedApi("stytch/consumer"), consumerOperations);

test("every operation finds an organization only in its own project", async () => {
  const those = ofB2B.filter(({ input }) => "organization_id" in input);
  expect(those.length).toBeGreaterThan(30);
  for (const { id, input } of those) {
    const { organization_id } = ids;
    const response = await b2b(id, { ...input, organization_id }, { stytch: otherProject() });
    // A session in the request is not known there either.
    const error = expect.stringMatching(/^(organization|session|intermediate_session)_not_found$/);
    expect([id, response.status, response.body.error_type]).toEqual([id, 404, error]);
  }
});

test("every operation finds a member only in its own organization", async () => {
  const those = ofB2B.filter(
    ({ id, input }) => "organization_id" in input && "member_id" in input && id !== "passwords.email.requireReset",
  );
  expect(those.length).toBeGreaterThan(15);
  for (const { id, input } of those) {
    const response = await b2b(id, { ...input, organization_id: "other", member_id: ids["member_id"] });
    const error = id.endsWith("reactivate") ? "no_deleted_member_found_for_reactivation" : "member_not_found";
    expect([id, response.status, response.body.error_type]).toEqual([id, 404, error]);
  }
});

test("finds a member by ID only in its own project", async () => {
  const { member_id } = ids;
  const notFound = { status: 404, body: { error_type: "member_not_found" } };
  for (const id of ["organizations.members.dangerouslyGet", "sessions.revoke"]) {
    expect(await b2b(id, { member_id }, { stytch: otherProject() })).toMatchObject(notFound);
    expect((await b2b(id, { member_id })).status).toBe(200);
  }
});

test.each([
  ["user_id", "user_not_found"],
  ["email_id", "email_not_found"],
  ["phone_id", "phone_number_not_found"],
  ["totp_id", "totp_not_found"],
  ["password_id", "password_not_found"],
  ["client_id", "m2m_client_not_found"],
])("every operation finds a %s only in its own project", async (field, error) => {
  const those = ofConsumer.filter(({ id, input }) => field in input && !/^(m2m\.token|idp)/.test(id));
  expect(those.length).toBeGreaterThan(0);
  for (const { id, input } of those) {
    const response = await consumer(id, { ...input, [field]: ids[field] }, { stytch: otherProject() });
    expect([id, response.status, response.body.error_type]).toEqual([id, 404, error]);
  }
});

test.each(["user_id", "email_id", "phone_id", "totp_id", "password_id"])(
  "does not delete by an ID of another kind, such as a %s",
  async (field) => {
    const deletions: Record<string, string> = {
      email_id: "users.deleteEmail",
      phone_id: "users.deletePhoneNumber",
      totp_id: "users.deleteTOTP",
      password_id: "users.deletePassword",
    };
    for (const [kind, id] of Object.entries(deletions)) {
      if (kind !== field) expect([id, (await consumer(id, { [kind]: ids[field] })).status]).toEqual([id, 404]);
    }
  },
);
