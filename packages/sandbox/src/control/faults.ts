import { matcherOf } from "../patterns.ts";

/** A failure to come. At least one of `status`, `delayMs` and `reset` says what happens. */
export interface Fault {
  /** `operationId` of those that fail, `*` standing for any characters: `magicLinks.*`. */
  operation: string;
  /** How many requests fail. Default: 1. */
  times?: number;
  /** Answers with this HTTP status, 400 to 599, and the provider's error body; the operation does not run. */
  status?: number;
  /** The provider's name of the failure. Default: its usual one for the status, such as `too_many_requests`. */
  type?: string;
  /** The `Retry-After` header, in seconds or as an HTTP date. */
  retryAfter?: number | string;
  /** Waits first, in milliseconds of real time. */
  delayMs?: number;
  /** Resets the connection instead of answering: `before` the operation runs, or `after`, when all is done but the answer. */
  reset?: "before" | "after";
}

/** A fault that makes no sense. */
export class FaultError extends TypeError {
  override readonly name = "FaultError";
}

/** Node's longest timer. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** The faults to come, oldest first. A request meets the first that fits it. */
export class Faults {
  readonly #operationIds: readonly string[];
  #pending: { fault: Fault; fits: (operationId: string) => boolean; left: number }[] = [];

  constructor(operationIds: readonly string[]) {
    this.#operationIds = operationIds;
  }

  add(fault: Fault): void {
    const fits = matcherOf(checked(fault).operation);
    if (!this.#operationIds.some(fits)) {
      throw new FaultError(`No operation is called ${fault.operation}. A fault names one by its operationId.`);
    }
    this.#pending.push({ fault: { ...fault }, fits, left: fault.times ?? 1 });
  }

  /** Those to come, `times` saying how often still. */
  list(): Fault[] {
    return this.#pending.map(({ fault, left }) => ({ ...fault, times: left }));
  }

  clear(): void {
    this.#pending = [];
  }

  /** The fault that a request to this operation meets now. */
  take(operationId: string): Fault | undefined {
    const met = this.#pending.find(({ fits }) => fits(operationId));
    if (!met) return undefined;
    met.left -= 1;
    if (met.left === 0) this.#pending.splice(this.#pending.indexOf(met), 1);
    return met.fault;
  }
}

/** Faults also come over HTTP, so that types alone do not vouch for them. */
function checked(fault: Fault): Fault {
  const { operation, times, status, type, retryAfter, delayMs, reset, ...unknown } = fault;
  const [name] = Object.keys(unknown);
  const problem =
    (name !== undefined && `${name} is not a field of a fault`) ||
    (typeof operation !== "string" && "operation must be a string") ||
    (times !== undefined && !isInteger(times, 1) && "times must be a whole number from 1") ||
    (status !== undefined && !isInteger(status, 400, 599) && "status must be from 400 to 599") ||
    (type !== undefined &&
      (typeof type !== "string" || status === undefined) &&
      "type must be a string beside a status") ||
    (retryAfter !== undefined && !isHeaderValue(retryAfter) && "retryAfter must be seconds or the text of a date") ||
    (retryAfter !== undefined && status === undefined && "retryAfter needs a status to go with") ||
    (delayMs !== undefined && !isInteger(delayMs, 0, LONGEST_DELAY_MS) && "delayMs must be a whole number from 0") ||
    (reset !== undefined && reset !== "before" && reset !== "after" && "reset must be before or after") ||
    (reset !== undefined && status !== undefined && "reset and status exclude each other") ||
    (reset === undefined && status === undefined && delayMs === undefined && "status, delayMs or reset must be given");
  if (problem) throw new FaultError(`The fault is refused: ${problem}.`);
  return fault;
}

function isInteger(value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

function isHeaderValue(value: unknown): boolean {
  return typeof value === "number" ? Number.isFinite(value) : typeof value === "string" && /^[ -~]{1,200}$/.test(value);
}
