import { checkCount, checkKnown, checkMilliseconds } from "./check-options.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";
import { type HeaderRecord, type HeaderValues, headerValue } from "./request/headers.ts";

/** Settings of one call; every method takes them as its last argument. Those left out are the client's. */
export interface RequestOptions {
  /** Ends the call, its retries and its waiting when aborted, with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** How long one attempt may take, body included, in milliseconds. */
  timeoutMs?: number | undefined;
  /** How long the whole call may take, retries and waiting included, in milliseconds. */
  deadlineMs?: number | undefined;
  /** How many more attempts a failure that is worth it gets. */
  retries?: number | undefined;
  /** How long the body of a response may be, in bytes after decompression. Longer ones are a `ResponseTooLargeError`. */
  maxResponseBytes?: number | undefined;
  /** Headers to add. They win over the client's own; null takes one of those away. */
  headers?: HeaderValues | undefined;
  /** Passed on to `fetch`. Default `no-store`: frameworks that cache `fetch` would answer one call with another's response. */
  cache?: RequestCache | undefined;
}

/** Header names by the dotted path of the call option that fills them, such as `authorization.session_token`. */
export type OptionHeaders = Readonly<Record<string, string>>;

/** An option of a call, as the names that lead to it, and the header that it fills. */
export interface OptionHeader {
  group: string;
  name: string;
  header: string;
}

export function optionHeadersOf(optionHeaders: OptionHeaders): readonly OptionHeader[] {
  return Object.entries(optionHeaders).map(([option, header]) => {
    const [group = "", name = ""] = option.split(".");
    return { group, name, header: header.toLowerCase() };
  });
}

const KNOWN = ["signal", "timeoutMs", "deadlineMs", "retries", "maxResponseBytes", "headers", "cache"];

/** Throws an `InvalidInputError` for an option that is unknown, or could not mean anything. */
export function checkRequestOptions(
  operation: string,
  options: RequestOptions,
  optionHeaders: readonly OptionHeader[],
): void {
  if (typeof options !== "object" || options === null)
    throw new InvalidInputError(operation, "options", "must be an object with the options of a call");
  for (const name of Object.keys(options)) {
    if (!KNOWN.includes(name) && !optionHeaders.some(({ group }) => group === name))
      checkKnown(operation, name, [...new Set([...KNOWN, ...optionHeaders.map(({ group }) => group)])]);
  }
  checkLimits(operation, options);
}

/** The limits that clients and calls share. */
export function checkLimits(
  operation: string,
  limits: Pick<RequestOptions, "timeoutMs" | "deadlineMs" | "retries" | "maxResponseBytes">,
): void {
  checkMilliseconds(operation, "timeoutMs", limits.timeoutMs);
  checkMilliseconds(operation, "deadlineMs", limits.deadlineMs);
  checkCount(operation, "retries", limits.retries, 0);
  checkCount(operation, "maxResponseBytes", limits.maxResponseBytes, 1);
}

/**
 * The headers that say for whom a call acts. Who asks for that and gives nothing usable would act with all rights of the credentials, so
 * that is an `InvalidInputError`.
 */
export function actingHeaders(
  operation: string,
  options: RequestOptions,
  optionHeaders: readonly OptionHeader[],
): HeaderRecord {
  const headers: HeaderRecord = {};
  for (const { group } of optionHeaders) {
    if (!Object.hasOwn(options, group) || Object.keys(headers).length > 0) continue;
    const given = (options as Record<string, unknown>)[group];
    const members = optionHeaders.filter((each) => each.group === group);
    const refuse = (field: string, problem: string) => new InvalidInputError(operation, field, problem);
    const names = members.map(({ name }) => name);
    if (typeof given !== "object" || given === null)
      throw refuse(group, `must be an object with ${names.join(" or ")}`);
    for (const name of Object.keys(given)) {
      const member = members.find((each) => each.name === name);
      if (!member) throw refuse(`${group}.${name}`, `is unknown: it takes ${names.join(" or ")}`);
      const value = (given as Record<string, unknown>)[name];
      if (value === undefined) continue;
      if (typeof value !== "string" || value === "") throw refuse(`${group}.${name}`, "must be a token, and is none");
      headers[member.header] = headerValue(operation, member.header, value);
    }
    if (Object.keys(headers).length === 0)
      throw refuse(group, `needs ${names.join(" or ")}: without, the call would have all rights of the credentials`);
  }
  return headers;
}

/** The same for those who give the header itself. */
export function checkActingHeaders(
  operation: string,
  given: HeaderValues | undefined,
  optionHeaders: readonly OptionHeader[],
): void {
  if (typeof given !== "object" || given === null || Symbol.iterator in given) return;
  for (const [name, value] of Object.entries(given)) {
    const acting = optionHeaders.some(({ header }) => header === name.toLowerCase());
    if (acting && (typeof value !== "string" || value === ""))
      throw new InvalidInputError(operation, name, "must be a token, and is none");
  }
}
