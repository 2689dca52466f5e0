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

beforeEach(() => sandbox.reset());

const acme = { organization_name: "Acme", organization_slug: "acme" };

async function createAcme(more: object = {}): Promise<string> {
  return (await b2b("organizations.create", { ...acme, ...more })).body.organization.organization_id;
}

test("creates an organization with Stytch's defaults", async () => {
  const { body } = await b2b("organizations.create", acme);
  expect(body.organization).toMatchObject({
    email_invites: "ALL_ALLOWED",
    email_jit_provisioning: "NOT_ALLOWED",
    sso_jit_provisioning: "ALL_ALLOWED",
    auth_methods: "ALL_ALLOWED",
    mfa_policy: "OPTIONAL",
  });
  const chosen = await b2b("organizations.create", { organization_name: "Other Corp.", mfa_policy: "OPTIONAL" });
  expect(chosen.body.organization).toMatchObject({ organization_slug: "other-corp", email_invites: "NOT_ALLOWED" });
});

test("finds an organization by ID, slug and external ID", async () => {
  const organization_id = await createAcme({ organization_external_id: "customer|1" });
  for (const reference of [organization_id, "acme", "customer|1"]) {
    const { body } = await b2b("organizations.get", { organization_id: reference });
    expect(body.organization.organization_id).toBe(organization_id);
  }
});

test.each([
  [{ organization_name: undefined }, "organization_name_missing"],
  [{ organization_slug: "acme" }, "organization_slug_already_used"],
  [{ organization_slug: "a b" }, "invalid_organization_slug"],
  [{ organization_slug: "--" }, "invalid_organization_slug"],
  [{ mfa_policy: "SOMETIMES" }, "invalid_organization_mfa_policy"],
  [{ auth_methods: "RESTRICTED" }, "allowed_auth_methods_required_for_restricted"],
  [
    { email_jit_provisioning: "RESTRICTED", email_allowed_domains: ["gmail.com"] },
    "organization_settings_domain_too_common",
  ],
])("rejects an organization with %j", async (more, error_type) => {
  await createAcme();
  const rejected = await b2b("organizations.create", { organization_name: "Other", ...more });
  expect(rejected).toMatchObject({ status: 400, body: { error_type } });
});

test("updates an organization, merges metadata, and deletes it with all members", async () => {
  const organization_id = await createAcme({ trusted_metadata: { plan: "team", seats: 3 } });
  await b2b("organizations.members.create", { organization_id, email_address: "ada@acme.example" });
  const { body } = await b2b("organizations.update", {
    organization_id,
    organization_slug: "acme-inc",
    trusted_metadata: { seats: null, region: "eu" },
  });
  expect(body.organization).toMatchObject({ organization_name: "Acme", organization_slug: "acme-inc" });
  expect(body.organization.trusted_metadata).toEqual({ plan: "team", region: "eu" });
  expect((await b2b("organizations.get", { organization_id: "acme" })).status).toBe(404);
  expect((await b2b("organizations.delete", { organization_id })).body.organization_id).toBe(organization_id);
  expect((await b2b("organizations.get", { organization_id })).body.error_type).toBe("organization_not_found");
  expect((await b2b("organizations.create", { ...acme, organization_slug: "acme-inc" })).status).toBe(200);
});

test("members: create, get, update, delete", async () => {
  const organization_id = await createAcme();
  const email_address = "Ada@acme.example";
  const { body } = await b2b("organizations.members.create", {
    organization_id,
    email_address,
    external_id: "ada",
    roles: ["editor"],
  });
  expect(body.member).toMatchObject({ status: "active", email_address_verified: false, external_id: "ada" });
  expect(body.member.roles.map((role: { role_id: string }) => role.role_id)).toEqual(["stytch_member", "editor"]);
  const twice = await b2b("organizations.members.create", { organization_id, email_address: "ada@ACME.example" });
  expect(twice).toMatchObject({ status: 400, body: { error_type: "duplicate_member_email" } });

  const byEmail = await b2b("organizations.members.get", {
    organization_id: "acme",
    email_address: "ada@acme.example",
  });
  expect(byEmail.body.member_id).toBe(body.member_id);
  const neither = await b2b("organizations.members.get", { organization_id });
  expect(neither.body.error_type).toBe("invalid_member_get_fields");

  const updated = await b2b("organizations.members.update", {
    organization_id,
    member_id: "ada",
    name: "Ada King",
    email_address: "king@acme.example",
    untrusted_metadata: { theme: "dark" },
  });
  expect(updated.body.member).toMatchObject({ name: "Ada King", email_address: "king@acme.example" });
  expect(updated.body.member.retired_email_addresses).toMatchObject([{ email_address }]);
  const retired = await b2b("organizations.members.create", { organization_id, email_address });
  expect(retired.body.error_type).toBe("duplicate_member_email");

  expect((await b2b("organizations.members.delete", { organization_id, member_id: body.member_id })).status).toBe(200);
  const gone = await b2b("organizations.members.get", { organization_id, member_id: body.member_id });
  expect(gone).toMatchObject({ status: 404, body: { error_type: "member_not_found" } });
});

