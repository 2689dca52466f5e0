import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clientOf } from "./sandbox-client.ts";

let sandbox: Sandbox;
let b2b: ReturnType<typeof clientOf>["b2b"];

beforeAll(async () => {
  sandbox = await startSandbox();
  ({ b2b } = clientOf(sandbox));
});
afterAll(() => sandbox.close());

beforeEach(() => sandbox.reset());

async function create(more: object = {}, organization_name = "Acme") {
  const { body } = await b2b("organizations.create", { organization_name, ...more });
  return body.organization ?? body.error_type;
}

const DEFAULTS = {
  organization_logo_url: "",
  trusted_metadata: {},
  sso_jit_provisioning: "ALL_ALLOWED",
  sso_jit_provisioning_allowed_connections: [],
  sso_active_connections: [],
  email_allowed_domains: [],
  email_jit_provisioning: "NOT_ALLOWED",
  email_invites: "ALL_ALLOWED",
  auth_methods: "ALL_ALLOWED",
  allowed_auth_methods: [],
  mfa_policy: "OPTIONAL",
  mfa_methods: "ALL_ALLOWED",
  allowed_mfa_methods: [],
  rbac_email_implicit_role_assignments: [],
  oauth_tenant_jit_provisioning: "NOT_ALLOWED",
  allowed_oauth_tenants: {},
  claimed_email_domains: [],
  first_party_connected_apps_allowed_type: "ALL_ALLOWED",
  allowed_first_party_connected_apps: [],
  third_party_connected_apps_allowed_type: "ALL_ALLOWED",
  allowed_third_party_connected_apps: [],
  custom_roles: [],
};

/** Another value of each setting that is valid with the defaults of the others. */
const OTHERS: [setting: string, value: unknown][] = [
  ["organization_logo_url", "https://acme.example/logo.png"],
  ["organization_external_id", "customer-1"],
  ["sso_jit_provisioning", "NOT_ALLOWED"],
  ["sso_jit_provisioning_allowed_connections", ["connection-1"]],
  ["sso_default_connection_id", "connection-1"],
  ["email_allowed_domains", ["acme.example"]],
  ["email_invites", "NOT_ALLOWED"],
  ["allowed_auth_methods", ["password"]],
  ["mfa_policy", "REQUIRED_FOR_ALL"],
  ["allowed_mfa_methods", ["totp"]],
  ["rbac_email_implicit_role_assignments", [{ domain: "acme.example", role_id: "editor" }]],
  ["oauth_tenant_jit_provisioning", "RESTRICTED"],
  ["allowed_oauth_tenants", { slack: ["T1"] }],
  ["claimed_email_domains", ["acme.example"]],
  ["first_party_connected_apps_allowed_type", "RESTRICTED"],
  ["allowed_first_party_connected_apps", ["app-1"]],
  ["third_party_connected_apps_allowed_type", "RESTRICTED"],
  ["allowed_third_party_connected_apps", ["app-2"]],
];

test("creates an organization with the default settings", async () => {
  const { organization_id, created_at, updated_at, ...rest } = await create();
  expect(rest).toEqual({ organization_name: "Acme", organization_slug: "acme", ...DEFAULTS });
  expect(updated_at).toBe(created_at);
});

test.each(OTHERS)("sets %s to %j without changing other settings", async (setting, value) => {
  const { organization_id } = await create();
  const { body } = await b2b("organizations.update", { organization_id, [setting]: value });
  const { created_at, updated_at, organization_id: _id, ...rest } = body.organization;
  expect(rest).toEqual({ organization_name: "Acme", organization_slug: "acme", ...DEFAULTS, [setting]: value });
  expect((await b2b("organizations.get", { organization_id })).body.organization).toEqual(body.organization);
});

// https://stytch.com/docs/b2b/api/create-organization
const SIGN_IN = [
  "sso_jit_provisioning",
  "email_allowed_domains",
  "email_jit_provisioning",
  "auth_methods",
  "allowed_auth_methods",
  "mfa_policy",
  "mfa_methods",
  "allowed_mfa_methods",
  "oauth_tenant_jit_provisioning",
  "allowed_oauth_tenants",
];

test.each(
  Object.entries(DEFAULTS).filter(([setting]) => !/custom_roles|active_conn|claimed|email_invites/.test(setting)),
)("derives the default of email_invites from %s", async (setting, value) => {
  const organization = await create({ [setting]: value });
  expect(organization.email_invites).toBe(SIGN_IN.includes(setting) ? "NOT_ALLOWED" : "ALL_ALLOWED");
  expect(await create({ [setting]: value, email_invites: "ALL_ALLOWED" }, "Other")).toMatchObject({
    email_invites: "ALL_ALLOWED",
  });
});

const JOINING = ["ALL_ALLOWED", "RESTRICTED", "NOT_ALLOWED"];
const METHODS = ["ALL_ALLOWED", "RESTRICTED"];
const RESTRICTABLE = ["RESTRICTED", "NOT_ALLOWED"];
const LISTS = {
  email_allowed_domains: ["acme.example"],
  allowed_auth_methods: ["password"],
  allowed_mfa_methods: ["totp"],
  email_invites: "ALL_ALLOWED",
};

