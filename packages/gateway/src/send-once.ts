import { neverSent } from "@linkwright/safe-http/never-sent";
import { type BufferedResponse, type Claim, Seal } from "./sealed-response.ts";
import { type GatewayStore, StoreUnavailableError } from "./store/store.ts";

export type { BufferedResponse, Claim };

export interface SendOnceSettings {
  /** Time that a retry waits for the first request, in milliseconds, before it gets `send_in_progress`. Default: 30000. */
  waitMs?: number;
  /** Time limit of a send, in milliseconds, after which it is aborted and its outcome unknown. Default: 60000. */
  sendLimitMs?: number;
  /** Time that a key is remembered, in milliseconds. Default: one day. */
  keepMs?: number;
  /** Lifetime of a claim that was not marked as sending, in milliseconds. Default: 10000. */
  leaseMs?: number;
  /** Maximum size of a response body that is stored for retries, in bytes; of a larger one only its arrival is stored. Default: 256 KiB. */
  largestKeptBytes?: number;
}

/** Error to return instead of the provider's response. */
interface SendRejection {
  status: 409 | 422 | 502 | 503;
  type: "idempotency_key_reused" | "send_in_progress" | "outcome_unknown" | "response_not_stored" | "store_unavailable";
  message: string;
  /** Set if the same request may succeed later. */
  retryAfterSeconds?: number;
  /** Cause, for the log. */
  cause?: unknown;
}

export type SendOutcome =
  | {
      response: BufferedResponse;
      /** `true` if the response is that of an earlier send, returned with `idempotency-replayed: true`. */
      replayed: boolean;
      /** Error of the store, for the log, if the response could not be stored. Retries are then rejected. */
      unsaved?: unknown;
    }
  | { rejection: SendRejection };

/** Interval at which waiting requests poll the store, in case a notification was lost. */
const POLL_MS = 1000;

/**
 * Sends once for each idempotency key, across all requests and gateways: retries get the first response for a day. A request that may
 * have reached the provider is never sent again, even if its outcome is unknown. If it certainly did not, the key is released, and the
 * promise rejects with the error of `send`. `send` must not end with its caller's request: others may be waiting for the response.
 */
export async function sendOnce(
  store: GatewayStore,
  claim: Claim,
  send: (signal: AbortSignal) => Promise<BufferedResponse>,
  settings: SendOnceSettings = {},
): Promise<SendOutcome> {
  const { waitMs = 30_000, sendLimitMs = 60_000, keepMs = 86_400_000, leaseMs = 10_000 } = settings;
  const seal = new Seal(claim);
  const [id, fingerprint] = await Promise.all([seal.id(), seal.fingerprint(claim.fingerprint)]);
  const owner = crypto.randomUUID();
  const deadline = performance.now() + waitMs;
  // Before the first claim, so that no change is missed in between.
  const watch = store.watch(id);
  try {
    for (;;) {
      const found = await store.claim(id, owner, fingerprint, leaseMs);
      if (found.state === "claimed") {
        const marked = await store.markSending(id, owner, sendLimitMs, keepMs);
        if (marked) return await sendMarked({ store, id, owner, seal, claim, settings }, send);
      } else {
        if (found.fingerprint !== fingerprint) return { rejection: reused(claim) };
        if (found.state === "completed") {
          return found.response
            ? { response: await seal.open(found.response), replayed: true }
            : { rejection: notStored(claim) };
        }
        if (found.state === "unknown" || (found.state === "sending" && found.overdue)) {
          return { rejection: unknown(claim, 409) };
        }
      }
      const remainingMs = deadline - performance.now();
      if (remainingMs <= 0) return { rejection: inProgress(claim) };
      await watch.changed(Math.min(remainingMs, POLL_MS));
    }
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    // The claim or the mark may be stored nevertheless, and nothing was sent. Not awaited: the store may be slow again.
    void reported(store.release(id, owner));
    return { rejection: unavailable(claim, error) };
  } finally {
    watch.end();
  }
}

interface Marked {
  store: GatewayStore;
  id: string;
  owner: string;
  seal: Seal;
  claim: Claim;
  settings: SendOnceSettings;
}

async function sendMarked(
  marked: Marked,
  send: (signal: AbortSignal) => Promise<BufferedResponse>,
): Promise<SendOutcome> {
  const { store, id, owner, seal, claim, settings } = marked;
  const { sendLimitMs = 60_000, keepMs = 86_400_000, largestKeptBytes = 262_144 } = settings;
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(new Error(`no response within ${sendLimitMs} ms`)), sendLimitMs);
  let response: BufferedResponse;
  try {
    response = await send(limit.signal);
  } catch (cause) {
    if (neverSent(cause)) {
      await reported(store.release(id, owner));
      throw cause;
    }
    await reported(store.settle(id, owner, { state: "unknown" }, keepMs));
    return { rejection: { ...unknown(claim, 502), cause } };
  } finally {
    clearTimeout(timer);
  }
  const saved = notProcessed(response)
    ? store.release(id, owner)
    : (response.body.length > largestKeptBytes ? Promise.resolve(undefined) : seal.close(response)).then((stored) =>
        store.settle(id, owner, { state: "completed", response: stored }, keepMs),
      );
  const unsaved = await reported(saved);
  return { response, replayed: false, ...(unsaved !== undefined && { unsaved }) };
}

/** Resolves with the error of the store, if any: the mark in it then remains and makes it reject retries. */
function reported(saving: Promise<void>): Promise<unknown> {
  return saving.catch((error: unknown) => error);
}

/** Returns whether the provider did not process the request and states when to retry, by the same rule as in the clients. */
function notProcessed({ status, headers }: BufferedResponse): boolean {
  return (status === 429 || status === 503) && headers.some(([name]) => name.toLowerCase() === "retry-after");
}

function reused({ operationId }: Claim): SendRejection {
  const message = `${operationId}: this Idempotency-Key was used for another request; create a new key for each request`;
  return { status: 422, type: "idempotency_key_reused", message };
}

function inProgress({ operationId }: Claim): SendRejection {
  const message = `${operationId}: the first request with this Idempotency-Key is in progress; retry with the same key`;
  return { status: 409, type: "send_in_progress", message, retryAfterSeconds: 1 };
}

function unknown({ operationId }: Claim, status: 409 | 502): SendRejection {
  const advice = "it is not sent again; check whether it took effect before sending it with a new key";
  const message = `${operationId}: the request may have reached the provider, but no response arrived: ${advice}`;
  return { status, type: "outcome_unknown", message };
}

function notStored({ operationId }: Claim): SendRejection {
  const message = `${operationId}: the provider responded to an earlier request, but the response is not stored; the request is not sent again`;
  return { status: 409, type: "response_not_stored", message };
}

function unavailable({ operationId }: Claim, cause: StoreUnavailableError): SendRejection {
  const message = `${operationId}: nothing was sent, as it is unknown whether it was sent before: ${cause.message}`;
  return {
    status: 503,
    type: "store_unavailable",
    message,
    ...(cause.temporary && { retryAfterSeconds: 1 }),
    cause,
  };
}
