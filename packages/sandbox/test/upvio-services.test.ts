import { expect, test } from "vitest";
import { startUpvio, unknownId } from "./upvio-sandbox.ts";

const full = {
  alias: "consultation",
  name: "Consultation",
  description: "Half an hour",
  leadTime: 60,
  timeIncrement: 15,
  locationType: "meet",
  currency: "GBP",
  durations: [
    { duration: 30, price: 50 },
    { duration: 60, price: 90.5 },
  ],
  bookingsPerTimeslot: 2,
  bufferAfterMinutes: 10,
};

test("creates, lists, updates and deletes services", async () => {
  const { data, call, providerError } = await startUpvio();
  expect(await data("services.list")).toEqual([]);
  const service = await data("services.create", full);
  expect(service).toMatchObject({ ...full, enabled: true, staffsIds: [], categoriesIds: [] });
  expect(service.bookingURL).toBe("https://forms.upvio.com/sandbox-clinic/consultation");
  expect(await data("services.list")).toEqual([service]);

  const serviceId = service.id;
  const { name, durations } = { name: "Follow-up", durations: [{ duration: 15, price: 0 }] };
  const updated = await data("services.update", {
    serviceId,
    name,
    durations,
    id: unknownId,
    createdAt: "2020-01-01T00:00:00Z",
  });
  expect(updated).toMatchObject({ ...full, id: serviceId, createdAt: service.createdAt, name, durations });
  expect(await data("services.retrieve", { serviceId: serviceId.toUpperCase() })).toEqual(updated);

  expect(await call("services.delete", { serviceId })).toEqual({ status: 204, body: undefined });
  for (const operation of ["services.retrieve", "services.delete"]) {
    expect(await providerError(operation, { serviceId })).toEqual([404, "Service not found"]);
  }
  expect(await data("services.list")).toEqual([]);
});

test("rejects unknown staff, categories and locations of a service", async () => {
  const { data, providerError, service } = await startUpvio();
  const [owner] = await data("staff.list");
  const category = await data("serviceCategories.create", { name: "Physiotherapy" });
  const location = await data("locations.create", {
    name: "Quay side",
    address: "12 Quay Road",
    pictureId: "picture-1",
  });
  const made = await service({
    staffsIds: [owner.id.toUpperCase()],
    categoriesIds: [category.id],
    location: { id: location.id, name: "as the caller calls it" },
  });
  expect(made).toMatchObject({
    staffsIds: [owner.id],
    categoriesIds: [category.id],
    location: { id: location.id, name: "Quay side", address: "12 Quay Road" },
  });
  const shown = await data("locations.retrieve", { locationId: location.id });
  expect(shown.services).toEqual([{ id: made.id, name: made.name }]);

  const base = { name: "x", durations: [] };
  for (const [field, value, title] of [
    ["staffsIds", [unknownId], "Staff not found"],
    ["additionalStaffIds", [unknownId], "Staff not found"],
    ["categoriesIds", [unknownId], "Service Category not found"],
    ["location", { id: unknownId }, "Location not found"],
  ] as const) {
    expect(await providerError("services.create", { ...base, [field]: value })).toEqual([404, title]);
    expect(await providerError("services.update", { serviceId: made.id, ...base, [field]: value })).toEqual([
      404,
      title,
    ]);
  }

  // Existing values can be sent back, as the documentation of the update requires.
  await data("serviceCategories.delete", { serviceCategoryId: category.id });
  const { name, durations, categoriesIds } = made;
  const again = await data("services.update", { serviceId: made.id, name, durations, categoriesIds });
  expect(again.categoriesIds).toEqual([category.id]);
});

test("keeps aliases unique", async () => {
  const { data, providerError } = await startUpvio();
  const first = await data("services.create", full);
  const second = await data("services.create", { ...full, alias: "other" });
  const taken = [400, "A service with this alias already exists"];
  expect(await providerError("services.create", full)).toEqual(taken);
  expect(await providerError("services.update", { ...full, serviceId: second.id })).toEqual(taken);
  await data("services.update", { ...full, serviceId: first.id });
  await data("services.delete", { serviceId: first.id });
  await data("services.update", { ...full, serviceId: second.id });
});

test.each([
  { durations: [{ duration: 0, price: 1 }] },
  { timeIncrement: 0 },
  { bookingsPerTimeslot: 0 },
  { bufferBeforeMinutes: 1441 },
  { bufferAfterMinutes: -1 },
])("rejects a service with %j", async (fields) => {
  const { call } = await startUpvio();
  expect((await call("services.create", { ...full, ...fields })).status).toBe(400);
});

test("creates, lists, renames and deletes service categories", async () => {
  const { data, call, providerError } = await startUpvio();
  const category = await data("serviceCategories.create", { name: "Physiotherapy" });
  const serviceCategoryId = category.id;
  expect(category.bookingURL).toBe(`https://forms.upvio.com/sandbox-clinic/categories/${serviceCategoryId}`);
  const renamed = await data("serviceCategories.update", { serviceCategoryId, name: "Physio" });
  expect(renamed.name).toBe("Physio");
  expect(await data("serviceCategories.retrieve", { serviceCategoryId })).toEqual(renamed);
  expect(await data("serviceCategories.list")).toEqual([renamed]);
  expect((await call("serviceCategories.create")).status).toBe(400);
  expect((await call("serviceCategories.delete", { serviceCategoryId })).status).toBe(204);
  expect(await providerError("serviceCategories.retrieve", { serviceCategoryId })).toEqual([
    404,
    "Service Category not found",
  ]);
});

test("creates, lists, updates and deletes locations", async () => {
  const { data, call, providerError } = await startUpvio();
  const fields = { name: "Quay side", address: "12 Quay Road", lat: 51.5, lng: -0.03, timezone: "Europe/London" };
  const location = await data("locations.create", fields);
  expect(location).toMatchObject({ ...fields, services: [], pictureUrl: null });
  const locationId = location.id;
  const updated = await data("locations.update", { locationId, phone: "+442071838750" });
  expect(updated).toMatchObject({ ...fields, phone: "+442071838750" });
  expect(await data("locations.retrieve", { locationId })).toEqual(updated);
  expect(await data("locations.list")).toEqual([updated]);
  expect((await call("locations.create", { name: "x", timezone: "Nowhere" })).status).toBe(400);
  expect((await call("locations.delete", { locationId })).status).toBe(204);
  expect(await providerError("locations.update", { locationId, name: "x" })).toEqual([404, "Location not found"]);
});
