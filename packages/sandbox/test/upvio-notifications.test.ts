import { expect, test } from "vitest";
import { nobody, startUpvio } from "./upvio-sandbox.ts";

test.each([
  ["bookingEventTemplate", { event: "APPOINTMENT_CREATED", recipient: "PATIENT" }, "Booking Event Template"],
  ["postAppointmentMessageTemplate", { minutes: 1440, recipient: "STAFF" }, "Post-Appointment Message Template"],
  ["reminderTemplate", { minutes: 60, resourceType: "PATIENT" }, "Reminder Template"],
] as const)("a %s is created, listed, changed and deleted", async (kind, own, name) => {
  const { data, call, refusal, service, businessId } = await startUpvio();
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
  expect(await refusal(operation("create"), { ...own, type: "SMS", serviceIds: [nobody] })).toEqual([
    404,
    "Service not found",
  ]);
  expect((await call(operation("create"), own)).status).toBe(400);

  expect((await call(operation("delete"), reference)).status).toBe(204);
  expect(await data(operation("list"))).toEqual([second]);
  for (const action of ["retrieve", "update", "delete"]) {
    expect(await refusal(operation(action), reference)).toEqual([404, `${name} not found`]);
  }
});
