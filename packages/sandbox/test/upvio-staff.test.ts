import { expect, test } from "vitest";
import { startUpvio, unknownId } from "./upvio-sandbox.ts";

test("creates, lists, updates and deletes staff", async () => {
  const { data, call, providerError, businessId } = await startUpvio();
  const seeded = await data("staff.list");
  const [owner] = seeded;
  const ada = await data("staff.create", { name: "Ada King", email: "king@clinic.example" });
  expect(ada).toMatchObject({ businessId, status: "ACTIVE", enabled: true, roles: ["staff"], timezone: null });
  expect(ada.bookingURL).toBe(`https://forms.upvio.com/book/sandbox-clinic/staff/${ada.id}`);
  expect(await data("staff.list")).toEqual([...seeded, ada]);
  const staffId = ada.id;
  // The response has no envelope.
  const { body } = await call("staff.update", { staffId, timezone: "Europe/London" });
  expect(body).toMatchObject({ name: "Ada King", timezone: "Europe/London" });
  expect((await call("staff.update", { staffId, timezone: null })).body.timezone).toBeNull();
  expect((await call("staff.update", { staffId, timezone: "Mars/Olympus" })).status).toBe(400);

  const taken = [400, "A staff member with this email already exists"];
  expect(await providerError("staff.create", { name: "x", email: "KING@clinic.example" })).toEqual(taken);
  expect(await providerError("staff.update", { staffId: owner.id, email: "king@clinic.example" })).toEqual(taken);
  expect((await call("staff.update", { staffId, email: "king@clinic.example" })).status).toBe(200);

  expect((await call("staff.delete", { staffId })).status).toBe(204);
  expect(await providerError("staff.retrieve", { staffId })).toEqual([404, "Staff not found"]);
  await data("staff.create", { name: "Ada King", email: "king@clinic.example" });
});

test("creates, lists, returns and deletes schedules of a staff member", async () => {
  const { data, call, providerError } = await startUpvio();
  const [{ id: staffId }] = await data("staff.list");
  const { id: otherId } = await data("staff.create", { name: "Ada King", email: "king@clinic.example" });
  const workingHours = { monday: [[900, 1230]] };
  const fields = { staffId, dateStart: "2026-06-01", dateEnd: "2026-06-30", workingHours };
  const schedule = await data("staff.workingHoursSchedules.create", fields);
  expect(schedule).toMatchObject({ staffId, workingHours, timezone: "UTC", dateEnd: "2026-06-30T00:00:00.000Z" });
  const workingHoursScheduleId = schedule.id;
  // The response has no envelope.
  expect((await call("staff.workingHoursSchedules.retrieve", { staffId, workingHoursScheduleId })).body).toEqual(
    schedule,
  );
  expect(await data("staff.workingHoursSchedules.list", { staffId })).toEqual([schedule]);
  expect(await data("staff.workingHoursSchedules.list", { staffId: otherId })).toEqual([]);
  for (const operation of ["retrieve", "delete"]) {
    const below = { staffId: otherId, workingHoursScheduleId };
    const response = [404, "Working Hours Schedule not found"];
    expect(await providerError(`staff.workingHoursSchedules.${operation}`, below)).toEqual(response);
  }
  const unknown = [404, "Staff not found"];
  expect(await providerError("staff.workingHoursSchedules.list", { staffId: unknownId })).toEqual(unknown);
  expect(await providerError("staff.workingHoursSchedules.create", { ...fields, staffId: unknownId })).toEqual(unknown);

  const conflict = [400, "The schedule conflicts with another one"];
  for (const [dateStart, dateEnd] of [
    ["2026-06-30", undefined],
    ["2026-05-01", "2026-06-01"],
    ["2026-05-01", undefined],
    ["2026-06-10", "2026-06-11"],
  ]) {
    expect(
      await providerError("staff.workingHoursSchedules.create", { staffId, workingHours, dateStart, dateEnd }),
    ).toEqual(conflict);
  }
  await data("staff.workingHoursSchedules.create", { staffId, workingHours, dateStart: "2026-07-01" });
  await data("staff.workingHoursSchedules.create", { ...fields, staffId: otherId });

  expect((await call("staff.workingHoursSchedules.delete", { staffId, workingHoursScheduleId })).status).toBe(204);
  await data("staff.workingHoursSchedules.create", fields);
});

test.each([
  {},
  { dateStart: "2026-06-01" },
  { workingHours: {} },
  { dateStart: "2026-06-02", dateEnd: "2026-06-01", workingHours: {} },
  ...[
    [[900]],
    [[900, 1200, 1300]],
    [[1200, 900]],
    [[900, 2500]],
    [[960, 1200]],
    [
      [900, 1200],
      [1100, 1300],
    ],
    [[-1, 5]],
  ].map((monday) => ({ dateStart: "2026-06-01", workingHours: { monday } })),
])("rejects the schedule %j", async (fields) => {
  const { data, call } = await startUpvio();
  const [{ id: staffId }] = await data("staff.list");
  expect((await call("staff.workingHoursSchedules.create", { staffId, ...fields })).status).toBe(400);
});
