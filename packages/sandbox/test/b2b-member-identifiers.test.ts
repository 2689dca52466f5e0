import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { clientOf } from "./sandbox-client.ts";

let sandbox: Sandbox;
let b2b: ReturnType<typeof clientOf>["b2b"];

beforeAll(async () => {
  sandbox = await startSandbox();
  ({ b2b } = clientOf(sandbox));
});
afterAll(() => sandbox.close());

beforeEach(async () => {
  sandbox.reset();
  const acme = { organization_name: "Acme", organization_slug: "acme", organization_external_id: "customer_1" };
  await b2b("organizations.create", acme);
});

const ACME = { organization_id: "acme" };
const ADA = "ada@acme.example";

async function create(email_address = ADA, more: object = {}): Promise<string> {
  const { body } = await b2b("organizations.members.create", { ...ACME, email_address, ...more });
  return body.member_id;
}

/** A member with a verified email address. */
async function signUp(email_address = ADA): Promise<string> {
  await b2b("magicLinks.email.loginOrSignup", { ...ACME, email_address });
  const magic_links_token = sandbox.outbox.list().at(-1)?.token;
  return (await b2b("magicLinks.authenticate", { magic_links_token })).body.member_id;
}

const NOT_FOUND = { status: 404, body: { error_type: "member_not_found" } };

test("finds a member by ID, and a deleted one only on request", async () => {
  const member_id = await create();
  const found = await b2b("organizations.members.dangerouslyGet", { member_id });
  expect(found.body).toMatchObject({ member: { email_address: ADA }, organization: { organization_slug: "acme" } });
  await b2b("organizations.members.delete", { ...ACME, member_id });
  expect(await b2b("organizations.members.dangerouslyGet", { member_id })).toMatchObject(NOT_FOUND);
  const deleted = await b2b("organizations.members.dangerouslyGet", { member_id, include_deleted: true });
  expect(deleted.body.member.status).toBe("deleted");
  expect(await b2b("organizations.members.dangerouslyGet", { member_id: "member-test-1" })).toMatchObject(NOT_FOUND);
});

test("reactivates a deleted member with its address unless another member has it", async () => {
  const member_id = await signUp();
  const reactivate = () => b2b("organizations.members.reactivate", { ...ACME, member_id });
  const alive = await reactivate();
  expect(alive).toMatchObject({ status: 404, body: { error_type: "no_deleted_member_found_for_reactivation" } });
  await b2b("organizations.members.delete", { ...ACME, member_id });
  expect((await reactivate()).body.member).toMatchObject({ member_id, status: "active", email_address: ADA });
  const again = await b2b("organizations.members.create", { ...ACME, email_address: ADA });
  expect(again).toMatchObject({ status: 400, body: { error_type: "duplicate_member_email" } });

  await b2b("organizations.members.delete", { ...ACME, member_id });
  await create();
  expect(await reactivate()).toMatchObject({
    status: 400,
    body: { error_type: "reactivation_email_belongs_to_another_member" },
  });
});

test("does not reactivate a member without a verified address", async () => {
  const member_id = await create();
  await b2b("organizations.members.delete", { ...ACME, member_id });
  const rejected = await b2b("organizations.members.reactivate", { ...ACME, member_id });
  expect(rejected).toMatchObject({ status: 400, body: { error_type: "email_unverified_for_reactivation" } });
});

test("makes a retired address available once it is unlinked", async () => {
  const member_id = await create();
  const { body } = await b2b("organizations.members.update", {
    ...ACME,
    member_id,
    email_address: "lovelace@acme.example",
  });
  const [retired] = body.member.retired_email_addresses;
  expect(retired.email_address).toBe(ADA);
  expect((await b2b("organizations.members.create", { ...ACME, email_address: ADA })).status).toBe(400);

  const unlink = (more: object) => b2b("organizations.members.unlinkRetiredEmail", { ...ACME, member_id, ...more });
  const unnamed = await unlink({});
  expect(unnamed).toMatchObject({ status: 400, body: { error_type: "retired_email_missing_email_identifiers" } });
  const differing = await unlink({ email_id: retired.email_id, email_address: "other@acme.example" });
  expect(differing).toMatchObject({ status: 404, body: { error_type: "email_not_found" } });
  const unlinked = await unlink({ email_id: retired.email_id, email_address: ADA });
  expect(unlinked.body.member.retired_email_addresses).toEqual([]);
  expect((await b2b("organizations.members.create", { ...ACME, email_address: ADA })).status).toBe(200);
});

test("deletes a member's external ID and makes it available to another member", async () => {
  const member_id = await create(ADA, { external_id: "employee_1" });
  const { body } = await b2b("organizations.members.deleteExternalId", { ...ACME, member_id: "employee_1" });
  expect(body.member).not.toHaveProperty("external_id");
  expect(await b2b("organizations.members.get", { ...ACME, member_id: "employee_1" })).toMatchObject(NOT_FOUND);
  expect((await b2b("organizations.members.get", { ...ACME, member_id })).status).toBe(200);
  await create("grace@acme.example", { external_id: "employee_1" });
});

test("deletes an organization's external ID", async () => {
  const { body } = await b2b("organizations.deleteExternalId", { organization_id: "customer_1" });
  expect(body.organization).not.toHaveProperty("organization_external_id");
  expect((await b2b("organizations.get", { organization_id: "customer_1" })).status).toBe(404);
  expect((await b2b("organizations.get", ACME)).status).toBe(200);
});

test("counts the members of an organization without deleted ones", async () => {
  const count = async () => (await b2b("organizations.metrics", ACME)).body.member_count;
  expect(await count()).toBe(0);
  const member_id = await signUp();
  await create("grace@acme.example");
  expect(await count()).toBe(2);
  await b2b("organizations.members.delete", { ...ACME, member_id });
  expect(await count()).toBe(1);
  await b2b("organizations.members.reactivate", { ...ACME, member_id });
  expect(await count()).toBe(2);
});
