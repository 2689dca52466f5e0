import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clientOf } from "./sandbox-client.ts";

let sandbox: Sandbox;
let businessId: string;
let upvio: ReturnType<typeof clientOf>["upvio"];

beforeEach(async () => {
  sandbox = await startSandbox();
  ({ businessId } = sandbox.credentials);
  ({ upvio } = clientOf(sandbox));
});
afterEach(() => sandbox.close());

const ada = { name: "Ada Lovelace", email: "ada@example.com" };
const nobody = "00000000-0000-4000-8000-000000000000";

async function createPatient(more: object = {}) {
  return upvio("patients.create", { businessId, ...ada, ...more });
}

test("has one business", async () => {
  const { body } = await upvio("businesses.list");
  expect(body.data.map((business: { id: string }) => business.id)).toEqual([businessId]);
  const updated = await upvio("businesses.update", { businessId, name: "Harbour Clinic" });
  expect(updated.body.data).toMatchObject({ name: "Harbour Clinic", email: body.data[0].email });
  expect((await upvio("businesses.retrieve", { businessId })).body.data.name).toBe("Harbour Clinic");
  const unknown = await upvio("businesses.retrieve", { businessId: nobody });
  expect(unknown).toMatchObject({ status: 404, body: { error: { code: 404, title: "Not Found" } } });
});

test("creating a patient updates the one with that address, unless it must be new", async () => {
  const first = await createPatient();
  expect(first.status).toBe(201);
  const second = await createPatient({ email: "ADA@example.com", name: "Ada King" });
  expect(second.body.data).toMatchObject({ id: first.body.data.id, name: "Ada King" });
  const third = await createPatient({ mode: "create" });
  expect(third).toMatchObject({ status: 409, body: { error: { code: 409 } } });
  expect((await upvio("patients.list", { businessId })).body.meta.totalCount).toBe(1);
});

test("retrieves, updates and archives", async () => {
  const { id: patientId } = (await createPatient()).body.data;
  const updated = await upvio("patients.update", { businessId, patientId, phoneMobile: "+447700900123" });
  expect(updated.body).toMatchObject({ ...ada, phoneMobile: "+447700900123" });
  expect((await upvio("patients.archive", { businessId, patientId })).status).toBe(204);
  expect((await upvio("patients.list", { businessId })).body).toMatchObject({ data: [], meta: { totalCount: 0 } });
  expect((await upvio("patients.retrieve", { businessId, patientId })).body.data.archivedAt).not.toBeNull();
  expect((await upvio("patients.retrieve", { businessId, patientId: nobody })).status).toBe(404);
});

test("lists page by page", async () => {
  for (let index = 0; index < 12; index += 1) await createPatient({ email: `p${index}@example.com` });
  const emails = async (query: object) =>
    (await upvio("patients.list", { businessId, ...query })).body.data.map(
      (patient: { email: string }) => patient.email,
    );
  expect(await emails({})).toHaveLength(10);
  expect(await emails({ offset: 10 })).toEqual(["p10@example.com", "p11@example.com"]);
  expect(await emails({ limit: 5, offset: 5 })).toEqual([5, 6, 7, 8, 9].map((index) => `p${index}@example.com`));
  expect(await emails({ limit: 50 })).toHaveLength(12);
  for (const query of [{ limit: 0 }, { limit: 51 }, { offset: 10_001 }, { limit: "ten" }]) {
    expect((await upvio("patients.list", { businessId, ...query })).status).toBe(400);
  }
});

test("answers a link that signs the patient in, and mails nothing", async () => {
  const { id: patientId } = (await createPatient()).body.data;
  const redirectUrl = "https://scan.upvio.com/sandbox-clinic/links/check-in";
  const { body } = await upvio("patients.createMagicLink", { businessId, patientId, redirectUrl });
  expect(body.data.url).toMatch(/^https:\/\/account\.upvio\.com\/auth\/magic\?token=[\w-]{44}$/);
  expect(body.data.redirectUrl).toBe(redirectUrl);
  expect(Date.parse(body.data.expiresAt)).toBeGreaterThan(Date.parse(body.data.createdAt));
  expect(sandbox.outbox.list()).toEqual([]);
});

test.each([
  "https://evil.example/",
  "https://upvio.com.evil.example/",
  "http://scan.upvio.com/",
  "https://notupvio.com/",
  "scan",
])("refuses to lead a patient to %s", async (redirectUrl) => {
  const { id: patientId } = (await createPatient()).body.data;
  const refused = await upvio("patients.createMagicLink", { businessId, patientId, redirectUrl });
  expect(refused).toMatchObject({ status: 400, body: { error: { code: 400 } } });
});

test("names what is wrong with a request", async () => {
  const refused = await upvio("patients.create", { businessId, name: 1 });
  expect(refused.status).toBe(400);
  expect(refused.body.error.title).toBe("Bad Request: email is required; name must be string");
});
