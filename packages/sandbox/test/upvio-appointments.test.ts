import { expect, test } from "vitest";
import { startUpvio, unknownId } from "./upvio-sandbox.ts";

const nine = "2026-05-04T09:00:00.000Z";
const week = { startDate: "2026-05-04T00:00:00Z", endDate: "2026-05-11T00:00:00Z" };

/** Starts a business with a patient and a service, and a booking function. */
async function startBooking(fields: object = {}) {
  const upvio = await startUpvio();
  const patient = await upvio.patient();
  const service = await upvio.service({ alias: "consultation", currency: "GBP", ...fields });
  const [owner] = await upvio.data("staff.list");
  const booking = { date: nine, patientId: patient.id, serviceId: service.id, duration: 30 };
  const book = (more: object = {}) => upvio.data("appointments.create", { ...booking, ...more });
  return {
    ...upvio,
    addPatient: upvio.patient,
    addService: upvio.service,
    owner,
    service,
    booking,
    book,
    patient: { id: patient.id, name: patient.name, email: patient.email },
  };
}

test("books, moves, tags and deletes an appointment", async () => {
  const { book, patient, service, owner, data, call, providerError } = await startBooking();
  const booked = await book({ clientTimezone: "Europe/London", location: "https://call.example/1" });
  expect(booked).toMatchObject({
    service: { id: service.id, name: service.name, alias: "consultation" },
    staff: { id: owner.id, name: owner.name, email: owner.email },
    patient,
    date: nine,
    originalDate: null,
    duration: 30,
    price: 50,
    currency: "gbp",
    cancelled: false,
    approved: true,
    patientTimezone: "Europe/London",
    locationValue: "https://call.example/1",
    tags: [],
  });
  expect(booked).not.toHaveProperty("occupied");
  const appointmentId = booked.id;
  expect(booked.cancelUrl).toContain(`/appointments/${appointmentId}/cancel?token=`);

  const ten = "2026-05-04T10:00:00.000Z";
  const moved = await data("appointments.update", { appointmentId, date: "2026-05-04T12:00:00+02:00" });
  expect(moved).toMatchObject({ date: ten, originalDate: nine, duration: 30 });
  const tagged = await data("appointments.updateTags", { appointmentId, tags: ["first-visit", "paid"] });
  expect(tagged.tags).toEqual(["first-visit", "paid"]);
  expect((await data("appointments.updateTags", { appointmentId, tags: [] })).tags).toEqual([]);
  expect(await data("appointments.retrieve", { appointmentId })).toMatchObject({ date: ten, tags: [] });

  expect((await call("appointments.delete", { appointmentId })).status).toBe(204);
  for (const operation of ["retrieve", "update", "delete"]) {
    expect(await providerError(`appointments.${operation}`, { appointmentId })).toEqual([404, "Appointment not found"]);
  }
  expect(await data("appointments.list", week)).toEqual([]);
});

test("lists appointments that start in the period, of all patients or of one", async () => {
  const { book, patient, data, call, addPatient } = await startBooking();
  const other = await addPatient("Bob Stone");
  const late = await book({ date: "2026-05-10T23:00:00Z", patientId: other.id });
  const early = await book();
  await book({ date: "2026-05-11T00:00:00Z" });
  const ids = async (query: object) => (await data("appointments.list", query)).map(({ id }: { id: string }) => id);
  expect(await ids(week)).toEqual([early.id, late.id]);
  expect(await ids({ ...week, patientId: other.id.toUpperCase() })).toEqual([late.id]);
  expect(await ids({ ...week, patientId: patient.id })).toEqual([early.id]);
  expect(await ids({ startDate: "0001-01-01T00:00:00Z", endDate: "9999-01-01T00:00:00Z" })).toHaveLength(3);
  expect(await ids({ startDate: week.endDate, endDate: week.endDate })).toEqual([]);
  for (const query of [{}, { startDate: week.startDate }, { startDate: week.endDate, endDate: week.startDate }]) {
    expect((await call("appointments.list", query)).status).toBe(400);
  }
});

test("rejects a taken time unless busy times are ignored", async () => {
  const { book, booking, providerError, data } = await startBooking({ bufferAfterMinutes: 10 });
  const busy = [400, "Staff is busy at this time"];
  const first = await book();
  const at = (minutes: number) => ({ ...booking, date: new Date(Date.parse(nine) + minutes * 60_000).toISOString() });
  for (const minutes of [-30, 0, 15, 39]) expect(await providerError("appointments.create", at(minutes))).toEqual(busy);
  const second = await book(at(40));
  expect(await providerError("appointments.update", { appointmentId: second.id, date: nine })).toEqual(busy);
  await data("appointments.update", { appointmentId: second.id, date: at(50).date });
  await book({ ignoreBusyTimes: true });
  await data("appointments.update", { appointmentId: second.id, date: nine, ignoreBusyTimes: true });

  await data("appointments.delete", { appointmentId: first.id });
  expect(await providerError("appointments.create", booking)).toEqual(busy);
});

