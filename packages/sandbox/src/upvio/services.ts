import { startingTimes } from "./availability.ts";
import { defined } from "./collection.ts";
import { badRequest } from "./errors.ts";
import type { UpvioHandlers } from "./handlers.ts";
import { changeItem, newItem } from "./items.ts";
import type { Schemas, Service, ServiceCategory } from "./kinds.ts";
import { created, NO_CONTENT, ok } from "./responses.ts";
import type { Business } from "./state.ts";
import { stretchOf } from "./times.ts";
import type { UpvioInput } from "./wire.ts";

export const services = {
  "services.list"(_input, { tenant }) {
    return ok(tenant.services.list().map((service) => show(service, tenant)));
  },

  "services.retrieve"({ serviceId }, { tenant }) {
    return ok(show(tenant.services.find(serviceId), tenant));
  },

  "services.create"(input, { tenant }) {
    const service = newItem<Service>(tenant, {
      enabled: true,
      staffsIds: [],
      additionalStaffIds: [],
      categoriesIds: [],
      location: null,
      ...defined(fieldsOf(input, tenant)),
    });
    return ok(show(tenant.services.add(service), tenant));
  },

  "services.update"(input, { tenant }) {
    const service = tenant.services.find(input.serviceId);
    return ok(show(changeItem(tenant, tenant.services, service, fieldsOf(input, tenant, service)), tenant));
  },

  "services.delete"({ serviceId }, { tenant: { services } }) {
    services.remove(services.find(serviceId));
    return NO_CONTENT;
  },

  "services.listAvailableTimes"(input, { tenant: business }) {
    const service = business.services.find(input.serviceId);
    if (!service.durations.some(({ duration }) => duration === input.duration)) {
      throw badRequest("Bad Request: duration must be one of the service's durations");
    }
    const times = startingTimes(business, service, {
      period: stretchOf(input),
      duration: input.duration,
      staffIds: input.staffIds,
      taken: input.includeUnavailableSlots ?? false,
    });
    return ok(times);
  },

  "serviceCategories.list"(_input, { tenant }) {
    return ok(tenant.serviceCategories.list().map((category) => showCategory(category, tenant)));
  },

  "serviceCategories.retrieve"({ serviceCategoryId }, { tenant }) {
    return ok(showCategory(tenant.serviceCategories.find(serviceCategoryId), tenant));
  },

  "serviceCategories.create"({ name }, { tenant }) {
    return created(showCategory(tenant.serviceCategories.add(newItem<ServiceCategory>(tenant, { name })), tenant));
  },

  "serviceCategories.update"({ serviceCategoryId, name }, { tenant }) {
    const category = tenant.serviceCategories.find(serviceCategoryId);
    return ok(showCategory(changeItem(tenant, tenant.serviceCategories, category, { name }), tenant));
  },

  "serviceCategories.delete"({ serviceCategoryId }, { tenant: { serviceCategories } }) {
    serviceCategories.remove(serviceCategories.find(serviceCategoryId));
    return NO_CONTENT;
  },
} satisfies Partial<UpvioHandlers>;

function show(service: Service, { profile }: Business): Schemas["Service"] {
  const page = encodeURIComponent(service.alias ?? service.id);
  return { ...service, bookingURL: `https://forms.upvio.com/${profile.alias}/${page}` };
}

function showCategory(category: ServiceCategory, { profile }: Business): Schemas["ServiceCategory"] {
  return { ...category, bookingURL: `https://forms.upvio.com/${profile.alias}/categories/${category.id}` };
}

/** The described input is the service itself. Fields that Upvio sets may be sent back and are ignored. */
type ServiceInput = UpvioInput<"services.create"> | UpvioInput<"services.update">;

/** No limit is documented; a year keeps all sums of times in range. */
const LONGEST_DURATION = 525_600;
/** https://help.upvio.com/how-do-i-set-buffer-time-in-between-sessions */
const LONGEST_BUFFER = 1440;

/** Returns the validated fields that a request can set. `current` is the service before the change. */
function fieldsOf(input: ServiceInput, business: Business, current?: Service) {
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

/** Rejects duplicates because aliases are unique; the status is not documented. */
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

/**
 * Returns the IDs as stored. IDs that the service already has are accepted, so that it can be sent back after one was
 * deleted.
 */
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
