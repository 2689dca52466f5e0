import type { Api, ApiRequest, JsonResponse, Observer } from "./api.ts";
import { createExampleApi } from "./example-api.ts";
import { apis as listed } from "./generated/apis.ts";
import type { ProviderError } from "./provider-error.ts";
import type { SandboxState } from "./state.ts";
import { createB2BApi, createConsumerApi } from "./stytch/apis.ts";
import { createUpvioApi } from "./upvio/api.ts";

export type ApiName = (typeof listed)[number]["name"];

/** An API that keeps its state in the sandbox's state. */
export interface SandboxApi {
  readonly operationIds: readonly string[];
  handle(request: ApiRequest, state: SandboxState, observer: Observer): Promise<JsonResponse>;
  reject(providerError: ProviderError, path: string, state: SandboxState): JsonResponse;
  fault(status: number, type?: string): ProviderError;
}

/** The APIs that have behavior. */
const MAKERS: Readonly<Record<string, () => SandboxApi>> = {
  "stytch/b2b": () => within(createB2BApi(), ({ stytch }) => stytch),
  "stytch/consumer": () => within(createConsumerApi(), ({ stytch }) => stytch),
  "upvio/v1": () => within(createUpvioApi(), ({ upvio }) => upvio),
};

let made: ReadonlyMap<ApiName, SandboxApi> | undefined;

/** Returns the APIs, created once per process: descriptions never change, and state is passed in with each request. */
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
 * Returns the API that a request is for, and its path there. Each API is served below `/<provider>/<api>`; Stytch's and
 * Upvio's also at the providers' own paths, all below `/v1`. The consumer API rejects paths that belong to none.
 */
export function apiOf(path: string): { name: ApiName; path: string } {
  for (const { name, basePath } of listed) {
    if (!path.startsWith(`/${name}`)) continue;
    const rest = path.slice(name.length + 1);
    if (/^[/?]/.test(rest)) return { name, path: basePath + rest };
  }
  if (/^\/v1\/b2b([/?]|$)/.test(path)) return { name: "stytch/b2b", path };
  // Also matches without `/v1`: the API's error then says where it is served.
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
