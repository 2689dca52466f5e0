import { createStytchB2BClient, isApiError } from "@linkwright/stytch/b2b";
import { AccessTokenError, AuthorizationError, createAccessTokenVerifier } from "@linkwright/stytch/m2m";
import { beforeEach, expect, test } from "vitest";
import { otherProject, sandboxOfFile } from "./sandbox-client.ts";

const { clock, sandbox, consumer, b2b } = await sandboxOfFile();

beforeEach(() => sandbox.reset());

const SCOPES = ["read:reports", "write:reports"];

async function createClient(more: object = {}) {
  const { body } = await consumer("m2m.clients.create", { scopes: SCOPES, client_name: "Export", ...more });
  return body.m2m_client;
}

function token(client: { client_id: string; client_secret: string }, more: object = {}, project_id?: string) {
  const { client_id, client_secret } = client;
  const input = { client_id, client_secret, grant_type: "client_credentials", ...more };
  return consumer("m2m.token", { project_id: project_id ?? sandbox.credentials.projectId, ...input });
}

function introspect(client: { client_id: string; client_secret: string }, accessToken: string) {
  const { client_id, client_secret } = client;
  const { projectId: project_id } = sandbox.credentials;
  return consumer("idp.introspectTokenNetwork", { project_id, client_id, client_secret, token: accessToken });
}

test("returns the secret of a client only on creation", async () => {
  const made = await createClient({ trusted_metadata: { team: "data" } });
  expect(made).toMatchObject({ client_name: "Export", status: "active", trusted_metadata: { team: "data" } });
  expect(made.client_id).toMatch(/^m2m-client-test-/);
  expect(made.client_secret_last_four).toBe(made.client_secret.slice(-4));
  const { body } = await consumer("m2m.clients.get", { client_id: made.client_id });
  const { client_secret: _secret, ...rest } = made;
  expect(body.m2m_client).toEqual(rest);
});

test("accepts a custom ID and secret, but not an ID that is taken", async () => {
  const own = { client_id: "nightly-export", client_secret: "a secret from elsewhere" };
  expect(await createClient(own)).toMatchObject(own);
  expect((await token(own)).status).toBe(200);
  const again = await consumer("m2m.clients.create", { scopes: [], ...own });
  expect(again).toMatchObject({ status: 400, body: { error_type: "duplicate_m2m_client_id" } });
});

test("keeps omitted fields on an update", async () => {
  const { client_id } = await createClient({ client_description: "Nightly" });
  const change = { client_name: "Import", scopes: ["write:reports"], trusted_metadata: { team: "ops" } };
  const { body } = await consumer("m2m.clients.update", { client_id, ...change });
  expect(body.m2m_client).toMatchObject({ ...change, client_description: "Nightly", status: "active" });
  const rejected = await consumer("m2m.clients.update", { client_id, status: "asleep" });
  expect(rejected).toMatchObject({ status: 400, body: { error_type: "invalid_m2m_client_status" } });
});

test("deletes a client, which gets no more tokens", async () => {
  const client = await createClient();
  const { client_id } = client;
  expect((await consumer("m2m.clients.delete", { client_id })).body.client_id).toBe(client_id);
  expect(await consumer("m2m.clients.get", { client_id })).toMatchObject({
    status: 404,
    body: { error_type: "m2m_client_not_found" },
  });
  expect((await token(client)).status).toBe(400);
});

test("searches clients by ID, name and scope, page by page", async () => {
  const one = await createClient({ client_name: "One" });
  const two = await createClient({ client_name: "Two", scopes: ["read:users"] });
  const ids = async (filter_name: string, filter_value: string[]) => {
    const query = { operator: "AND", operands: [{ filter_name, filter_value }] };
    const { body } = await consumer("m2m.clients.search", { query });
    return body.m2m_clients.map((client: { client_id: string }) => client.client_id);
  };
  expect(await ids("client_id", [two.client_id])).toEqual([two.client_id]);
  expect(await ids("client_name", ["One", "Three"])).toEqual([one.client_id]);
  expect(await ids("scopes", ["read:users"])).toEqual([two.client_id]);

  const first = (await consumer("m2m.clients.search", { limit: 1 })).body;
  expect(first.results_metadata.total).toBe(2);
  const { next_cursor: cursor } = first.results_metadata;
  const second = (await consumer("m2m.clients.search", { limit: 1, cursor })).body;
  expect(second.m2m_clients).toMatchObject([{ client_id: two.client_id }]);
  expect(second.results_metadata.next_cursor).toBeNull();
});

test.each([
  [{ filter_name: "color", filter_value: ["red"] }, "m2m_search_filter_name_not_recognized"],
  [{ filter_name: "scopes", filter_value: "read:users" }, "m2m_search_expected_array_of_strings"],
])("rejects a search with %j", async (operand, error_type) => {
  const rejected = await consumer("m2m.clients.search", { query: { operator: "AND", operands: [operand] } });
  expect(rejected).toMatchObject({ status: 400, body: { error_type } });
});

