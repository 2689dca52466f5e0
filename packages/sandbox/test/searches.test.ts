import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appCode } from "./authenticator-app.ts";
import { clientOf, movableClock } from "./sandbox-client.ts";

const clock = movableClock("2026-04-15T12:00:00Z");
let sandbox: Sandbox;
let b2b: ReturnType<typeof clientOf>["b2b"];
let consumer: ReturnType<typeof clientOf>["consumer"];
/** IDs by the names that tests use for them. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
  ({ b2b, consumer } = clientOf(sandbox));
  await b2b("organizations.create", {
    organization_name: "Acme Works",
    organization_slug: "acme",
    organization_external_id: "customer-1",
    email_allowed_domains: ["acme.example"],
  });
  const globex = await b2b("organizations.create", {
    organization_name: "Globex",
    organization_slug: "globex",
    claimed_email_domains: ["globex.example"],
  });
  ids["globex"] = globex.body.organization.organization_id;
  const member = async (name: string, more: object = {}) => {
    const input = { organization_id: "acme", email_address: `${name}@acme.example`, ...more };
    ids[name] = (await b2b("organizations.members.create", input)).body.member_id;
  };
  await member("ada", { is_breakglass: true, external_id: "employee-1" });
  await member("bob", { mfa_phone_number: "+12025550162" });
  await member("cyd", { create_member_as_pending: true });
  await member("dan");
  await b2b("organizations.members.delete", { organization_id: "acme", member_id: ids["dan"] });

  const user = async (name: string, input: object) => {
    const { body } = await consumer("users.create", { ...input });
    Object.assign(ids, { [name]: body.user_id, [`${name} email`]: body.email_id, [`${name} phone`]: body.phone_id });
    clock.forward(1);
  };
  await user("eve", { email: "Eve@example.com", external_id: "u-1", name: { first_name: "Eve", last_name: "Stone" } });
  await user("fay", { phone_number: "+12025550199", create_user_as_pending: true });
  await user("gus", { email: "gus@other.example", name: { middle_name: "van" } });
  await consumer("otps.email.send", { email: "Eve@example.com" });
  await consumer("otps.authenticate", { method_id: ids["eve email"], code: sandbox.outbox.list().at(-1)?.code });
  await consumer("otps.sms.send", { phone_number: "+12025550199" });
  await consumer("otps.authenticate", { method_id: ids["fay phone"], code: sandbox.outbox.list().at(-1)?.code });
  const totp = await consumer("totps.create", { user_id: ids["gus"] });
  ids["gus app"] = totp.body.totp_id;
  const totp_code = appCode(totp.body.secret, clock.now());
  await consumer("totps.authenticate", { user_id: ids["gus"], totp_code });
  const started = await consumer("passwords.email.resetStart", { email: "gus@other.example" });
  expect(started.status).toBe(200);
  const token = sandbox.outbox.list().at(-1)?.token;
  await consumer("passwords.email.reset", { token, password: "7-otters-juggle-plums" });
});
afterAll(() => sandbox.close());

/** Returns a value in which names of tests are replaced by IDs. */
const meant = (value: unknown) => (Array.isArray(value) ? value.map((each) => ids[each] ?? each) : value);
const queryOf = (filter_name: string, value: unknown) => ({
  operator: "AND",
  operands: [{ filter_name, filter_value: meant(value) }],
});

