import { beforeEach, expect, test } from "vitest";
import { appCode } from "./authenticator-app.ts";
import { sandboxOfFile } from "./sandbox-client.ts";

const { clock, sandbox, b2b, lastMessage } = await sandboxOfFile();
let organization_id: string;
let member_id: string;

beforeEach(async () => {
  sandbox.reset();
  ({ organization_id } = (await b2b("organizations.create", { organization_name: "Acme" })).body.organization);
  member_id = (await b2b("organizations.members.create", { organization_id, email_address })).body.member_id;
});

const email_address = "ada@acme.example";
const mfa_phone_number = "+12025550162";
const lastCode = () => lastMessage()?.code ?? "";
const wrongCode = () => (lastCode() === "000000" ? "111111" : "000000");

/** Calls an operation on the member. */
const call = (operation: string, more: object = {}) => b2b(operation, { organization_id, member_id, ...more });
const setOrganization = (more: object) => b2b("organizations.update", { organization_id, ...more });
const member = async () => (await call("organizations.members.get")).body.member;

/** The response to a first factor. */
async function logIn(address = email_address, organization = organization_id) {
  await b2b("magicLinks.email.loginOrSignup", { organization_id: organization, email_address: address });
  const { body } = await b2b("magicLinks.authenticate", { magic_links_token: lastMessage()?.token });
  return body;
}

/** A member with a verified phone, and the session that verified it. */
async function setUpPhone() {
  const { session_token } = await logIn();
  await call("otps.sms.send", { mfa_phone_number, session_token });
  return (await call("otps.sms.authenticate", { session_token, code: lastCode() })).body;
}

/** A member with a confirmed authenticator app, and the session that confirmed it. */
async function setUpApp() {
  const { session_token } = await logIn();
  const { body: totp } = await call("totps.create", { session_token });
  const { body } = await call("totps.authenticate", { session_token, code: appCode(totp.secret, clock.now()) });
  clock.forward(1);
  return { ...body, totp };
}

test("SMS: sets up a required second factor on the first login and requires it on the next", async () => {
  await setOrganization({ mfa_policy: "REQUIRED_FOR_ALL" });
  const first = await logIn("new@acme.example");
  expect(first).toMatchObject({
    member_authenticated: false,
    member: { status: "active", mfa_enrolled: false },
    mfa_required: { member_options: null, secondary_auth_initiated: null },
  });
  const named = { organization_id, member_id: first.member_id };
  const intermediate_session_token = first.intermediate_session_token;
  const sent = await b2b("otps.sms.send", { ...named, mfa_phone_number, intermediate_session_token });
  expect(sent.body.member).toMatchObject({ mfa_phone_number, mfa_phone_number_verified: false });
  expect(lastMessage()).toMatchObject({ to: mfa_phone_number, operation: "otps.sms.send", subject: "Log in to Acme" });

  const { body } = await b2b("otps.sms.authenticate", { ...named, intermediate_session_token, code: lastCode() });
  expect(body).toMatchObject({
    member: {
      status: "active",
      email_address_verified: true,
      mfa_enrolled: true,
      mfa_phone_number_verified: true,
      default_mfa_method: "sms_otp",
    },
    member_session: {
      expires_at: "2026-04-15T13:00:00Z",
      authentication_factors: [
        { type: "magic_link" },
        { type: "otp", delivery_method: "sms", phone_number_factor: { phone_number: mfa_phone_number } },
      ],
    },
  });
  const live = await b2b("sessions.authenticate", { session_token: body.session_token });
  expect(live.body.member_session.authentication_factors).toHaveLength(2);
  const spent = await b2b("otps.sms.authenticate", { ...named, intermediate_session_token, code: lastCode() });
  expect(spent).toMatchObject({ status: 404, body: { error_type: "intermediate_session_not_found" } });

  const next = await logIn("new@acme.example");
  expect(next.mfa_required).toEqual({
    member_options: { mfa_phone_number, totp_registration_id: "" },
    secondary_auth_initiated: "sms_otp",
  });
  expect(lastMessage()).toMatchObject({ to: mfa_phone_number });
  const done = await b2b("otps.sms.authenticate", {
    ...named,
    intermediate_session_token: next.intermediate_session_token,
    code: lastCode(),
    session_duration_minutes: 5,
  });
  expect(done.body.member_session.expires_at).toBe("2026-04-15T12:05:00Z");
});

