import { checkKnown, checkLimits } from "./check-options.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";
import { isObject } from "./is-object.ts";
import { type HeaderRecord, type HeaderValues, headerValue, isToken, NO_TOKEN } from "./request/headers.ts";

/** Options of a call; every method takes them as its last argument. Omitted ones default to the client's. */
export interface RequestOptions {
  /** Aborts the call, including retries and delays, with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** Time limit of an attempt, including reading the body, in milliseconds. */
  timeoutMs?: number | undefined;
  /** Time limit of the whole call, including retries and delays, in milliseconds. */
  deadlineMs?: number | undefined;
  /** Number of retries for retryable failures. */
  retries?: number | undefined;
  /** Maximum size of the response body, in bytes after decompression. A larger one throws a `ResponseTooLargeError`. */
  maxResponseBytes?: number | undefined;
  /** Headers to add. They override the client's own; `null` removes one. */
  headers?: HeaderValues | undefined;
  /** Cache mode passed to `fetch`. Default: `no-store`, since frameworks that cache `fetch` would return one call's response to another. */
  cache?: RequestCache | undefined;
}

/** Header names by the dotted path of the call option that sets them, such as `authorization.session_token`. */
export type OptionHeaders = Readonly<Record<string, string>>;

/** An option of a call, as the names of its path, and the header that it sets. */
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

const OF_ALL_CALLS = ["signal", "timeoutMs", "deadlineMs", "retries", "maxResponseBytes", "headers", "cache"];

/** Returns the names of the options of a client's calls. */
export function requestOptionNames(optionHeaders: readonly OptionHeader[]): readonly string[] {
  return [...new Set([...OF_ALL_CALLS, ...optionHeaders.map(({ group }) => group)])];
}

/** Throws an `InvalidInputError` if an option is unknown or invalid. */
export function checkRequestOptions(operation: string, options: RequestOptions, known: readonly string[]): void {
  if (!isObject(options)) throw new InvalidInputError(operation, "options", "must be an object with options of a call");
  for (const name of Object.keys(options)) checkKnown(operation, name, known);
  checkLimits(operation, options);
}

// A call made on someone's behalf without a usable token would have all permissions of the credentials.
const ACTING = "authorization";

/** Returns the names of the headers that specify on whose behalf a call is made. */
export function actingNames(optionHeaders: readonly OptionHeader[]): readonly string[] {
  return optionHeaders.filter(({ group }) => group === ACTING).map(({ header }) => header);
}

/** Returns the headers that a call's options set. Throws an `InvalidInputError` for invalid ones, such as an empty `authorization`. */
export function filledHeaders(
  operation: string,
  options: RequestOptions,
  optionHeaders: readonly OptionHeader[],
): HeaderRecord {
  const headers: HeaderRecord = {};
  for (const [group, given] of Object.entries(options)) {
    const members = optionHeaders.filter((each) => each.group === group);
    const acting = group === ACTING;
    if (members.length === 0 || (given === undefined && !acting)) continue;
    const names = members.map(({ name }) => name).join(" or ");
    const reject = (field: string, problem: string) => new InvalidInputError(operation, field, problem);
    if (!isObject(given)) throw reject(group, `must be an object with ${names}`);
    let filled = 0;
    for (const [name, value] of Object.entries(given)) {
      const member = members.find((each) => each.name === name);
      if (!member) throw reject(`${group}.${name}`, `is unknown: use ${names}`);
      if (value === undefined || (value === null && !acting)) continue;
      if (acting && !isToken(value)) throw reject(`${group}.${name}`, NO_TOKEN);
      headers[member.header] = headerValue(operation, member.header, value);
      filled += 1;
    }
    if (acting && filled === 0)
      throw reject(group, `requires ${names}: without it, the call would have all permissions of the credentials`);
  }
  return headers;
}
