import type { Fetch } from "@linkwright/runtime";

/** Returns a `fetch` with the given responses and the requests that it received, as the platform reads them. */
export function recordingFetch(response: (request: Request) => Response | Promise<Response> = () => Response.json({})) {
  const sent: Request[] = [];
  const fetch: Fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push(request);
    return response(request);
  };
  return { sent, fetch };
}

/** Never responds, as `fetch` does not once its signal has aborted. */
export function untilAborted({ signal }: { signal: AbortSignal }): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason);
    // As `fetch` does: a busy machine may come here only after the signal was aborted.
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort);
  });
}
