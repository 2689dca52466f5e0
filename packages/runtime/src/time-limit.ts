import { onAbort } from "./abort-listeners.ts";

/** What ended an attempt early. */
export type Ended = "timeout" | "abort" | undefined;

// Beyond this, timers fire at once.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * A signal of its own for one attempt, which ends by time or with the caller's signal. `release` clears the timer and the listener, so
 * that neither outlives the attempt; the timer never keeps a process alive.
 */
export class TimeLimit extends AbortController {
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #unlisten: (() => void) | undefined;
  ended: Ended;

  constructor(ms: number, caller: AbortSignal | undefined) {
    super();
    // Not a closure: this runs for every attempt.
    this.#timer = setTimeout(expire, Math.min(ms, LONGEST_TIMER_MS), this);
    (this.#timer as { unref?: () => void }).unref?.();
    if (caller) this.#unlisten = onAbort(caller, () => this.end("abort"));
  }

  end(why: Ended): void {
    this.ended ??= why;
    this.abort();
  }

  /** Ends the time limit, and leaves the caller's signal to end what is still read. */
  clearTimer(): void {
    clearTimeout(this.#timer);
  }

  release(): void {
    this.clearTimer();
    this.#unlisten?.();
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
      unlisten();
      resolve();
    };
    const timer = setTimeout(end, ms);
    const unlisten = onAbort(signal, end);
  });
}
