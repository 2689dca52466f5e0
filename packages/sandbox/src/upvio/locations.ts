import type { UpvioHandlers } from "./handlers.ts";
import { changeItem, newItem } from "./items.ts";
import type { Location, Schemas } from "./kinds.ts";
import { created, NO_CONTENT, ok } from "./responses.ts";
import type { Business } from "./state.ts";
import { checkTimeZone } from "./times.ts";
import type { UpvioInput } from "./wire.ts";

export const locations = {
  "locations.list"(_input, { tenant }) {
    return ok(tenant.locations.list().map((location) => show(location, tenant)));
  },

  "locations.retrieve"({ locationId }, { tenant }) {
    return ok(show(tenant.locations.find(locationId), tenant));
  },

  "locations.create"(input, { tenant }) {
    const fields = { ...fieldsOf(input), name: input.name, pictureUrl: null };
    return created(show(tenant.locations.add(newItem<Location>(tenant, fields)), tenant));
  },

  "locations.update"(input, { tenant }) {
    const location = tenant.locations.find(input.locationId);
    return ok(show(changeItem(tenant, tenant.locations, location, fieldsOf(input)), tenant));
  },

  "locations.delete"({ locationId }, { tenant: { locations } }) {
    locations.remove(locations.find(locationId));
    return NO_CONTENT;
  },
} satisfies Partial<UpvioHandlers>;

/** `pictureId` refers to an upload. No upload call is documented, so the sandbox ignores it. */
function fieldsOf(input: UpvioInput<"locations.create"> | UpvioInput<"locations.update">) {
  checkTimeZone(input.timezone);
  const { name, description, instructions, address, lat, lng, timezone, phone, email } = input;
  return { name, description, instructions, address, lat, lng, timezone, phone, email };
}

function show(location: Location, business: Business): Schemas["Location"] {
  const services = business.services.list({ locationId: location.id });
  return { ...location, services: services.map(({ id, name }) => ({ id, name })) };
}