describe.each([
  ["email_invites", JOINING, "invalid_organization_auth_factor_setting"],
  ["sso_jit_provisioning", JOINING, "invalid_organization_auth_factor_setting"],
  ["email_jit_provisioning", RESTRICTABLE, "invalid_organization_auth_factor_setting_for_email_jit_provisioning"],
  [
    "oauth_tenant_jit_provisioning",
    RESTRICTABLE,
    "invalid_organization_auth_factor_setting_for_oauth_tenant_jit_provisioning",
  ],
  ["auth_methods", METHODS, "invalid_organization_auth_method_settings"],
  ["mfa_methods", METHODS, "invalid_organization_mfa_factor_setting"],
  ["mfa_policy", ["OPTIONAL", "REQUIRED_FOR_ALL"], "invalid_organization_mfa_policy"],
])("%s", (setting, values, error) => {
  test(`accepts only ${values.join(", ")}`, async () => {
    for (const value of new Set([...JOINING, "OPTIONAL", "REQUIRED_FOR_ALL", "SOMETIMES", ""])) {
      const response = await create({ ...LISTS, [setting]: value }, `Acme ${value}`);
      expect([value, response[setting] ?? response]).toEqual([value, values.includes(value) ? value : error]);
    }
  });
});

test.each<[object, string | undefined]>([
  [{ auth_methods: "RESTRICTED" }, "allowed_auth_methods_required_for_restricted"],
  [{ auth_methods: "RESTRICTED", allowed_auth_methods: ["sso"] }, undefined],
  [{ mfa_methods: "RESTRICTED" }, "allowed_mfa_methods_required_for_restricted"],
  [{ mfa_methods: "RESTRICTED", allowed_mfa_methods: ["totp"] }, undefined],
  [{ email_invites: "RESTRICTED" }, "invalid_restricted_email_setting"],
  [{ email_invites: "RESTRICTED", email_allowed_domains: ["acme.example"] }, undefined],
  [{ email_jit_provisioning: "RESTRICTED" }, "invalid_restricted_email_setting"],
  [{ email_jit_provisioning: "RESTRICTED", email_allowed_domains: ["acme.example"] }, undefined],
  [{ sso_jit_provisioning: "NOT_ALLOWED" }, "invalid_organization_auth_factor_setting"],
  [{ sso_jit_provisioning: "NOT_ALLOWED", email_invites: "ALL_ALLOWED" }, undefined],
  [{ sso_jit_provisioning: "RESTRICTED", email_invites: "NOT_ALLOWED" }, undefined],
  [
    {
      sso_jit_provisioning: "NOT_ALLOWED",
      email_jit_provisioning: "RESTRICTED",
      email_allowed_domains: ["acme.example"],
    },
    undefined,
  ],
])("settings %j: %s", async (settings, error) => {
  const response = await create(settings);
  expect(typeof response === "string" ? response : undefined).toBe(error);
  const { organization_id } = await create({ email_invites: "ALL_ALLOWED" }, "Other");
  const updated = await b2b("organizations.update", { organization_id, email_invites: "NOT_ALLOWED", ...settings });
  expect(updated.body.error_type).toBe(error);
});

test("rejects common domains by their full name", async () => {
  const open =
    "gmail aol yahoo icloud hotmail msn comcast live outlook att earthlink me mac verizon googlemail GMAIL".split(" ");
  for (const name of open) {
    const settings = { email_allowed_domains: ["acme.example", `${name}.com`] };
    expect([name, await create(settings)]).toEqual([name, "organization_settings_domain_too_common"]);
  }
  const own = ["mygmail.com", "gmailer.example", "acme.gmail.com"];
  expect((await create({ email_allowed_domains: own })).email_allowed_domains).toEqual(own);
});

test.each([
  ["ab", true],
  ["a", false],
  ["a".repeat(128), true],
  ["a".repeat(129), false],
  ["a-b.c_d~E9", true],
  ["--9", true],
  ["-_.~", false],
  ["a b", false],
  ["a/b", false],
  ["a\nb", false],
])("accepts %j as a slug: %s", async (organization_slug, good) => {
  const error = good ? undefined : "invalid_organization_slug";
  const { organization_id } = await create({}, "Other");
  const updated = await b2b("organizations.update", { organization_id, organization_slug });
  expect(updated.body.error_type).toBe(error);
  sandbox.reset();
  expect(await create({ organization_slug })).toEqual(good ? expect.objectContaining({ organization_slug }) : error);
});

test.each([
  ["Acme", "acme"],
  ["  Acme, Inc. & Sons!  ", "acme-inc-sons"],
  ["9 Lives", "9-lives"],
  ["Z", "organization-z"],
  ["Ä".repeat(3), /^organization-[0-9a-f]{8}-/],
  ["a".repeat(120), "a".repeat(100)],
])("derives a slug from the name %j", async (name, slug) => {
  expect((await create({}, name)).organization_slug).toEqual(
    typeof slug === "string" ? slug : expect.stringMatching(slug),
  );
});

test("extends a slug that is taken until the other organization is deleted", async () => {
  const { organization_id } = await create();
  const second = await create();
  expect(second.organization_slug).toMatch(/^acme-[0-9a-f]{8}$/);
  await b2b("organizations.delete", { organization_id });
  expect((await create()).organization_slug).toBe("acme");
});

test.each([
  ["organization_slug", "one", "organization_slug_already_used"],
  ["organization_external_id", "one", "duplicate_organization"],
])("keeps %s unique and accepts an organization's own value", async (field, value, error_type) => {
  const one = await create({ [field]: value });
  const two = await create({ [field]: "two" }, "Other");
  expect(await create({ [field]: value }, "Third")).toBe(error_type);
  const update = async (organization_id: string, to: string) =>
    (await b2b("organizations.update", { organization_id, [field]: to })).body.error_type;
  expect(await update(two.organization_id, value)).toBe(error_type);
  expect(await update(one.organization_id, value)).toBeUndefined();
  expect(await update(one.organization_id, "three")).toBeUndefined();
  expect(await update(two.organization_id, value)).toBeUndefined();
  expect((await b2b("organizations.get", { organization_id: "three" })).body.organization.organization_id).toBe(
    one.organization_id,
  );
  expect((await b2b("organizations.get", { organization_id: value })).body.organization.organization_id).toBe(
    two.organization_id,
  );
});
