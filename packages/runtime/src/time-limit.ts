/** What ended an attempt early. */
export type Ended = "timeout" | "abort" | undefined;

// Beyond this, timers fire at once.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * A signal of its own for one attempt, which ends by time or with the caller's signal. `release` clears the timer and the listener, so
 * that neither outlives the attempt; the timer never keeps a process alive.
 */
export class TimeLimit {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #caller: AbortSignal | undefined;
  ended: Ended;

  constructor(ms: number, caller: AbortSignal | undefined) {
    this.#caller = caller;
    // Neither timer nor listener is a closure: this runs for every attempt.
    this.#timer = setTimeout(expire, Math.min(ms, LONGEST_TIMER_MS), this);
    (this.#timer as { unref?: () => void }).unref?.();
    if (caller?.aborted) this.end("abort");
    else caller?.addEventListener("abort", this, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The caller's signal aborted. */
  handleEvent(): void {
    this.end("abort");
  }

  end(why: Ended): void {
    this.ended ??= why;
    this.#controller.abort();
  }

  release(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener("abort", this);
  }
}

function expire(limit: TimeLimit): void {
  limit.end("timeout");
}

/** Waits; resolves early when the signal aborts. It does keep a process alive: the caller awaits what comes after. */
export function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener("abort", end, { once: true });
  });
}
