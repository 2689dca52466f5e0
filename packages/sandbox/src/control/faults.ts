import { matcherOf } from "../patterns.ts";

/** A failure for upcoming requests. At least one of `status`, `delayMs` and `reset` is required. */
export interface Fault {
  /** `operationId` of the requests that fail. `*` matches any characters: `magicLinks.*`. */
  operation: string;
  /** Number of requests that fail. Default: 1. */
  times?: number;
  /**
   * HTTP status of the response, from 400 to 599. The body is the provider's error body, and the operation does not run.
   */
  status?: number;
  /** The provider's error type. Default: the usual type for the status, such as `too_many_requests`. */
  type?: string;
  /** Value of the `Retry-After` header, in seconds or as an HTTP date. */
  retryAfter?: number | string;
  /** Delay before the response, in milliseconds of real time. */
  delayMs?: number;
  /** Resets the connection instead of sending a response: `before` the operation runs, or `after` it has run. */
  reset?: "before" | "after";
}

/** Thrown when a fault is invalid. */
export class FaultError extends TypeError {
  override readonly name = "FaultError";
}

/** The longest delay that a Node.js timer supports. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** The pending faults, oldest first. The first fault that matches a request applies to it. */
export class Faults {
  readonly #operationIds: readonly string[];
  #pending: { fault: Fault; fits: (operationId: string) => boolean; left: number }[] = [];

  constructor(operationIds: readonly string[]) {
    this.#operationIds = operationIds;
  }

  add(fault: Fault): void {
    const fits = matcherOf(checked(fault).operation);
    if (!this.#operationIds.some(fits)) {
      throw new FaultError(
        `No operation matches ${fault.operation}. Use an operationId, such as magicLinks.authenticate, or a pattern, such as magicLinks.*.`,
      );
    }
    this.#pending.push({ fault: { ...fault }, fits, left: fault.times ?? 1 });
  }

  /** Returns the pending faults. `times` is how often each still applies. */
  list(): Fault[] {
    return this.#pending.map(({ fault, left }) => ({ ...fault, times: left }));
  }

  clear(): void {
    this.#pending = [];
  }

  /** Returns the fault that applies to a request to this operation, and counts it. */
  take(operationId: string): Fault | undefined {
    const met = this.#pending.find(({ fits }) => fits(operationId));
    if (!met) return undefined;
    met.left -= 1;
    if (met.left === 0) this.#pending.splice(this.#pending.indexOf(met), 1);
    return met.fault;
  }
}

/** Faults also arrive over HTTP, where types guarantee nothing. */
function checked(fault: Fault): Fault {
  const { operation, times, status, type, retryAfter, delayMs, reset, ...unknown } = fault;
  const [name] = Object.keys(unknown);
  const problem =
    (name !== undefined && `${name} is not a field of a fault`) ||
    (typeof operation !== "string" && "operation must be a string") ||
    (times !== undefined && !isInteger(times, 1) && "times must be a positive integer") ||
    (status !== undefined && !isInteger(status, 400, 599) && "status must be from 400 to 599") ||
    (type !== undefined &&
      (typeof type !== "string" || status === undefined) &&
      "type must be a string and requires status") ||
    (retryAfter !== undefined &&
      !isHeaderValue(retryAfter) &&
      "retryAfter must be a number of seconds or an HTTP date") ||
    (retryAfter !== undefined && status === undefined && "retryAfter requires status") ||
    (delayMs !== undefined && !isInteger(delayMs, 0, LONGEST_DELAY_MS) && "delayMs must be a non-negative integer") ||
    (reset !== undefined && reset !== "before" && reset !== "after" && 'reset must be "before" or "after"') ||
    (reset !== undefined && status !== undefined && "reset and status cannot be combined") ||
    (reset === undefined && status === undefined && delayMs === undefined && "status, delayMs or reset is required");
  if (problem) throw new FaultError(`Invalid fault: ${problem}.`);
  return fault;
}

function isInteger(value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

function isHeaderValue(value: unknown): boolean {
  return typeof value === "number" ? Number.isFinite(value) : typeof value === "string" && /^[ -~]{1,200}$/.test(value);
}
