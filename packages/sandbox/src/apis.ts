import type { Answer, Api, ApiRequest, Observer } from "./api.ts";
import type { Refusal } from "./refusal.ts";
import type { SandboxState } from "./state.ts";
import { createB2BApi, createConsumerApi } from "./stytch/apis.ts";
import { createUpvioApi } from "./upvio/api.ts";

export type ApiName = "b2b" | "consumer" | "upvio";

/** An API whose state is found in the sandbox's. */
export interface SandboxApi {
  readonly operationIds: readonly string[];
  handle(request: ApiRequest, state: SandboxState, observer: Observer): Promise<Answer>;
  refuse(refusal: Refusal, path: string, state: SandboxState): Answer;
  fault(status: number, type?: string): Refusal;
}

let made: Readonly<Record<ApiName, SandboxApi>> | undefined;

/** Made once per process: the descriptions never change, and all state is handed in with each request. */
export function apis(): Readonly<Record<ApiName, SandboxApi>> {
  made ??= {
    b2b: within(createB2BApi(), ({ stytch }) => stytch),
    consumer: within(createConsumerApi(), ({ stytch }) => stytch),
    upvio: within(createUpvioApi(), ({ upvio }) => upvio),
  };
  return made;
}

/** All three have their paths below `/v1`. What belongs to none is the consumer API's to refuse. */
export function apiOf(path: string): ApiName {
  if (/^\/v1\/b2b([/?]|$)/.test(path)) return "b2b";
  // Without `/v1` as well, for whom the API's refusal says where it is.
  if (/^(\/v1)?\/businesses([/?]|$)/.test(path)) return "upvio";
  return "consumer";
}

function within<Server>(api: Api<Server>, serverOf: (state: SandboxState) => Server): SandboxApi {
  return {
    operationIds: api.operationIds,
    handle: (request, state, observer) => api.handle(request, serverOf(state), observer),
    refuse: (refusal, path, state) => api.refuse(refusal, path, serverOf(state)),
    fault: api.fault,
  };
}
