import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientOf, otherProject } from "./sandbox-client.ts";

let sandbox: Sandbox;
let client: ReturnType<typeof clientOf>;

beforeAll(async () => {
  sandbox = await startSandbox();
  client = clientOf(sandbox);
});
afterAll(() => sandbox.close());

test("formats credentials like the providers", () => {
  const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
  expect(sandbox.credentials.projectId).toMatch(new RegExp(`^project-test-${uuid}$`));
  expect(sandbox.credentials.secret).toMatch(/^secret-test-/);
  expect(sandbox.credentials.businessId).toMatch(new RegExp(`^${uuid}$`));
});

test.each([
  ["a wrong secret", () => ({ projectId: sandbox.credentials.projectId, secret: "secret-test-wrong" })],
  ["a live project", () => ({ ...otherProject(), projectId: otherProject().projectId.replace("test", "live") })],
  ["a live secret", () => ({ ...otherProject(), secret: "secret-live-1" })],
  ["no project", () => ({ projectId: "", secret: "" })],
])("Stytch rejects %s", async (_name, credentials) => {
  for (const [api, operation] of [
    ["b2b", "organizations.search"],
    ["consumer", "users.search"],
  ] as const) {
    const { status, body } = await client[api](operation, {}, { stytch: credentials() });
    expect(status).toBe(401);
    expect(body).toMatchObject({ status_code: 401, error_type: "unauthorized_credentials" });
  }
});

test("Stytch rejects a request without credentials before it validates the body", async () => {
  const response = await fetch(`${sandbox.url}/v1/b2b/organizations`, { method: "POST", body: "{}" });
  expect(response.status).toBe(401);
});

const basic = (text: string) => Buffer.from(text).toString("base64");
const OTHER = "project-test-1";

test.each([
  ["basic", `basic ${basic(`${OTHER}:secret-test-a`)}`, 200],
  ["BASIC", `BASIC   ${basic(`${OTHER}:secret-test-a`)}`, 200],
  ["a secret with colons", `Basic ${basic(`${OTHER}:secret-test-a:b:c`)}`, 200],
  ["a project of all characters", `Basic ${basic("project-test-aZ_9-:secret-test-a")}`, 200],
  ["another scheme", `Bearer ${basic(`${OTHER}:secret-test-a`)}`, 401],
  ["another scheme in front", `x Basic ${basic(`${OTHER}:secret-test-a`)}`, 401],
  ["more after", `Basic ${basic(`${OTHER}:secret-test-a`)} x`, 401],
  ["no scheme", basic(`${OTHER}:secret-test-a`), 401],
  ["nothing", "Basic ", 401],
  ["no secret", `Basic ${basic(OTHER)}`, 401],
  ["an empty secret", `Basic ${basic(`${OTHER}:secret-test-`)}`, 401],
  ["a secret with spaces", `Basic ${basic(`${OTHER}:secret-test-a b`)}`, 401],
  ["something before a secret", `Basic ${basic(`${OTHER}:x-secret-test-a`)}`, 401],
  ["something before a project", `Basic ${basic("x-project-test-1:secret-test-a")}`, 401],
  ["a project of other characters", `Basic ${basic("project-test-a.b:secret-test-a")}`, 401],
  ["an empty project", `Basic ${basic("project-test-:secret-test-a")}`, 401],
])("Stytch on %s", async (_name, authorization, status) => {
  const headers = { authorization, "content-type": "application/json" };
  for (const path of ["b2b/organizations/search", "users/search"]) {
    const response = await fetch(`${sandbox.url}/v1/${path}`, { method: "POST", headers, body: "{}" });
    expect(response.status).toBe(status);
  }
});

test("rejects a secret that only starts with the seeded one", async () => {
  const { projectId, secret } = sandbox.credentials;
  const stytch = { projectId, secret: `${secret}x` };
  expect((await client.consumer("users.search", {}, { stytch })).status).toBe(401);
});

test("returns key sets of test projects without credentials, and of no others", async () => {
  for (const path of ["b2b/sessions/jwks", "sessions/jwks"]) {
    expect((await fetch(`${sandbox.url}/v1/${path}/project-test-1`)).status).toBe(200);
    const live = await fetch(`${sandbox.url}/v1/${path}/project-live-1`);
    expect([live.status, (await live.json()).error_type]).toEqual([400, "invalid_project_id"]);
  }
});

test.each([
  ["bearer", "bearer upvio-test-a", 200],
  ["BEARER", "BEARER  upvio-test-aZ_9-", 200],
  ["another scheme", "Basic upvio-test-a", 401],
  ["another scheme in front", "x Bearer upvio-test-a", 401],
  ["more after", "Bearer upvio-test-a x", 401],
  ["a live key", "Bearer upvio-live-a", 401],
  ["an empty key", "Bearer upvio-test-", 401],
  ["something before a key", "Bearer x-upvio-test-a", 401],
  ["a key of other characters", "Bearer upvio-test-a.b", 401],
])("Upvio on %s", async (_name, authorization, status) => {
  expect((await fetch(`${sandbox.url}/v1/businesses`, { headers: { authorization } })).status).toBe(status);
});

test("Upvio rejects another key", async () => {
  const rejected = await client.upvio("businesses.list", {}, { apiKey: "another" });
  expect(rejected).toMatchObject({ status: 401, body: { error: { code: "unauthorized", title: "Unauthorized" } } });
});

test("isolates two projects", async () => {
  const [one, two] = [{ stytch: otherProject("b") }, { stytch: otherProject("c") }];
  const { body } = await client.b2b(
    "organizations.create",
    { organization_name: "Acme", organization_slug: "acme" },
    one,
  );
  const same = await client.b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" }, two);
  expect(same.status).toBe(200);
  const { organization_id } = body.organization;
  expect((await client.b2b("organizations.get", { organization_id }, two)).status).toBe(404);
  const user = await client.consumer("users.create", { email: "ada@acme.example" }, one);
  expect((await client.consumer("users.get", { user_id: user.body.user_id }, two)).status).toBe(404);
  expect((await client.consumer("users.search", {}, two)).body.results).toEqual([]);
});
