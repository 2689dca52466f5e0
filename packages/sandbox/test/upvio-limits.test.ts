import { expect, test } from "vitest";
import { startUpvio } from "./upvio-sandbox.ts";

const nine = "2026-05-04T09:00:00.000Z";

test("limits the numbers of a service on both sides", async () => {
  const { call } = await startUpvio();
  const create = async (more: object) => {
    const { status, body } = await call("services.create", { name: "x", durations: [], ...more });
    return status === 200 ? undefined : body.error.title;
  };
  const YEAR = 525_600;
  const limits: [field: string, least: number, most: number][] = [
    ["timeIncrement", 1, YEAR],
    ["bookingsPerTimeslot", 1, Number.MAX_SAFE_INTEGER],
    ["bufferBeforeMinutes", 0, 1440],
    ["bufferAfterMinutes", 0, 1440],
  ];
  for (const [field, least, most] of limits) {
    const title = `Bad Request: ${field} must be from ${least} to ${most}`;
    const responses = [];
    for (const value of [least - 1, least, most, most + 1]) responses.push(await create({ [field]: value }));
    // No number beyond the largest is an integer.
    if (most === Number.MAX_SAFE_INTEGER) responses.splice(3, 1, title);
    expect([field, ...responses]).toEqual([field, title, undefined, undefined, title]);
    expect(await create({ [field]: null })).toBeUndefined();
  }
  const durations = (...lengths: number[]) => ({ durations: lengths.map((duration) => ({ duration, price: 0 })) });
  const title = `Bad Request: duration must be from 1 to ${YEAR}`;
  expect(await create(durations(1, YEAR))).toBeUndefined();
  for (const bad of [0, YEAR + 1]) expect(await create(durations(30, bad))).toBe(title);
});

test("limits a period to 366 days", async () => {
  const { call, service, data } = await startUpvio();
  const { id: serviceId } = await service();
  const [{ id: staffId }] = await data("staff.list");
  const startDate = "2026-05-04T00:00:00Z";
  for (const [endDate, status] of [
    ["2027-05-05T00:00:00Z", 200],
    ["2027-05-05T00:00:01Z", 400],
  ] as const) {
    const period = { startDate, endDate };
    expect((await call("services.listAvailableTimes", { serviceId, duration: 30, ...period })).status).toBe(status);
    expect((await call("staff.getCapacity", { staffId, ...period })).status).toBe(status);
  }
});

test("accepts only times with four-digit years", async () => {
  const { call } = await startUpvio();
  const list = async (startDate: string, endDate: string) =>
    (await call("appointments.list", { startDate, endDate })).status;
  expect(await list("0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z")).toBe(200);
  expect(await list("0000-01-01T00:00:00+00:01", nine)).toBe(400);
  expect(await list(nine, "9999-12-31T23:59:59-00:01")).toBe(400);
  expect(await list("2026-12-31T23:59:60Z", "2027-12-31T23:59:59Z")).toBe(400);
});

test.each([
  [[[0, 2400]], 200],
  [[[0, 2401]], 400],
  [[[900, 1259]], 200],
  [[[900, 1260]], 400],
  [[[900, 900]], 400],
  [[[900, 901]], 200],
  [
    [
      [900, 1200],
      [1200, 1300],
    ],
    400,
  ],
  [
    [
      [900, 1200],
      [1201, 1300],
    ],
    200,
  ],
  [[], 200],
  [[[]], 400],
])("hours %j return %i on every weekday", async (hours, status) => {
  const { call, data } = await startUpvio();
  const [{ id: staffId }] = await data("staff.list");
  for (const [index, weekday] of [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
  ].entries()) {
    const response = await call("staff.workingHoursSchedules.create", {
      staffId,
      dateStart: `2026-06-1${index}`,
      dateEnd: `2026-06-1${index}`,
      workingHours: { [weekday]: hours },
    });
    expect([weekday, response.status]).toEqual([weekday, status]);
  }
});