test("rotates a secret: both are valid meanwhile, then only the new one", async () => {
  const client = await createClient();
  const { client_id } = client;
  const { body } = await consumer("m2m.clients.secrets.rotateStart", { client_id });
  const { next_client_secret } = body.m2m_client;
  expect(body.m2m_client.next_client_secret_last_four).toBe(next_client_secret.slice(-4));
  const next = { client_id, client_secret: next_client_secret };
  for (const each of [client, next]) expect((await token(each)).status).toBe(200);
  const again = await consumer("m2m.clients.secrets.rotateStart", { client_id });
  expect(again).toMatchObject({ status: 400, body: { error_type: "m2m_client_already_rotating_secret" } });

  const rotated = await consumer("m2m.clients.secrets.rotate", { client_id });
  expect(rotated.body.m2m_client).toMatchObject({
    client_secret_last_four: next_client_secret.slice(-4),
    next_client_secret_last_four: null,
  });
  expect((await token(next)).status).toBe(200);
  expect((await token(client)).status).toBe(400);
  const over = await consumer("m2m.clients.secrets.rotate", { client_id });
  expect(over).toMatchObject({ status: 400, body: { error_type: "m2m_client_not_rotating_secret" } });
});

test("keeps only the old secret after a canceled rotation", async () => {
  const client = await createClient();
  const { client_id } = client;
  const { body } = await consumer("m2m.clients.secrets.rotateStart", { client_id });
  await consumer("m2m.clients.secrets.rotateCancel", { client_id });
  expect((await token(client)).status).toBe(200);
  expect((await token({ client_id, client_secret: body.m2m_client.next_client_secret })).status).toBe(400);
});

test("issues a token that verifies against the key set for an hour and has the client's scopes", async () => {
  const client = await createClient();
  const { body } = await token(client, { scope: "read:reports" });
  expect(body).toMatchObject({ token_type: "bearer", expires_in: 3600 });
  const { projectId } = sandbox.credentials;
  const { access_token } = body;
  const authenticate = (minutes: number, required_scopes: string[] = []) => {
    const now = () => new Date(clock.now().getTime() + minutes * 60_000);
    const verifier = createAccessTokenVerifier({ projectId, baseUrl: sandbox.url, now });
    return verifier.authenticateToken({ access_token, required_scopes });
  };
  const verified = { client_id: client.client_id, scopes: ["read:reports"], custom_claims: {} };
  expect(await authenticate(59, ["read:reports"])).toEqual(verified);
  await expect(authenticate(61)).rejects.toBeInstanceOf(AccessTokenError);
  await expect(authenticate(0, ["write:reports"])).rejects.toBeInstanceOf(AuthorizationError);
});

test("issues a token with all of the client's scopes by default", async () => {
  const client = await createClient();
  const { access_token } = (await token(client)).body;
  expect((await introspect(client, access_token)).body).toMatchObject({ active: true, scope: SCOPES.join(" ") });
});

test("issues tokens to both APIs' clients for a form body", async () => {
  const { client_id, client_secret } = await createClient();
  const form = new URLSearchParams({ client_id, client_secret, grant_type: "client_credentials" });
  const url = `${sandbox.url}/v1/public/${sandbox.credentials.projectId}/oauth2/token`;
  const response = await fetch(url, { method: "POST", body: form });
  expect(await response.json()).toMatchObject({ token_type: "bearer" });

  const { projectId, secret } = sandbox.credentials;
  const stytch = createStytchB2BClient({ projectId, secret, baseUrl: sandbox.url });
  const credentials = { client_id, client_secret, grant_type: "client_credentials" } as const;
  expect((await stytch.m2m.token(credentials)).expires_in).toBe(3600);
  const rejected = await stytch.m2m.token({ ...credentials, scope: "fly" }).catch((error: unknown) => error);
  expect(isApiError(rejected) && [rejected.status, rejected.code]).toEqual([400, "invalid_scope"]);
});

test.each([
  ["a wrong secret", { client_secret: "another" }, "invalid_client"],
  ["an unknown client", { client_id: "another" }, "invalid_client"],
  ["a scope the client lacks", { scope: "read:reports read:users" }, "invalid_scope"],
  ["another grant", { grant_type: "password" }, "unsupported_grant_type"],
])("rejects a token request of %s with OAuth's error", async (_name, more, error) => {
  const rejected = await token(await createClient(), more);
  expect(rejected).toMatchObject({ status: 400, body: { error } });
  expect(rejected.body.error_description).toBeTruthy();
});

