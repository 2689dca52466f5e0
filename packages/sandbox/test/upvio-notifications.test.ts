import { expect, test } from "vitest";
import { startUpvio, unknownId } from "./upvio-sandbox.ts";

test.each([
  ["bookingEventTemplate", { event: "APPOINTMENT_CREATED", recipient: "PATIENT" }, "Booking Event Template"],
  ["postAppointmentMessageTemplate", { minutes: 1440, recipient: "STAFF" }, "Post-Appointment Message Template"],
  ["reminderTemplate", { minutes: 60, resourceType: "PATIENT" }, "Reminder Template"],
] as const)("creates, lists, updates and deletes a %s", async (kind, own, name) => {
  const { data, call, providerError, service, businessId } = await startUpvio();
  const operation = (action: string) => `notifications.${kind}s.${action}`;
  const { id: serviceId } = await service();
  const template = await data(operation("create"), { ...own, type: "SMS", serviceIds: [serviceId] });
  expect(template).toMatchObject({ ...own, type: "SMS", businessId, serviceIds: [serviceId], enabled: true });
  expect(template).toMatchObject({ messageTemplate: null, defaultTemplate: { type: "sms" } });
  const reference = { [`${kind}Id`]: template.id };

  const messageTemplate = { type: "sms", subject: "Soon", content: "See you soon" };
  const worded = await data(operation("update"), { ...reference, messageTemplate });
  expect(worded).toMatchObject({ ...own, enabled: true, messageTemplate });
  const off = await data(operation("update"), { ...reference, enabled: false });
  expect(off).toMatchObject({ enabled: false, messageTemplate: worded.messageTemplate });
  expect(await data(operation("retrieve"), reference)).toEqual(off);
  expect(await data(operation("list"))).toEqual([off]);

  const second = await data(operation("create"), { ...own, type: "EMAIL", messageTemplate });
  expect(second).toMatchObject({ serviceIds: [], messageTemplate, defaultTemplate: { type: "email" } });
  expect(await providerError(operation("create"), { ...own, type: "SMS", serviceIds: [unknownId] })).toEqual([
    404,
    "Service not found",
  ]);
  expect((await call(operation("create"), own)).status).toBe(400);

  expect((await call(operation("delete"), reference)).status).toBe(204);
  expect(await data(operation("list"))).toEqual([second]);
  for (const action of ["retrieve", "update", "delete"]) {
    expect(await providerError(operation(action), reference)).toEqual([404, `${name} not found`]);
  }
});

test("sends the configured messages when a booking is created, changed and canceled", async () => {
  const { call, data, service, sandbox } = await startUpvio();
  const patient = await data("patients.create", {
    name: "Ada",
    email: "ada@example.com",
    phoneMobile: "+447700900123",
  });
  const { id: serviceId } = await service();
  const other = await service();
  const [owner] = await data("staff.list");
  const create = (fields: object) => data("notifications.bookingEventTemplates.create", fields);
  const messageTemplate = { type: "email", subject: "Booked", content: "See you soon" };
  await create({ event: "APPOINTMENT_CREATED", type: "EMAIL", recipient: "PATIENT", messageTemplate });
  await create({ event: "APPOINTMENT_CREATED", type: "EMAIL", recipient: "BUSINESS_OWNER", serviceIds: [other.id] });
  await create({ event: "APPOINTMENT_UPDATED", type: "SMS", recipient: "PATIENT" });
  await create({ event: "APPOINTMENT_UPDATED", type: "SMS", recipient: "STAFF" });
  const deleted = await create({ event: "APPOINTMENT_DELETED", type: "EMAIL", recipient: "STAFF" });
  await create({ event: "APPOINTMENT_DELETED", type: "EMAIL", recipient: "GUESTS" });

  const booking = { date: "2026-05-04T09:00:00Z", patientId: patient.id, serviceId, duration: 30 };
  const { id: appointmentId } = await data("appointments.create", booking);
  await data("appointments.update", { appointmentId, date: "2026-05-04T10:00:00Z" });
  await call("appointments.delete", { appointmentId });
  await data("appointments.create", { ...booking, serviceId: other.id });
  const sent = sandbox.outbox.list();
  expect(sent.map(({ to, operation }) => [to, operation])).toEqual([
    ["ada@example.com", "appointments.create"],
    ["+447700900123", "appointments.update"],
    [owner.email, "appointments.delete"],
    ["ada@example.com", "appointments.create"],
    [owner.email, "appointments.create"],
  ]);
  expect(sent[0]).toMatchObject({ subject: "Booked", at: "2026-05-04T06:00:00Z" });
  expect(sent[2]?.subject).toBe(deleted.defaultTemplate.subject);

  await call("notifications.bookingEventTemplates.update", { bookingEventTemplateId: deleted.id, enabled: false });
  const again = await data("appointments.create", { ...booking, date: "2026-05-04T11:00:00Z" });
  await call("appointments.delete", { appointmentId: again.id });
  expect(sandbox.outbox.list()).toHaveLength(6);
});