test("app: requires a code from an enrolled member and sends no SMS", async () => {
  const { session_token } = await logIn();
  const { body: totp } = await call("totps.create", { session_token });
  expect(totp).toMatchObject({
    totp_registration_id: expect.stringMatching(/^member-totp-test-/),
    secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
    qr_code: expect.stringMatching(/^data:image\/png;base64,/),
    member: { totp_registration_id: "" },
  });
  expect(totp.recovery_codes).toHaveLength(10);
  const code = appCode(totp.secret, clock.now());
  const set = await call("totps.authenticate", { session_token, code, set_mfa_enrollment: "enroll" });
  expect(set.body.member).toMatchObject({
    mfa_enrolled: true,
    default_mfa_method: "totp",
    totp_registration_id: totp.totp_registration_id,
  });

  const sent = sandbox.outbox.list().length;
  const next = await logIn();
  expect(next).toMatchObject({
    member_authenticated: false,
    mfa_required: {
      member_options: { mfa_phone_number: "", totp_registration_id: totp.totp_registration_id },
      secondary_auth_initiated: null,
    },
  });
  expect(sandbox.outbox.list()).toHaveLength(sent + 1);
  const { intermediate_session_token } = next;
  const again = await call("totps.authenticate", { intermediate_session_token, code });
  expect(again).toMatchObject({ status: 401, body: { error_type: "totp_code_already_authenticated" } });
  clock.forward(1);
  const done = await call("totps.authenticate", {
    intermediate_session_token,
    code: appCode(totp.secret, clock.now()),
  });
  expect(done.body.member_session.authentication_factors).toMatchObject([
    { type: "magic_link" },
    { type: "totp", authenticator_app_factor: { totp_id: totp.totp_registration_id } },
  ]);
});

test("recovery codes: replace the app once each and can be rotated", async () => {
  const { totp } = await setUpApp();
  await call("organizations.members.update", { mfa_enrolled: true });
  const [recovery_code] = totp.recovery_codes;
  const { intermediate_session_token } = await logIn();
  const { body } = await call("recoveryCodes.recover", { intermediate_session_token, recovery_code });
  expect(body.recovery_codes_remaining).toBe(9);
  expect(body.member_session.authentication_factors).toMatchObject([
    { type: "magic_link" },
    { type: "recovery_codes", delivery_method: "recovery_code" },
  ]);
  const { session_token } = body;
  const used = await call("recoveryCodes.recover", { session_token, recovery_code });
  expect(used).toMatchObject({ status: 401, body: { error_type: "unable_to_authenticate_recovery_code" } });
  expect((await call("recoveryCodes.get")).body.recovery_codes).toEqual(totp.recovery_codes.slice(1));

  const rotated = (await call("recoveryCodes.rotate")).body.recovery_codes;
  expect(rotated).toHaveLength(10);
  const old = await call("recoveryCodes.recover", { session_token, recovery_code: totp.recovery_codes[1] });
  expect(old.body.error_type).toBe("unable_to_authenticate_recovery_code");
  expect((await call("recoveryCodes.recover", { session_token, recovery_code: rotated[0] })).status).toBe(200);
});

test("migrates an app that is registered elsewhere", async () => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  const migrated = await call("totps.migrate", { secret, recovery_codes: ["old-1", "old-2"] });
  expect(migrated.body).toMatchObject({
    recovery_codes: ["old-1", "old-2"],
    member: { totp_registration_id: migrated.body.totp_registration_id },
  });
  const { session_token } = await logIn();
  expect((await call("totps.authenticate", { session_token, code: appCode(secret, clock.now()) })).status).toBe(200);
  const second = await call("totps.migrate", { secret, recovery_codes: [] });
  expect(second).toMatchObject({ status: 400, body: { error_type: "active_totp_exists" } });
  await call("organizations.members.deleteTOTP");
  expect((await call("totps.migrate", { secret, recovery_codes: [] })).body.recovery_codes).toHaveLength(10);
});

test("accepts an SMS passcode once within two minutes, until the next one is sent", async () => {
  const { session_token } = await setUpPhone();
  const attempt = (code = lastCode()) => call("otps.sms.authenticate", { session_token, code });
  expect(await attempt()).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_otp_code" } });
  await call("otps.sms.send");
  clock.forward(2);
  expect(await attempt()).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_otp_code" } });
  await call("otps.sms.send");
  expect(await attempt(wrongCode())).toMatchObject({ status: 404, body: { error_type: "otp_code_not_found" } });
  const first = lastCode();
  do await call("otps.sms.send");
  while (lastCode() === first);
  expect(await attempt(first)).toMatchObject({ status: 404, body: { error_type: "otp_code_not_found" } });
  clock.forward(1.9);
  expect((await attempt()).status).toBe(200);
});

