import { checkKnown, checkLimits } from "./check-options.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";
import { isObject } from "./is-object.ts";
import { type HeaderRecord, type HeaderValues, headerValue, isToken, NO_TOKEN } from "./request/headers.ts";

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

const OF_ALL_CALLS = ["signal", "timeoutMs", "deadlineMs", "retries", "maxResponseBytes", "headers", "cache"];

/** Names of the options that a client's calls take. */
export function requestOptionNames(optionHeaders: readonly OptionHeader[]): readonly string[] {
  return [...new Set([...OF_ALL_CALLS, ...optionHeaders.map(({ group }) => group)])];
}

/** Throws an `InvalidInputError` for an option that is unknown, or could not mean anything. */
export function checkRequestOptions(operation: string, options: RequestOptions, known: readonly string[]): void {
  if (!isObject(options))
    throw new InvalidInputError(operation, "options", "must be an object with the options of a call");
  for (const name of Object.keys(options)) checkKnown(operation, name, known);
  checkLimits(operation, options);
}

// Who asks to act for somebody and gives nothing usable would act with all rights of the credentials.
const ACTING = "authorization";

/** Names of the headers that say for whom a call acts. */
export function actingNames(optionHeaders: readonly OptionHeader[]): readonly string[] {
  return optionHeaders.filter(({ group }) => group === ACTING).map(({ header }) => header);
}

/** The headers that a call's options fill. Throws an `InvalidInputError` for what cannot be meant, such as an `authorization` of nobody. */
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
      if (!member) throw reject(`${group}.${name}`, `is unknown: it takes ${names}`);
      if (value === undefined || (value === null && !acting)) continue;
      if (acting && !isToken(value)) throw reject(`${group}.${name}`, NO_TOKEN);
      headers[member.header] = headerValue(operation, member.header, value);
      filled += 1;
    }
    if (acting && filled === 0)
      throw reject(group, `needs ${names}: without, the call would have all rights of the credentials`);
  }
  return headers;
}
