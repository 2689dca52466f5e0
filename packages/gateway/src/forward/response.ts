import { Scrubber } from "@linkwright/safe-http/scrubber";
import { Rejection } from "../rejection.ts";

// Cookies, challenges, redirects and the like are meant for the gateway, not for its callers.
const PASSED = new Set(
  "content-type content-length content-language content-disposition date etag last-modified retry-after x-request-id request-id cf-ray".split(
    " ",
  ),
);
const RATE_LIMIT = /^(x-)?ratelimit(-[a-z]+)*$/;

// All responses have the gateway's origin, so content of a provider or a proxy must not run there or be cached.
const SAFE = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; sandbox",
  "x-content-type-options": "nosniff",
};

/** Reason why a response's body is incomplete. */
export type Cut = "timeout" | "too_large" | "broken" | "caller_gone" | "closing";

/** Settings and callbacks for passing on a response. */
export interface Passage {
  /** Secrets that are masked in it. */
  secrets: readonly string[];
  maxBytes: number;
  signal: AbortSignal;
  /** Called once, when the body is complete or aborted. */
  done: (bytes: number, cut?: Cut) => void;
  /** Aborts the connection if the platform cannot signal an incomplete body by an error. */
  breakOff: (() => void) | undefined;
  /** Returns the reason for which the signal was aborted. */
  whyAborted: () => Cut;
}

/** Returns the response for the caller: status, body and safe headers of the provider's. Throws a `Rejection` if it is too large. */
export function passOn(response: Response, passage: Passage): Response {
  const { headers, status, body } = response;
  const scrubber = new Scrubber(passage.secrets);
  const passed = new Headers(SAFE);
  headers.forEach((value, name) => {
    if ((PASSED.has(name) || RATE_LIMIT.test(name)) && !scrubber.finds(value)) passed.set(name, value);
  });
  // `fetch` decompressed the body, so its length differs.
  if (headers.has("content-encoding")) passed.delete("content-length");
  if (Number(passed.get("content-length") ?? 0) > passage.maxBytes) {
    body?.cancel().catch(() => {});
    throw new Rejection("response_too_large", `The provider's response exceeds ${passage.maxBytes} bytes.`);
  }
  if (!body || status === 204 || status === 205) {
    passage.done(0);
    return new Response(null, { status, headers: passed });
  }
  return new Response(passing(body, scrubber, passage), { status, headers: passed });
}

/** Passes on each chunk as it arrives: counted, with secrets masked, and only as fast as the caller reads. */
function passing(body: ReadableStream<Uint8Array>, scrubber: Scrubber, passage: Passage): ReadableStream<Uint8Array> {
  const { maxBytes, signal, done, breakOff, whyAborted } = passage;
  const reader = body.getReader() as ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  let bytes = 0;
  let ended = false;
  let onAbort = () => {};
  const end = (cut?: Cut) => {
    if (ended) return;
    ended = true;
    signal.removeEventListener("abort", onAbort);
    if (cut) reader.cancel().catch(() => {});
    done(bytes, cut);
  };
  const abortWith = (controller: ReadableStreamDefaultController, cut: Cut) => {
    if (ended) return;
    end(cut);
    if (!breakOff) return controller.error(new Error(`The response is incomplete: ${cut}.`));
    breakOff();
    controller.close();
  };
  return new ReadableStream<Uint8Array>({
    start(controller) {
      // Independent of reads: a stalled caller must not hold the connection.
      onAbort = () => abortWith(controller, whyAborted());
      if (signal.aborted) onAbort();
      else signal.addEventListener("abort", onAbort);
    },
    async pull(controller) {
      try {
        for (;;) {
          const { done: last, value } = await reader.read();
          if (ended) return;
          const part = last ? scrubber.end() : scrubber.next(value);
          bytes += part.length;
          if (bytes > maxBytes) return abortWith(controller, "too_large");
          if (part.length > 0) controller.enqueue(part);
          if (last) {
            end();
            controller.close();
          }
          if (last || part.length > 0) return;
        }
      } catch {
        abortWith(controller, "broken");
      }
    },
    cancel() {
      end("caller_gone");
    },
  });
}
