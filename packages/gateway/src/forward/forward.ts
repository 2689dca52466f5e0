import type { AuthorizationHeaders } from "@linkwright/runtime";
import type { ApiName } from "../api-name.ts";
import type { Call } from "../call.ts";
import type { GatewayOperation } from "../operations.ts";
import type { GatewayOptions } from "../options.ts";
import { takeFromLimit } from "../rate-limits.ts";
import { Rejection } from "../rejection.ts";
import type { GatewayStore } from "../store/store.ts";
import type { Upstreams } from "../upstream.ts";
import { forwardOnce } from "./forward-once.ts";
import { readBody } from "./request-body.ts";
import { type Passage, passOn } from "./response.ts";
import { type Fetch, requestHeaders, send, sendFailure, type UpstreamRequest } from "./send.ts";

/** Dependencies of `forward`. */
export interface Forwarding {
  options: GatewayOptions;
  store: GatewayStore;
  upstreams: Upstreams;
}

/** Forwards an accepted call to its provider. `target` is the checked path with the query. */
export async function forward(
  { options, store, upstreams }: Forwarding,
  call: Call,
  api: ApiName,
  operation: GatewayOperation,
  target: string,
): Promise<Response> {
  const { request, details } = call;
  const { timeoutMs = 30_000, bodyTimeoutMs = 10_000, limits } = options;
  const { maxRequestBytes = 1024 ** 2, maxResponseBytes = 32 * 1024 ** 2 } = options;
  const upstream = upstreams.find(api, call.caller?.environment ?? "test");
  const name = `${api}:${operation.id}`;
  if (limits) await count(store, callerOf(call), name, limits);
  const body = await readBody(request, operation, { maxBytes: maxRequestBytes, timeoutMs: bodyTimeoutMs });
  details.requestBytes = body?.length ?? 0;
  const authorization = operation.public ? undefined : await upstream.authorization(timeoutMs);
  const outgoing: UpstreamRequest = {
    url: upstream.baseUrl(operation) + target,
    method: operation.method,
    headers: requestHeaders(request.headers, operation.headers),
    body,
    authorization,
  };
  const passage = { secrets: withAuthorization(upstreams.secrets(), authorization), maxBytes: maxResponseBytes };
  const key = request.headers.get("idempotency-key");
  if (key === null || operation.repeatable) return stream(outgoing, call, { fetch: options.fetch, timeoutMs }, passage);
  const claim = { caller: callerOf(call), operationId: name, key };
  return forwardOnce(outgoing, target, claim, call, { store, fetch: options.fetch, timeoutMs, passage });
}

/** Streams the response. */
async function stream(
  outgoing: UpstreamRequest,
  call: Call,
  { fetch, timeoutMs }: { fetch: Fetch | undefined; timeoutMs: number },
  passage: Pick<Passage, "secrets" | "maxBytes">,
): Promise<Response> {
  const { signal } = call.request;
  const timer = setTimeout(() => call.end("timeout"), timeoutMs);
  const gone = () => call.end("caller_gone");
  signal.addEventListener("abort", gone);
  const release = () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", gone);
  };
  try {
    if (signal.aborted) gone();
    const response = await send(outgoing, fetch, call.abort.signal);
    call.details.status = response.status;
    const passed = passOn(response, {
      ...passage,
      signal: call.abort.signal,
      breakOff: call.connection.breakOff,
      whyAborted: () => call.whyAborted,
      done: (responseBytes, cut) => {
        release();
        call.finish({ responseBytes, ...(cut && { cut }) });
      },
    });
    const upstreamRequestId = passed.headers.get("x-request-id") ?? passed.headers.get("request-id");
    if (upstreamRequestId) call.details.upstreamRequestId = upstreamRequestId.slice(0, 200);
    call.stream();
    return passed;
  } catch (error) {
    release();
    if (call.whyAborted === "closing")
      throw new Rejection("closing", "The gateway shut down before the provider responded.");
    throw sendFailure(error, call.whyAborted === "timeout");
  }
}

async function count(store: GatewayStore, caller: string, name: string, limits: NonNullable<GatewayOptions["limits"]>) {
  const taken = await takeFromLimit(store, caller, name, limits);
  if (taken.allowed) return;
  const retryAfter = String(taken.retryAfterSeconds);
  throw new Rejection("rate_limited", `Too many calls. Retry after ${retryAfter} s.`, { "retry-after": retryAfter });
}

/** Returns an ID of the caller that is unique across the ways of authentication. */
function callerOf({ caller }: Call): string {
  return `${caller?.by}:${caller?.environment}:${caller?.id}`;
}

/** Adds the secrets of a call's own credential, which may have been replaced while the call was in progress. */
function withAuthorization(
  secrets: readonly string[],
  authorization: AuthorizationHeaders | undefined,
): readonly string[] {
  const missing = authorization?.secrets.filter((secret) => !secrets.includes(secret)) ?? [];
  return missing.length === 0 ? secrets : [...secrets, ...missing];
}
