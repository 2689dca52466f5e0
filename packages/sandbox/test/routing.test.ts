import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { httpRequest } from "@linkwright/testing/http-request";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clientOf } from "./sandbox-client.ts";

let sandbox: Sandbox;
let basic: string;
let user_id: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  const { projectId, secret } = sandbox.credentials;
  basic = `Basic ${Buffer.from(`${projectId}:${secret}`).toString("base64")}`;
  const input = { email: "ada@example.com", external_id: "a/b c" };
  user_id = (await clientOf(sandbox).consumer("users.create", input)).body.user_id;
});
afterAll(() => sandbox.close());

async function send(method: string, path: string, more: { headers?: Record<string, string>; body?: string } = {}) {
  const headers = { authorization: basic, "content-type": "application/json", ...more.headers };
  const { status, text } = await httpRequest(sandbox.url + path, { method, ...more, headers });
  return { status, body: text === "" ? undefined : JSON.parse(text) };
}

const found = async (method: string, path: string) => {
  const { status, body } = await send(method, path, /GET|DELETE/.test(method) ? {} : { body: "{}" });
  return [status, body.error_type];
};

test.each([
  ["POST", "/v1/users/search", 200, undefined],
  ["POST", "/v1/users/search?a=b", 200, undefined],
  ["GET", "/v1/users/search", 404, "user_not_found"],
  ["GET", "/v1/users/search?/v1/users", 404, "user_not_found"],
  ["GET", "/v1/users/", 404, "route_not_found"],
  ["POST", "/v1/users/search/", 404, "route_not_found"],
  ["POST", "/v1/users//search", 404, "route_not_found"],
  ["POST", "/V1/users/search", 404, "route_not_found"],
  ["POST", "/v1/users/search/more", 404, "route_not_found"],
  ["POST", "/v1", 404, "route_not_found"],
  ["POST", "/", 404, undefined],
  ["GET", "/v1/users/%E0%A4%A", 404, "route_not_found"],
  ["PATCH", "/v1/users", 405, "method_not_allowed"],
  ["DELETE", "/v1/users/search", 404, "user_not_found"],
  ["PUT", "/v1/b2b/organizations", 405, "method_not_allowed"],
  ["GET", "/v1/b2b", 404, "route_not_found"],
  ["GET", "/v1/b2bx", 404, "route_not_found"],
])("%s %s returns %i %s", async (method, path, status, type) => {
  expect(await found(method, path)).toEqual([status, type]);
});

test("decodes path segments", async () => {
  expect((await send("GET", `/v1/users/${encodeURIComponent("a/b c")}`)).body.user_id).toBe(user_id);
  expect((await send("GET", "/v1/users/a%2Fb%20c?x=1")).body.user_id).toBe(user_id);
});

test("requires the version in Upvio's paths", async () => {
  const { apiKey, businessId } = sandbox.credentials;
  const headers = { authorization: `Bearer ${apiKey}` };
  const get = async (path: string) => (await send("GET", path, { headers })).status;
  expect(await get("/v1/businesses")).toBe(200);
  expect(await get("/v1/businesses?limit=1")).toBe(200);
  expect(await get("/businesses")).toBe(404);
  expect(await get("/v1/businessesx")).toBe(404);
  expect(await get(`/v1/businesses/${businessId}/staff`)).toBe(200);
  const { body } = await send("DELETE", "/v1/businesses", { headers });
  expect(body).toEqual({ error: { code: "not_found", title: "Not Found" } });
});