test("does not find a member in another organization", async () => {
  const organization_id = await createAcme();
  const { body } = await b2b("organizations.members.create", { organization_id, email_address: "ada@acme.example" });
  await b2b("organizations.create", { organization_name: "Other", organization_slug: "other" });
  const rejected = await b2b("organizations.members.get", { organization_id: "other", member_id: body.member_id });
  expect(rejected).toMatchObject({ status: 404, body: { error_type: "member_not_found" } });
});

test("changes nothing if an update is rejected", async () => {
  const organization_id = await createAcme();
  await b2b("organizations.members.create", { organization_id, email_address: "eve@acme.example", external_id: "eve" });
  const ada = await b2b("organizations.members.create", { organization_id, email_address: "ada@acme.example" });
  const { member_id } = ada.body;
  for (const change of [{ email_address: "eve@acme.example" }, { external_id: "eve" }]) {
    const input = { organization_id, member_id, name: "Changed", email_address: "new@acme.example", ...change };
    expect((await b2b("organizations.members.update", input)).status).toBe(400);
  }
  const { body } = await b2b("organizations.members.get", { organization_id, member_id });
  expect(body.member).toMatchObject({ name: "", email_address: "ada@acme.example" });
});

test("searches page by page", async () => {
  const organization_id = await createAcme();
  for (let index = 0; index < 7; index += 1) {
    await b2b("organizations.members.create", { organization_id, email_address: `m${index}@acme.example` });
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    const { body } = await b2b("organizations.members.search", {
      organization_ids: ["acme"],
      limit: 3,
      ...(cursor && { cursor }),
    });
    expect(body.results_metadata.total).toBe(7);
    expect(Object.keys(body.organizations)).toEqual([organization_id]);
    seen.push(...body.members.map((member: { email_address: string }) => member.email_address));
    cursor = body.results_metadata.next_cursor ?? undefined;
    pages += 1;
  } while (cursor);
  expect(pages).toBe(3);
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6].map((index) => `m${index}@acme.example`));
});

test("combines search filters with AND and OR", async () => {
  const organization_id = await createAcme();
  for (const name of ["ada", "bob", "eve"]) {
    await b2b("organizations.members.create", {
      organization_id,
      email_address: `${name}@acme.example`,
      create_member_as_pending: name === "eve",
    });
  }
  const find = async (operator: string, ...operands: object[]) => {
    const { body } = await b2b("organizations.members.search", {
      organization_ids: [organization_id],
      query: { operator, operands },
    });
    return (
      body.members?.map((member: { email_address: string }) => member.email_address.split("@")[0]) ?? body.error_type
    );
  };
  const pending = { filter_name: "statuses", filter_value: ["pending"] };
  const ada = { filter_name: "member_emails", filter_value: ["ADA@acme.example"] };
  expect(await find("AND", pending)).toEqual(["eve"]);
  expect(await find("AND", pending, ada)).toEqual([]);
  expect(await find("OR", pending, ada)).toEqual(["ada", "eve"]);
  expect(await find("AND", { filter_name: "member_email_fuzzy", filter_value: "acme" })).toHaveLength(3);
  expect(await find("AND", { filter_name: "nonesuch", filter_value: 1 })).toBe(
    "member_search_filter_name_not_recognized",
  );
  expect(await find("AND", { filter_name: "member_emails", filter_value: 1 })).toBe(
    "member_search_expected_array_of_strings",
  );
  expect(await find("AND", { filter_name: "member_email_fuzzy", filter_value: "a" })).toBe(
    "member_search_member_email_fuzzy_too_short",
  );
});

test("searches organizations by their fields", async () => {
  await createAcme();
  const other = await b2b("organizations.create", { organization_name: "Other", organization_slug: "other" });
  const { organization_id } = other.body.organization;
  await b2b("organizations.members.create", { organization_id, email_address: "ada@other.example" });
  const query = { operator: "AND", operands: [{ filter_name: "member_emails", filter_value: ["ada@other.example"] }] };
  const { body } = await b2b("organizations.search", { query });
  expect(body.organizations.map((found: { organization_slug: string }) => found.organization_slug)).toEqual(["other"]);
  expect((await b2b("organizations.search")).body.results_metadata.total).toBe(2);
  expect((await b2b("organizations.search", { limit: 1001 })).status).toBe(400);
  expect((await b2b("organizations.search", { cursor: "nonesuch" })).status).toBe(400);
});
