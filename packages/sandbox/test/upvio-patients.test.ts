import { expect, test } from "vitest";
import { startUpvio, unknownId } from "./upvio-sandbox.ts";

const ada = { name: "Ada Lovelace", email: "ada@example.com" };

test("returns one business", async () => {
  const { data, call, businessId } = await startUpvio();
  const [business] = await data("businesses.list");
  expect(business.id).toBe(businessId);
  const updated = await data("businesses.update", { name: "Harbour Clinic" });
  expect(updated).toMatchObject({ name: "Harbour Clinic", email: business.email });
  expect(await data("businesses.retrieve", { businessId: businessId.toUpperCase() })).toEqual(updated);
  expect((await call("businesses.update", { timezone: "Nowhere" })).status).toBe(400);
  const unknown = await call("businesses.retrieve", { businessId: unknownId });
  expect(unknown).toEqual({ status: 404, body: { error: { code: "not_found", title: "Business not found" } } });
});

test("updates the patient with the same address on creation, unless it must be new", async () => {
  const { call, data } = await startUpvio();
  const first = await call("patients.create", ada);
  expect(first.status).toBe(201);
  const second = await data("patients.create", { name: "Ada King", email: "ADA@example.com" });
  expect(second).toMatchObject({ id: first.body.data.id, name: "Ada King", email: "ADA@example.com" });
  expect(await call("patients.create", { ...ada, mode: "create" })).toEqual({
    status: 409,
    body: { error: { code: "conflict", title: "A patient with this email already exists" } },
  });
  expect((await call("patients.list")).body).toMatchObject({ data: [{ name: "Ada King" }], meta: { totalCount: 1 } });
});

test("retrieves, updates and archives a patient", async () => {
  const { call, data, providerError } = await startUpvio();
  const { id: patientId } = await data("patients.create", ada);
  // The response has no envelope.
  const { body } = await call("patients.update", { patientId, phoneMobile: "+447700900123" });
  expect(body).toMatchObject({ ...ada, phoneMobile: "+447700900123" });
  expect((await call("patients.archive", { patientId })).status).toBe(204);
  expect((await call("patients.list")).body).toMatchObject({ data: [], meta: { totalCount: 0 } });
  const archived = await data("patients.retrieve", { patientId });
  expect(archived.archivedAt).toBe("2026-05-04T06:00:00.000Z");
  expect((await call("patients.archive", { patientId })).status).toBe(204);
  for (const operation of ["retrieve", "update", "archive"]) {
    expect(await providerError(`patients.${operation}`, { patientId: unknownId })).toEqual([404, "Patient not found"]);
  }
});

test("keeps addresses unique until the patient is archived", async () => {
  const { call, data, providerError } = await startUpvio();
  const first = await data("patients.create", ada);
  const second = await data("patients.create", { ...ada, email: "king@example.com" });
  const taken = [400, "A patient with this email already exists"];
  expect(await providerError("patients.update", { patientId: second.id, email: "Ada@example.com" })).toEqual(taken);
  await call("patients.update", { patientId: second.id, email: "lovelace@example.com" });
  expect((await call("patients.create", { ...ada, email: "king@example.com", mode: "create" })).status).toBe(201);
  await call("patients.archive", { patientId: first.id });
  await call("patients.update", { patientId: first.id, name: "Ada King" });
  const again = await call("patients.create", { ...ada, mode: "create" });
  expect(again.status).toBe(201);
  expect(again.body.data.id).not.toBe(first.id);
});

test("rejects an unknown staff member of a patient", async () => {
  const { data, providerError } = await startUpvio();
  const [{ id: primaryStaffId }] = await data("staff.list");
  expect(await data("patients.create", { ...ada, primaryStaffId })).not.toHaveProperty("primaryStaffId");
  const unknown = { ...ada, primaryStaffId: unknownId };
  expect(await providerError("patients.create", unknown)).toEqual([404, "Staff not found"]);
});

test("lists patients page by page", async () => {
  const { call, data } = await startUpvio();
  for (let index = 0; index < 52; index += 1) await data("patients.create", { ...ada, email: `p${index}@example.com` });
  const list = async (query: object) => {
    const { body } = await call("patients.list", query);
    expect(body.meta.totalCount).toBe(52);
    return body.data.map(({ email }: { email: string }) => Number.parseInt(email.slice(1), 10));
  };
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
  expect(await list({})).toEqual(range(0, 10));
  expect(await list({ limit: 50 })).toEqual(range(0, 50));
  expect(await list({ offset: 50 })).toEqual([50, 51]);
  expect(await list({ limit: 5, offset: 5 })).toEqual(range(5, 10));
  expect(await list({ limit: 50, offset: 10_000 })).toEqual([]);
  for (const query of [{ limit: 0 }, { limit: 51 }, { offset: -1 }, { offset: 10_001 }, { limit: "ten" }]) {
    expect((await call("patients.list", query)).status).toBe(400);
  }
});

test("returns a link that expires, and sends no email", async () => {
  const { data, patient, sandbox } = await startUpvio();
  const { id: patientId } = await patient();
  const redirectUrl = "https://scan.upvio.com/sandbox-clinic/links/check-in";
  const link = await data("patients.createMagicLink", { patientId, redirectUrl });
  expect(link).toMatchObject({
    redirectUrl,
    createdAt: "2026-05-04T06:00:00.000Z",
    expiresAt: "2026-05-04T06:20:00.000Z",
  });
  expect(link.url).toMatch(/^https:\/\/account\.upvio\.com\/auth\/magic\?token=[\w-]{44}$/);
  const another = await data("patients.createMagicLink", { patientId, redirectUrl, autoSubmit: false });
  expect(Object.keys(another)).toEqual(Object.keys(link));
  expect(another.url).not.toBe(link.url);
  expect(sandbox.outbox.list()).toEqual([]);
});

test.each([
  "https://evil.example/",
  "https://upvio.com.evil.example/",
  "http://scan.upvio.com/",
  "https://notupvio.com/",
  "https://scan.upvio.com@evil.example/",
  "scan",
])("rejects the redirect URL %s", async (redirectUrl) => {
  const { call, patient } = await startUpvio();
  const { id: patientId } = await patient();
  const rejected = await call("patients.createMagicLink", { patientId, redirectUrl });
  expect(rejected).toMatchObject({ status: 400, body: { error: { code: "bad_request" } } });
});

test("rejects a link for an unknown patient", async () => {
  const { providerError } = await startUpvio();
  const input = { patientId: unknownId, redirectUrl: "https://scan.upvio.com/" };
  expect(await providerError("patients.createMagicLink", input)).toEqual([404, "Patient not found"]);
});

test("reports all problems of a request", async () => {
  const { providerError } = await startUpvio();
  const title = "Bad Request: email is required; name must be string";
  expect(await providerError("patients.create", { name: 1 })).toEqual([400, title]);
});