test("reserves buffers before and after, to the minute", async () => {
  const { service, patient, call, data } = await startUpvio();
  const { id: patientId } = await patient();
  const { id: serviceId } = await service({ bufferBeforeMinutes: 5, bufferAfterMinutes: 10 });
  const plain = await service();
  const book = async (minutes: number, more: object = {}) => {
    const date = new Date(Date.parse(nine) + minutes * 60_000).toISOString();
    const response = await call("appointments.create", { date, patientId, serviceId, duration: 30, ...more });
    if (response.status === 200) await data("appointments.delete", { appointmentId: response.body.data.id });
    return response.status;
  };
  await data("appointments.create", { date: nine, patientId, serviceId, duration: 30 });
  // For the same service, whose buffers count as well, and one without.
  expect([await book(-40), await book(-39), await book(39), await book(40)]).toEqual([200, 400, 400, 200]);
  const without = { serviceId: plain.id };
  expect([await book(-35, without), await book(-34, without)]).toEqual([200, 400]);
  expect([await book(39, without), await book(40, without)]).toEqual([400, 200]);
});

test("rejects overlapping bookings around midnight", async () => {
  const { service, patient, call } = await startUpvio();
  const { id: patientId } = await patient();
  const { id: serviceId } = await service({ durations: [{ duration: 1500, price: 10.5 }] });
  const book = async (date: string) =>
    (await call("appointments.create", { date, patientId, serviceId, duration: 1500 })).status;
  expect(await book("2026-06-01T23:00:00Z")).toBe(200);
  expect(await book("2026-06-02T23:59:00Z")).toBe(400);
  expect(await book("2026-06-03T00:00:00Z")).toBe(200);
  expect(await book("2026-05-31T22:01:00Z")).toBe(400);
  expect(await book("2026-05-31T22:00:00Z")).toBe(200);
});

test.each([
  ["https://upvio.com/", 200],
  ["https://a.b.upvio.com/x?y", 200],
  ["https://upvio.com.example/", 400],
  ["https://xupvio.com/", 400],
  ["https://upvio.com:8443/", 200],
  ["javascript:upvio.com", 400],
])("redirects a patient to %s: %i", async (redirectUrl, status) => {
  const { call, patient } = await startUpvio();
  const { id: patientId } = await patient();
  expect((await call("patients.createMagicLink", { patientId, redirectUrl })).status).toBe(status);
});

test("changes fields other than the time of an appointment whose time is taken", async () => {
  const { service, patient, data } = await startUpvio();
  const { id: patientId } = await patient();
  const { id: serviceId } = await service();
  const booking = { date: nine, patientId, serviceId, duration: 30 };
  await data("appointments.create", booking);
  const { id: appointmentId } = await data("appointments.create", { ...booking, ignoreBusyTimes: true });
  const moved = await data("appointments.update", { appointmentId, location: "Room 2", clientTimezone: "Asia/Tokyo" });
  expect(moved).toMatchObject({ locationValue: "Room 2", patientTimezone: "Asia/Tokyo", originalDate: null });
});

test("updates a business field by field", async () => {
  const { data } = await startUpvio();
  const [before] = await data("businesses.list");
  const changes = { name: "Harbour Clinic", email: "hello@clinic.example", timezone: "Europe/London" };
  let expected = before;
  for (const change of Object.entries(changes).map(([name, value]) => ({ [name]: value }))) {
    expected = { ...expected, ...change };
    expect(await data("businesses.update", change)).toEqual(expected);
  }
});

test("returns the capacity for one day from the start without an end", async () => {
  const { data } = await startUpvio();
  const [{ id: staffId }] = await data("staff.list");
  const minutes = async (query: object) => (await data("staff.getCapacity", { staffId, ...query })).bookableMinutes;
  expect(await minutes({ startDate: "2026-05-04T16:00:00Z" })).toBe(60 + 180 + 180);
  expect(await minutes({ startDate: "2026-05-08T16:59:00Z" })).toBe(1);
  expect(await minutes({ startDate: "2026-05-08T17:00:00Z" })).toBe(0);
});

test("accepts a service without a location", async () => {
  const { service } = await startUpvio();
  expect((await service({ location: null })).location).toBeNull();
  expect((await service({ location: {} })).location).toEqual({});
});

test("seeds a business with a link of each kind", async () => {
  const { data } = await startUpvio();
  const links = await data("vitals.links.list");
  expect(
    links.map(({ name, status, maxScans, expiresAt }: Record<string, unknown>) => [name, status, maxScans, expiresAt]),
  ).toEqual([
    ["Check-in", "ACTIVE", null, null],
    ["Used up", "ACTIVE", 1, null],
    ["Expired", "ACTIVE", null, "2026-05-04T06:00:00.000Z"],
    ["Disabled", "DISABLED", null, null],
  ]);
});
