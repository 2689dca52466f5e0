import type { Call } from "../call.ts";
import type { ApiName, GatewayOperation } from "../operations.ts";
import type { GatewayOptions } from "../options.ts";
import { Refusal } from "../refusal.ts";
import type { Upstreams } from "../upstream.ts";
import { passOn } from "./answer.ts";
import { readBody } from "./request-body.ts";
import { requestHeaders, send, sendFailure } from "./send.ts";

/** What forwarding needs of the gateway. */
export interface Forwarding {
  options: GatewayOptions;
  upstreams: Upstreams;
}

/** Sends an accepted call to its provider and gives the answer as it comes. `target` is the checked path with the query. */
export async function forward(
  { options, upstreams }: Forwarding,
  call: Call,
  api: ApiName,
  operation: GatewayOperation,
  target: string,
): Promise<Response> {
  const { request, caller, details } = call;
  const { timeoutMs = 30_000, bodyTimeoutMs = 10_000 } = options;
  const { maxRequestBytes = 1024 ** 2, maxAnswerBytes = 32 * 1024 ** 2 } = options;
  const upstream = upstreams.find(api, caller?.environment ?? "test");
  const body = await readBody(request, operation, { maxBytes: maxRequestBytes, timeoutMs: bodyTimeoutMs });
  details.requestBytes = body?.length ?? 0;
  const proof = operation.public ? undefined : await upstream.proof();

  const timer = setTimeout(() => call.end("timeout"), timeoutMs);
  const gone = () => call.end("caller_gone");
  request.signal.addEventListener("abort", gone, { once: true });
  const release = () => {
    clearTimeout(timer);
    request.signal.removeEventListener("abort", gone);
  };
  try {
    if (request.signal.aborted) gone();
    const response = await send(
      {
        url: upstream.baseUrl(operation) + target,
        method: operation.method,
        headers: requestHeaders(request.headers, operation.headers),
        body,
        proof,
      },
      options.fetch,
      call.abort.signal,
    );
    details.status = response.status;
    const passed = passOn(response, {
      secrets: upstreams.secrets(),
      maxBytes: maxAnswerBytes,
      signal: call.abort.signal,
      whyAborted: () => call.whyAborted,
      done: (answerBytes, cut) => {
        release();
        call.finish({ answerBytes, ...(cut && { cut }) });
      },
    });
    const upstreamRequestId = passed.headers.get("x-request-id") ?? passed.headers.get("request-id");
    if (upstreamRequestId) details.upstreamRequestId = upstreamRequestId.slice(0, 200);
    call.stream();
    return passed;
  } catch (error) {
    release();
    if (call.whyAborted === "closing")
      throw new Refusal("closing", "The gateway stopped before the provider answered.");
    throw sendFailure(error, call.whyAborted === "timeout");
  }
}
