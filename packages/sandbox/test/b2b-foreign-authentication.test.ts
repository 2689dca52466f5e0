import { beforeEach, describe, expect, test } from "vitest";
import { appCode } from "./authenticator-app.ts";
import { otherProject, sandboxOfFile } from "./sandbox-client.ts";

const PASSWORD = "7-otters-juggle-plums";
const OTHER = "nine-lamps-under-water";
const ACME = { organization_id: "acme" };
const ADA = "ada@acme.example";
const EVE = "eve@acme.example";

const { clock, sandbox, b2b, lastMessage } = await sandboxOfFile();

beforeEach(async () => {
  sandbox.reset();
  for (const slug of ["acme", "other"]) {
    await b2b("organizations.create", { organization_name: slug, organization_slug: slug });
  }
});

async function signIn(email_address: string, more: object = ACME, options: Parameters<typeof b2b>[2] = {}) {
  await b2b("magicLinks.email.loginOrSignup", { ...more, email_address }, options);
  return (await b2b("magicLinks.authenticate", { magic_links_token: lastMessage()?.token }, options)).body;
}

/** A login without its second factor. */
async function unfinished(email_address: string, organization_id = "acme"): Promise<string> {
  await b2b("organizations.update", { organization_id, mfa_policy: "REQUIRED_FOR_ALL" });
  const { intermediate_session_token } = await signIn(email_address, { organization_id });
  await b2b("organizations.update", { organization_id, mfa_policy: "OPTIONAL" });
  return intermediate_session_token;
}

async function setPassword(email_address: string, password = PASSWORD): Promise<void> {
  await b2b("passwords.email.resetStart", { ...ACME, email_address });
  const input = { password_reset_token: lastMessage()?.token, password };
  expect((await b2b("passwords.email.reset", input)).status).toBe(200);
}

/** The member of a session, and its number of authentication factors. */
async function ownerOf(session_token: string) {
  const { body } = await b2b("sessions.authenticate", { session_token });
  return { email: body.member?.email_address, factors: body.member_session?.authentication_factors.length };
}

/** The valid input of Ada's logins, without a session to continue. */
const LOGINS: Record<string, () => Promise<object>> = {
  "magicLinks.authenticate": async () => {
    await b2b("magicLinks.email.loginOrSignup", { ...ACME, email_address: ADA });
    return { magic_links_token: lastMessage()?.token };
  },
  "otps.email.authenticate": async () => {
    await b2b("otps.email.loginOrSignup", { ...ACME, email_address: ADA });
    return { ...ACME, email_address: ADA, code: lastMessage()?.code };
  },
  "passwords.authenticate": async () => {
    await setPassword(ADA);
    return { ...ACME, email_address: ADA, password: PASSWORD };
  },
  "passwords.email.reset": async () => {
    await b2b("passwords.email.resetStart", { ...ACME, email_address: ADA });
    return { password_reset_token: lastMessage()?.token, password: OTHER };
  },
  "passwords.existingPassword.reset": async () => {
    await setPassword(ADA);
    return { ...ACME, email_address: ADA, existing_password: PASSWORD, new_password: OTHER };
  },
};

describe.each(Object.entries(LOGINS))("%s", (operation, prepare) => {
  beforeEach(() => b2b("organizations.members.create", { ...ACME, email_address: ADA }));

  test.each(["session_token", "session_jwt"])("ignores another member's session, given by its %s", async (name) => {
    const eve = await signIn(EVE);
    const { status, body } = await b2b(operation, { ...(await prepare()), [name]: eve[name] });
    expect([status, body.member.email_address]).toEqual([200, ADA]);
    expect(body.member_session.member_session_id).not.toBe(eve.member_session.member_session_id);
    expect(await ownerOf(eve.session_token)).toEqual({ email: EVE, factors: 1 });
    expect(await ownerOf(body.session_token)).toEqual({ email: ADA, factors: 1 });
  });

  test.each(["session_token", "session_jwt"])("continues the member's own session, given by its %s", async (name) => {
    const input = await prepare();
    const own = await signIn(ADA);
    const { body } = await b2b(operation, { ...input, [name]: own[name], session_duration_minutes: 90 });
    expect(body.member_session.member_session_id).toBe(own.member_session.member_session_id);
    expect(body.member_session.expires_at).toBe(
      new Date(clock.now().getTime() + 90 * 60_000).toISOString().replace(".000", ""),
    );
    expect(await ownerOf(own.session_token)).toEqual({ email: ADA, factors: 2 });
  });

  test("ignores a session of another project or an expired one", async () => {
    const elsewhere = { stytch: otherProject() };
    const acme = await b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" }, elsewhere);
    const { organization_id } = acme.body.organization;
    const foreign = await signIn(ADA, { organization_id }, elsewhere);
    const input = await prepare();
    const { body } = await b2b(operation, { ...input, session_token: foreign.session_token });
    expect(body.session_token).not.toBe(foreign.session_token);
    const over = await signIn(ADA);
    clock.forward(60);
    const later = await b2b(operation, { ...(await prepare()), session_token: over.session_token });
    expect([later.status, later.body.session_token === over.session_token]).toEqual([200, false]);
  });

  test("rejects two references to a session without spending the credential", async () => {
    const input = await prepare();
    const { session_token, session_jwt } = await signIn(EVE);
    const rejected = await b2b(operation, { ...input, session_token, session_jwt });
    expect(rejected).toMatchObject({ status: 400, body: { error_type: "too_many_session_arguments" } });
    const claims = { session_custom_claims: { "https://stytch.com/x": 1 } };
    const claimed = await b2b(operation, { ...input, ...claims });
    expect(claimed).toMatchObject({ status: 400, body: { error_type: "stytch_claims_in_custom_claims" } });
    expect((await b2b(operation, { ...input })).status).toBe(200);
  });
});