test("rejects a late confirmation of an app", async () => {
  const { session_token } = await logIn();
  const { body: totp } = await call("totps.create", { expiration_minutes: 5 });
  clock.forward(5);
  const late = await call("totps.authenticate", { session_token, code: appCode(totp.secret, clock.now()) });
  expect(late).toMatchObject({ status: 401, body: { error_type: "expired_totp" } });
  const { body: next } = await call("totps.create");
  const wrong = await call("totps.authenticate", { session_token, code: appCode(totp.secret, clock.now()) });
  expect(wrong).toMatchObject({ status: 401, body: { error_type: "unable_to_authenticate_totp" } });
  clock.forward(54);
  expect((await call("totps.authenticate", { session_token, code: appCode(next.secret, clock.now()) })).status).toBe(
    200,
  );
});

test("uses the member's default MFA method first", async () => {
  const { session_token } = await setUpPhone();
  const { body: totp } = await call("totps.create", { session_token });
  const confirm = (more: object = {}) =>
    call("totps.authenticate", { session_token, code: appCode(totp.secret, clock.now()), ...more });
  expect((await confirm()).body.member.default_mfa_method).toBe("sms_otp");
  await call("organizations.members.update", { mfa_enrolled: true });
  expect((await logIn()).mfa_required.secondary_auth_initiated).toBe("sms_otp");
  clock.forward(1);
  expect((await confirm({ set_default_mfa: true })).body.member.default_mfa_method).toBe("totp");
  expect((await logIn()).mfa_required).toEqual({
    member_options: { mfa_phone_number, totp_registration_id: totp.totp_registration_id },
    secondary_auth_initiated: null,
  });
});

test("lets a member choose enrollment unless the organization requires MFA", async () => {
  const { session_token } = await setUpPhone();
  const confirm = async (set_mfa_enrollment?: string) => {
    await call("otps.sms.send");
    const { body } = await call("otps.sms.authenticate", { session_token, code: lastCode(), set_mfa_enrollment });
    return body.member?.mfa_enrolled ?? body.error_type;
  };
  expect(await confirm()).toBe(false);
  expect(await confirm("enroll")).toBe(true);
  expect((await logIn()).member_authenticated).toBe(false);
  expect(await confirm()).toBe(true);
  expect(await confirm("unenroll")).toBe(false);
  expect((await logIn()).member_authenticated).toBe(true);
  expect(await confirm("enrol")).toBe("invalid_request_value");
  await setOrganization({ mfa_policy: "REQUIRED_FOR_ALL" });
  expect(await confirm("unenroll")).toBe(true);
});

test("adds another second factor only after the existing one was authenticated", async () => {
  const { session_token: verified } = await setUpPhone();
  const { session_token: unverified } = await logIn();
  const rejected = { status: 401, body: { error_type: "insufficient_factors" } };
  expect(await call("totps.create")).toMatchObject(rejected);
  expect(await call("totps.create", { session_token: unverified })).toMatchObject(rejected);
  const { body: totp } = await call("totps.create", { session_token: verified });
  const code = appCode(totp.secret, clock.now());
  await call("totps.authenticate", { session_token: verified, code });
  const second = await call("totps.create", { session_token: verified });
  expect(second).toMatchObject({ status: 400, body: { error_type: "active_totp_exists" } });

  await call("organizations.members.deleteMFAPhoneNumber");
  expect(await call("otps.sms.send", { mfa_phone_number })).toMatchObject(rejected);
  expect((await call("otps.sms.send", { mfa_phone_number, session_token: verified })).status).toBe(200);
});

test("lets only active members add a second factor", async () => {
  const pending = { email_address: "new@acme.example", create_member_as_pending: true };
  const { body } = await b2b("organizations.members.create", { organization_id, ...pending });
  const rejected = { status: 400, body: { error_type: "action_available_only_for_active_members" } };
  const named = { organization_id, member_id: body.member_id };
  expect(await b2b("totps.create", named)).toMatchObject(rejected);
  expect(await b2b("otps.sms.send", { ...named, mfa_phone_number })).toMatchObject(rejected);
});

