import { STATUS_CODES } from "node:http";
import type { operations } from "@linkwright/upvio-types/v1";
import { type Api, type ApiRequest, createApi, type Provider } from "../api.ts";
import { readDescription } from "../descriptions.ts";
import type { Exact } from "../handlers.ts";
import type { JsonResponse } from "../json-response.ts";
import { ProviderError } from "../provider-error.ts";
import { appointments } from "./appointments.ts";
import { businesses } from "./businesses.ts";
import { capacity } from "./capacity.ts";
import { badRequest } from "./errors.ts";
import type { UpvioHandlers } from "./handlers.ts";
import { locations } from "./locations.ts";
import { notifications } from "./notifications.ts";
import { patients } from "./patients.ts";
import { readings } from "./readings.ts";
import { services } from "./services.ts";
import { staff } from "./staff.ts";
import type { Business, Upvio } from "./state.ts";
import { vitals } from "./vitals.ts";
import type { UpvioResponses } from "./wire.ts";

const handlers = {
  ...appointments,
  ...businesses,
  ...capacity,
  ...locations,
  ...notifications,
  ...patients,
  ...readings,
  ...services,
  ...staff,
  ...vitals,
};

const upvioOperations: Partial<UpvioHandlers> & Exact<typeof handlers, UpvioResponses> = handlers;

function notFound({ path }: Pick<ApiRequest, "path">): ProviderError {
  const outside = !path.startsWith("/v1/");
  const title = outside ? "Not Found: the sandbox serves this API below /v1, so baseUrl must end with it" : "Not Found";
  return new ProviderError(404, "not_found", title);
}

const provider: Provider<Upvio, Business, JsonResponse> = {
  authenticate({ headers }, _operationId, { businessId }, upvio) {
    const apiKey = /^bearer +(\S+)$/i.exec(headers["authorization"]?.toString() ?? "")?.[1];
    const business = apiKey === undefined ? undefined : upvio.business(apiKey);
    if (!business) throw new ProviderError(401, "unauthorized", "Unauthorized");
    // The title for resources that "do not belong to your business": https://developers.upvio.com/api/error-handling
    if (businessId !== undefined && businessId.toLowerCase() !== business.profile.id) {
      throw new ProviderError(404, "not_found", "Business not found");
    }
    return business;
  },
  // Statuses differ between operations, so each handler returns the whole response.
  succeed: (response) => response,
  // Codes are names, as in the example of https://developers.upvio.com/api/error-handling.
  reject: ({ status, type, message }) => ({ status, body: { error: { code: type, title: message } } }),
  invalid(problems) {
    const detail = problems.map((problem) => `${problem.field || "the body"} ${problem.message}`).join("; ");
    return badRequest(`Bad Request: ${detail}`);
  },
  notFound,
  // The response to a wrong method is not documented.
  methodNotAllowed: notFound,
  fault(status, type) {
    const title = STATUS_CODES[status] ?? "Error";
    return new ProviderError(status, type ?? title.toLowerCase().replaceAll(" ", "_"), title);
  },
};

export function createUpvioApi(): Api<Upvio> {
  // The prefix is part of the description's server URL, https://api.upvio.com/v1.
  return createApi<operations, Upvio, Business, JsonResponse>({
    description: readDescription("@linkwright/upvio-types/v1/openapi.json"),
    apiRoot: "/v1",
    provider,
    handlers: upvioOperations,
  });
}