test("rejects a booking within a time blocker", async () => {
  const { booking, providerError, book, data } = await startBooking();
  const [blocker] = await data("timeBlockers.list");
  const within = { ...booking, date: blocker.startDate };
  expect(await providerError("appointments.create", within)).toEqual([400, "Staff is busy at this time"]);
  await book({ date: blocker.endDate });
});

test("books the least busy free staff member by default", async () => {
  const { data, book, owner, providerError, booking } = await startBooking();
  const ada = await data("staff.create", { name: "Ada King", email: "king@clinic.example" });
  const staffAt = async (date: string) => (await book({ date })).staff.id;
  const times = ["09:00", "09:00", "10:00"].map((time) => `2026-05-04T${time}:00Z`);
  expect(await staffAt(times[0] as string)).toBe(owner.id);
  expect(await staffAt(times[1] as string)).toBe(ada.id);
  expect(await providerError("appointments.create", booking)).toEqual([400, "Staff is busy at this time"]);
  await book({ date: "2026-05-04T11:00:00Z", staffId: owner.id });
  expect(await staffAt(times[2] as string)).toBe(ada.id);
});

test("accepts group bookings at the same time up to the service's limit", async () => {
  const { book, providerError, booking } = await startBooking({ bookingsPerTimeslot: 2 });
  await book();
  await book();
  const busy = [400, "Staff is busy at this time"];
  expect(await providerError("appointments.create", booking)).toEqual(busy);
  expect(await providerError("appointments.create", { ...booking, date: "2026-05-04T09:15:00Z" })).toEqual(busy);
});

test("does not occupy time for a booking pending approval", async () => {
  const { book } = await startBooking({ bookingsRequireApproval: true });
  expect((await book()).approved).toBe(false);
  await book();
});

test("rejects unknown references and durations that the service does not offer", async () => {
  const { booking, providerError, data, service, book, addService } = await startBooking();
  const anyStaff = await addService();
  const ada = await data("staff.create", { name: "Ada King", email: "king@clinic.example" });
  const { name, durations } = service;
  await data("services.update", { serviceId: service.id, name, durations, staffsIds: [ada.id] });
  const [owner, disabled] = await data("staff.list");
  expect(disabled.status).toBe("DISABLED");
  for (const [fields, response] of [
    [{ patientId: unknownId }, [404, "Patient not found"]],
    [{ serviceId: unknownId }, [404, "Service not found"]],
    [{ staffId: unknownId }, [404, "Staff not found"]],
    [{ staffId: owner.id }, [400, "Staff cannot be booked for this service"]],
    [{ serviceId: anyStaff.id, staffId: disabled.id }, [400, "Staff cannot be booked for this service"]],
    [{ duration: 31 }, [400, "Bad Request: duration must be one of the service's durations"]],
    [{ date: "9999-12-31T23:59:59-23:00" }, [400, "Bad Request: date is not a supported time"]],
  ] as const) {
    expect(await providerError("appointments.create", { ...booking, ...fields })).toEqual(response);
  }
  const { id: appointmentId } = await book();
  for (const [fields, status] of [
    [{ date: 5 }, 400],
    [{ duration: "30" }, 400],
    [{ duration: 31 }, 400],
    [{ duration: 0 }, 400],
    [{ staffId: unknownId }, 404],
    [{ staffId: owner.id }, 400],
    [{ location: {} }, 400],
  ] as const) {
    expect((await providerError("appointments.update", { appointmentId, ...fields }))[0]).toBe(status);
  }
  await data("services.update", { serviceId: service.id, name, durations, enabled: false });
  expect(await providerError("appointments.create", booking)).toEqual([400, "Service is disabled"]);
});

test("returns current names, and those at booking time of deleted objects", async () => {
  const { book, data, call, patient, service, owner } = await startBooking();
  const { id: appointmentId } = await book();
  await call("patients.update", { patientId: patient.id, name: "Ada King" });
  await call("staff.update", { staffId: owner.id, name: "Rear Admiral Hopper" });
  expect(await data("appointments.retrieve", { appointmentId })).toMatchObject({
    patient: { name: "Ada King" },
    staff: { name: "Rear Admiral Hopper" },
    staffName: "Rear Admiral Hopper",
  });
  await data("services.delete", { serviceId: service.id });
  await data("staff.delete", { staffId: owner.id });
  const moved = await data("appointments.update", { appointmentId, date: "2026-05-05T09:00:00Z" });
  expect(moved).toMatchObject({ service: { name: service.name }, staffName: owner.name });
  for (const duration of [0.5, 1e300]) {
    expect((await call("appointments.update", { appointmentId, duration })).status).toBe(400);
  }
});

test("ignores body fields with names of path parameters", async () => {
  const { book, call, businessId, sandbox } = await startBooking();
  const { id } = await book();
  const response = await fetch(`${sandbox.url}/v1/businesses/${businessId}/appointments/${id}`, {
    method: "PATCH",
    headers: { authorization: `Bearer ${sandbox.credentials.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ appointmentId: 7, businessId: {}, location: "Room 2" }),
  });
  expect(response.status).toBe(200);
  expect((await call("appointments.retrieve", { appointmentId: id })).body.data.locationValue).toBe("Room 2");
});
