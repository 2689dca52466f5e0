import { badRequest } from "../errors.ts";
import type { StoredOrganization } from "./organization-store.ts";
import type { B2BInput } from "./wire.ts";

type Settings = Omit<
  StoredOrganization,
  "organization_id" | "organization_name" | "organization_slug" | "created_at" | "updated_at"
>;

const SETTINGS = [
  "organization_logo_url",
  "sso_jit_provisioning",
  "sso_jit_provisioning_allowed_connections",
  "sso_default_connection_id",
  "email_allowed_domains",
  "email_jit_provisioning",
  "email_invites",
  "auth_methods",
  "allowed_auth_methods",
  "mfa_policy",
  "mfa_methods",
  "allowed_mfa_methods",
  "rbac_email_implicit_role_assignments",
  "oauth_tenant_jit_provisioning",
  "allowed_oauth_tenants",
  "claimed_email_domains",
  "first_party_connected_apps_allowed_type",
  "allowed_first_party_connected_apps",
  "third_party_connected_apps_allowed_type",
  "allowed_third_party_connected_apps",
  "organization_external_id",
] as const satisfies readonly (keyof Settings & keyof B2BInput<"organizations.update">)[];

/** Settings that not all operations creating an organization accept. */
type Later =
  | "claimed_email_domains"
  | "sso_default_connection_id"
  | "sso_jit_provisioning_allowed_connections"
  | "organization_external_id";

/** The settings of an organization that a caller can set. */
export type OrganizationInput = Pick<B2BInput<"organizations.update">, Exclude<(typeof SETTINGS)[number], Later>> &
  Partial<Pick<B2BInput<"organizations.update">, Later>>;

/** The settings for how members join or sign in. Setting one changes the default of `email_invites`. */
const AUTH_SETTINGS = [
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
] as const satisfies readonly (keyof Settings)[];

// https://stytch.com/docs/b2b/api/create-organization
const DEFAULTS: Settings = {
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

/** Returns the settings of a new organization. */
export function newSettings(input: OrganizationInput): Settings {
  const anyGiven = AUTH_SETTINGS.some((name) => input[name] !== undefined);
  const email_invites = anyGiven ? "NOT_ALLOWED" : "ALL_ALLOWED";
  const settings = { ...structuredClone(DEFAULTS), email_invites, ...givenSettings(input) };
  checkSettings(settings);
  return settings;
}

/** Returns the settings in a request, without its other fields. */
export function givenSettings(input: OrganizationInput): Partial<Settings> {
  return Object.fromEntries(SETTINGS.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]));
}

const JOINING = ["ALL_ALLOWED", "RESTRICTED", "NOT_ALLOWED"];
const METHODS = ["ALL_ALLOWED", "RESTRICTED"];

/** The values that each setting accepts (the description does not restrict them) and the error type for any other. */
const ALLOWED: readonly [setting: keyof Settings, values: readonly string[], errorType: string][] = [
  ["email_invites", JOINING, "invalid_organization_auth_factor_setting"],
  ["sso_jit_provisioning", JOINING, "invalid_organization_auth_factor_setting"],
  [
    "email_jit_provisioning",
    ["RESTRICTED", "NOT_ALLOWED"],
    "invalid_organization_auth_factor_setting_for_email_jit_provisioning",
  ],
  [
    "oauth_tenant_jit_provisioning",
    ["RESTRICTED", "NOT_ALLOWED"],
    "invalid_organization_auth_factor_setting_for_oauth_tenant_jit_provisioning",
  ],
  ["auth_methods", METHODS, "invalid_organization_auth_method_settings"],
  ["mfa_methods", METHODS, "invalid_organization_mfa_factor_setting"],
  ["mfa_policy", ["OPTIONAL", "REQUIRED_FOR_ALL"], "invalid_organization_mfa_policy"],
];

// https://stytch.com/docs/b2b/api/common-email-domains lists far more; these are the first ones in its JIT guide.
const COMMON_DOMAINS =
  /^(gmail|aol|yahoo|icloud|hotmail|msn|comcast|live|outlook|att|earthlink|me|mac|verizon|googlemail)\./i;

/** Checks the rules of https://stytch.com/docs/b2b/api/org-auth-settings */
export function checkSettings(settings: Settings): void {
  for (const [setting, values, errorType] of ALLOWED) {
    if (!values.includes(String(settings[setting])))
      throw badRequest(errorType, `${setting} must be one of ${values.join(", ")}.`);
  }
  if (settings.auth_methods === "RESTRICTED" && settings.allowed_auth_methods.length === 0) {
    throw badRequest(
      "allowed_auth_methods_required_for_restricted",
      "RESTRICTED auth_methods require allowed_auth_methods.",
    );
  }
  if (settings.mfa_methods === "RESTRICTED" && settings.allowed_mfa_methods.length === 0) {
    throw badRequest(
      "allowed_mfa_methods_required_for_restricted",
      "RESTRICTED mfa_methods require allowed_mfa_methods.",
    );
  }
  const restricted = settings.email_invites === "RESTRICTED" || settings.email_jit_provisioning === "RESTRICTED";
  if (restricted && settings.email_allowed_domains.length === 0) {
    throw badRequest("invalid_restricted_email_setting", "A RESTRICTED email setting requires email_allowed_domains.");
  }
  const common = settings.email_allowed_domains.find((domain) => COMMON_DOMAINS.test(domain));
  if (common)
    throw badRequest("organization_settings_domain_too_common", `${common} is a common domain, which anyone can use.`);
  const closed = [settings.sso_jit_provisioning, settings.email_jit_provisioning, settings.email_invites];
  if (closed.every((value) => value === "NOT_ALLOWED")) {
    throw badRequest(
      "invalid_organization_auth_factor_setting",
      "At least one of the settings must allow new members.",
    );
  }
}
