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

test("the credentials look like the providers' own", () => {
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
])("Stytch refuses %s", async (_name, credentials) => {
  for (const [api, operation] of [
    ["b2b", "organizations.search"],
    ["consumer", "users.search"],
  ] as const) {
    const { status, body } = await client[api](operation, {}, { stytch: credentials() });
    expect(status).toBe(401);
    expect(body).toMatchObject({ status_code: 401, error_type: "unauthorized_credentials" });
  }
});

test("Stytch refuses a request without credentials before it looks at the body", async () => {
  const response = await fetch(`${sandbox.url}/v1/b2b/organizations`, { method: "POST", body: "{}" });
  expect(response.status).toBe(401);
});

test("Upvio refuses another key", async () => {
  const refused = await client.upvio("businesses.list", {}, { apiKey: "another" });
  expect(refused).toMatchObject({ status: 401, body: { error: { code: "unauthorized", title: "Unauthorized" } } });
});

test("two projects see nothing of each other", async () => {
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