test("requires a login or session of the same member", async () => {
  await setUpPhone();
  const eve = await logIn("eve@acme.example");
  await setOrganization({ mfa_policy: "REQUIRED_FOR_ALL" });
  const unfinished = await logIn("eve@acme.example");
  await call("otps.sms.send");
  const attempt = async (more: object) =>
    (await call("otps.sms.authenticate", { code: lastCode(), ...more })).body.error_type;
  const { intermediate_session_token } = unfinished;
  expect(await attempt({})).toBe("no_session_arguments");
  expect(await attempt({ session_token: eve.session_token })).toBe("member_session_member_id_mismatch");
  expect(await attempt({ intermediate_session_token })).toBe("invalid_intermediate_session_token_for_organization");
  expect(await attempt({ session_token: eve.session_token, intermediate_session_token })).toBe(
    "too_many_session_arguments",
  );
  expect(await attempt({ session_token: "nonesuch" })).toBe("session_not_found");
});

test("finds a member only in its own organization", async () => {
  const { session_token } = await setUpPhone();
  await call("otps.sms.send");
  const other = (await b2b("organizations.create", { organization_name: "Other" })).body.organization.organization_id;
  const attempt = (operation: string, more: object) => b2b(operation, { organization_id: other, member_id, ...more });
  const notFound = { status: 404, body: { error_type: "member_not_found" } };
  expect(await attempt("otps.sms.authenticate", { session_token, code: lastCode() })).toMatchObject(notFound);
  expect(await attempt("otps.sms.send", {})).toMatchObject(notFound);
  expect(await attempt("totps.create", {})).toMatchObject(notFound);
  expect(await attempt("recoveryCodes.get", {})).toMatchObject(notFound);
  expect(await attempt("organizations.members.deleteTOTP", {})).toMatchObject(notFound);
});

test("accepts only second factors that the organization allows", async () => {
  const { session_token } = await setUpPhone();
  await setOrganization({ mfa_policy: "REQUIRED_FOR_ALL", mfa_methods: "RESTRICTED", allowed_mfa_methods: ["totp"] });
  const rejected = { status: 400, body: { error_type: "operation_restricted_by_organization_mfa_methods" } };
  expect(await call("otps.sms.send")).toMatchObject(rejected);
  expect(await call("otps.sms.authenticate", { session_token, code: "123456" })).toMatchObject(rejected);
  const next = await logIn();
  expect(next.mfa_required.secondary_auth_initiated).toBeNull();
  await setOrganization({ allowed_mfa_methods: ["sms_otp"] });
  expect(await call("totps.create", { session_token })).toMatchObject(rejected);
  expect((await call("otps.sms.send")).status).toBe(200);
});

test("rejects a login whose first factor the organization does not allow", async () => {
  await setUpPhone();
  await setOrganization({ mfa_policy: "REQUIRED_FOR_ALL" });
  const { intermediate_session_token } = await logIn();
  await setOrganization({ auth_methods: "RESTRICTED", allowed_auth_methods: ["sso"] });
  const rejected = await call("otps.sms.authenticate", { intermediate_session_token, code: lastCode() });
  expect(rejected).toMatchObject({
    status: 400,
    body: { error_type: "action_available_only_once_primary_authentication_is_met" },
  });
});

test("accepts a verified phone in the user's other organization", async () => {
  const { session_token } = await setUpPhone();
  const { organization } = (await b2b("organizations.create", { organization_name: "Other" })).body;
  const other = organization.organization_id;
  await b2b("organizations.update", { organization_id: other, mfa_policy: "REQUIRED_FOR_ALL" });
  const added = await b2b("organizations.members.create", { organization_id: other, email_address, mfa_phone_number });
  const exchange = async () => (await b2b("sessions.exchange", { organization_id: other, session_token })).body;
  const first = await exchange();
  expect(first).toMatchObject({
    member_authenticated: false,
    mfa_required: { secondary_auth_initiated: "sms_otp" },
  });
  const named = { organization_id: other, member_id: added.body.member_id };
  const { intermediate_session_token } = first;
  const done = await b2b("otps.sms.authenticate", { ...named, intermediate_session_token, code: lastCode() });
  expect(done.status).toBe(200);
  expect(await exchange()).toMatchObject({ member_authenticated: true, mfa_required: null });
});

