import type { OutboxEntry, OutboxMatch } from "../outbox.ts";

/** Options of `outbox.next`. */
export interface NextOptions {
  /** Time limit of the wait, in milliseconds of real time, independent of the sandbox's clock. Default: 5000. */
  timeoutMs?: number;
  /** Aborts the wait. */
  signal?: AbortSignal;
}

/** Thrown when no message arrives in time. */
export class NoMessageError extends Error {
  override readonly name = "NoMessageError";
}

interface Waiter {
  /** Ends the wait if a message matches. */
  tryTake(): void;
  fail(error: Error): void;
}

/** Callers that wait for a message, served in the order of their calls. */
export class MessageWaiters {
  readonly #take: (match: OutboxMatch) => OutboxEntry | undefined;
  readonly #waiters = new Set<Waiter>();
  #closed: Error | undefined;

  constructor(take: (match: OutboxMatch) => OutboxEntry | undefined) {
    this.#take = take;
  }

  next(match: OutboxMatch = {}, { timeoutMs = 5000, signal }: NextOptions = {}): Promise<OutboxEntry> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(this.#closed);
      if (signal?.aborted) return reject(signal.reason);
      const end = () => {
        this.#waiters.delete(waiter);
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
      };
      const abort = () => waiter.fail(signal?.reason);
      const waiter: Waiter = {
        tryTake: () => {
          const entry = this.#take(match);
          if (!entry) return;
          end();
          resolve(entry);
        },
        fail(error) {
          end();
          reject(error);
        },
      };
      const timer = setTimeout(() => waiter.fail(new NoMessageError(failure(match, timeoutMs))), timeoutMs);
      signal?.addEventListener("abort", abort);
      this.#waiters.add(waiter);
      waiter.tryTake();
    });
  }

  /** Called when a message was added. */
  wake(): void {
    for (const waiter of this.#waiters) waiter.tryTake();
  }

  close(): void {
    this.#closed = new Error("The sandbox was closed.");
    for (const waiter of this.#waiters) waiter.fail(this.#closed);
  }
}

function failure({ to, operation }: OutboxMatch, timeoutMs: number): string {
  const wanted = `${to === undefined ? "" : ` to ${to}`}${operation === undefined ? "" : ` from ${operation}`}`;
  return `No new message${wanted} within ${timeoutMs} ms. outbox.list() returns all messages.`;
}
