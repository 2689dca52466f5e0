import type { Call } from "../call.ts";
import { Rejection } from "../rejection.ts";
import { type BufferedResponse, type Claim, sendOnce } from "../send-once.ts";
import { sha256 } from "../sha256.ts";
import type { GatewayStore } from "../store/store.ts";
import { type Passage, passOn } from "./response.ts";
import { type Fetch, send, sendFailure, type UpstreamRequest } from "./send.ts";

/** Dependencies of `forwardOnce`. */
interface Once {
  store: GatewayStore;
  fetch: Fetch | undefined;
  timeoutMs: number;
  passage: Pick<Passage, "secrets" | "maxBytes">;
}

/**
 * Sends a request that must not be sent twice, once for each `Idempotency-Key`, and returns stored responses to retries. The send
 * continues if its caller disconnects, as others may be waiting for the response.
 */
export async function forwardOnce(
  outgoing: UpstreamRequest,
  target: string,
  claim: Omit<Claim, "fingerprint">,
  call: Call,
  { store, fetch, timeoutMs, passage }: Once,
): Promise<Response> {
  if (!/^[\x21-\x7e]{1,255}$/.test(claim.key)) {
    throw new Rejection("idempotency_key_invalid", "An Idempotency-Key must be 1 to 255 visible ASCII characters.");
  }
  const sending = async (signal: AbortSignal) => buffered(await send(outgoing, fetch, signal), { ...passage, signal });
  const outcome = await sendOnce(store, { ...claim, fingerprint: await fingerprintOf(outgoing, target) }, sending, {
    waitMs: timeoutMs,
    sendLimitMs: timeoutMs,
  }).catch((error: unknown) => {
    throw sendFailure(error, false);
  });
  if ("rejection" in outcome) {
    const { type, message, status, retryAfterSeconds } = outcome.rejection;
    const headers = retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) };
    throw new Rejection(type, message, headers, status);
  }
  const { replayed, unsaved } = outcome;
  const { status, headers, body } = outcome.response;
  const response = new Response(status === 204 || status === 205 ? null : Uint8Array.from(body), { status, headers });
  if (replayed) response.headers.set("idempotency-replayed", "true");
  Object.assign(call.details, {
    responseBytes: body.length,
    ...(replayed && { replayed }),
    ...(unsaved !== undefined && { unsaved: true }),
  });
  return response;
}

/** Returns the whole response as the caller gets it. Throws if it is incomplete. */
async function buffered(
  response: Response,
  passage: Pick<Passage, "secrets" | "maxBytes" | "signal">,
): Promise<BufferedResponse> {
  const passed = passOn(response, { ...passage, breakOff: undefined, whyAborted: () => "timeout", done: () => {} });
  const body = new Uint8Array(await passed.arrayBuffer());
  return { status: passed.status, headers: [...passed.headers], body };
}

/**
 * Returns a hash of a request's method, path, query, forwarded headers and body. The provider's address is not included, as another
 * instance may use another one.
 */
async function fingerprintOf({ method, headers, body }: UpstreamRequest, target: string): Promise<string> {
  const { accept: _, "accept-encoding": __, ...given } = headers;
  const head = new TextEncoder().encode(`${JSON.stringify([method, target, given])}\n`);
  const whole = new Uint8Array(head.length + (body?.length ?? 0));
  whole.set(head);
  if (body) whole.set(body, head.length);
  return sha256(whole);
}
