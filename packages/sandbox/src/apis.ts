import type { Api, ApiRequest, JsonResponse, Observer } from "./api.ts";
import { createExampleApi } from "./example-api.ts";
import { apis as listed } from "./generated/apis.ts";
import type { ProviderError } from "./provider-error.ts";
import type { SandboxState } from "./state.ts";
import { createB2BApi, createConsumerApi } from "./stytch/apis.ts";
import { createUpvioApi } from "./upvio/api.ts";

export type ApiName = (typeof listed)[number]["name"];

/** An API whose state is found in the sandbox's. */
export interface SandboxApi {
  readonly operationIds: readonly string[];
  handle(request: ApiRequest, state: SandboxState, observer: Observer): Promise<JsonResponse>;
  reject(providerError: ProviderError, path: string, state: SandboxState): JsonResponse;
  fault(status: number, type?: string): ProviderError;
}

/** The APIs that have behaviour. */
const MAKERS: Readonly<Record<string, () => SandboxApi>> = {
  "stytch/b2b": () => within(createB2BApi(), ({ stytch }) => stytch),
  "stytch/consumer": () => within(createConsumerApi(), ({ stytch }) => stytch),
  "upvio/v1": () => within(createUpvioApi(), ({ upvio }) => upvio),
};

let made: ReadonlyMap<ApiName, SandboxApi> | undefined;

/** Made once per process: the descriptions never change, and all state is handed in with each request. */
export function apis(): ReadonlyMap<ApiName, SandboxApi> {
  made ??= new Map(
    listed.map(({ name, description, basePath }) => [
      name,
      MAKERS[name]?.() ?? within(createExampleApi(description, basePath), () => undefined),
    ]),
  );
  return made;
}

/**
 * The API that a request is for, and its path there. Each is served below `/<provider>/<api>`; Stytch's and Upvio's as well where the
 * providers have them, all below `/v1`. What belongs to none is the consumer API's to refuse.
 */
export function apiOf(path: string): { name: ApiName; path: string } {
  for (const { name, basePath } of listed) {
    if (!path.startsWith(`/${name}`)) continue;
    const rest = path.slice(name.length + 1);
    if (/^[/?]/.test(rest)) return { name, path: basePath + rest };
  }
  if (/^\/v1\/b2b([/?]|$)/.test(path)) return { name: "stytch/b2b", path };
  // Without `/v1` as well, for whom the API's refusal says where it is.
  if (/^(\/v1)?\/businesses([/?]|$)/.test(path)) return { name: "upvio/v1", path };
  return { name: "stytch/consumer", path };
}

function within<Server>(api: Api<Server>, serverOf: (state: SandboxState) => Server): SandboxApi {
  return {
    operationIds: api.operationIds,
    handle: (request, state, observer) => api.handle(request, serverOf(state), observer),
    reject: (providerError, path, state) => api.reject(providerError, path, serverOf(state)),
    fault: api.fault,
  };
}
