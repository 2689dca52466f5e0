import { Scrubber } from "@linkwright/safe-http/scrubber";
import { Rejection } from "../rejection.ts";

// Cookies, challenges, redirects and the like are the provider's business with the gateway, not with its callers.
const PASSED = new Set(
  "content-type content-length content-language content-disposition date etag last-modified retry-after x-request-id request-id cf-ray".split(
    " ",
  ),
);
const RATE_LIMIT = /^(x-)?ratelimit(-[a-z]+)*$/;

// Answers of one origin: what a provider, or something before it, says must not run there or be kept.
const SAFE = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; sandbox",
  "x-content-type-options": "nosniff",
};

/** Why an answer's body did not get through to its end. */
export type Cut = "timeout" | "too_large" | "broken" | "caller_gone" | "closing";

/** What an answer passes through. */
export interface Passage {
  /** What must not be in it. */
  secrets: readonly string[];
  maxBytes: number;
  signal: AbortSignal;
  /** Called once, when the body is through or cut off. */
  done: (bytes: number, cut?: Cut) => void;
  /** What makes a cut seen where the platform cannot tell it by an error of the body. */
  breakOff: (() => void) | undefined;
  /** Why the signal aborted. */
  whyAborted: () => Cut;
}

/** The answer for the caller: status, body and harmless headers as they came. Throws a `Refusal` for one that is too large. */
export function passOn(response: Response, passage: Passage): Response {
  const { headers, status, body } = response;
  const scrubber = new Scrubber(passage.secrets);
  const passed = new Headers(SAFE);
  headers.forEach((value, name) => {
    if ((PASSED.has(name) || RATE_LIMIT.test(name)) && !scrubber.finds(value)) passed.set(name, value);
  });
  // `fetch` has unpacked it, so it is of another length.
  if (headers.has("content-encoding")) passed.delete("content-length");
  if (Number(passed.get("content-length") ?? 0) > passage.maxBytes) {
    body?.cancel().catch(() => {});
    throw new Rejection("response_too_large", `The provider's answer has more than ${passage.maxBytes} bytes.`);
  }
  if (!body || status === 204 || status === 205) {
    passage.done(0);
    return new Response(null, { status, headers: passed });
  }
  return new Response(passing(body, scrubber, passage), { status, headers: passed });
}

/** Each chunk as it comes: counted, without secrets, and only as fast as the caller reads. */
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
  const cutOff = (controller: ReadableStreamDefaultController, cut: Cut) => {
    if (ended) return;
    end(cut);
    if (!breakOff) return controller.error(new Error(`The answer was cut off: ${cut}.`));
    breakOff();
    controller.close();
  };
  return new ReadableStream<Uint8Array>({
    start(controller) {
      // Whether anybody reads or not: a caller that stalls must not hold the connection.
      onAbort = () => cutOff(controller, whyAborted());
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
          if (bytes > maxBytes) return cutOff(controller, "too_large");
          if (part.length > 0) controller.enqueue(part);
          if (last) {
            end();
            controller.close();
          }
          if (last || part.length > 0) return;
        }
      } catch {
        cutOff(controller, "broken");
      }
    },
    cancel() {
      end("caller_gone");
    },
  });
}
