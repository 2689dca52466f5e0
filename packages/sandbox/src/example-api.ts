import { STATUS_CODES } from "node:http";
import { type Api, createApi, type Provider } from "./api.ts";
import { readDescription } from "./descriptions.ts";
import type { JsonResponse } from "./json-response.ts";
import { ProviderError } from "./provider-error.ts";

const provider: Provider<unknown, undefined, JsonResponse> = {
  // Any credentials are accepted: there is no data to protect.
  authenticate: () => undefined,
  succeed: (response) => response,
  reject: ({ status, type, message }) => ({ status, body: { code: type, message } }),
  invalid(problems) {
    const detail = problems.map(({ field, message }) => `${field || "the body"} ${message}`).join("; ");
    return new ProviderError(400, "bad_request", detail);
  },
  notFound: ({ method, path }) =>
    new ProviderError(404, "not_found", `${method} ${path.split("?")[0]} is not in the API description.`),
  methodNotAllowed: ({ method }) =>
    new ProviderError(405, "method_not_allowed", `${method} is not in the API description of this path.`),
  fault: (status, type) =>
    new ProviderError(
      status,
      type ?? (STATUS_CODES[status] ?? "error").toLowerCase().replaceAll(" ", "_"),
      "This error comes from a fault set on the sandbox.",
    ),
};

/** Creates an API without behavior: it validates requests against the description and returns the described examples. */
export function createExampleApi(description: string, basePath: string): Api<unknown> {
  return createApi<Record<never, never>, unknown, undefined, JsonResponse>({
    description: readDescription(description),
    apiRoot: basePath,
    provider,
    handlers: {},
  });
}
