import { expect, test } from "vitest";
import { startUpvio } from "./upvio-sandbox.ts";

const other = { apiKey: "upvio-test-another" };

test("gives another test key its own business", async () => {
  const { client, businessId } = await startUpvio();
  const { body } = await client.upvio("businesses.list", {}, other);
  expect(body.data).toHaveLength(1);
  const [business] = body.data;
  expect(business.id).not.toBe(businessId);
  expect(business.alias).not.toBe("sandbox-clinic");
  const again = await client.upvio("businesses.retrieve", { businessId: business.id }, other);
  expect(again.body.data).toEqual(business);
});

test("denies a key access to the business of another in every operation", async () => {
  const { client, businessId, data, patient, service } = await startUpvio();
  const { id: patientId } = await patient();
  const { id: serviceId } = await service();
  const [{ id: ownId }] = (await client.upvio("businesses.list", {}, other)).body.data;
  const missing = { status: 404, body: { error: { code: "not_found", title: "Business not found" } } };
  for (const [operation, input] of [
    ["businesses.retrieve", {}],
    ["businesses.update", { name: "Taken over" }],
    ["patients.list", {}],
    ["patients.retrieve", { patientId }],
    ["patients.create", { name: "x", email: "x@example.com" }],
    ["patients.archive", { patientId }],
    ["services.delete", { serviceId }],
  ] as const) {
    expect(await client.upvio(operation, { businessId, ...input }, other)).toEqual(missing);
  }
  expect(await data("businesses.retrieve")).toMatchObject({ name: "Sandbox Clinic" });

  // IDs of one business do not exist in the other.
  for (const [operation, input] of [
    ["patients.retrieve", { patientId }],
    ["patients.archive", { patientId }],
    ["services.retrieve", { serviceId }],
    ["services.delete", { serviceId }],
  ] as const) {
    expect((await client.upvio(operation, { businessId: ownId, ...input }, other)).status).toBe(404);
  }
  const fields = { patientId, serviceId, date: "2026-05-04T09:00:00Z", duration: 30 };
  const booking = await client.upvio("appointments.create", { businessId: ownId, ...fields }, other);
  expect(booking.body.error.title).toBe("Patient not found");
  expect(await data("patients.retrieve", { patientId })).toMatchObject({ archivedAt: null });
});

test("allows the same address as a patient of two businesses", async () => {
  const { client, patient } = await startUpvio();
  const { name, email } = await patient();
  const [{ id: businessId }] = (await client.upvio("businesses.list", {}, other)).body.data;
  expect((await client.upvio("patients.create", { businessId, name, email, mode: "create" }, other)).status).toBe(201);
});