describe.each(Object.entries(LOGINS).filter(([id]) => id !== "passwords.existingPassword.reset"))(
  "%s",
  (operation, prepare) => {
    beforeEach(() => b2b("organizations.members.create", { ...ACME, email_address: ADA }));

    test("rejects another member's intermediate session and an expired one", async () => {
      const input = await prepare();
      const attempt = (intermediate_session_token: string) => b2b(operation, { ...input, intermediate_session_token });
      const error_type = "invalid_intermediate_session_token_for_organization";
      const foreign = await unfinished(EVE);
      expect(await attempt(foreign)).toMatchObject({ status: 400, body: { error_type } });
      const notFound = { status: 404, body: { error_type: "intermediate_session_not_found" } };
      expect(await attempt("nonesuch")).toMatchObject(notFound);
      const own = await unfinished(ADA);
      const { status, body } = await attempt(own);
      expect([status, body.member_session.authentication_factors.length]).toEqual([200, 2]);
      expect(await b2b(operation, { ...(await prepare()), intermediate_session_token: own })).toMatchObject(notFound);
      const late = await unfinished(ADA);
      clock.forward(10);
      expect(await b2b(operation, { ...(await prepare()), intermediate_session_token: late })).toMatchObject(notFound);
    });
  },
);

/** Ada with a phone and an app, and a session with each factor. */
async function withSecondFactors() {
  const ada = await signIn(ADA);
  const { member_id, session_token } = ada;
  const named = { ...ACME, member_id };
  const { body: totp } = await b2b("totps.create", { ...named, session_token });
  await b2b("totps.authenticate", { ...named, session_token, code: appCode(totp.secret, clock.now()) });
  await b2b("otps.sms.send", { ...named, session_token, mfa_phone_number: "+12025550162" });
  await b2b("otps.sms.authenticate", { ...named, session_token, code: lastMessage()?.code });
  clock.forward(1);
  await b2b("otps.sms.send", { ...named });
  const factors: Record<string, object> = {
    "otps.sms.send": {},
    "otps.sms.authenticate": { code: lastMessage()?.code },
    "totps.authenticate": { code: appCode(totp.secret, clock.now()) },
    "recoveryCodes.recover": { recovery_code: totp.recovery_codes[0] },
  };
  return { named, factors };
}

test.each(["otps.sms.send", "otps.sms.authenticate", "totps.authenticate", "recoveryCodes.recover"])(
  "%s rejects another member's session, whatever its reference",
  async (operation) => {
    const { named, factors } = await withSecondFactors();
    const eve = await signIn(EVE);
    const intermediate = { intermediate_session_token: await unfinished(EVE) };
    const attempt = async (more: object) =>
      (await b2b(operation, { ...named, ...factors[operation], ...more })).body.error_type;
    const { session_token, session_jwt } = eve;
    expect(await attempt({ session_token })).toBe("member_session_member_id_mismatch");
    expect(await attempt({ session_jwt })).toBe("member_session_member_id_mismatch");
    expect(await attempt(intermediate)).toBe("invalid_intermediate_session_token_for_organization");
    for (const two of [
      { session_token, session_jwt },
      { session_token, ...intermediate },
      { session_jwt, ...intermediate },
    ]) {
      expect(await attempt(two)).toBe("too_many_session_arguments");
    }
    expect(await attempt({ session_token: "nonesuch" })).toBe("session_not_found");
    expect(await attempt({ session_jwt: "a.b.c" })).toBe("session_not_found");
    expect(await attempt({ intermediate_session_token: "nonesuch" })).toBe("intermediate_session_not_found");
    // None of these calls spent the session.
    const { session_token: own } = await signIn(ADA);
    expect(await attempt({ session_token: own })).toBeUndefined();
    expect(await ownerOf(session_token)).toEqual({ email: EVE, factors: 1 });
  },
);

test("lets a fresh session set only its own member's password", async () => {
  const eve = await signIn(EVE);
  await b2b("organizations.members.create", { ...ACME, email_address: ADA });
  await setPassword(ADA);
  const { body } = await b2b("passwords.sessions.reset", {
    ...ACME,
    session_token: eve.session_token,
    password: OTHER,
  });
  expect(body.member.email_address).toBe(EVE);
  const ada = await b2b("passwords.authenticate", { ...ACME, email_address: ADA, password: PASSWORD });
  expect(ada.status).toBe(200);
  const none = await b2b("passwords.sessions.reset", { ...ACME, password: OTHER });
  expect(none).toMatchObject({ status: 400, body: { error_type: "no_session_arguments" } });
});

test("accepts an intermediate session without a password in another organization of the same address", async () => {
  await b2b("organizations.members.create", { organization_id: "other", email_address: ADA });
  const intermediate_session_token = await unfinished(ADA);
  const listed = await b2b("discovery.organizations.list", { intermediate_session_token });
  expect(listed.body.organization_id_hint).toMatch(/^organization-test-/);
  const { body } = await b2b("discovery.intermediateSessions.exchange", {
    intermediate_session_token,
    organization_id: "other",
  });
  expect(body.member_session.organization_slug).toBe("other");
  const spent = await b2b("discovery.organizations.list", { intermediate_session_token });
  expect(spent).toMatchObject({ status: 404, body: { error_type: "intermediate_session_not_found" } });
});
