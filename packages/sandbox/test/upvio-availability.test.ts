import { expect, test } from "vitest";
import { startUpvio, unknownId } from "./upvio-sandbox.ts";

const day = (date: string) => ({ startDate: `${date}T00:00:00Z`, endDate: `${date}T23:59:59Z` });
const monday = "2026-05-04";

type Times = { time: string; staffs: { id: string; availableSlots: number }[] }[];

/** A one-hour service that only Grace offers, who works from 9 to 12 and 13 to 17. */
async function startOffering(fields: object = {}) {
  const upvio = await startUpvio();
  const [grace] = await upvio.data("staff.list");
  const durations = [{ duration: 60, price: 0 }];
  const service = await upvio.service({ durations, ...fields });
  const times = (query: object): Promise<Times> =>
    upvio.data("services.listAvailableTimes", { serviceId: service.id, duration: 60, ...query });
  const hours = async (query: object) => (await times(query)).map(({ time }) => time.slice(11, 16));
  return { ...upvio, grace, service, durations, times, hours };
}

test("returns the times within working hours", async () => {
  const { times, hours, grace } = await startOffering();
  expect((await times(day(monday)))[0]).toEqual({
    time: "2026-05-04T09:00:00.000Z",
    staffs: [{ id: grace.id, availableSlots: 1 }],
  });
  const whole = ["09:00", "10:00", "11:00", "13:00", "14:00", "15:00", "16:00"];
  expect(await hours(day(monday))).toEqual(whole);
  expect(await hours(day("2026-05-09"))).toEqual([]);
  expect(await hours({ startDate: "2026-05-04T09:30:00Z", endDate: "2026-05-04T11:00:00Z" })).toEqual(["10:00"]);
  expect(await hours({ ...day(monday), staffIds: [grace.id] })).toEqual(whole);
  expect(await hours({ ...day(monday), staffIds: [unknownId, unknownId.replace("8", "9")] })).toEqual([]);
});

test("omits booked and blocked times, or marks them as taken", async () => {
  const { times, hours, patient, service, data } = await startOffering({ timeIncrement: 30 });
  const { id: patientId } = await patient();
  const date = "2026-05-05T09:30:00Z";
  await data("appointments.create", { date, patientId, serviceId: service.id, duration: 60 });
  const tuesday = day("2026-05-05");
  // The seeded blocker is from 11:00 to 12:00.
  const afternoon = ["13:00", "13:30", "14:00", "14:30", "15:00", "15:30", "16:00"];
  expect(await hours(tuesday)).toEqual(afternoon);
  const all = await times({ ...tuesday, includeUnavailableSlots: true });
  const taken = all.filter(({ staffs }) => staffs[0]?.availableSlots === 0).map(({ time }) => time.slice(11, 16));
  expect(taken).toEqual(["09:00", "09:30", "10:00", "10:30", "11:00"]);
});

test("offers exactly the times that can be booked", async () => {
  const { times, data, service, patient } = await startOffering({ timeIncrement: 20, bufferBeforeMinutes: 15 });
  const { id: patientId } = await patient();
  const booked: string[] = [];
  for (let [next] = await times(day(monday)); next; [next] = await times(day(monday))) {
    await data("appointments.create", { date: next.time, patientId, serviceId: service.id, duration: 60 });
    booked.push(next.time.slice(11, 16));
  }
  expect(booked).toEqual(["09:00", "10:20", "13:00", "14:20", "15:40"]);
});

test("counts the remaining places of a group", async () => {
  const { times, data, service, patient, grace } = await startOffering({ bookingsPerTimeslot: 3 });
  const { id: patientId } = await patient();
  const booking = { date: "2026-05-04T09:00:00Z", patientId, serviceId: service.id, duration: 60 };
  for (const left of [2, 1]) {
    await data("appointments.create", booking);
    expect((await times(day(monday)))[0]?.staffs).toEqual([{ id: grace.id, availableSlots: left }]);
  }
  await data("appointments.create", booking);
  expect((await times(day(monday)))[0]?.time).toBe("2026-05-04T10:00:00.000Z");
});

test("applies lead time and limit, and offers no past times", async () => {
  const { hours, clock, data, service, durations } = await startOffering({ leadTime: 240 });
  expect(await hours(day(monday))).toEqual(["10:00", "11:00", "13:00", "14:00", "15:00", "16:00"]);
  const { name, id: serviceId } = service;
  await data("services.update", { serviceId, name, durations, leadTime: null, availabilityLimitDays: 1 });
  clock.forward(6 * 60);
  expect(await hours(day(monday))).toEqual(["13:00", "14:00", "15:00", "16:00"]);
  expect(await hours(day("2026-05-05"))).toEqual(["09:00", "10:00"]);
});

