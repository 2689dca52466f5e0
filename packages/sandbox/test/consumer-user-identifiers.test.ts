import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { clientOf } from "./sandbox-client.ts";

let sandbox: Sandbox;
let consumer: ReturnType<typeof clientOf>["consumer"];

beforeAll(async () => {
  sandbox = await startSandbox();
  ({ consumer } = clientOf(sandbox));
});
afterAll(() => sandbox.close());

beforeEach(() => sandbox.reset());

test("deletes an external ID and makes it available to another user", async () => {
  const { user_id } = (await consumer("users.create", { email: "ada@acme.example", external_id: "one" })).body;
  const { body } = await consumer("users.deleteExternalId", { user_id: "one" });
  expect(body.user).not.toHaveProperty("external_id");
  expect((await consumer("users.get", { user_id: "one" })).status).toBe(404);
  expect((await consumer("users.get", { user_id })).status).toBe(200);
  expect((await consumer("users.create", { email: "grace@acme.example", external_id: "one" })).status).toBe(200);
});

test("exchanges an address for a number and makes the address available to others", async () => {
  const { user_id } = (await consumer("users.create", { email: "ada@acme.example" })).body;
  const { body } = await consumer("users.exchangePrimaryFactor", { user_id, phone_number: "+12025550162" });
  expect(body.user).toMatchObject({ emails: [], phone_numbers: [{ phone_number: "+12025550162", verified: false }] });
  expect((await consumer("users.create", { email: "ada@acme.example" })).status).toBe(200);
  const back = await consumer("users.exchangePrimaryFactor", { user_id, email_address: "lovelace@acme.example" });
  expect(back.body.user).toMatchObject({ emails: [{ email: "lovelace@acme.example" }], phone_numbers: [] });
});

test.each<[object, string]>([
  [{}, "invalid_exchange_primary_factor_fields"],
  [{ email_address: "a@acme.example", phone_number: "+12025550162" }, "invalid_exchange_primary_factor_fields"],
  [{ email_address: "grace@acme.example" }, "duplicate_email"],
  [{ phone_number: "+12025550199" }, "duplicate_phone_number"],
  [{ phone_number: "12025550162" }, "invalid_phone_number"],
])("rejects an exchange to %j", async (more, error_type) => {
  await consumer("users.create", { email: "grace@acme.example", phone_number: "+12025550199" });
  const { user_id } = (await consumer("users.create", { email: "ada@acme.example" })).body;
  const rejected = await consumer("users.exchangePrimaryFactor", { user_id, ...more });
  expect(rejected).toMatchObject({ status: 400, body: { error_type } });
  expect((await consumer("users.get", { user_id })).body.emails).toMatchObject([{ email: "ada@acme.example" }]);
});

test("exchanges a factor only for users with exactly one", async () => {
  const { user_id } = (await consumer("users.create", { email: "ada@acme.example", phone_number: "+12025550162" }))
    .body;
  const rejected = await consumer("users.exchangePrimaryFactor", { user_id, email_address: "lovelace@acme.example" });
  expect(rejected).toMatchObject({ status: 400, body: { error_type: "invalid_exchange_primary_factor_user" } });
});
