import { onAbort } from "./abort-listeners.ts";

/** Reason why an attempt ended early. */
export type Ended = "timeout" | "abort" | undefined;

// Timers with a longer delay fire at once.
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Signal of an attempt, which aborts after the time limit or with the caller's signal. `release` clears the timer and the listener, so that
 * neither outlives the attempt; the timer never keeps a process alive.
 */
export class TimeLimit extends AbortController {
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #unlisten: (() => void) | undefined;
  ended: Ended;

  constructor(ms: number, caller: AbortSignal | undefined) {
    super();
    // Not a closure: this runs for every attempt.
    this.#timer = setTimeout(expire, Math.min(ms, MAX_TIMER_MS), this);
    (this.#timer as { unref?: () => void }).unref?.();
    if (caller) this.#unlisten = onAbort(caller, () => this.end("abort"));
  }

  end(why: Ended): void {
    this.ended ??= why;
    this.abort();
  }

  /** Removes the time limit; the caller's signal can still abort the reading of a stream. */
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

/** Waits, or resolves early when the signal aborts. It keeps the process alive, since the caller awaits what follows. */
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
