import { createRemoteJWKSet, decodeJwt, jwtVerify } from "jose";
import { beforeEach, expect, test } from "vitest";
import { otherProject, sandboxOfFile } from "./sandbox-client.ts";

const { clock, sandbox, b2b } = await sandboxOfFile();

beforeEach(async () => {
  sandbox.reset();
  await b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
});

async function signIn(organization_id = "acme", more: object = {}) {
  await b2b("magicLinks.email.loginOrSignup", { organization_id, email_address: "ada@acme.example" });
  const { body } = await b2b("magicLinks.authenticate", {
    magic_links_token: sandbox.outbox.list().at(-1)?.token,
    ...more,
  });
  return body;
}

test("signs a session JWT that verifies against the public key set", async () => {
  const { session_jwt, member_id, organization_id, member_session } = await signIn("acme", {
    session_custom_claims: { plan: "team" },
  });
  const { projectId } = sandbox.credentials;
  const keySet = createRemoteJWKSet(new URL(`${sandbox.url}/v1/b2b/sessions/jwks/${projectId}`));
  const options = {
    issuer: `stytch.com/${projectId}`,
    audience: projectId,
    algorithms: ["RS256"],
    currentDate: clock.now(),
  };
  const { payload } = await jwtVerify(session_jwt, keySet, options);
  expect(payload).toMatchObject({
    sub: member_id,
    plan: "team",
    "https://stytch.com/session": { id: member_session.member_session_id, roles: ["stytch_member"] },
    "https://stytch.com/organization": { organization_id, slug: "acme" },
  });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(5 * 60);
  expect((await b2b("sessions.getJWKS", { project_id: projectId })).body.keys).toHaveLength(1);
});

test("authenticates by token or by JWT, even an expired JWT", async () => {
  const { session_token, session_jwt, member_id } = await signIn();
  clock.forward(10);
  for (const reference of [{ session_token }, { session_jwt }]) {
    const { body } = await b2b("sessions.authenticate", reference);
    expect(body.member.member_id).toBe(member_id);
    expect(decodeJwt(body.session_jwt).iat).toBe(clock.now().getTime() / 1000);
  }
});

test("expires after an hour unless a duration extends it", async () => {
  const { session_token } = await signIn();
  clock.forward(59);
  const renewed = await b2b("sessions.authenticate", { session_token });
  const { started_at, expires_at } = renewed.body.member_session;
  expect(Date.parse(expires_at) - Date.parse(started_at)).toBe(60 * 60_000);
  await b2b("sessions.authenticate", { session_token, session_duration_minutes: 60 });
  clock.forward(59);
  expect((await b2b("sessions.authenticate", { session_token })).status).toBe(200);
  clock.forward(1);
  const late = await b2b("sessions.authenticate", { session_token });
  expect(late).toMatchObject({ status: 404, body: { error_type: "session_not_found" } });
});

test("merges custom claims and deletes null ones", async () => {
  const { session_token } = await signIn("acme", { session_custom_claims: { plan: "team", seats: 3, iss: "me" } });
  const { body } = await b2b("sessions.authenticate", {
    session_token,
    session_custom_claims: { seats: null, region: "eu" },
  });
  expect(body.member_session.custom_claims).toEqual({ plan: "team", region: "eu" });
});

test.each([
  [{}, 400, "no_session_arguments"],
  [{ session_token: "a", session_jwt: "b" }, 400, "too_many_session_arguments"],
  [{ session_token: "a" }, 404, "session_not_found"],
  [{ session_jwt: "a" }, 400, "unable_to_parse_session_jwt"],
  [{ session_jwt: "a.b.c" }, 404, "session_not_found"],
  [{ session_token: "a", session_duration_minutes: 4 }, 400, "invalid_session_duration_minutes"],
])("rejects %j", async (input, status, error_type) => {
  expect(await b2b("sessions.authenticate", input)).toMatchObject({ status, body: { error_type } });
});

test("rejects a JWT of another project", async () => {
  const { session_jwt } = await signIn();
  const rejected = await b2b("sessions.authenticate", { session_jwt }, { stytch: otherProject() });
  expect(rejected).toMatchObject({ status: 404, body: { error_type: "session_not_found" } });
});

test.each([
  ["member_session_id", (login: Login) => login.member_session.member_session_id],
  ["session_token", (login: Login) => login.session_token],
  ["session_jwt", (login: Login) => login.session_jwt],
  ["member_id", (login: Login) => login.member_id],
])("revokes a session by %s", async (name, reference) => {
  const login = await signIn();
  expect(
    (await b2b("sessions.get", { organization_id: "acme", member_id: login.member_id })).body.member_sessions,
  ).toHaveLength(1);
  expect((await b2b("sessions.revoke", { [name]: reference(login) })).status).toBe(200);
  expect((await b2b("sessions.authenticate", { session_token: login.session_token })).status).toBe(404);
  expect(
    (await b2b("sessions.get", { organization_id: "acme", member_id: login.member_id })).body.member_sessions,
  ).toEqual([]);
});

interface Login {
  member_id: string;
  session_token: string;
  session_jwt: string;
  member_session: { member_session_id: string };
}

test("exchanges a session for one in another organization of the same user, which accepts an invite", async () => {
  await b2b("organizations.create", { organization_name: "Other", organization_slug: "other" });
  const { session_token } = await signIn();
  const unknown = await b2b("sessions.exchange", { organization_id: "other", session_token });
  expect(unknown).toMatchObject({ status: 404, body: { error_type: "member_not_found" } });
  await b2b("magicLinks.email.invite", { organization_id: "other", email_address: "ada@acme.example" });
  const { body } = await b2b("sessions.exchange", {
    organization_id: "other",
    session_token,
    session_duration_minutes: 30,
  });
  expect(body).toMatchObject({
    member_authenticated: true,
    member: { status: "active" },
    member_session: { organization_slug: "other" },
  });
});
