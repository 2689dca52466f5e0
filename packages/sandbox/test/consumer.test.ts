import { createHash, randomBytes } from "node:crypto";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { beforeEach, expect, test } from "vitest";
import { sandboxOfFile } from "./sandbox-client.ts";

const { clock, sandbox, consumer } = await sandboxOfFile();

beforeEach(() => sandbox.reset());

const email = "ada@example.com";
const lastToken = () => sandbox.outbox.list().at(-1)?.token ?? "";

async function signIn(session_duration_minutes = 60) {
  await consumer("magicLinks.email.loginOrCreate", { email });
  return (await consumer("magicLinks.authenticate", { token: lastToken(), session_duration_minutes })).body;
}

test("logs in or creates a user, and starts a session only on request", async () => {
  const created = await consumer("magicLinks.email.loginOrCreate", { email, create_user_as_pending: true });
  expect(created.body.user_created).toBe(true);
  expect(sandbox.outbox.list().at(-1)).toMatchObject({
    subject: "Sign up",
    link: `http://localhost:3000/authenticate?stytch_token_type=magic_links&token=${lastToken()}`,
  });
  const { body } = await consumer("magicLinks.authenticate", { token: lastToken() });
  expect(body).toMatchObject({
    user: { status: "active", emails: [{ email, verified: true }] },
    session_token: "",
    session_jwt: "",
    method_id: created.body.email_id,
  });
  const again = await consumer("magicLinks.email.loginOrCreate", { email });
  expect(again.body).toMatchObject({ user_created: false, user_id: body.user_id });
  expect(sandbox.outbox.list().at(-1)?.subject).toBe("Log in");
});

test("signs a session JWT that verifies against the key set", async () => {
  const { session_jwt, user_id } = await signIn();
  const { projectId } = sandbox.credentials;
  const keySet = createRemoteJWKSet(new URL(`${sandbox.url}/v1/sessions/jwks/${projectId}`));
  const options = { issuer: `stytch.com/${projectId}`, audience: projectId, currentDate: clock.now() };
  const { payload } = await jwtVerify(session_jwt, keySet, options);
  expect(payload.sub).toBe(user_id);
});

test("sessions: get, authenticate, extend, revoke", async () => {
  const { session_token, session_jwt, user_id, session } = await signIn(30);
  clock.forward(29);
  const renewed = await consumer("sessions.authenticate", { session_jwt, session_duration_minutes: 10 });
  expect(renewed.body.session.session_id).toBe(session.session_id);
  clock.forward(9);
  expect((await consumer("sessions.get", { user_id })).body.sessions).toHaveLength(1);
  const both = await consumer("sessions.authenticate", { session_token, session_jwt });
  expect(both.body.error_type).toBe("too_many_session_arguments");
  expect((await consumer("sessions.revoke", { session_id: session.session_id })).status).toBe(200);
  const gone = await consumer("sessions.authenticate", { session_token });
  expect(gone).toMatchObject({ status: 404, body: { error_type: "session_not_found" } });
  expect((await consumer("sessions.revoke")).body.error_type).toBe("no_session_revoke_arguments");
});

test("send: finds only existing users, or adds an address to one for five minutes", async () => {
  const unknown = await consumer("magicLinks.email.send", { email });
  expect(unknown).toMatchObject({ status: 404, body: { error_type: "email_not_found" } });
  const { user_id } = await signIn();
  expect((await consumer("magicLinks.email.send", { email })).status).toBe(200);

  await consumer("magicLinks.email.send", { email: "second@example.com", user_id });
  const added = await consumer("magicLinks.authenticate", { token: lastToken() });
  expect(added.body.user.emails).toMatchObject([
    { email, verified: true },
    { email: "second@example.com", verified: true },
  ]);

  await consumer("magicLinks.email.send", { email: "third@example.com", user_id });
  clock.forward(6);
  const late = await consumer("magicLinks.authenticate", { token: lastToken() });
  expect(late).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_magic_link" } });
  expect((await consumer("users.get", { user_id })).body.emails).toHaveLength(2);
});

