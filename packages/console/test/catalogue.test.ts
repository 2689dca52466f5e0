import { expect, test } from "vitest";
import { readAllOperations, readDescriptions } from "../src/catalogue/apis.ts";
import type { FlatInput } from "../src/catalogue/operation.ts";
import { requestOf } from "../src/catalogue/request.ts";

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

test.each(["", ".", "..", "%2e%2E", undefined])("a path parameter of %j is refused by name", (organization_id) => {
  expect(() => requestOf(operation("b2b", "organizations.get"), { organization_id })).toThrow(/^organization_id /);
});
