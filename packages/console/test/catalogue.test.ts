import { readOperations } from "@linkwright/description/operation";
import { expect, test } from "vitest";
import { readAllOperations, readDescriptions } from "../src/catalogue/apis.ts";

const operations = readAllOperations();

test("includes every operation of the descriptions without references", () => {
  const described = readDescriptions().flatMap(({ description }) => readOperations(description));
  expect(operations.map(({ id }) => id)).toEqual(described.map(({ id }) => id));
  expect(JSON.stringify(operations)).not.toContain('"$ref"');
});

test.each([
  ["b2b", "magicLinks.email.loginOrSignup", "email"],
  ["b2b", "otps.sms.send", "sms"],
  ["consumer", "magicLinks.email.invite", "email"],
  ["consumer", "otps.whatsapp.send", "whatsapp"],
  ["consumer", "magicLinks.create", undefined],
  ["v1", "patients.createMagicLink", undefined],
])("in %s, %s sends %s", (api, id, channel) => {
  const found = operations.find((operation) => operation.api === api && operation.id === id);
  expect([found?.id, found?.sends]).toEqual([id, channel]);
});