test("offers nothing for a disabled service or staff who do not offer it", async () => {
  const { hours, times, data, service, durations, grace } = await startOffering();
  const ada = await data("staff.create", { name: "Ada King", email: "king@clinic.example" });
  expect((await times(day(monday)))[0]?.staffs.map(({ id }) => id)).toEqual([grace.id, ada.id]);
  const { name, id: serviceId } = service;
  await data("services.update", { serviceId, name, durations, staffsIds: [ada.id] });
  expect((await times(day(monday)))[0]?.staffs.map(({ id }) => id)).toEqual([ada.id]);
  await data("services.update", { serviceId, name, durations, enabled: false });
  expect(await hours(day(monday))).toEqual([]);
});

test("rejects a duration that the service does not have, and too long periods", async () => {
  const { call, service } = await startOffering();
  const serviceId = service.id;
  const ask = async (query: object) =>
    (await call("services.listAvailableTimes", { serviceId, duration: 60, ...day(monday), ...query })).status;
  expect(await ask({})).toBe(200);
  expect(await ask({ duration: 45 })).toBe(400);
  expect(await ask({ startDate: "2026-05-05T00:00:00Z" })).toBe(400);
  expect(await ask({ endDate: "2099-05-05T00:00:00Z" })).toBe(400);
  expect(await ask({ serviceId: unknownId })).toBe(404);
});

test("replaces business hours with a schedule for its duration, in its time zone", async () => {
  const { hours, data, call, grace } = await startOffering();
  const staffId = grace.id;
  await call("staff.update", { staffId, timezone: "Europe/Berlin" });
  const schedule = await data("staff.workingHoursSchedules.create", {
    staffId,
    dateStart: "2026-10-19",
    dateEnd: "2026-10-26",
    workingHours: { monday: [[830, 1030]], sunday: [[0, 400]] },
  });
  expect(schedule).toMatchObject({ timezone: "Europe/Berlin", dateStart: "2026-10-19T00:00:00.000Z" });
  expect(await hours(day("2026-10-19"))).toEqual(["06:30", "07:30"]);
  // Clocks go back on the 25th: there are five hours from midnight to 4.
  expect(await hours({ startDate: "2026-10-24T20:00:00Z", endDate: "2026-10-25T12:00:00Z" })).toEqual([
    "22:00",
    "23:00",
    "00:00",
    "01:00",
    "02:00",
  ]);
  expect(await hours(day("2026-10-26"))).toEqual(["07:30", "08:30"]);
  expect(await hours(day("2026-10-27"))).toEqual(["08:00", "09:00", "10:00", "12:00", "13:00", "14:00", "15:00"]);
  await data("staff.workingHoursSchedules.delete", { staffId, workingHoursScheduleId: schedule.id });
  // And forward on March 28: there are two hours from 1:30 to 4:30.
  const spring = { dateStart: "2027-03-28", workingHours: { sunday: [[130, 430]] } };
  await data("staff.workingHoursSchedules.create", { staffId, ...spring });
  expect(await hours({ startDate: "2027-03-27T20:00:00Z", endDate: "2027-03-28T12:00:00Z" })).toEqual([
    "00:30",
    "01:30",
  ]);
  expect(await hours(day("2026-10-26"))).toHaveLength(7);
});

test("sums a staff member's working, blocked and booked time", async () => {
  const { data, call, grace, patient, service } = await startOffering();
  const { id: patientId } = await patient();
  const booking = { patientId, serviceId: service.id, duration: 60 };
  await data("appointments.create", { ...booking, date: "2026-05-04T23:30:00Z" });
  await data("appointments.create", { ...booking, date: "2026-05-05T09:00:00Z" });
  const capacity = (query: object) => data("staff.getCapacity", { staffId: grace.id, ...query });
  expect(await capacity({ startDate: "2026-05-05T00:00:00Z", endDate: "2026-05-07T00:00:00Z" })).toEqual({
    blockedTime: { externalEvents: 0, timeBlockers: 60 },
    bookableMinutes: 840,
    availableBookableMinutes: 780,
    bookedMinutes: 90,
  });
  // One day from now, or up to the end.
  expect((await capacity({})).bookableMinutes).toBe(420);
  expect((await capacity({ endDate: "2026-05-04T10:00:00Z" })).bookableMinutes).toBe(60);
  for (const query of [
    { startDate: "2026-05-05T00:00:00Z", endDate: "2026-05-04T00:00:00Z" },
    { startDate: "0001-05-05T00:00:00Z", endDate: "2026-05-04T00:00:00Z" },
  ]) {
    expect((await call("staff.getCapacity", { staffId: grace.id, ...query })).status).toBe(400);
  }
});
