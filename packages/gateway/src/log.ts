import type { RejectionType } from "./rejection.ts";

/** Log line of a call or a rejection. */
export interface LogLine {
  /** Time of the event, in ISO 8601. */
  time: string;
  level: "info" | "warn" | "error";
  /** `call`: the provider's response was returned. `rejected`: the gateway rejected the call or the response. */
  event: "call" | "rejected";
  requestId: string;
  status: number;
  durationMs: number;
  /** Type of the rejection. */
  reason?: RejectionType;
  /** Message of the rejection. */
  message?: string;
  /** Caller: the key's `id`, or the JWT's subject. */
  caller?: string;
  environment?: string;
  /** API, such as `stytch/b2b`. */
  api?: string;
  /** Operation, such as `magicLinks.email.loginOrSignup`. */
  operation?: string;
  method?: string;
  /** Template of the path, without the values of its parameters. */
  path?: string;
  requestBytes?: number;
  responseBytes?: number;
  /** Reason why the response's body is incomplete: `timeout`, `too_large`, `broken`, `caller_gone` or `closing`. */
  cut?: string;
  /** `true` if the response is that of an earlier send with the same `Idempotency-Key`. */
  replayed?: boolean;
  /** `true` if the response could not be stored, so that retries will be rejected. */
  unsaved?: boolean;
  /** Name and location of an error in the gateway itself. */
  fault?: string;
  /** Provider's ID of the request, if it returned one. */
  upstreamRequestId?: string;
  /** IP address of the caller, if the server knows it. */
  remoteAddress?: string;
  /** `Origin` of a rejected request. */
  origin?: string;
  /** Host of a rejected request. */
  host?: string;
}

/** Writes a log line as JSON with `console.log`. */
export function writeLine(line: LogLine): void {
  console.log(JSON.stringify(line));
}