test("invites a user and revokes an invite", async () => {
  const invited = await consumer("magicLinks.email.invite", { email, name: { first_name: "Ada" } });
  expect((await consumer("users.get", { user_id: invited.body.user_id })).body.status).toBe("pending");
  expect((await consumer("magicLinks.email.revokeInvite", { email })).status).toBe(200);
  const revoked = await consumer("magicLinks.authenticate", { token: lastToken() });
  expect(revoked).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_magic_link" } });
  const again = await consumer("magicLinks.email.revokeInvite", { email });
  expect(again).toMatchObject({ status: 404, body: { error_type: "email_not_found" } });
});

test("creates an embeddable link without sending an email or verifying an address", async () => {
  const { body: user } = await consumer("users.create", { email });
  const { body: link } = await consumer("magicLinks.create", { user_id: user.user_id });
  expect(sandbox.outbox.list()).toEqual([]);
  const { body } = await consumer("magicLinks.authenticate", { token: link.token, session_duration_minutes: 5 });
  expect(body.user.emails).toMatchObject([{ verified: false }]);
  expect(body.session.authentication_factors).toMatchObject([{ type: "magic_link", delivery_method: "embedded" }]);
});

test("verifies the PKCE challenge of a link", async () => {
  const verifier = randomBytes(32).toString("base64url");
  const code_challenge = createHash("sha256").update(verifier).digest("base64url");
  await consumer("magicLinks.email.loginOrCreate", { email, code_challenge });
  const attempt = (more: object) => consumer("magicLinks.authenticate", { token: lastToken(), ...more });
  expect((await attempt({})).body.error_type).toBe("pkce_expected_code_verifier");
  expect((await attempt({ code_verifier: "wrong" })).body.error_type).toBe("pkce_mismatch");
  expect((await attempt({ code_verifier: verifier })).status).toBe(200);
  expect((await attempt({ code_verifier: verifier })).body.error_type).toBe("unable_to_auth_magic_link");
});

test("rejects an expired link", async () => {
  await signIn();
  await consumer("magicLinks.email.send", { email });
  clock.forward(60);
  const late = await consumer("magicLinks.authenticate", { token: lastToken() });
  expect(late).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_magic_link" } });
});

test("users: create, get, update, delete", async () => {
  const { body } = await consumer("users.create", { email, external_id: "ada", name: { first_name: "Ada" } });
  expect(body).toMatchObject({ status: "active", phone_id: "", user: { external_id: "ada" } });
  expect((await consumer("users.create", { email: "ADA@example.com" })).body.error_type).toBe("duplicate_email");
  expect((await consumer("users.create", {})).body.error_type).toBe("invalid_create_user_request");
  const changes = { name: { last_name: "King" }, trusted_metadata: { plan: "pro" } };
  const updated = await consumer("users.update", { user_id: "ada", ...changes });
  expect(updated.body.user).toMatchObject({
    name: { first_name: "Ada", last_name: "King" },
    trusted_metadata: { plan: "pro" },
  });
  expect((await consumer("users.delete", { user_id: body.user_id })).status).toBe(200);
  expect((await consumer("users.get", { user_id: body.user_id })).body.error_type).toBe("user_not_found");
});

test("searches users page by page and by filter", async () => {
  for (let index = 0; index < 5; index += 1) {
    await consumer("users.create", { email: `u${index}@example.com`, create_user_as_pending: index === 4 });
    clock.forward(1);
  }
  const first = await consumer("users.search", { limit: 2 });
  const second = await consumer("users.search", { limit: 2, cursor: first.body.results_metadata.next_cursor });
  const third = await consumer("users.search", { limit: 2, cursor: second.body.results_metadata.next_cursor });
  expect([first, second, third].map(({ body }) => body.results.length)).toEqual([2, 2, 1]);
  expect(third.body.results_metadata).toMatchObject({ total: 5, next_cursor: null });
  const find = async (...operands: object[]) =>
    (await consumer("users.search", { query: { operator: "AND", operands } })).body.results.length;
  expect(await find({ filter_name: "status", filter_value: "pending" })).toBe(1);
  expect(await find({ filter_name: "email_address_fuzzy", filter_value: "u3@" })).toBe(1);
  expect(await find({ filter_name: "created_at_greater_than", filter_value: clock.now().toISOString() })).toBe(0);
});
