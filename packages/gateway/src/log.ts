import type { RejectionType } from "./rejection.ts";

/** One call, or one refusal. */
export interface LogLine {
  /** ISO 8601 */
  time: string;
  level: "info" | "warn" | "error";
  /** `call`: it went to the provider. `refused`: it did not, or its answer was not passed on. */
  event: "call" | "rejected";
  requestId: string;
  status: number;
  durationMs: number;
  /** Why it was refused. */
  reason?: RejectionType;
  /** Which check refused it, in words. */
  message?: string;
  /** Who called: the key's id, or the JWT's subject. */
  caller?: string;
  environment?: string;
  /** `stytch/b2b` */
  api?: string;
  /** `magicLinks.email.loginOrSignup` */
  operation?: string;
  method?: string;
  /** Template of the path, without what stood in its parameters. */
  path?: string;
  requestBytes?: number;
  responseBytes?: number;
  /** The answer's body did not get through to its end: `timeout`, `too_large`, `broken`, `caller_gone`. */
  cut?: string;
  /** The answer is that of an earlier send with the same `Idempotency-Key`. */
  replayed?: boolean;
  /** The store could not be told of the answer, so that repeats will be refused. */
  unsaved?: boolean;
  /** Kind and place of a mistake in the gateway itself. */
  fault?: string;
  /** A name of the provider's request, where it gave one. */
  upstreamRequestId?: string;
  /** Who is at the other end, as far as the server knows. */
  remoteAddress?: string;
  /** What a refused request said. */
  origin?: string;
  host?: string;
}

/** A line of JSON for each event, on standard output where there is one. */
export function writeLine(line: LogLine): void {
  console.log(JSON.stringify(line));
}