test("does not transfer an app to another organization", async () => {
  const { session_token } = await setUpApp();
  const { organization } = (await b2b("organizations.create", { organization_name: "Other" })).body;
  const other = organization.organization_id;
  await b2b("organizations.members.create", { organization_id: other, email_address });
  const { body } = await b2b("sessions.exchange", { organization_id: other, session_token });
  expect(body.member_session.authentication_factors).toMatchObject([{ type: "magic_link" }]);
});

test("deletes a phone number", async () => {
  const { session_token } = await setUpPhone();
  await call("otps.sms.send");
  const code = lastCode();
  const deleted = await call("organizations.members.deleteMFAPhoneNumber");
  expect(deleted.body.member).toMatchObject({
    mfa_phone_number: "",
    mfa_phone_number_verified: false,
    default_mfa_method: "",
  });
  const late = await call("otps.sms.authenticate", { session_token, code });
  expect(late).toMatchObject({ status: 404, body: { error_type: "otp_code_not_found" } });
  const none = { status: 404, body: { error_type: "member_phone_number_not_found" } };
  expect(await call("organizations.members.deleteMFAPhoneNumber")).toMatchObject(none);
  expect(await call("otps.sms.send")).toMatchObject(none);
  expect((await b2b("sessions.authenticate", { session_token })).status).toBe(200);
  const another = await call("otps.sms.send", { mfa_phone_number: "+12025550199" });
  expect(another.body.member).toMatchObject({ mfa_phone_number: "+12025550199", mfa_phone_number_verified: false });
});

test("deletes an app", async () => {
  const { session_token, totp } = await setUpApp();
  const deleted = await call("organizations.members.deleteTOTP");
  expect(deleted.body.member).toMatchObject({ totp_registration_id: "", default_mfa_method: "" });
  const none = { status: 404, body: { error_type: "totp_not_found" } };
  expect(await call("organizations.members.deleteTOTP")).toMatchObject(none);
  const code = appCode(totp.secret, clock.now());
  expect(await call("totps.authenticate", { session_token, code })).toMatchObject(none);
  const noCodes = { status: 404, body: { error_type: "recovery_codes_not_found" } };
  expect(await call("recoveryCodes.get")).toMatchObject(noCodes);
  expect(await call("recoveryCodes.rotate")).toMatchObject(noCodes);
  expect((await call("totps.create")).status).toBe(200);
});

test("validates phone numbers and the default method", async () => {
  await setUpPhone();
  const bad = { status: 400, body: { error_type: "invalid_phone_number" } };
  const update = (more: object) => call("organizations.members.update", more);
  expect(await call("otps.sms.send", { mfa_phone_number: "5550162" })).toMatchObject(bad);
  const created = { organization_id, email_address: "eve@acme.example", mfa_phone_number: "5550162" };
  expect(await b2b("organizations.members.create", created)).toMatchObject(bad);
  const other = await call("otps.sms.send", { mfa_phone_number: "+12025550199" });
  expect(other.body.error_type).toBe("duplicate_member_phone_number_for_member");
  expect((await update({ default_mfa_method: "totp" })).body.error_type).toBe("default_mfa_member_missing_factor");
  expect((await update({ default_mfa_method: "fax" })).body.error_type).toBe("invalid_mfa_default_method");
  expect((await update({ default_mfa_method: "sms_otp" })).status).toBe(200);
  expect(await member()).toMatchObject({ mfa_phone_number_verified: true, default_mfa_method: "sms_otp" });
});

test("counts a second factor while the organization allows it and the member has it", async () => {
  const { session_token: sms } = await setUpPhone();
  const { body: totp } = await call("totps.create", { session_token: sms });
  const { session_token: app } = await logIn();
  await call("totps.authenticate", { session_token: app, code: appCode(totp.secret, clock.now()) });
  const isEnough = async (session_token: string) => {
    const { body } = await b2b("sessions.exchange", { organization_id, session_token });
    expect(body.mfa_required === null).toBe(body.member_authenticated);
    return body.member_authenticated;
  };
  const required = { mfa_policy: "REQUIRED_FOR_ALL", mfa_methods: "RESTRICTED" };
  for (const [allowed_mfa_methods, texting, showing] of [
    [["totp"], false, true],
    [["sms_otp"], true, false],
    [["sms_otp", "totp"], true, true],
  ] as const) {
    await setOrganization({ ...required, allowed_mfa_methods });
    expect([allowed_mfa_methods, await isEnough(sms), await isEnough(app)]).toEqual([
      allowed_mfa_methods,
      texting,
      showing,
    ]);
  }
  await setOrganization({ mfa_methods: "ALL_ALLOWED" });
  expect([await isEnough(sms), await isEnough(app)]).toEqual([true, true]);
  await call("organizations.members.deleteTOTP");
  expect([await isEnough(sms), await isEnough(app)]).toEqual([true, false]);
  await call("organizations.members.deleteMFAPhoneNumber");
  expect(await isEnough(sms)).toBe(false);
  // The same number, but not verified yet.
  await call("organizations.members.update", { mfa_phone_number });
  expect(await isEnough(sms)).toBe(false);
});

