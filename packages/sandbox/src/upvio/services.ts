import type { Answer } from "../answer.ts";
import type { Call } from "../handlers.ts";
import { startingTimes } from "./availability.ts";
import { defined } from "./collection.ts";
import type { Service, ServiceCategory } from "./kinds.ts";
import { badRequest } from "./refusals.ts";
import { type Changes, operationsOf } from "./resource.ts";
import type { Business } from "./state.ts";
import { stretchOf } from "./times.ts";

/** The description's input is the service itself. What Upvio sets may be sent back and is left alone. */
type ServiceInput = Omit<Service, "id" | "createdAt" | "updatedAt" | "bookingURL">;

type Fields = Changes<ServiceInput> & Pick<ServiceInput, "name" | "durations">;

/** No bound is documented; a year keeps all sums of moments in range. */
const LONGEST_DURATION = 525_600;
/** https://help.upvio.com/how-do-i-set-buffer-time-in-between-sessions */
const LONGEST_BUFFER = 1440;

/** The fields that a request may set, checked. `current` is the service before the change. */
function fieldsOf(input: ServiceInput, business: Business, current?: Service): Fields {
  checkAlias(input.alias, business, current);
  checkNumbers(input);
  return {
    alias: input.alias,
    name: input.name,
    description: input.description,
    enabled: input.enabled,
    staffsIds: known(business.staff, input.staffsIds, current?.staffsIds),
    additionalStaffIds: known(business.staff, input.additionalStaffIds, current?.additionalStaffIds),
    categoriesIds: known(business.serviceCategories, input.categoriesIds, current?.categoriesIds),
    leadTime: input.leadTime,
    cancelLeadTime: input.cancelLeadTime,
    timeIncrement: input.timeIncrement,
    availabilityLimitDays: input.availabilityLimitDays,
    location: locationOf(input.location, business, current),
    locationType: input.locationType,
    locationValue: input.locationValue,
    currency: input.currency,
    durations: input.durations.map(({ duration, price }) => ({ duration, price })),
    bookingsRequireApproval: input.bookingsRequireApproval,
    bookingsPerTimeslot: input.bookingsPerTimeslot,
    bufferBeforeMinutes: input.bufferBeforeMinutes,
    bufferAfterMinutes: input.bufferAfterMinutes,
  };
}

/** That it is refused follows from the alias being unique; with which status is not documented. */
function checkAlias(alias: ServiceInput["alias"], business: Business, current?: Service): void {
  if (typeof alias !== "string") return;
  for (const other of business.services.where({ alias }).values()) {
    if (other !== current) throw badRequest("A service with this alias already exists");
  }
}

function checkNumbers(input: ServiceInput): void {
  const check = (field: string, value: number | null | undefined, least: number, most: number) => {
    if (typeof value === "number" && (value < least || value > most)) {
      throw badRequest(`Bad Request: ${field} must be from ${least} to ${most}`);
    }
  };
  for (const { duration } of input.durations) check("duration", duration, 1, LONGEST_DURATION);
  check("timeIncrement", input.timeIncrement, 1, LONGEST_DURATION);
  check("bookingsPerTimeslot", input.bookingsPerTimeslot, 1, Number.MAX_SAFE_INTEGER);
  check("bufferBeforeMinutes", input.bufferBeforeMinutes, 0, LONGEST_BUFFER);
  check("bufferAfterMinutes", input.bufferAfterMinutes, 0, LONGEST_BUFFER);
}

/** IDs as stored. Those that the service has already pass, so that it can be sent back after one of them was deleted. */
function known(
  items: { find(id: string): { id: string } },
  ids: string[] | undefined,
  current: string[] = [],
): string[] | undefined {
  return ids?.map((id) => (current.includes(id.toLowerCase()) ? id.toLowerCase() : items.find(id).id));
}

function locationOf(given: ServiceInput["location"], business: Business, current?: Service): ServiceInput["location"] {
  if (given === undefined || given === null || given.id === undefined) return given;
  if (given.id.toLowerCase() === current?.location?.id) return current.location;
  const { id, name, address } = business.locations.find(given.id);
  return { id, name, ...(typeof address === "string" && { address }) };
}

interface TimesInput {
  serviceId: string;
  startDate: string;
  endDate: string;
  duration: number;
  staffIds?: string[];
  includeUnavailableSlots?: boolean;
}

function listAvailableTimes(input: TimesInput, { tenant: business }: Call<Business>): Answer {
  const service = business.services.find(input.serviceId);
  if (!service.durations.some(({ duration }) => duration === input.duration)) {
    throw badRequest("Bad Request: duration is none of those of the service");
  }
  const data = startingTimes(business, service, {
    period: stretchOf(input),
    duration: input.duration,
    staffIds: input.staffIds,
    taken: input.includeUnavailableSlots ?? false,
  });
  return { status: 200, body: { data } };
}

export const services = {
  ...operationsOf<Service>({
    name: "services",
    idParameter: "serviceId",
    items: (business) => business.services,
    created: 200,
    draft: (input: ServiceInput, business) => ({
      enabled: true,
      staffsIds: [],
      additionalStaffIds: [],
      categoriesIds: [],
      location: null,
      ...defined(fieldsOf(input, business)),
    }),
    changes: (current, input: ServiceInput, business) => fieldsOf(input, business, current),
    deletes: true,
    show: (service, { profile }) => ({
      ...service,
      bookingURL: `https://forms.upvio.com/${profile.alias}/${encodeURIComponent(service.alias ?? service.id)}`,
    }),
  }),
  ...operationsOf<ServiceCategory>({
    name: "serviceCategories",
    idParameter: "serviceCategoryId",
    items: (business) => business.serviceCategories,
    draft: ({ name }: { name: string }) => ({ name }),
    changes: (_category, { name }: { name: string }) => ({ name }),
    deletes: true,
    show: (category, { profile }) => ({
      ...category,
      bookingURL: `https://forms.upvio.com/${profile.alias}/categories/${category.id}`,
    }),
  }),
  "services.listAvailableTimes": listAvailableTimes,
};
