import { expect, test } from "vitest";
import { readAllOperations, readDescriptions } from "../src/catalogue/apis.ts";
import type { FlatInput } from "../src/catalogue/operation.ts";
import { requestOf } from "../src/catalogue/request.ts";
import { operationWith } from "./operation-with.ts";

const operations = readAllOperations();

function operation(api: string, id: string) {
  const found = operations.find((each) => each.api === api && each.id === id);
  if (!found) throw new Error(`${api} has no ${id}.`);
  return found;
}

test("every operation of the descriptions is there, and refers to nothing outside itself", () => {
  const described = readDescriptions().flatMap(({ description }) =>
    Object.values(description.paths).flatMap((item) => Object.keys(item).filter((key) => key !== "parameters")),
  );
  expect(operations).toHaveLength(described.length);
  expect(JSON.stringify(operations)).not.toContain('"$ref"');
});

test.each([
  ["b2b", "magicLinks.email.loginOrSignup", "email"],
  ["b2b", "otps.sms.send", "sms"],
  ["consumer", "magicLinks.email.invite", "email"],
  ["consumer", "otps.whatsapp.send", "whatsapp"],
  ["consumer", "magicLinks.create", undefined],
  ["v1", "patients.createMagicLink", undefined],
])("of %s, %s sends %s", (api, id, channel) => {
  const found = operations.find((operation) => operation.api === api && operation.id === id);
  expect([found?.id, found?.sends]).toEqual([id, channel]);
});

test.each<[api: string, id: string, input: FlatInput, request: object]>([
  [
    "b2b",
    "organizations.members.update",
    {
      organization_id: "a/b",
      member_id: "member-1",
      name: "Ada",
      trusted_metadata: { age: 36 },
      "X-Stytch-Member-Session": "session-1",
    },
    {
      method: "PUT",
      target: "/v1/b2b/organizations/a%2Fb/members/member-1",
      headers: { "X-Stytch-Member-Session": "session-1", "content-type": "application/json" },
      body: '{"name":"Ada","trusted_metadata":{"age":36}}',
    },
  ],
  [
    "v1",
    "patients.list",
    { businessId: "business-1", limit: 5, offset: 0 },
    { method: "GET", target: "/businesses/business-1/patients?limit=5&offset=0", headers: {} },
  ],
  [
    "b2b",
    "m2m.token",
    { project_id: "project-test-1", grant_type: "client_credentials", client_id: "a b", client_secret: "c&d" },
    {
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "grant_type=client_credentials&client_id=a+b&client_secret=c%26d",
    },
  ],
])("%s %s becomes the request that its description asks for", (api, id, input, request) => {
  expect(requestOf(operation(api, id), input)).toMatchObject(request);
});

const parameter = { required: false, description: "", schema: {} };

test.each(["GET", "HEAD", "DELETE"])("%s brings no body, whatever is filled in", (method) => {
  const { target, headers, body } = requestOf(operationWith({ method }), { name: "Ada" });
  expect({ target, headers, body }).toEqual({ target: "/things", headers: {}, body: undefined });
});

test.each(["POST", "PUT", "PATCH"])("%s brings JSON, also without anything in it", (method) => {
  const { headers, body } = requestOf(operationWith({ method }), {});
  expect({ headers, body }).toEqual({ headers: { "content-type": "application/json" }, body: "{}" });
});

test("what is undefined is sent nowhere, and each parameter in its place alone", () => {
  const operation = operationWith({
    path: "/things/{id}",
    parameters: [
      { ...parameter, name: "id", in: "path" },
      { ...parameter, name: "q", in: "query" },
      { ...parameter, name: "none", in: "query" },
      { ...parameter, name: "X-Count", in: "header" },
      { ...parameter, name: "X-None", in: "header" },
    ],
  });
  const input = {
    id: 7,
    q: "a b",
    none: undefined,
    "X-Count": 3,
    "X-None": undefined,
    name: "Ada",
    left: undefined,
    empty: null,
  };
  expect(requestOf(operation, input)).toEqual({
    method: "POST",
    target: "/things/7?q=a%20b",
    headers: { "X-Count": "3", "content-type": "application/json" },
    body: '{"name":"Ada","empty":null}',
  });
});

test("what is undefined is no field of a form either", () => {
  const { body } = requestOf(operation("b2b", "m2m.token"), { project_id: "p", client_id: "a", scope: undefined });
  expect(body).toBe("client_id=a");
});

test.each([
  ["", "is missing."],
  [null, "is missing."],
  [undefined, "is missing."],
  [".", "must not be a path of its own."],
  ["..", "must not be a path of its own."],
  ["%2e", "must not be a path of its own."],
  ["%252E%25252e", "must not be a path of its own."],
])("a path parameter of %j %s", (id, told) => {
  expect(() => requestOf(operationWith({ path: "/things/{id}" }), { id })).toThrow(new Error(`id ${told}`));
});

test.each([["..."], ["a."], [".a"], ["%2"], ["0"], [0]])("a path parameter of %j is a segment like others", (id) => {
  expect(requestOf(operationWith({ path: "/a/{id}/b" }), { id }).target).toBe(`/a/${encodeURIComponent(id)}/b`);
});
