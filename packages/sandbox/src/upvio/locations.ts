import type { Location } from "./kinds.ts";
import { type Changes, operationsOf } from "./resource.ts";
import { checkTimeZone } from "./times.ts";

/** `pictureId` names an upload, of which no call is documented: the sandbox has none, and no picture comes of it. */
type LocationInput = Omit<Location, "id" | "createdAt" | "updatedAt" | "pictureUrl">;

function fieldsOf(input: Changes<LocationInput>): Changes<LocationInput> {
  checkTimeZone(input.timezone);
  const { name, description, instructions, address, lat, lng, timezone, phone, email } = input;
  return { name, description, instructions, address, lat, lng, timezone, phone, email };
}

export const locations = operationsOf<Location>({
  name: "locations",
  idParameter: "locationId",
  items: (business) => business.locations,
  draft: (input: LocationInput) => ({ ...fieldsOf(input), name: input.name, pictureUrl: null }),
  changes: (_location, input: Changes<LocationInput>) => fieldsOf(input),
  deletes: true,
  show: (location, business) => ({
    ...location,
    services: [...business.services.where({ locationId: location.id }).values()].map(({ id, name }) => ({ id, name })),
  }),
});
