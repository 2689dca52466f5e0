import { neverSent } from "@linkwright/safe-http/never-sent";
import { type BufferedResponse, type Claim, Seal } from "./sealed-response.ts";
import { type GatewayStore, StoreUnavailableError } from "./store/store.ts";

export type { BufferedResponse, Claim };

export interface SendOnceSettings {
  /** How long a repeat waits for the first, in milliseconds, before it is told that the first is under way. Default 30000. */
  waitMs?: number;
  /** How long a send may take, in milliseconds; then it is aborted, and what came of it is not known. Default 60000. */
  sendLimitMs?: number;
  /** How long a key is remembered, in milliseconds. Default a day. */
  keepMs?: number;
  /** How long a claim holds that was not marked as sending, in milliseconds. Default 10000. */
  leaseMs?: number;
  /** The largest body that is kept for repeats, in bytes; of a larger one it is only remembered that it came. Default 256 KiB. */
  largestKeptBytes?: number;
}

/** What to answer instead of the provider. */
interface SendRejection {
  status: 409 | 422 | 502 | 503;
  type: "idempotency_key_reused" | "send_in_progress" | "outcome_unknown" | "response_not_stored" | "store_unavailable";
  message: string;
  /** Present where the same request may succeed later. */
  retryAfterSeconds?: number;
  /** For the log: why. */
  cause?: unknown;
}

export type SendOutcome =
  | {
      response: BufferedResponse;
      /** The answer is of an earlier send: it is passed on with `idempotency-replayed: true`. */
      replayed: boolean;
      /** For the log: why the store could not be told, so that repeats are refused instead of answered. */
      unsaved?: unknown;
    }
  | { rejection: SendRejection };

/** How often those who wait look for themselves, in case they were not told. */
const LOOK_EVERY_MS = 1000;

/**
 * Sends once for each idempotency key, however often and at however many gateways it is asked for: repeats get the first answer for a day.
 * What may have arrived is never sent again, even where nobody knows what came of it; what provably did not frees the key, and rejects
 * with the error of `send`. `send` must not depend on the request that it was made for: others may be waiting for its answer.
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
  // Before the first look, so that no change is missed in between.
  const watch = store.watch(id);
  try {
    for (;;) {
      const found = await store.claim(id, owner, fingerprint, leaseMs);
      if (found.state === "claimed") {
        const marked = await store.markSending(id, owner, sendLimitMs, keepMs);
        if (marked) return await sendMarked({ store, id, owner, seal, claim, settings }, send);
      } else {
        if (found.fingerprint !== fingerprint) return { rejection: reused(claim) };
        if (found.state === "answered") {
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
      await watch.changed(Math.min(remainingMs, LOOK_EVERY_MS));
    }
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    // The claim or the mark may be there all the same, and nothing was sent. Not awaited: the store may be as slow again.
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
  const timer = setTimeout(() => limit.abort(new Error(`no answer within ${sendLimitMs} ms`)), sendLimitMs);
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
  const saved = turnedAway(response)
    ? store.release(id, owner)
    : (response.body.length > largestKeptBytes ? Promise.resolve(undefined) : seal.close(response)).then((kept) =>
        store.settle(id, owner, { state: "answered", response: kept }, keepMs),
      );
  const unsaved = await reported(saved);
  return { response, replayed: false, ...(unsaved !== undefined && { unsaved }) };
}

/** Resolves with what the store failed with: the mark in it stays as it is, and that refuses repeats. */
function reported(saving: Promise<void>): Promise<unknown> {
  return saving.catch((error: unknown) => error);
}

/** The provider refused to look at it, and says when it will: the same as the clients' rule for what may be repeated. */
function turnedAway({ status, headers }: BufferedResponse): boolean {
  return (status === 429 || status === 503) && headers.some(([name]) => name.toLowerCase() === "retry-after");
}

function reused({ operationId }: Claim): SendRejection {
  const message = `${operationId}: this Idempotency-Key was used for another request; make a new key for each`;
  return { status: 422, type: "idempotency_key_reused", message };
}

function inProgress({ operationId }: Claim): SendRejection {
  const message = `${operationId}: the first request with this Idempotency-Key is under way; repeat it with the same key`;
  return { status: 409, type: "send_in_progress", message, retryAfterSeconds: 1 };
}

function unknown({ operationId }: Claim, status: 409 | 502): SendRejection {
  const advice = "it is not sent again; find out whether it took effect before sending it with a new key";
  const message = `${operationId}: the request may have reached the provider, but no answer came: ${advice}`;
  return { status, type: "outcome_unknown", message };
}

function notStored({ operationId }: Claim): SendRejection {
  const message = `${operationId}: the request was sent and answered, but the answer is not kept; it is not sent again`;
  return { status: 409, type: "response_not_stored", message };
}

function unavailable({ operationId }: Claim, cause: StoreUnavailableError): SendRejection {
  const message = `${operationId}: nothing was sent, since it cannot be told whether it was sent before: ${cause.message}`;
  return {
    status: 503,
    type: "store_unavailable",
    message,
    ...(cause.temporary && { retryAfterSeconds: 1 }),
    cause,
  };
}