describe("a body", () => {
  const create = (type: string, body: string) => send("POST", "/v1/users", { headers: { "content-type": type }, body });
  let count = 0;
  const user = () => {
    count += 1;
    return `{"email":"u${count}@example.com"}`;
  };

  test.each([
    ["application/json", 200],
    ["Application/JSON", 200],
    ["application/json; charset=utf-8", 200],
    ["application/json ;charset=utf-8", 200],
    ["application/jsonx", 400],
    ["xapplication/json", 400],
    ["text/plain; application/json", 400],
    ["", 400],
  ])("is accepted with the content type %j: %i", async (type, status) => {
    expect((await create(type, user())).status).toBe(status);
  });

  test("that is absent counts as an empty object, whatever the type", async () => {
    const empty = await create("text/plain", "");
    expect(empty.body.error_type).toBe("invalid_create_user_request");
    expect((await create("text/plain", "{}")).body.error_message).toContain(
      "must have the content type application/json, not text/plain",
    );
    expect((await create("application/json", "{")).body.error_message).toBe("The body is not valid JSON.");
  });

  test("of several chunks is read completely", async () => {
    const text = `{"email":"chunks@example.com","name":{"first_name":"${"é".repeat(300_000)}"}}`;
    const { body } = await create("application/json", text);
    expect(body.user.name.first_name).toBe("é".repeat(300_000));
  });

  test("cannot address another resource than the path, nor can a query", async () => {
    const { body } = await send("PUT", `/v1/users/${user_id}?user_id=query`, {
      body: JSON.stringify({ user_id: "body", name: { first_name: "Ada" } }),
    });
    expect(body).toMatchObject({ user_id, user: { name: { first_name: "Ada" } } });
  });
});

describe("a query", () => {
  const list = async (query: string, path = "patients") => {
    const { apiKey, businessId } = sandbox.credentials;
    const headers = { authorization: `Bearer ${apiKey}` };
    const { status, body } = await send("GET", `/v1/businesses/${businessId}/${path}${query}`, { headers });
    return [status, body.error?.title];
  };

  test.each([
    ["?limit=1", 200, undefined],
    ["?limit=01", 200, undefined],
    ["?limit=-1", 400, "Bad Request: limit must be >= 1"],
    ["?limit=1.5", 400, "Bad Request: limit must be integer"],
    ["?limit=1e1", 400, "Bad Request: limit must be integer"],
    ["?limit=", 400, "Bad Request: limit must be integer"],
    ["?limit", 400, "Bad Request: limit must be integer"],
    ["?limit=x1", 400, "Bad Request: limit must be integer"],
    ["?limit=1&limit=2", 400, "Bad Request: limit must be integer"],
    ["?limit=1&offset=2", 200, undefined],
    ["?nonesuch=1", 200, undefined],
    ["?", 200, undefined],
  ])("of patients, %s: %i %s", async (query, status, title) => {
    expect(await list(query)).toEqual([status, title]);
  });

  test.each([
    ["?filters[formId]=a&filters[patientId]=b", 200, undefined],
    ["?filters%5BformId%5D=a", 200, undefined],
    ["?filters=a", 400, "Bad Request: filters must be object"],
    ["?filtersx[formId]=a", 200, undefined],
    ["?filters[formId=a", 200, undefined],
  ])("of form submissions, %s: %i %s", async (query, status, title) => {
    expect(await list(query, "form-submissions")).toEqual([status, title]);
  });

  test.each([
    ["", 404],
    ["?include_deleted=true", 200],
    ["?include_deleted=false", 404],
    ["?include_deleted=xtrue", 400],
    ["?include_deleted=truex", 400],
    ["?include_deleted=True", 400],
  ])("of a deleted member, %s: %i", async (query, status) => {
    const { b2b } = clientOf(sandbox);
    const { organization } = (await b2b("organizations.create", { organization_name: "Acme" })).body;
    const { organization_id } = organization;
    const created = await b2b("organizations.members.create", { organization_id, email_address: "ada@acme.example" });
    const { member_id } = created.body;
    await b2b("organizations.members.delete", { organization_id, member_id });
    expect((await send("GET", `/v1/b2b/organizations/members/dangerously_get/${member_id}${query}`)).status).toBe(
      status,
    );
  });

  test("keeps digits as text for a text parameter, and a single value as a list", async () => {
    expect(await list("?vitalsTemplateId=12", "vitals/links")).toEqual([200, undefined]);
    expect(await list("?visibility=LISTED", "forms")).toEqual([200, undefined]);
    expect(await list("?visibility=LISTED&visibility=UNLISTED", "forms")).toEqual([200, undefined]);
  });

  test("of times requires its bounds and reports missing ones", async () => {
    const [status, title] = await list("", "appointments");
    expect([status, title]).toEqual([400, "Bad Request: startDate is required; endDate is required"]);
  });
});