describe("members", () => {
  const search = async (query?: object, organization_ids: string[] = ["acme"]) => {
    const { body } = await b2b("organizations.members.search", { organization_ids, ...(query && { query }) });
    return body.members?.map((each: { email_address: string }) => each.email_address.split("@")[0]) ?? body.error_type;
  };

  test.each<[string, unknown, string[]]>([
    ["member_ids", ["ada", "bob"], ["ada", "bob"]],
    ["member_ids", ["employee-1"], ["ada"]],
    ["member_ids", [], []],
    ["member_emails", ["BOB@acme.example", "nobody@acme.example"], ["bob"]],
    ["member_email_fuzzy", "B@ACME", ["bob"]],
    ["member_email_fuzzy", "cyd", ["cyd"]],
    ["member_is_breakglass", true, ["ada"]],
    ["member_is_breakglass", false, ["bob", "cyd"]],
    ["member_phone_numbers", ["+12025550162"], ["bob"]],
    ["member_phone_number_fuzzy", "550162", ["bob"]],
    ["statuses", ["pending"], ["cyd"]],
    ["statuses", ["deleted"], ["dan"]],
    ["statuses", ["active", "deleted"], ["ada", "bob", "dan"]],
  ])("by %s %j", async (filter, value, expected) => {
    expect(await search(queryOf(filter, value))).toEqual(expected);
  });

  test("returns all members of the organizations once, except deleted ones", async () => {
    expect(await search()).toEqual(["ada", "bob", "cyd"]);
    expect(await search(undefined, ["acme", "customer-1", "acme"])).toEqual(["ada", "bob", "cyd"]);
    expect(await search(undefined, ["globex"])).toEqual([]);
    expect(await search(undefined, ["nonesuch"])).toEqual([]);
    expect(await search({ operator: "AND", operands: [] })).toEqual(["ada", "bob", "cyd"]);
  });

  test.each<[string, unknown, string]>([
    ["member_email_fuzzy", "ab", "member_search_member_email_fuzzy_too_short"],
    ["member_phone_number_fuzzy", "12", "member_search_member_mfa_phone_number_fuzzy_too_short"],
    ["member_email_fuzzy", 5, "member_search_expected_string"],
    ["member_emails", "ada", "member_search_expected_array_of_strings"],
    ["member_emails", ["ada", 5], "member_search_expected_array_of_strings"],
    ["member_is_breakglass", "true", "member_search_expected_boolean"],
    ["member_ids", undefined, "member_search_missing_filter_value"],
    ["toString", ["a"], "member_search_filter_name_not_recognized"],
  ])("not by %s %j", async (filter, value, error) => {
    expect(await search(queryOf(filter, value))).toBe(error);
  });

  test("with no operator other than AND and OR", async () => {
    const { operands } = queryOf("member_ids", ["ada"]);
    expect(await search({ operator: "XOR", operands })).toBe("invalid_request_value");
  });
});

describe("organizations", () => {
  const search = async (query?: object, more: object = {}) => {
    const { body } = await b2b("organizations.search", { ...(query && { query }), ...more });
    return body.organizations?.map((each: { organization_slug: string }) => each.organization_slug) ?? body.error_type;
  };

  test.each<[string, unknown, string[]]>([
    ["organization_ids", ["globex"], ["globex"]],
    ["organization_ids", ["customer-1"], ["acme"]],
    ["organization_slugs", ["acme"], ["acme"]],
    ["organization_name_fuzzy", "work", ["acme"]],
    ["organization_slug_fuzzy", "lob", ["globex"]],
    ["allowed_domains", ["acme.example"], ["acme"]],
    ["allowed_domain_fuzzy", "example", ["acme"]],
    ["claimed_email_domains", ["globex.example"], ["globex"]],
    ["member_emails", ["ada@acme.example"], ["acme"]],
    ["member_emails", ["dan@acme.example"], []],
    ["member_email_fuzzy", "ada@", ["acme"]],
    ["member_email_fuzzy", "dan@", []],
    ["has_active_sso_connection", false, ["acme", "globex"]],
    ["has_active_sso_connection", true, []],
    ["sso_connection_id", "1", []],
  ])("by %s %j", async (filter, value, expected) => {
    expect(await search(queryOf(filter, value))).toEqual(expected);
  });

  test.each([
    ["organization_name_fuzzy", "organization_search_organization_name_fuzzy_too_short"],
    ["organization_slug_fuzzy", "organization_search_organization_slug_fuzzy_too_short"],
    ["allowed_domain_fuzzy", "organization_search_allowed_domain_fuzzy_too_short"],
    ["member_email_fuzzy", "organization_search_member_email_fuzzy_too_short"],
  ])("not by %s of two characters", async (filter, error) => {
    expect(await search(queryOf(filter, "ac"))).toBe(error);
  });

  test("page by page, with a cursor that a search returned", async () => {
    expect(await search(undefined, { limit: 0 })).toEqual(["acme", "globex"]);
    const { next_cursor } = (await b2b("organizations.search", { limit: 1 })).body.results_metadata;
    expect(await search(undefined, { limit: 1, cursor: next_cursor })).toEqual(["globex"]);
    expect(await search(undefined, { cursor: "" })).toEqual(["acme", "globex"]);
    const forged = (text: string) => Buffer.from(text).toString("base64url");
    for (const cursor of ["after:", "before:1", "after:1x", "xafter:1", `after:${"1".repeat(16)}`]) {
      expect(await search(undefined, { cursor: forged(cursor) })).toBe("invalid_request_value");
    }
  });
});