test("sends the SMS passcode of a login if the member prefers and the organization allows it", async () => {
  await setUpPhone();
  await setOrganization({ mfa_policy: "REQUIRED_FOR_ALL" });
  const initiated = async (settings: object = {}) => {
    await setOrganization(settings);
    const before = sandbox.outbox.list().length;
    const { mfa_required } = await logIn();
    const sms = sandbox.outbox.list().length - before === 2;
    expect(mfa_required.secondary_auth_initiated).toBe(sms ? "sms_otp" : null);
    return sms;
  };
  expect(await initiated()).toBe(true);
  const only = (method: string) => ({ mfa_methods: "RESTRICTED", allowed_mfa_methods: [method] });
  expect(await initiated(only("totp"))).toBe(false);
  expect(await initiated(only("sms_otp"))).toBe(true);
  await setOrganization({ mfa_methods: "ALL_ALLOWED" });
  await call("totps.migrate", { secret: "MZXW6YTB", recovery_codes: [] });
  expect(await initiated()).toBe(true);
  await call("organizations.members.update", { default_mfa_method: "totp" });
  expect(await initiated()).toBe(false);
  expect(await initiated(only("sms_otp"))).toBe(true);
  expect(await initiated(only("totp"))).toBe(false);
});

test("lets a recovery code add another second factor without becoming the default", async () => {
  const { totp } = await setUpApp();
  const { session_token } = await logIn();
  const rejected = await call("otps.sms.send", { mfa_phone_number, session_token });
  expect(rejected).toMatchObject({ status: 401, body: { error_type: "insufficient_factors" } });
  expect((await member()).mfa_phone_number).toBe("");
  await call("organizations.members.update", { default_mfa_method: "totp" });
  const recovered = await call("recoveryCodes.recover", {
    session_token,
    recovery_code: totp.recovery_codes[0],
    set_default_mfa: true,
    set_mfa_enrollment: "enroll",
  });
  expect(recovered.body.member).toMatchObject({ mfa_enrolled: false, default_mfa_method: "totp" });
  expect((await call("otps.sms.send", { mfa_phone_number, session_token })).status).toBe(200);
});

test("requires a confirmed app for recovery codes", async () => {
  const { session_token } = await logIn();
  const recover = async (recovery_code: string) =>
    (await call("recoveryCodes.recover", { session_token, recovery_code })).body.error_type;
  expect(await recover("a")).toBe("recovery_codes_not_found");
  const { body: totp } = await call("totps.create", { session_token });
  expect(await recover(totp.recovery_codes[0])).toBe("no_active_recovery_code_backed_factor");
  await call("totps.authenticate", { session_token, code: appCode(totp.secret, clock.now()) });
  expect(await recover(totp.recovery_codes[0])).toBeUndefined();
});

test("replaces a pending registration with the next one", async () => {
  const { session_token } = await logIn();
  const { body: first } = await call("totps.create", { session_token });
  const { body: second } = await call("totps.create", { session_token });
  expect(second.totp_registration_id).not.toBe(first.totp_registration_id);
  const attempt = async (secret: string) =>
    (await call("totps.authenticate", { session_token, code: appCode(secret, clock.now()) })).body.error_type;
  expect(await attempt(first.secret)).toBe("unable_to_authenticate_totp");
  expect(await attempt(second.secret)).toBeUndefined();
});

test.each(["", "1", "MZXW=6", "MZXW6YT1", "MZXW 6YTB"])(
  "rejects %j as an app secret, since it is not base32",
  async (secret) => {
    const rejected = await call("totps.migrate", { secret, recovery_codes: [] });
    expect(rejected).toMatchObject({ status: 400, body: { error_type: "invalid_request_value" } });
    expect((await member()).totp_registration_id).toBe("");
  },
);