test("issues no tokens to an inactive client, but keeps earlier ones valid", async () => {
  const client = await createClient();
  const { access_token } = (await token(client)).body;
  const { client_id } = client;
  await consumer("m2m.clients.update", { client_id, status: "inactive" });
  expect(await token(client)).toMatchObject({ status: 400, body: { error: "invalid_client" } });
  expect((await introspect(client, access_token)).body.active).toBe(true);
  await consumer("m2m.clients.update", { client_id, status: "active" });
  expect((await token(client)).status).toBe(200);
});

test("introspects valid tokens, expired ones, another client's, and invalid ones", async () => {
  const [one, two] = [await createClient(), await createClient()];
  const { access_token } = (await token(one)).body;
  const { body } = await introspect(one, access_token);
  const now = clock.now().getTime() / 1000;
  const { projectId } = sandbox.credentials;
  expect(body).toMatchObject({
    active: true,
    sub: one.client_id,
    client_id: one.client_id,
    aud: [projectId],
    iss: `stytch.com/${projectId}`,
    iat: now,
    exp: now + 3600,
    token_type: "access_token",
  });
  expect((await introspect(two, access_token)).body.active).toBe(false);
  expect((await introspect(one, "not.a.token")).body.active).toBe(false);
  clock.forward(60);
  expect((await introspect(one, access_token)).body.active).toBe(false);
});

test("rejects a session JWT as an access token", async () => {
  await consumer("magicLinks.email.loginOrCreate", { email: "ada@acme.example" });
  const link = sandbox.outbox.list().at(-1)?.token;
  const { body } = await consumer("magicLinks.authenticate", { token: link, session_duration_minutes: 60 });
  expect((await introspect(await createClient(), body.session_jwt)).body.active).toBe(false);
});

test("keeps clients within their project and counts them in both APIs", async () => {
  const client = await createClient();
  const other = otherProject();
  const foreign = await token(client, {}, other.projectId);
  expect(foreign).toMatchObject({ status: 400, body: { error: "invalid_client" } });

  await b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
  await b2b("organizations.members.create", { organization_id: "acme", email_address: "ada@acme.example" });
  await consumer("users.create", { email: "ada@acme.example" });
  const { body } = await consumer("project.metrics");
  expect(body.project_id).toBe(sandbox.credentials.projectId);
  expect(body.metrics).toEqual(
    ["USER_COUNT", "ORGANIZATION_COUNT", "MEMBER_COUNT", "M2M_CLIENT_COUNT"].map((metric_type) => ({
      metric_type,
      count: 1,
    })),
  );
  expect((await consumer("project.metrics", {}, { stytch: other })).body.metrics[3].count).toBe(0);
  expect((await consumer("debug.whoami", {}, { stytch: other })).body.project_id).toBe(other.projectId);
});

test("creates a client with the given fields only", async () => {
  const { client_id, client_secret, client_secret_last_four, ...rest } = await createClient({
    scopes: [],
    client_name: undefined,
  });
  expect(rest).toEqual({
    client_name: "",
    client_description: "",
    status: "active",
    scopes: [],
    next_client_secret_last_four: null,
    trusted_metadata: {},
  });
  const empty = await consumer("m2m.clients.create", { scopes: [], client_id: "" });
  expect(empty).toMatchObject({ status: 400, body: { error_type: "m2m_client_invalid_client_id" } });
});

// RFC 6749, section 3.3
test.each(["!", "#", "[", "]", "~", "read:reports"])("accepts the scope %j on creation and update", async (scope) => {
  const { client_id, ...client } = await createClient({ scopes: [scope] });
  expect(client.scopes).toEqual([scope]);
  const { body } = await consumer("m2m.clients.update", { client_id, scopes: [scope, "more"] });
  expect(body.m2m_client.scopes).toEqual([scope, "more"]);
});

test.each(["", " ", '"', "\\", "a b", 'a"b', "\u007f", "\u001f", "é"])("rejects the scope %j", async (scope) => {
  const rejected = { status: 400, body: { error_type: "invalid_m2m_client_scope" } };
  expect(await consumer("m2m.clients.create", { scopes: ["read", scope] })).toMatchObject(rejected);
  const { client_id } = await createClient();
  expect(await consumer("m2m.clients.update", { client_id, scopes: [scope], client_name: "?" })).toMatchObject(
    rejected,
  );
  const { body } = await consumer("m2m.clients.get", { client_id });
  expect(body.m2m_client).toMatchObject({ scopes: SCOPES, client_name: "Export" });
});

test("keeps a token active for exactly an hour, only for its project and client", async () => {
  const client = await createClient();
  const { access_token } = (await token(client, { scope: " read:reports  write:reports " })).body;
  clock.forward(60 - 1 / 60);
  expect((await introspect(client, access_token)).body).toMatchObject({
    active: true,
    scope: "read:reports write:reports",
  });
  expect((await introspect({ ...client, client_secret: "?" }, access_token)).status).toBe(400);
  clock.forward(1 / 60);
  expect((await introspect(client, access_token)).body).toMatchObject({ active: false });
});