describe("users", () => {
  const search = async (query?: object, more: object = {}) => {
    const { body } = await consumer("users.search", { ...(query && { query }), ...more });
    const nameOf = (user_id: string) => Object.entries(ids).find(([, id]) => id === user_id)?.[0];
    return body.results?.map((each: { user_id: string }) => nameOf(each.user_id)) ?? body.error_type;
  };

  const noon = "2026-04-15T12:00:00Z";
  const later = "2026-04-15T12:02:00Z";
  test.each<[string, unknown, string[]]>([
    ["created_at_greater_than", noon, ["fay", "gus"]],
    ["created_at_less_than", later, ["eve", "fay"]],
    ["created_at_between", { greater_than: noon, less_than: later }, ["fay"]],
    ["status", "pending", []],
    ["status", "active", ["eve", "fay", "gus"]],
    ["user_id", ["gus", "u-1"], ["eve", "gus"]],
    ["full_name_fuzzy", "eve stone", ["eve"]],
    ["full_name_fuzzy", "van", ["gus"]],
    ["email_address", ["eve@EXAMPLE.com"], ["eve"]],
    ["email_id", ["gus email"], ["gus"]],
    ["email_verified", true, ["eve", "gus"]],
    ["email_verified", false, ["fay"]],
    ["email_address_fuzzy", "other", ["gus"]],
    ["phone_number", ["+12025550199"], ["fay"]],
    ["phone_id", ["fay phone"], ["fay"]],
    ["phone_verified", true, ["fay"]],
    ["phone_verified", false, ["eve", "gus"]],
    ["phone_number_fuzzy", "0199", ["fay"]],
    ["password_exists", true, ["gus"]],
    ["totp_id", ["gus app"], ["gus"]],
    ["totp_verified", true, ["gus"]],
    ["totp_verified", false, ["eve", "fay"]],
    ["crypto_wallet_address", ["eve"], []],
    ["crypto_wallet_id", ["eve"], []],
    ["crypto_wallet_verified", true, []],
    ["crypto_wallet_verified", false, ["eve", "fay", "gus"]],
    ["oauth_provider", ["eve"], []],
    ["webauthn_registration_id", ["eve"], []],
    ["webauthn_registration_verified", true, []],
    ["webauthn_registration_verified", false, ["eve", "fay", "gus"]],
  ])("by %s %j", async (filter, value, expected) => {
    expect(await search(queryOf(filter, value))).toEqual(expected);
  });

  test.each<[string, unknown, string]>([
    ["created_at_greater_than", "soon", "user_search_expected_timestamp"],
    ["created_at_less_than", 5, "user_search_expected_timestamp"],
    ["created_at_between", { greater_than: noon }, "user_search_expected_timestamp"],
    ["created_at_between", noon, "user_search_expected_object"],
    ["created_at_between", null, "user_search_expected_object"],
    ["email_address", "eve", "user_search_expected_array_of_string"],
    ["email_verified", "true", "user_search_expected_bool"],
    ["full_name_fuzzy", "ev", "user_search_full_name_fuzzy_too_short"],
    ["email_address_fuzzy", "ev", "user_search_email_address_fuzzy_too_short"],
    ["phone_number_fuzzy", "12", "user_search_phone_number_fuzzy_too_short"],
    ["email_address_fuzzy", ["eve"], "user_search_expected_string"],
    ["color", ["red"], "user_search_filter_name_not_recognized"],
    ["email_id", undefined, "user_search_missing_filter_value"],
  ])("not by %s %j", async (filter, value, error) => {
    expect(await search(queryOf(filter, value))).toBe(error);
  });

  test("rejects operators and cursors with types of its own", async () => {
    const { operands } = queryOf("user_id", ["eve"]);
    expect(await search({ operator: "OR", operands: [...operands, ...queryOf("user_id", ["fay"]).operands] })).toEqual([
      "eve",
      "fay",
    ]);
    expect(await search({ operator: "XOR", operands })).toBe("user_search_invalid_operator");
    expect(await search(undefined, { cursor: "nonesuch" })).toBe("user_search_invalid_cursor");
  });
});
